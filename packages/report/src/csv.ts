import type { Report } from "@standpipe/checker";
import type { Sample } from "@standpipe/runtime";
import type { ReportSet } from "./report-set.ts";
import { UNREAD } from "./unread.ts";
import { visible } from "./words/clean.ts";

type Cell = string | number | null;

const HEADINGS = [
  ...[
    "file",
    "sheet",
    "severity",
    "code",
    "column",
    "field",
    "row",
    "line",
    "cell",
    "record",
    "value",
    "message",
    "fix",
  ],
  "count",
];

/** A finding without a place is one line too. */
const NOWHERE: Sample = { row: null, line: null, cell: null, record: null, value: null };

/**
 * One line for each place that is shown of each finding, for a spreadsheet: UTF-8 with a byte order mark, lines that end in
 * CR LF, and no cell that a spreadsheet would take for a formula. `count` is that of the finding.
 */
export function csvReport({ reports, unread }: ReportSet): string {
  const lines: (readonly Cell[])[] = [HEADINGS, ...reports.flatMap(linesOf)];
  for (const { file, message, fix = "" } of unread) {
    lines.push([file, null, "error", UNREAD, null, null, null, null, null, null, null, message, fix, 1]);
  }
  return `\ufeff${lines.map((line) => `${line.map(cellText).join(",")}\r\n`).join("")}`;
}

function linesOf({ file, findings }: Report): (readonly Cell[])[] {
  return findings.flatMap(({ severity, code, column, field, message, fix, count, samples }) =>
    (samples.length === 0 ? [NOWHERE] : samples).map(({ sheet, row, line, cell, record, value }) => [
      ...[file.name, sheet ?? file.sheet, severity, code, column, field, row, line, cell, record, value],
      ...[message, fix, count],
    ]),
  );
}

/** What begins so is a formula to a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection, spaces skipped. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = visible(cell);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
