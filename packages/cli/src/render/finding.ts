import type { Report } from "@standpipe/checker";
import { sentence } from "@standpipe/report/text";
import { fixOf, placesOf } from "@standpipe/report/words";
import type { Finding } from "@standpipe/runtime";
import type { Look } from "./look.ts";
import { wrap } from "./wrap.ts";

/** One problem in full: what it is, where it is, and what to do. `mark` is its number or sign, with the space after it. */
export function findingLines(finding: Finding, report: Report, mark: string, { width, palette }: Look): string[] {
  const rest = " ".repeat(mark.length);
  const places = placesOf(finding, report);
  return [
    ...wrap([{ text: sentence(finding.message), style: palette.strong }], { width, first: palette.strong(mark), rest }),
    ...(places === null ? [] : wrap(sentence(places), { width, first: rest })),
    ...wrap(
      [
        { text: fixOf(finding), style: palette.action },
        { text: ` [${finding.code}]`, style: palette.quiet },
      ],
      { width, first: `${rest}${palette.action("→")} `, rest: `${rest}  ` },
    ),
  ];
}
