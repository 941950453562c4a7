import { cellName } from "../read/cell-name.ts";
import type { TableRow } from "../read/types.ts";
import type { Chosen } from "./choose.ts";
import type { Entry } from "./entry.ts";
import type { Breach, Groups, Place } from "./groups.ts";
import { newRowReader } from "./read-row.ts";
import type { RowChecker } from "./rows.ts";
import type { Sink } from "./sink.ts";
import { newDoubts } from "./structure/doubts.ts";
import { newLeftOut, WHY } from "./structure/left-out.ts";
import { type Leftover, type Leftovers, newLeftovers } from "./structure/leftovers.ts";
import { newHeadingTest } from "./structure/repeats.ts";
import { newShifts, type Shift } from "./structure/shifts.ts";
import { typedColumns } from "./structure/typed-columns.ts";
import { newUnnamedColumns } from "./structure/unnamed-columns.ts";

/** Turns the rows of a table into records and has them checked, and leaves out rows that are no records. */
export interface TableChecker {
  check(row: TableRow): void;
  /** Takes note of a row that was passed, by how many cells it has and what they are, because the next is compared with it. */
  before(length: number, cells: () => readonly string[]): void;
  /** Asks for the cells of that row, before they are overwritten. */
  letGo(): void;
  /** Counts rows one after another that need no check: all that is to be said of them is known. */
  pass(first: number, count: number): void;
  /** How many were passed. */
  passed(): number;
  /** Adds the number of passed rows that have a value, by field. */
  addFilled(filled: ReadonlyMap<string, number>): void;
  /** The number fields that are added up, because a row may be their total. */
  amounts(): readonly string[];
  /** As {@link Leftovers.addAmounts}. */
  addAmounts: Leftovers["addAmounts"];
  /** Adds what only the whole table shows. `lastRow` is its last row, blank ones counted; null where nothing tells it. */
  finish(lastRow: number | null): void;
}

/** What the rows of a table are read with. */
export interface TableWork {
  /** The values that every row shares, already as the schema wants them. */
  readonly set: ReadonlyMap<string, unknown>;
  readonly rows: RowChecker;
  readonly groups: Groups;
  readonly sink: Sink | null;
  /** Named where several are read. */
  readonly sheet: string | null;
  /** The row of the headings. */
  readonly heading: number;
  /** The first row that may be a record; it is above the headings where sorting has put them among the data. */
  readonly from: number;
}

