import type { Reading } from "../layout/read.ts";
import type { JsonRecord, TableRow } from "../read/types.ts";

/** One record as it was read, with where it stands. */
export interface Entry {
  readonly record: unknown;
  /** The row or record as the reader gave it. */
  readonly source: TableRow | JsonRecord;
  readonly row: number | null;
  readonly line: number | null;
  /** The sheet of a workbook, where several are read. */
  readonly sheet?: string;
  /** What stands in the file for a field; undefined in JSON of the record's own layout and for a field without a column. */
  text(field: string): string | undefined;
  /** The cell of a field, as a spreadsheet names it; for another layout that of one of its columns. */
  cell(name: string): string | null;
  /** In JSON: the keys that lead from the record to a field, or a column of another layout; null where it is in a list. */
  path?(name: string): readonly (string | number)[] | null;
  /** Cells of which there is something to say besides their value, by field, or by column of another layout. */
  readonly noted?: readonly Noted[];
  /** For a file in another layout: what reading its columns gave besides the record. */
  readonly reading?: Omit<Reading, "record">;
}

/**
 * A cell of which there is something to say besides its value: it was read as blank, because it holds a word that stands
 * for nothing or the error of a formula; or it is a text that a spreadsheet would run.
 */
export interface Noted {
  readonly code: "placeholder" | "cell-error" | "formula-text";
  readonly name: string;
  readonly text: string;
}
