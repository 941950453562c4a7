import type { Report } from "@standpipe/checker";
import type { Finding } from "@standpipe/runtime";
import type { Look } from "./look.ts";
import { placesOf } from "./places.ts";
import { sentence } from "./words.ts";
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

/** A problem that only needs to be known, as one paragraph. */
export function noteLines({ message, fix }: Finding, { width }: Look): string[] {
  return wrap(`${sentence(message)} ${sentence(fix)}`, { width, first: "  - ", rest: "    " });
}

function fixOf({ fix, fixable, count }: Finding): string {
  if (!fixable || count < 2) return sentence(fix);
  return `${sentence(fix)} ${count === 2 ? "Both" : `All ${count.toLocaleString("en-GB")}`} can be changed in the same way.`;
}
