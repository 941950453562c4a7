import type { Report } from "@standpipe/checker";
import { factsOf, nameOf, verdictOf } from "@standpipe/report/text";
import type { Setting } from "./look.ts";
import { wrap } from "./wrap.ts";

export { nameOf, unitOf } from "@standpipe/report/text";

/** The first lines of a report: whether the file can be sent, and as what and how far it was checked. */
export function verdictLines(report: Report, setting: Setting): string[] {
  const { width, palette, title, isChosen } = setting;
  const { sign, text, tone } = verdictOf(report);
  const titles = new Map([[report.schema.name, title]]);
  return [
    ...wrap([{ text: `${sign} ${nameOf(report.file.name)}: ${text}`, style: palette[tone] }], { width }),
    ...wrap(factsOf(report, { titles, isChosen }), { width }),
  ];
}
