import type { FieldMetadata } from "@standpipe/runtime";
import { cellName } from "../read/cell-name.ts";
import type { TableRow } from "../read/types.ts";
import { type CellReader, cellReader } from "./cells.ts";
import type { Chosen } from "./choose.ts";
import type { Groups, Place } from "./groups.ts";
import type { RowChecker } from "./rows.ts";

/** Turns the rows of a table into records and has them checked. */
export interface TableChecker {
  check(row: TableRow): void;
  /** Adds what only the whole file shows. */
  finish(): void;
}

interface BoundColumn {
  readonly field: string;
  readonly position: number;
  readonly read: CellReader;
}

/** `set` holds the values that every row shares, already as the schema wants them. */
export function newTableChecker(
  { schema, binding }: Chosen,
  set: ReadonlyMap<string, unknown>,
  rows: RowChecker,
  groups: Groups,
): TableChecker {
  const fields = new Map<string, FieldMetadata>(schema.metadata.fields.map((field) => [field.name, field]));
  const bound: BoundColumn[] = [...binding.positions].flatMap(([name, position]) => {
    const field = fields.get(name);
    return field === undefined || set.has(name) ? [] : [{ field: name, position, read: cellReader(field) }];
  });
  const shared = Object.fromEntries(set);
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
      const record: Record<string, unknown> = { ...shared };
      const texts = new Map<string, string>();
      for (const { field, position, read } of bound) {
        const cell = row.cells[position];
        if (cell === undefined || cell === "") continue;
        const text = cell.trim();
        if (text.length !== cell.length) spaced++;
        if (text === "") continue;
        texts.set(field, text);
        record[field] = read(text);
      }
      rows.check({
        record,
        row: row.row,
        line: row.line,
        text: (field) => texts.get(field),
        cell: (field) => {
          const position = binding.positions.get(field);
          return position === undefined ? null : cellName(position, row.row);
        },
      });
    },
    finish() {
      if (spaced > 0) groups.add({ code: "outer-space", field: null, found: null, count: spaced });
    },
  };
}
