import type { Change } from "@standpipe/checker";

/** The headings of a log of changes, as a line of CSV. The mark before them tells Excel that the text is UTF-8. */
export const LOG_HEADINGS = `\ufeff${lineOf(["sheet", "row", "line", "cell", "column", "rule", "from", "to"])}`;

/** One change as a line of CSV. */
export function changeLine({ sheet, row, line, cell, column, code, from, to }: Change): string {
  return lineOf([sheet ?? "", String(row ?? ""), String(line ?? ""), cell ?? "", column, code, from, to].map(harmless));
}

/** A spreadsheet runs a cell that begins with one of these as a formula (OWASP, CSV injection); a number is none. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`;
}
