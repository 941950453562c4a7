/** What a cell of a workbook may hold: a text, a number, yes or no, a day such as `2024-12-31`, or nothing. */
export type Cell = string | number | boolean | { readonly date: string } | null;

/** Most UTF-16 code units in a cell, as Excel has it. */
export const LONGEST_TEXT = 32_767;

/** Something that a new file cannot hold: `message` says what, where it would stand, and what to do. */
export class UnwritableError extends Error {
  override readonly name: string = "UnwritableError";
}

/** A text that no cell of a spreadsheet can hold. */
export class CellTooLongError extends UnwritableError {
  override readonly name = "CellTooLongError";
  /** As a spreadsheet names it, such as "C7". */
  readonly cell: string;
  /** Characters of the text. */
  readonly length: number;

  constructor(cell: string, length: number) {
    super(
      `Cell ${cell} would hold ${length.toLocaleString("en-GB")} characters, and a spreadsheet cell holds at most ${LONGEST_TEXT.toLocaleString("en-GB")}. Write the file as CSV or JSON instead.`,
    );
    this.cell = cell;
    this.length = length;
  }
}

/** More rows or columns than a sheet of a spreadsheet has. */
export class SheetFullError extends UnwritableError {
  override readonly name = "SheetFullError";

  constructor(what: string) {
    super(`A sheet holds at most ${what}. Write the file as CSV or JSON instead.`);
  }
}

/** A cell whose value cannot be changed without changing others. */
export class CellNotChangeableError extends UnwritableError {
  override readonly name = "CellNotChangeableError";
  /** As a spreadsheet names it, such as "C7". */
  readonly cell: string;

  constructor(cell: string, why: string) {
    super(`Cell ${cell} cannot be changed: ${why}. Replace its formula with its value in a spreadsheet program first.`);
    this.cell = cell;
  }
}
