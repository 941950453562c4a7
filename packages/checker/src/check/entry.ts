import type { Reading } from "../layout/read.ts";

/** One record as it was read, with where it stands. */
export interface Entry {
  readonly record: unknown;
  readonly row: number | null;
  readonly line: number | null;
  /** What stands in the file for a field; undefined in JSON of the record's own layout and for a field without a column. */
  text(field: string): string | undefined;
  /** The cell of a field, as a spreadsheet names it; for another layout that of one of its columns. */
  cell(name: string): string | null;
  /** For a file in another layout: what reading its columns gave besides the record. */
  readonly reading?: Omit<Reading, "record">;
}
