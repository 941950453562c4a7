import { BATCH_CHARACTERS } from "../batches.ts";
import type { Limits, TableRow } from "../types.ts";

/** Why reading of a sheet stopped before its end. */
export type Stop = { readonly code: "row-too-long" | "row-too-wide"; readonly row: number };

interface Waiting {
  row: number;
  readonly cells: readonly string[];
  /** How many rows from `row` on are the same. */
  repeat: number;
}

/**
 * Puts the rows of a sheet together from their cells. A row is as wide as the widest before it, because a sheet does not
 * store blank cells at the end of a row, and a reader would take them for cells that were lost.
 */
export class RowQueue {
  stopped: Stop | null = null;
  readonly #limits: Required<Limits>;
  readonly #count: (characters: number) => void;
  readonly #waiting: Waiting[] = [];
  #cells: string[] = [];
  #characters = 0;
  #widest = 0;
  #isBlank = true;
  #waitingCharacters = 0;

  /** `count` is told of every character that is handed out. */
  constructor(limits: Required<Limits>, count: (characters: number) => void) {
    this.#limits = limits;
    this.#count = count;
  }

  /** Puts a text in a column, counted from 0, of the row in hand. */
  put(column: number, text: string, row: number): void {
    if (text === "" || this.stopped !== null) return;
    if (column >= this.#limits.maxColumns) {
      this.stopped = { code: "row-too-wide", row };
      return;
    }
    const cells = this.#cells;
    while (cells.length < column) cells.push("");
    cells[column] = text;
    if (this.#isBlank && text.trim() !== "") this.#isBlank = false;
    this.#characters += text.length;
    if (this.#characters > this.#limits.maxRowBytes) this.stopped = { code: "row-too-long", row };
  }

  /** Ends the row in hand, which stands `repeat` times from `row` on. */
  end(row: number, repeat = 1): void {
    if (this.stopped === null && !this.#isBlank) {
      const cells = this.#cells;
      if (cells.length > this.#widest) this.#widest = cells.length;
      while (cells.length < this.#widest) cells.push("");
      this.#waiting.push({ row, cells, repeat });
      this.#waitingCharacters += this.#characters * repeat;
      this.#count((this.#characters + cells.length) * repeat);
      this.#cells = [];
    } else if (this.#cells.length > 0) this.#cells = [];
    this.#characters = 0;
    this.#isBlank = true;
  }

  /** Whether enough waits for a batch of `size` rows. */
  isFull(size: number): boolean {
    return this.#waiting.length >= size || this.#waitingCharacters >= BATCH_CHARACTERS;
  }

  /** Takes at most `size` rows. */
  take(size: number): TableRow[] {
    const batch: TableRow[] = [];
    let done = 0;
    for (const next of this.#waiting) {
      for (; next.repeat > 0 && batch.length < size; next.repeat--) {
        batch.push({ row: next.row++, line: null, cells: next.cells });
      }
      if (next.repeat > 0) break;
      done++;
    }
    this.#waiting.splice(0, done);
    if (this.#waiting.length === 0) this.#waitingCharacters = 0;
    return batch;
  }
}
