import type { Chosen } from "../check/choose.ts";
import { findingsOf, type Wording } from "../check/findings.ts";
import type { Group } from "../check/groups.ts";
import type { Fault, NoRecord } from "../check/sink.ts";
import type { JsonRecord, TableRow } from "../read/types.ts";

/** Why a row is no record, in a sentence. */
export const WHY_NO_RECORD: Readonly<Record<NoRecord, string>> = {
  "heading-again": "This row repeats the headings.",
  total: "This row is a total and no record.",
  count: "This row is a count and no record.",
  note: "This row is a remark and no record.",
};

/** The columns that a table lacks as faults of each of its rows. */
export function missingColumns({ binding, layout, isTable }: Chosen): Fault[] {
  if (!isTable) return [];
  return binding.missing.map(({ name }) => ({
    code: "column-missing",
    field: layout === null ? name : layout.fieldOf(name),
    column: layout === null ? null : name,
    found: null,
    severity: "error",
  }));
}

/** Cells to the right of all headings: a fault of the table, which its rows do not know of. */
export function extraCells(from: TableRow | JsonRecord, { binding }: Chosen): readonly Fault[] {
  if (!("cells" in from) || from.cells.length <= binding.columns.length) return NO_FAULTS;
  const found = from.cells.slice(binding.columns.length).find((cell) => cell.trim() !== "");
  return found === undefined ? NO_FAULTS : [{ code: "cells-too-many", field: null, found, severity: "error" }];
}

const NO_FAULTS: readonly Fault[] = [];

/** What is wrong with one row and what to do, in the words of the report. */
export function problemsOf(chosen: Chosen, faults: readonly Fault[]): string[] {
  const { schema, layout, isTable } = chosen;
  const wording: Wording = {
    record: schema.metadata,
    unit: isTable ? "row" : "record",
    rows: 1,
    layout,
    column: () => null,
    filled: () => 1,
  };
  const findings = findingsOf(faults.map(groupOf), wording);
  return findings.map(({ code, message, fix }) => `${sentence(message)} ${sentence(fix)} [${code}]`);
}

/** A group of one place. */
function groupOf({ code, field, column = null, found, detail = {}, severity }: Fault): Group {
  const sample = { row: null, line: null, cell: null, record: null, value: found };
  return { code, field, column, detail, severity, isHidden: false, count: 1, samples: [sample], remedy: null };
}

function sentence(text: string): string {
  return /[.!?…]["”']?$/.test(text) ? text : `${text}.`;
}
