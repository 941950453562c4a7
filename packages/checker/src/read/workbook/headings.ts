import type { TableRow } from "../types.ts";

/** Cells that are shown as one; rows as the sheet numbers them, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Headings stand in one of the first rows. */
export const MOST_HEADING_ROWS = 15;

/**
 * Whether merged cells can matter: a cell of the first rows has a text, and the one below it has none.
 */
export function mayHaveTallHeadings(head: readonly TableRow[]): boolean {
  return headingRows(head).some(({ row, cells }, at) => {
    const below = head[at + 1];
    return below?.row === row + 1 && cells.some((cell, column) => cell !== "" && below.cells[column] === "");
  });
}

/**
 * Writes headings that are merged down over several rows into the lower rows too, so that the last row of headings names
 * every column. Only what starts in a row of headings is a heading: the first row with two cells, or one all of whose
 * cells are merged. A category merged down over rows of data is none.
 */
export function fillTallHeadings(head: readonly TableRow[], merges: readonly Merge[]): void {
  const rows = new Map(headingRows(head).map((row) => [row.row, row]));
  for (const top of topRows(head, merges)) {
    for (const merge of merges) {
      if (merge.top !== top || merge.bottom > MOST_HEADING_ROWS) continue;
      const text = rows.get(top)?.cells[merge.left] ?? "";
      for (let row = top + 1; row <= merge.bottom; row++) {
        const cells = rows.get(row)?.cells as string[] | undefined;
        if (cells?.[merge.left] === "") cells[merge.left] = text;
      }
    }
  }
}

function headingRows(head: readonly TableRow[]): readonly TableRow[] {
  return head.filter(({ row }) => row <= MOST_HEADING_ROWS);
}

function topRows(head: readonly TableRow[], merges: readonly Merge[]): number[] {
  const filled = headingRows(head).map(({ row, cells }) => ({
    row,
    columns: cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column])),
  }));
  const first = filled.find(({ columns }) => columns.length > 1);
  const isMerged = (row: number, column: number) => merges.some(({ top, left }) => top === row && left === column);
  return filled
    .filter(
      ({ row, columns }) =>
        row === first?.row || (columns.length > 1 && columns.every((column) => isMerged(row, column))),
    )
    .map(({ row }) => row);
}
