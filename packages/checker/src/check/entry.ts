/** One record as it was read, with where it stands. */
export interface Entry {
  readonly record: unknown;
  readonly row: number | null;
  readonly line: number | null;
  /** The text of the cell that a field was read from; undefined in JSON and for a field without a column. */
  text(field: string): string | undefined;
  /** The cell of a field as a spreadsheet names it. */
  cell(field: string): string | null;
}
