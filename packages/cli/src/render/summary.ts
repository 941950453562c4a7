import type { Report } from "@standpipe/checker";
import { summaryOf } from "@standpipe/report/text";
import type { Look } from "./look.ts";
import { wrap } from "./wrap.ts";

/** How several files fared, in a sentence: `files` counts those that could not be read too. */
export function summaryLine(
  reports: readonly Pick<Report, "valid">[],
  files: number,
  { width, palette }: Look,
): string {
  const text = summaryOf(reports, files - reports.length);
  return wrap([{ text, style: palette.strong }], { width }).join("\n");
}
