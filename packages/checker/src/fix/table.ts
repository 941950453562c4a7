import type { Chosen } from "../check/choose.ts";
import type { Entry } from "../check/entry.ts";
import { newRowReader } from "../check/read-row.ts";
import type { Fault } from "../check/sink.ts";
import { cellName } from "../read/cell-name.ts";
import type { TableRow } from "../read/types.ts";
import type { Changes } from "./changes.ts";
import { isOfValue, type Plan } from "./plan.ts";
import { newProbe } from "./probe.ts";

/** A row after it was mended. */
export interface MendedRow {
  readonly cells: readonly string[];
  /** What the row says now. */
  readonly record: unknown;
}

/** What mending a row needs besides the row. */
export interface Workshop {
  readonly plan: Plan;
  readonly changes: Changes;
  /** The values that every row shares. */
  readonly set: ReadonlyMap<string, unknown>;
}

/** Mends the rows of one table: spaces around values, and whatever has one safe change that the record then accepts. */
export function newTableMender(chosen: Chosen, sheet: string | null, { plan, changes, set }: Workshop) {
  const reader = newRowReader(chosen, set);
  const probe = newProbe(chosen);
  const headers = chosen.binding.columns.map(({ header }) => header.trim());

  const lastHeading = headers.findLastIndex((header) => header !== "");
  const isUneven = (cells: readonly string[]) =>
    cells.length <= lastHeading || cells.some((cell, at) => at >= headers.length && cell.trim() !== "");

  const entryOf = (row: TableRow, cells: readonly string[], { cell }: Entry): Entry => {
    const { spaced: _, ...read } = reader.read(cells);
    return { ...read, source: row, row: row.row, line: row.line, cell };
  };

  /** Cells with what the faults ask for, and which fault each changed cell is of. */
  const mended = (cells: readonly string[], faults: readonly Fault[]) => {
    const better = [...cells];
    const reasons = new Map<number, Fault>();
    for (const fault of faults) {
      const position = reader.position(fault.column ?? fault.field ?? "");
      const to = position === undefined || reasons.has(position) ? null : plan.mend(fault);
      if (position === undefined || to === null || to === better[position]) continue;
      better[position] = to;
      reasons.set(position, fault);
    }
    return { better, reasons };
  };

  return (row: TableRow, entry: Entry, faults: readonly Fault[]): MendedRow => {
    // Where values stand in other columns than their own, nobody can tell what a space or a value is worth.
    if (isUneven(row.cells)) return { cells: row.cells, record: entry.record };
    const cells = row.cells.map((cell) => cell.trim());
    const note = (position: number, code: string, from: string, to: string) =>
      changes.add({
        sheet,
        row: row.row,
        line: row.line,
        cell: cellName(position, row.row),
        column: headers[position] ?? "",
        code,
        from,
        to,
      });
    cells.forEach((cell, position) => {
      const whole = row.cells[position] ?? "";
      if (cell !== whole && cell !== "") note(position, "outer-space", whole, cell);
    });
    const { better, reasons } = mended(cells, faults);
    if (reasons.size === 0) return { cells, record: entry.record };
    const after = entryOf(row, better, entry);
    for (const { code, field, column } of probe(after)) {
      const position = reader.position(column ?? field ?? "");
      if (position === undefined || !reasons.has(position) || !isOfValue(code)) continue;
      // What is still wrong with it is for a person, who should see what stands there.
      better[position] = cells[position] ?? "";
      reasons.delete(position);
    }
    for (const [position, { code }] of reasons) note(position, code, cells[position] ?? "", better[position] ?? "");
    return { cells: better, record: reasons.size === 0 ? entry.record : entryOf(row, better, entry).record };
  };
}
