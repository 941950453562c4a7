import type { TypedColumn } from "./typed-columns.ts";

/** Where the values of a row stand, from some column on: one column to the left or to the right of their own. */
export interface Shift {
  readonly way: "left" | "right";
  /** The first column whose value was found beside it. */
  readonly from: TypedColumn;
}

/** Finds rows whose values stand one column beside their own. */
export interface Shifts {
  /** Null for a row that gives no reason to think so, which is all that a row of a clean file is asked. */
  look(cells: readonly string[]): Shift | null;
  /** Takes note of a row that needs no look, of so many cells; they are asked for when a row behind it is doubted. */
  pass(length: number, cells: () => readonly string[]): void;
  /** Asks for the cells of the last row that was passed, because they will not be there any more. */
  letGo(): void;
}

/** The last row without doubt. */
interface Sound {
  readonly length: number;
  cells(): readonly string[];
}

const STEP = { left: -1, right: 1 } as const;

/** So many rows of another length one after another are how the rest of the table is. */
const LEAST_RUN = 5;

/** Rows of uneven length are usual in some files, and then say nothing. */
const MOST_UNEVEN = 100;

/**
 * A row is doubted where a number or a date column holds what is none, or lacks a value that it needs, or where the row has
 * one cell more or fewer than the one before it. It is shifted if the value then stands in the next column, nothing to the
 * right of it speaks against that, and the last row without doubt had no such value there.
 */
export function newShifts(typed: readonly TypedColumn[]): Shifts {
  const plain = typed.filter(({ isPlain }) => isPlain);
  let sound: Sound | null = null;
  let uneven = 0;
  let unevenRun = 0;

  const isOdd = (cells: readonly string[]) => {
    for (const column of plain) {
      const cell = cells[column.position];
      if (cell === undefined || cell === "" ? column.isRequired : column.isOdd(cell)) return true;
    }
    return false;
  };

  const shiftAmong = (columns: readonly TypedColumn[], cells: readonly string[], before: readonly string[]) => {
    for (const from of columns) {
      const own = textAt(cells, from.position);
      if (own !== "" && from.fits(own)) continue;
      const way = WAYS.find((one) => isShifted(typed, cells, before, { way: one, from }));
      if (way !== undefined) return { way, from };
    }
    return null;
  };

  return {
    pass(length, cells) {
      unevenRun = 0;
      sound = { length, cells };
    },
    letGo() {
      if (sound === null) return;
      const cells = sound.cells();
      sound = { length: sound.length, cells: () => cells };
    },
    look(cells) {
      const isUneven = sound !== null && Math.abs(cells.length - sound.length) === 1;
      if (sound !== null && isUneven && uneven < MOST_UNEVEN) {
        uneven++;
        const shift = shiftAmong(typed, cells, sound.cells());
        if (shift !== null) {
          uneven--;
          return shift;
        }
      }
      if (!isOdd(cells)) {
        // One row of another length is no measure for those behind it.
        unevenRun = isUneven ? unevenRun + 1 : 0;
        if (unevenRun === 0 || unevenRun >= LEAST_RUN) sound = { length: cells.length, cells: () => cells };
        return null;
      }
      return sound === null ? null : shiftAmong(plain, cells, sound.cells());
    },
  };
}

const WAYS = ["left", "right"] as const;

function isShifted(
  typed: readonly TypedColumn[],
  cells: readonly string[],
  before: readonly string[],
  { way, from }: Shift,
): boolean {
  const step = STEP[way];
  const beside = textAt(cells, from.position + step);
  const usual = textAt(before, from.position + step);
  if (beside === "" || !from.fits(beside) || (usual !== "" && from.fits(usual))) return false;
  return typed.every(({ position, isPlain, fits }) => {
    const text = position > from.position && isPlain ? textAt(cells, position + step) : "";
    return text === "" || fits(text);
  });
}

function textAt(cells: readonly string[], position: number): string {
  return cells[position]?.trim() ?? "";
}
