import type { Chosen } from "../check/choose.ts";
import { newRowsOut, type RowsOut } from "../convert/rows-out.ts";
import { typedCell } from "../convert/typed-cell.ts";
import { UnreadableFileError } from "../read/types.ts";
import type { Cell } from "../write/cell.ts";
import { type ColumnFacts, columnsOf } from "./columns.ts";
import type { CopyWork, PublishableCopy } from "./copy.ts";
import { type OwnValue, ownValueOf } from "./own-values.ts";
import { type RemovedColumn, reasonToLeave } from "./removals.ts";

/** What becomes of each column of one table. */
interface Plan {
  readonly facts: readonly ColumnFacts[];
  readonly reasons: readonly (RemovedColumn["why"] | null)[];
  /** For each column of the copy the position it is read from; -1 where this table lacks it. */
  readonly from: readonly number[];
}

/** Copies the columns of a table that may be published, those of further sheets below each other. */
export function copyTable({ chosen, start, to, keepUnknown, removals, write }: CopyWork): PublishableCopy {
  const own = start.kind === "table" && (start.format === "xlsx" || start.format === "ods") ? "xlsx" : "csv";
  const format = to ?? own;
  if (format !== "csv" && format !== "xlsx") throw wrongFormat("a table", "CSV or XLSX");
  const sheet = (start.kind === "table" ? start.sheet : null) ?? chosen.schema.metadata.title;
  const first = columnsOf(chosen).at;
  const kept = first.filter((facts) => reasonToLeave(facts, keepUnknown) === null);
  if (kept.length === 0) {
    throw new UnreadableFileError(
      "copy-too-small",
      "Every column of the file is personal, or is no field of the record, so nothing would be left.",
      "Keep the columns that the record does not know, if they may be published.",
    );
  }
  const names = namesOf(kept);
  let plan = planOf(first, names, keepUnknown);
  let rows: RowsOut | null = null;
  let waiting: (readonly Cell[])[] = [
    kept.map((facts) => (facts.isKnown ? facts.header : removals.text(facts, facts.header, []))),
  ];

  const flush = async () => {
    rows ??= await newRowsOut(format, sheet, write);
    const ready = waiting;
    waiting = [];
    for (const cells of ready) rows.row(cells);
    await rows.flush();
  };

  return {
    to: format,
    next(further: Chosen) {
      plan = planOf(columnsOf(further).at, names, keepUnknown);
    },
    add({ source }, faults) {
      if (!("cells" in source)) return false;
      const { cells } = source;
      const { facts, reasons, from } = plan;
      // Where cells are not under their heading, nobody can tell which of them are personal.
      const isLong = cells.length > facts.length && cells.some((cell, at) => at >= facts.length && cell.trim() !== "");
      if (isLong || faults.some(({ code }) => code === "layout-shifted")) {
        removals.row(isLong ? "cells-too-many" : "layout-shifted");
        return false;
      }
      const own: OwnValue[] = [];
      for (let at = 0; at < facts.length; at++) {
        const reason = reasons[at];
        const cell = cells[at] ?? "";
        if (!reason || cell.trim() === "") continue;
        removals.column(facts[at] as ColumnFacts, reason);
        const value = ownValueOf(facts[at] as ColumnFacts, cell);
        if (value !== null) own.push(value);
      }
      waiting.push(
        from.map((at): Cell => {
          const cell = cells[at] ?? "";
          const column = facts[at];
          if (cell === "" || column === undefined) return null;
          const text = removals.text(column, cell, own);
          return format === "xlsx" ? typedCell(text, column.field ?? undefined) : text;
        }),
      );
      return true;
    },
    flush,
    async end() {
      await flush();
      await rows?.end();
    },
  };
}

function planOf(facts: readonly ColumnFacts[], names: readonly string[], keepUnknown: boolean): Plan {
  const own = facts.map((one) => reasonToLeave(one, keepUnknown));
  const kept = facts.flatMap((_, at) => (own[at] === null ? [at] : []));
  const ownNames = namesOf(kept.map((at) => facts[at] as ColumnFacts));
  const from = names.map((name) => kept[ownNames.indexOf(name)] ?? -1);
  const reasons = own.map((reason, at) => reason ?? (from.includes(at) ? null : ("other-sheet" as const)));
  return { facts, reasons, from };
}

/** What columns are called in every sheet; the second of the same name is another one. */
function namesOf(columns: readonly ColumnFacts[]): string[] {
  const times = new Map<string, number>();
  return columns.map(({ column, field, header }) => {
    const name = column ?? field?.name ?? header.trim();
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return `${name}\n${before}`;
  });
}

/** The refusal to write a file as something that it is not. `what` is the file, `formats` what its copy can be. */
export function wrongFormat(what: string, formats: string): UnreadableFileError {
  return new UnreadableFileError(
    "copy-too-small",
    `The file is ${what}, and its copy can be ${formats}.`,
    "Give the copy a name that says so, or redact it first and convert the copy.",
  );
}
