import type { ReportSet } from "./report-set.ts";

/**
 * The reports as they are: one alone where one file was given, else a list; nothing where the only file could not be read.
 * With a comparison it is an object of `reports` and `comparison`.
 */
export function jsonReport({ reports, unread, comparison }: ReportSet): string {
  if (comparison !== null) return jsonText({ reports, comparison });
  const answer = reports.length + unread.length === 1 ? reports[0] : reports;
  return answer === undefined ? "" : jsonText(answer);
}

/** JSON in which no text can be taken for markup where it is put into a page: `<` is written as its number. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll("<", "\\u003c")}\n`;
}
