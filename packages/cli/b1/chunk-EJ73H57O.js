import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// ../checker/src/read/cell-name.ts
function columnName(column) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function cellName(column, row) {
  return `${columnName(column)}${row}`;
}

export {
  columnName,
  cellName
};
