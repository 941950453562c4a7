import type { RecordMetadata } from "@standpipe/runtime";
import { either, inDigits, quote } from "@standpipe/runtime/rules";
import { readDay } from "../../meaning/days.ts";
import { postcode } from "../../meaning/identifiers.ts";
import type { CheckOptions } from "../../options.ts";
import { type TableRow, UnreadableFileError } from "../../read/types.ts";
import { isNumber } from "./typed-columns.ts";

/** Cells of the first row that are shown. */
const MOST_SHOWN = 5;
/** Headings that are named to somebody who has none. */
const MOST_NAMED = 10;

/**
 * What to say of a table in which no row is one of headings, from its first rows: that it is no table but a notice, or that
 * its first row is data. Null where its headings are those of something else. `schema` is the record that was asked for; no
 * cell is shown where `values` is false.
 */
export function withoutHeadings(
  head: readonly TableRow[],
  { schema, values = true }: Pick<CheckOptions, "schema" | "values">,
): UnreadableFileError | null {
  const rows = head.map((row) => ({ row, texts: filledIn(row) }));
  const widest = rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const first = rows.find(({ texts }) => texts.length * 2 >= widest);
  if (first === undefined) return null;
  const { row, texts } = first;
  if (isNotice(rows.map((one) => one.texts))) {
    const line = values ? `: its first line is ${quote(rows[0]?.texts.join(" ") ?? "")}` : "";
    return new UnreadableFileError(
      "headings-missing",
      `The file holds no table${line}`,
      "Look for the data itself: this may be a notice that it has moved, or a summary of it",
    );
  }
  if (texts.filter(isValue).length * 5 < texts.length || !texts.some(isValue)) return null;
  const cells = texts.slice(0, MOST_SHOWN).map(quote);
  const list = texts.length > MOST_SHOWN ? `${cells.join(", ")} and so on` : either(cells, "and");
  const shown = values ? ` (${list})` : "";
  return new UnreadableFileError(
    "headings-missing",
    `The file has no headings: row ${row.row} is already data${shown}`,
    fixFor(row.cells.length, schema?.metadata ?? null),
  );
}

function fixFor(width: number, record: RecordMetadata | null): string {
  const add = "Add a row above it that says what each column holds";
  if (record === null) return `${add}, or export the file again with its headings`;
  const { title, name, fields } = record;
  if (fields.length === width) {
    const names = fields.map((field) => field.name).join(", ");
    return `${add}. The file has as many columns as ${title} (${name}) has fields: if they are in the same order, the headings are ${names}`;
  }
  const needed = fields.filter(({ required }) => required).map((field) => field.name);
  const more = needed.length > MOST_NAMED ? ` and ${inDigits(needed.length - MOST_NAMED)} more` : "";
  return needed.length === 0
    ? add
    : `${add}. ${title} (${name}) needs ${needed.slice(0, MOST_NAMED).join(", ")}${more}`;
}

function filledIn({ cells }: TableRow): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

/** One or two cells in every row, and prose in the first. */
function isNotice(rows: readonly (readonly string[])[]): boolean {
  const [first = []] = rows;
  return rows.every((texts) => texts.length <= 2) && first.join(" ").split(/\s+/).length >= 3 && !first.some(isValue);
}

/** What is never a heading. */
function isValue(text: string): boolean {
  return isNumber(text) || readDay(text) !== null || postcode(text) !== null || /^https?:\/\//i.test(text);
}