/** Takes every row of the table, from the first. */
export function newTableChecker(chosen: Chosen, work: TableWork): TableChecker {
  const { set, rows, groups, sink, sheet, heading, from } = work;
  const inSheet = sheet === null ? {} : { sheet };
  const reader = newRowReader(chosen, set);
  const headers = chosen.binding.columns.map(({ header }) => header.trim());
  const lastHeading = headers.findLastIndex((header) => header !== "");
  const isHeadings = newHeadingTest(headers);
  const leftovers = newLeftovers(chosen, set);
  const leftOut = newLeftOut(groups);
  const shifts = newShifts(typedColumns(chosen, set));
  const firstShifted = new Map<Shift["way"], number>();
  let last = from - 1;
  let records = 0;
  let spaced = 0;

  const placeAt = ({ row, line }: TableRow, position: number | null): Place => ({
    row,
    line,
    ...inSheet,
    cell: () => (position === null ? null : cellName(position, row)),
    record: () => null,
  });
  const unnamed = newUnnamedColumns(headers, groups, placeAt);

  /** What is wrong with the length of a row. */
  const shapeOf = (row: TableRow): Breach | null => {
    const { cells } = row;
    if (cells.length > headers.length) {
      const position = cells.findIndex((cell, i) => i >= headers.length && cell.trim() !== "");
      if (position < 0) return null;
      return { code: "cells-too-many", field: null, found: cells[position] ?? "", place: placeAt(row, position) };
    }
    return cells.length > lastHeading
      ? null
      : { code: "cells-too-few", field: null, found: null, place: placeAt(row, null) };
  };

  const checkShape = (row: TableRow) => {
    unnamed.see(row);
    const breach = shapeOf(row);
    if (breach !== null) groups.add(breach);
  };

  const entryOf = (row: TableRow, read = reader.read(row.cells)): Entry & RowRecord => {
    const { record, text, reading, noted } = read;
    const cell = (name: string) => {
      const position = reader.position(name);
      return position === undefined ? null : cellName(position, row.row);
    };
    const entry = { record, source: row, row: row.row, line: row.line, ...inSheet, text, cell };
    if (reading === undefined && noted === undefined) return entry;
    return { ...entry, ...(reading ? { reading } : {}), ...(noted ? { noted } : {}) };
  };

  const checkRecord = (row: TableRow) => {
    records++;
    checkShape(row);
    const read = reader.read(row.cells);
    // Only here: rows whose values stand in the wrong columns are not read value by value, and keep their spaces.
    spaced += read.spaced;
    const entry = entryOf(row, read);
    leftovers.add(entry.record, row.cells);
    rows.check(entry);
  };

  const leave = (row: TableRow, leftover: Leftover) => {
    leftOut.add(leftover, placeAt(row, leftover.position));
    sink?.leave(row, WHY[leftover.kind]);
  };

  const refuse = (row: TableRow, { way, from }: Shift) => {
    records++;
    const first = firstShifted.get(way) ?? row.row;
    firstShifted.set(way, first);
    const detail = { when: way, limit: first, others: [from.label] };
    rows.refuse(entryOf(row), { code: "layout-shifted", field: null, found: null, detail, place: placeAt(row, null) });
  };

  /** What stands in the wrong column is not looked at value by value, where the length of the row says why it does. */
  const uneven = (row: TableRow) => {
    const breach = shapeOf(row);
    if (breach === null) return checkRecord(row);
    records++;
    rows.refuse(entryOf(row), { ...breach, severity: "error" });
  };

  const doubts = newDoubts({ check: checkRecord, leave, refuse, uneven });

  /** `next` is the row after those that are blank. */
  const noteBlank = (next: number) => {
    const place = { row: last + 1, line: null, ...inSheet, cell: () => null, record: () => null };
    groups.add({ code: "blank-rows", field: null, found: null, count: next - last - 1, place });
  };

  let passed = 0;

  return {
    before: shifts.pass,
    letGo: shifts.letGo,
    pass(first, count) {
      doubts.settle();
      if (first > last + 1) noteBlank(first);
      last = first + count - 1;
      records += count;
      passed += count;
      leftovers.pass(count);
      rows.pass(count);
    },
    passed: () => passed,
    addFilled: rows.addFilled,
    amounts: leftovers.amounts,
    addAmounts: leftovers.addAmounts,
    check(row) {
      const { cells } = row;
      if (row.row < from) return;
      if (row.row > last + 1) noteBlank(row.row);
      last = row.row;
      if (row.row === heading) return;
      if (isHeadings(cells)) {
        doubts.conclude();
        groups.add({ code: "heading-repeated", field: null, found: null, place: placeAt(row, null) });
        sink?.leave(row, "heading-again");
        return;
      }
      const leftover = leftovers.look(cells);
      if (leftover !== null && leftover.kind !== "end") {
        doubts.settle();
        leave(row, leftover);
        return;
      }
      const shift = leftover === null ? shifts.look(cells) : null;
      if (leftover !== null) doubts.add({ row, remark: leftover });
      else if (shift !== null) doubts.add({ row, shift });
      else {
        doubts.settle();
        checkRecord(row);
      }
    },
    finish(lastRow) {
      doubts.conclude();
      if (lastRow !== null && lastRow > last) noteBlank(lastRow + 1);
      unnamed.finish();
      leftOut.finish(records);
      if (spaced > 0) groups.add({ code: "outer-space", field: null, found: null, count: spaced });
    },
  };
}

interface RowRecord {
  readonly record: Readonly<Record<string, unknown>>;
}
