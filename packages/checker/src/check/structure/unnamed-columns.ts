import { columnName } from "../../read/cell-name.ts";
import type { TableRow } from "../../read/types.ts";
import type { Groups, Place } from "../groups.ts";

/** Columns without a heading that get a finding of their own; a table may have thousands of them. */
const MOST_NAMED = 10;

/** Watches what stands in columns without a heading. */
export interface UnnamedColumns {
  see(row: TableRow): void;
  /** Adds how many columns have neither a heading nor a value. */
  finish(): void;
}

/** `placeAt` is where a cell stands. */
export function newUnnamedColumns(
  headings: readonly string[],
  groups: Groups,
  placeAt: (row: TableRow, position: number) => Place,
): UnnamedColumns {
  const unnamed = headings.flatMap((heading, position) => (heading === "" ? [position] : []));
  const letters = new Map<number, string>();
  return {
    see(row) {
      for (const position of unnamed) {
        const cell = row.cells[position];
        if (cell === undefined || cell === "") continue;
        const found = cell.trim();
        if (found === "") continue;
        if (!letters.has(position)) letters.set(position, letters.size < MOST_NAMED ? columnName(position) : "");
        const letter = letters.get(position);
        // The letter keeps the findings of two columns apart.
        const detail = letter ? { when: letter } : {};
        groups.add({ code: "column-unnamed", field: null, found, detail, place: placeAt(row, position) });
      }
    },
    finish() {
      const empty = unnamed.length - letters.size;
      if (empty > 0) groups.add({ code: "blank-columns", field: null, found: null, count: empty });
    },
  };
}
