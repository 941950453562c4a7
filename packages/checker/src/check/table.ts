import { cellName } from "../read/cell-name.ts";
import type { TableRow } from "../read/types.ts";
import type { Chosen } from "./choose.ts";
import type { Groups, Place } from "./groups.ts";
import { newRowReader } from "./read-row.ts";
import type { RowChecker } from "./rows.ts";

/** Turns the rows of a table into records and has them checked. */
export interface TableChecker {
  check(row: TableRow): void;
  /** Adds what only the whole file shows. */
  finish(): void;
}

/** `set` holds the values that every row shares, already as the schema wants them. */
export function newTableChecker(
  chosen: Chosen,
  set: ReadonlyMap<string, unknown>,
  rows: RowChecker,
  groups: Groups,
): TableChecker {
  const reader = newRowReader(chosen, set);
  const { binding } = chosen;
  const headers = binding.columns.map(({ header }) => header.trim());
  const lastHeading = headers.findLastIndex((header) => header !== "");
  const unnamed = headers.flatMap((header, position) => (header === "" ? [position] : []));
  let spaced = 0;

  const placeAt = ({ row, line }: TableRow, position: number | null): Place => ({
    row,
    line,
    cell: () => (position === null ? null : cellName(position, row)),
    record: () => null,
  });

  const checkShape = (row: TableRow) => {
    const { cells } = row;
    for (const position of unnamed) {
      const found = cells[position]?.trim() ?? "";
      if (found !== "") groups.add({ code: "column-unnamed", field: null, found, place: placeAt(row, position) });
    }
    if (cells.length > headers.length) {
      const position = cells.findIndex((cell, i) => i >= headers.length && cell.trim() !== "");
      if (position < 0) return;
      groups.add({ code: "cells-too-many", field: null, found: cells[position] ?? "", place: placeAt(row, position) });
    } else if (cells.length <= lastHeading) {
      groups.add({ code: "cells-too-few", field: null, found: null, place: placeAt(row, null) });
    }
  };

  return {
    check(row) {
      checkShape(row);
      const { record, text, spaced: more, reading } = reader.read(row.cells);
      spaced += more;
      const cell = (name: string) => {
        const position = reader.position(name);
        return position === undefined ? null : cellName(position, row.row);
      };
      const entry = { record, row: row.row, line: row.line, text, cell };
      rows.check(reading === undefined ? entry : { ...entry, reading });
    },
    finish() {
      if (spaced > 0) groups.add({ code: "outer-space", field: null, found: null, count: spaced });
    },
  };
}
