import { type LoadedRecord, load } from "@standpipe/catalogue";
import type { Severity } from "@standpipe/runtime";
import type { Sink } from "../../../checker/src/check/sink.ts";
import { inspect } from "../../../checker/src/check.ts";
import { damagedRows } from "../../../checker/test/damaged-rows.ts";
import { type ExampleFile, loadExampleFiles } from "../formats/examples.ts";
import { type Fields, isObject, tableForms } from "../formats/forms.ts";

/** Something that was found in a row. */
export interface Found {
  readonly row: number;
  readonly severity: Severity;
  readonly code: string;
  readonly field: string | null;
}

/** A row with its cells, in the order of the fields; null where the line of the file ends before. */
export interface Row {
  readonly row: number;
  readonly cells: readonly (string | null)[];
}

/** The rows of one record, and what a check finds in each. */
export interface Fixture {
  readonly name: string;
  readonly record: LoadedRecord;
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
  readonly found: readonly Found[];
}

const SEED = Number(process.env.STANDPIPE_SQL_SEED ?? 1);
/** Damaged rows of each record. */
const DAMAGED = Number(process.env.STANDPIPE_SQL_ROWS ?? 40);

/** The examples of every record, right and wrong, and damaged rows behind them. Every field has a column. */
export async function loadFixtures(isWanted: (name: string) => boolean = () => true): Promise<readonly Fixture[]> {
  return Promise.all((await loadExampleFiles()).filter(({ name }) => isWanted(name)).map(fixtureOf));
}

async function fixtureOf({ name, values }: ExampleFile): Promise<Fixture> {
  const record = await load(name);
  const fields = record.metadata.fields.map((field) => field.name);
  const examples = values
    .map(({ value }) => value)
    .filter(isObject)
    .map((value): Fields => Object.fromEntries(fields.map((field) => [field, value[field]])));
  const next = damagedRows(record, fields, SEED * 1_000_003 + name.length);
  const damaged = Array.from({ length: DAMAGED }, () => `${next().join(",")}\r\n`);
  const file = [await tableForms.CSV?.(examples, record.metadata), ...damaged].join("");
  const rows: Row[] = [];
  const found: Found[] = [];
  const sink: Sink = {
    start() {},
    add({ source, row }, _, faults) {
      if (row === null || !("cells" in source)) throw new TypeError("A row of a table has cells and a number");
      rows.push({ row, cells: fields.map((_, i) => source.cells[i] ?? null) });
      found.push(...faults.map(({ severity, code, field }) => ({ row, severity, code, field })));
    },
    // What is no record is in no table.
    leave() {},
    async flush() {},
  };
  const { report } = await inspect(file, { schema: record }, sink);
  if (report.file.headerRow !== 1) throw new Error(`The headings of ${name} were not found`);
  return { name, record, fields, rows, found };
}
