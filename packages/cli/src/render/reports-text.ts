import type { ReportSet } from "@standpipe/report";
import { submissionNotes } from "@standpipe/report/words";
import type { Look } from "./look.ts";
import { summaryLine } from "./summary.ts";
import { textReport } from "./text-report.ts";
import { wrap } from "./wrap.ts";

/** Reports to read one after another, with a line between them and their sum at the end. `chosen` is by their order. */
export function reportsText(set: ReportSet, chosen: readonly boolean[], look: Look): string {
  const { reports, unread, titles, comparison } = set;
  const { width, palette } = look;
  const texts = reports.map((report, at) =>
    textReport(report, {
      ...look,
      title: titles.get(report.schema.name) ?? report.schema.name,
      isChosen: chosen[at] ?? false,
      waived: set.waived.get(report.layout?.name ?? "") ?? new Map(),
      ...comparedWith(comparison?.files[at]),
    }),
  );
  const files = reports.length + unread.length;
  const gone = comparison === null ? [] : submissionNotes(comparison).flatMap((note) => wrap(note, { width }));
  return [
    texts.join(`\n${palette.quiet("─".repeat(width))}\n\n`),
    ...(gone.length === 0 ? [] : [`\n${gone.join("\n")}\n`]),
    ...(files > 1 ? [`\n${summaryLine(reports, files, look)}\n`] : []),
  ].join("");
}

function comparedWith(comparison: NonNullable<ReportSet["comparison"]>["files"][number] | undefined) {
  return comparison === null || comparison === undefined ? {} : { comparison };
}
