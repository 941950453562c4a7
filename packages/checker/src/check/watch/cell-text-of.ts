import type { Entry } from "../entry.ts";

const LETTERS_OF_CELL = /^[A-Z]+/;

/** The text of a cell of a row by the name of its column; null where the row has none, and for JSON. */
export function textOfCell(entry: Entry, column: string): string | null {
  const letters = LETTERS_OF_CELL.exec(entry.cell(column) ?? "")?.[0];
  if (letters === undefined || !("cells" in entry.source)) return null;
  let position = 0;
  for (const letter of letters) position = position * 26 + letter.charCodeAt(0) - 64;
  return entry.source.cells[position - 1]?.trim() || null;
}
