import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// ../checker/src/write/cell.ts
var LONGEST_TEXT = 32767;
var UnwritableError = class extends Error {
  name = "UnwritableError";
};
var CellTooLongError = class extends UnwritableError {
  name = "CellTooLongError";
  /** As a spreadsheet names it, such as "C7". */
  cell;
  /** Characters of the text. */
  length;
  constructor(cell, length) {
    super(
      `Cell ${cell} would hold ${length.toLocaleString("en-GB")} characters, and a spreadsheet cell holds at most ${LONGEST_TEXT.toLocaleString("en-GB")}. Write the file as CSV or JSON instead.`
    );
    this.cell = cell;
    this.length = length;
  }
};
var SheetFullError = class extends UnwritableError {
  name = "SheetFullError";
  constructor(what) {
    super(`A sheet holds at most ${what}. Write the file as CSV or JSON instead.`);
  }
};
var CellNotChangeableError = class extends UnwritableError {
  name = "CellNotChangeableError";
  /** As a spreadsheet names it, such as "C7". */
  cell;
  constructor(cell, why) {
    super(`Cell ${cell} cannot be changed: ${why}. Replace its formula with its value in a spreadsheet program first.`);
    this.cell = cell;
  }
};

export {
  LONGEST_TEXT,
  CellTooLongError,
  SheetFullError,
  CellNotChangeableError
};
