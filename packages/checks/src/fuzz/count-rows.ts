import type { Report } from "@standpipe/checker";
import { parse } from "csv-parse/sync";

/** Findings on rows of a table that are no records. */
const LEFT_OUT = new Set(["heading-repeated", "total-row", "count-row", "note-row"]);
/** Findings after which nothing more of a file is read, or not as another program would read it. */
const UNSURE = new Set([
  "file-truncated",
  "row-too-long",
  "row-too-wide",
  "quote-stray",
  "encoding-mixed",
  // What of the rows above is a title, and what a record, no other program can say.
  "heading-misplaced",
]);

/** The rows of a table as another program reads them, blank ones included; null where it cannot, or may read them otherwise. */
export function readElsewhere(bytes: Uint8Array, { file, findings }: Report): string[][] | null {
  if (findings.some(({ code }) => UNSURE.has(code)) || file.encoding === null || file.encoding === "cp850") return null;
  try {
    return parse(decoded(bytes, file.encoding), {
      delimiter: file.delimiter ?? ",",
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
    });
  } catch {
    return null;
  }
}

// Node 20 decodes windows-1252 as ISO 8859-1, which has no letters here.
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of a file, as its encoding is said to be, without a byte order mark. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  if (encoding !== "windows-1252") return new TextDecoder(encoding.replace("-bom", "")).decode(bytes);
  const text = Buffer.from(bytes).toString("latin1");
  return text.replace(/[\u0080-\u009f]/g, (letter) => FROM_80[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Whether a row has anything in it. */
export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** How many rows with anything in them a report accounts for: records, headings, what stands above them, and what was left out. */
export function accountedFor({ rows, findings, file }: Report, all: readonly (readonly string[])[]): number {
  const left = findings.reduce((sum, { code, count }) => sum + (LEFT_OUT.has(code) ? count : 0), 0);
  const hasTitles = findings.some(({ code }) => code === "header-not-first");
  const above = hasTitles ? all.slice(0, (file.headerRow ?? 1) - 1).filter(isFilled).length : 0;
  return above + 1 + rows + left;
}
