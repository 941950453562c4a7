import { LINE_ENDS, STOPS } from "./engine.ts";

/** The rows at the start of some bytes. Positions are in these bytes. All of it is overwritten by the next run. */
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
  /** True for a row of which nothing is to be said. */
  isProven(row: number): boolean;
  /**
   * Takes the proof of a row back, for a caller that has to look at it because of the rows before it: those behind blank rows
   * or rows of another shape.
   */
  reopen(row: number): void;
  /** Where a row begins; that of `rows` is `consumed`. */
  startOf(row: number): number;
  /** How many line breaks stand before a row: what its number as a line is more than that of the first. */
  breaksBefore(row: number): number;
  /** Where the text of a cell of a proven row begins, within its quotes. */
  cellStart(row: number, position: number): number;
  /** Where it ends. */
  cellEnd(row: number, position: number): number;
  /** The value of a number field of `summed` in a proven row; NaN where it is blank. */
  valueOf(row: number, field: string): number;
  /** How many of the proven rows have a value, by field. */
  filled(): ReadonlyMap<string, number>;
}

/** What a run has left in the memory of the engine. */
export interface Left {
  readonly rows: number;
  readonly columns: number;
  /** What indexRows writes to `out`. */
  readonly out: Uint32Array;
  readonly flags: Uint8Array;
  readonly ends: Uint32Array;
  readonly lastEnds: Uint32Array;
  readonly breaks: Uint32Array;
  readonly text: Uint8Array;
  readonly values: ReadonlyMap<string, Float64Array>;
  filled(): ReadonlyMap<string, number>;
}

/** What stands for a blank cell among values. */
const BLANK = Number.POSITIVE_INFINITY;
const REOPENED = 1;
const QUOTE = 34;
const CR = 13;

/** Reads what a run has left. */
export function stretchOf({ rows, columns, out, flags, ends, lastEnds, breaks, text, values, filled }: Left): Stretch {
  const [consumed = 0, why = 0, lineEnd = 0, otherLineEnd = 0] = out;
  const cellsBefore = (row: number) => (row === 0 ? 0 : (lastEnds[row - 1] as number));
  const startOfCell = (cell: number) => (cell === 0 ? 0 : (ends[cell - 1] as number) + 1);
  return {
    rows,
    consumed,
    stopped: STOPS[why] ?? null,
    lineEnd: LINE_ENDS[lineEnd] ?? null,
    otherLineEnd: otherLineEnd | 0,
    isProven: (row) => flags[row] === 0,
    reopen(row) {
      if (flags[row] === 0) flags[row] = REOPENED;
    },
    // The last row of a file may have no line end behind it.
    startOf: (row) => Math.min(consumed, startOfCell(cellsBefore(row))),
    breaksBefore: (row) => row + (row === 0 ? 0 : (breaks[row - 1] as number)),
    cellStart(row, position) {
      const from = startOfCell(cellsBefore(row) + position);
      return text[from] === QUOTE ? from + 1 : from;
    },
    cellEnd(row, position) {
      const cell = cellsBefore(row) + position;
      const from = startOfCell(cell);
      let end = ends[cell] as number;
      if (position === columns - 1 && end > from && text[end - 1] === CR) end--;
      return text[from] === QUOTE ? end - 1 : end;
    },
    valueOf(row, field) {
      const value = values.get(field)?.[row] ?? BLANK;
      return value === BLANK ? Number.NaN : value;
    },
    filled,
  };
}
