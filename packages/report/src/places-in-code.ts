import type { Report } from "@standpipe/checker";
import type { Finding, Sample } from "@standpipe/runtime";
import { visible } from "./words/clean.ts";

/** The line of a file that tools for code point at: the physical one, else the row of a table; null for neither. */
export function lineOfSample({ line, row }: Sample, { file }: Pick<Report, "file">): number | null {
  return line ?? (file.headerRow === null ? null : row);
}

/** The line of the first place of a finding; that of the headings where it is about a column and has no place. */
export function lineOf({ samples, column }: Finding, report: Pick<Report, "file">): number | null {
  const [first] = samples;
  if (first !== undefined) return lineOfSample(first, report);
  return column === null ? null : report.file.headerRow;
}

/** The path of a file as tools for code know it: relative, with `/` between its folders. */
export function pathOf(name: string): string {
  return name === "-"
    ? "stdin"
    : visible(name)
        .replaceAll("\\", "/")
        .replace(/^(?:\.\/)+/, "");
}
