/** The letters that a spreadsheet gives a column, such as "AB"; `column` counts from 0. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The name that a spreadsheet gives a cell, such as "C7"; `column` counts from 0, `row` from 1. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}
