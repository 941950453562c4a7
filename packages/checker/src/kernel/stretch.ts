import type { LINE_ENDS, STOPS } from "./engine.ts";

/** What a run found in some bytes, as plain data, which a worker can send. */
export interface StretchData {
  readonly rows: number;
  readonly columns: number;
  readonly consumed: number;
  readonly stopped: (typeof STOPS)[number];
  readonly lineEnd: (typeof LINE_ENDS)[number];
  readonly otherLineEnd: number;
  readonly isGarbled: boolean;
  /** For each row: 0 where it is proven, 1 where it is not, more where it has another shape. */
  readonly flags: Uint8Array;
  /** For each cell, the position of the separator behind it. */
  readonly ends: Uint32Array;
  /** For each row, how many cells end up to its end. */
  readonly lastEnds: Uint32Array;
  /** For each row, how many line breaks stand in quotes up to its end. */
  readonly breaks: Uint32Array;
  /** Three numbers for each row; none where no key was asked for. */
  readonly hashes: Int32Array;
  /** The values of each field of `summed`. */
  readonly values: readonly Float64Array[];
  /** The field of each column. */
  readonly fields: readonly (string | null)[];
  /** How many proven rows have a value in each column. */
  readonly filled: number[];
}

/** The rows at the start of some bytes. Positions are in these bytes. */
export interface Stretch {
  /** Rows that end here, blank ones too. */
  readonly rows: number;
  /** Bytes that these rows take up. */
  readonly consumed: number;
  /**
   * Why no more rows were read: null where the bytes end; `no-room` where there are too many rows or cells for one run, so that
   * the rest is to be given again, or with no row at all, a row of hundreds of thousands of cells; `not-utf-8` at a row that
   * holds another encoding; `quote-open` where the file ends inside a quoted cell. The rest is for read/csv.ts then.
   */
  readonly stopped: (typeof STOPS)[number];
  /** How all rows so far end; null before one has ended. */
  readonly lineEnd: (typeof LINE_ENDS)[number];
  /** The first row that ends in another way, -1 where none does. */
  readonly otherLineEnd: number;
  /** True where a character of garbled text was met, in these rows or behind them. */
  readonly isGarbled: boolean;
  /** True for a row of which nothing is to be said. */
  isProven(row: number): boolean;
  /** True for a row of as many cells as there are headings, of which each is read as it stands there, or in its quotes. */
  isRegular(row: number): boolean;
  /**
   * Takes the proof of a row back, for a caller that has to look at it because of the rows before it: those behind blank rows
   * or rows of another shape.
   */
  reopen(row: number): void;
  /** Where a row begins; that of `rows` is `consumed`. */
  startOf(row: number): number;
  /** How many line breaks stand before a row: what its number as a line is more than that of the first. */
  breaksBefore(row: number): number;
  /** Where the text of a cell of a regular row begins, within its quotes. */
  cellStart(row: number, position: number): number;
  /** Where it ends. */
  cellEnd(row: number, position: number): number;
  /** The first row from one on that is not proven; `rows` where all are. */
  nextUnproven(row: number): number;
  /** The values of each field of `summed` in proven rows, by row; Infinity for a blank cell. */
  readonly values: readonly Float64Array[];
  /** The hashes of the keys of proven rows, three numbers for each row; none where no key was asked for. */
  readonly hashes: Int32Array;
  /** How many of the proven rows have a value, by field. */
  filled(): ReadonlyMap<string, number>;
}

const REOPENED = 1;
const QUOTE = 34;
const CR = 13;

/** Reads what a run found in `text`. */
export function stretchOf(data: StretchData, text: Uint8Array): Stretch {
  const { rows, columns, flags, ends, lastEnds, breaks, hashes, values, fields, filled } = data;
  const { consumed, stopped, lineEnd, otherLineEnd, isGarbled } = data;
  const cellsBefore = (row: number) => (row === 0 ? 0 : (lastEnds[row - 1] as number));
  const startOfCell = (cell: number) => (cell === 0 ? 0 : (ends[cell - 1] as number) + 1);
  const cellStart = (row: number, position: number) => {
    const from = startOfCell(cellsBefore(row) + position);
    return text[from] === QUOTE ? from + 1 : from;
  };
  const cellEnd = (row: number, position: number) => {
    const cell = cellsBefore(row) + position;
    const from = startOfCell(cell);
    let end = ends[cell] as number;
    if (position === columns - 1 && end > from && text[end - 1] === CR) end--;
    return text[from] === QUOTE ? end - 1 : end;
  };
  return {
    rows,
    consumed,
    stopped,
    lineEnd,
    otherLineEnd,
    isGarbled,
    isProven: (row) => flags[row] === 0,
    nextUnproven(row) {
      let next = row;
      while (next < rows && flags[next] === 0) next++;
      return next;
    },
    isRegular: (row) => (flags[row] as number) <= REOPENED,
    reopen(row) {
      if (flags[row] !== 0) return;
      flags[row] = REOPENED;
      for (let position = 0; position < columns; position++) {
        if (cellEnd(row, position) > cellStart(row, position)) filled[position] = (filled[position] as number) - 1;
      }
    },
    // The last row of a file may have no line end behind it.
    startOf: (row) => Math.min(consumed, startOfCell(cellsBefore(row))),
    breaksBefore: (row) => row + (row === 0 ? 0 : (breaks[row - 1] as number)),
    cellStart,
    cellEnd,
    values,
    hashes,
    filled: () =>
      new Map(
        fields.flatMap((field, at): [string, number][] => (field === null ? [] : [[field, filled[at] as number]])),
      ),
  };
}
