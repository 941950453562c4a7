import type { FieldMetadata } from "@standpipe/runtime";
import type { Binding } from "./bind/bind.ts";
import { misspeltHeadings } from "./bind/meant.ts";
import { cellReader } from "./check/cells.ts";
import { type Chosen, choose } from "./check/choose.ts";
import { findingsOf } from "./check/findings.ts";
import { type Groups, newGroups } from "./check/groups.ts";
import { checkHeadings } from "./check/headings.ts";
import { keysOf, nestedKeysOf, newRecordsChecker } from "./check/records.ts";
import { newRemedies } from "./check/remedies.ts";
import { newRowChecker, type RowChecker } from "./check/rows.ts";
import { newTableChecker } from "./check/table.ts";
import { type CheckOptions, UnknownFieldError } from "./options.ts";
import { openSource } from "./read/open.ts";
import type { JsonInput, ReadState, SourceLike, TableInput } from "./read/types.ts";
import type { Report } from "./report.ts";
import { VERSION } from "./version.ts";

/** What reading a file gave, for the report. */
interface Outcome {
  readonly chosen: Chosen;
  readonly binding: Binding;
  readonly rows: RowChecker;
  readonly groups: Groups;
  readonly headerRow: number | null;
  readonly notChecked: Report["notChecked"];
}

/**
 * Checks one file against a record of the standard and reports every problem, grouped. Reads CSV and JSON Lines as a
 * stream; memory does not grow with the file, except for the keys of a record that has one (up to two million).
 *
 * Throws an UnreadableFileError, with what to do about it, for a file that is empty, is not a table or records at all, or
 * whose headings fit no record; an UnknownFieldError where `set` names a field that the record lacks.
 */
export async function check(source: SourceLike, options: CheckOptions): Promise<Report> {
  const started = performance.now();
  const { name, bytes } = factsOf(source);
  const input = await openSource(source);
  try {
    const progress = (rows: number) => options.onProgress?.({ bytesRead: input.bytesRead(), bytes, rows });
    const outcome =
      input.kind === "table"
        ? await checkTable(input, options, progress)
        : await checkRecords(input, options, progress);
    addFileFindings(input, outcome.groups);
    return reportOf({ name, input, outcome, started });
  } finally {
    await input.close();
  }
}

async function checkTable(
  input: TableInput,
  options: CheckOptions,
  progress: (rows: number) => void,
): Promise<Outcome> {
  const head = await input.head();
  const chosen = await choose(
    head.slice(0, MOST_HEADING_ROWS).map(({ cells }) => cells),
    options,
    "table",
  );
  const groups = startGroups(chosen, options);
  const heading = head[chosen.index] as (typeof head)[number];
  checkHeadings(chosen, { row: heading.row, line: heading.line, nested: new Set() }, options, groups);
  if (chosen.index > 0)
    groups.add({ code: "header-not-first", field: null, found: null, detail: { limit: heading.row } });
  const set = valuesSet(chosen, options, groups);
  const rows = newRowChecker(chosen.schema, groups, new Set(chosen.binding.missing.map((field) => field.name)));
  const table = newTableChecker(chosen, set, rows, groups);
  for await (const batch of input.rows()) {
    for (const row of batch) if (row.row > heading.row) table.check(row);
    progress(rows.rows());
  }
  table.finish();
  return { chosen, binding: chosen.binding, rows, groups, headerRow: heading.row, notChecked: [] };
}

function startGroups({ schema }: Chosen, { maxSamples = 5 }: CheckOptions): Groups {
  return newGroups(maxSamples, newRemedies(schema));
}

/** Titles and report parameters stand above the headings of real exports, in up to nine rows. */
const MOST_HEADING_ROWS = 15;

async function checkRecords(
  input: JsonInput,
  options: CheckOptions,
  progress: (rows: number) => void,
): Promise<Outcome> {
  const samples = await Promise.all(input.sets.map(({ path }) => input.sample(path)));
  const values = samples.map((sample) => sample.map(({ value }) => value));
  const chosen = await choose(values.map(keysOf), options, "records");
  const groups = startGroups(chosen, options);
  const nested = nestedKeysOf(values[chosen.index] ?? []);
  const set = valuesSet(chosen, options, groups);
  const misspelt = misspeltHeadings(chosen.binding, chosen.schema.metadata, new Set(set.keys()), nested);
  // A field that is there under a name not quite its own is one finding, not one a record.
  const rows = newRowChecker(chosen.schema, groups, new Set(misspelt.map(({ field }) => field.name)));
  const records = newRecordsChecker(chosen.schema.metadata, chosen.binding, set, rows);
  for await (const batch of input.records(input.sets[chosen.index]?.path ?? "")) {
    for (const record of batch) records.check(record);
    progress(rows.rows());
  }
  const binding = records.binding();
  checkHeadings({ ...chosen, binding }, { nested }, options, groups);
  return { chosen, binding, rows, groups, headerRow: null, notChecked: records.notChecked() };
}

/** The values that every row shares, read as a cell would be. Throws an UnknownFieldError. */
function valuesSet({ schema }: Chosen, { set = {} }: CheckOptions, groups: Groups): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of Object.entries(set)) {
    const field: FieldMetadata | undefined = schema.metadata.fields.find((known) => known.name === name);
    if (field === undefined) throw new UnknownFieldError(schema.metadata, name);
    values.set(name, cellReader(field)(text.trim()));
    groups.add({ code: "value-set", field: name, found: text.trim(), place: NOWHERE });
  }
  return values;
}

const NOWHERE = { row: null, line: null, cell: () => null, record: () => null };

/** What the reader met: each kind of problem is one finding. */
function addFileFindings(input: ReadState, groups: Groups): void {
  for (const [code, count] of input.problemCounts) {
    const places = input.problems.filter((problem) => problem.code === code);
    places.forEach(({ row, line, cell, value }, i) => {
      const rest = i === places.length - 1 ? count - places.length : 0;
      const place = { row, line, cell: () => cell ?? null, record: () => null };
      groups.add({ code, field: null, found: value ?? null, place, count: 1 + rest });
    });
  }
  const encoding = input.encoding();
  if (encoding !== "utf-8" && encoding !== "utf-8-bom") {
    groups.add({ code: "encoding-other", field: null, found: ENCODING_NAMES[encoding], place: NOWHERE });
  }
}

const ENCODING_NAMES = { "windows-1252": "Windows-1252", "utf-16le": "UTF-16", "utf-16be": "UTF-16" };

interface Finished {
  readonly name: string;
  readonly input: TableInput | JsonInput;
  readonly outcome: Outcome;
  readonly started: number;
}

function reportOf({ name, input, outcome, started }: Finished): Report {
  const { chosen, binding, rows, groups, headerRow } = outcome;
  const { metadata } = chosen.schema;
  if (rows.rows() === 0) groups.add({ code: "no-rows", field: null, found: null });
  const findings = findingsOf(groups.all(), {
    record: metadata,
    unit: headerRow === null ? "record" : "row",
    rows: rows.rows(),
    column: (field) => binding.columns.find((column) => column.field === field)?.header ?? null,
    filled: rows.filled,
  });
  const places = (severity: string) =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? finding.count : 0), 0);
  const stopped = findings.find(({ code }) => STOPPING.has(code));
  return {
    tool: { name: "standpipe", version: VERSION },
    schema: { id: metadata.id, name: metadata.name, version: metadata.version },
    file: {
      name,
      bytes: input.bytesRead(),
      sha256: null,
      format: input.format,
      encoding: input.encoding(),
      delimiter: input.kind === "table" ? input.delimiter : null,
      sheet: null,
      headerRow,
    },
    valid: places("error") === 0,
    rows: rows.rows(),
    // A column that every record needs and that is not there leaves no row whole.
    invalidRows: headerRow !== null && binding.missing.length > 0 ? rows.rows() : rows.invalidRows(),
    errors: places("error"),
    warnings: places("warning"),
    columns: binding.columns,
    findings,
    notChecked: [
      ...rows.notChecked(),
      ...outcome.notChecked,
      ...(stopped === undefined
        ? []
        : [{ what: "Everything after the place where reading stopped", why: stopped.message }]),
    ],
    durationMs: Math.round(performance.now() - started),
  };
}

/** Findings after which nothing more of the file was read. */
const STOPPING = new Set(["file-truncated", "row-too-long", "row-too-wide"]);

function factsOf(source: SourceLike): { name: string; bytes: number | null } {
  if (typeof source === "string") return { name: "text", bytes: null };
  if (source instanceof Uint8Array) return { name: "bytes", bytes: source.byteLength };
  if (source instanceof Blob) return { name: "name" in source ? String(source.name) : "blob", bytes: source.size };
  return { name: source.name, bytes: source.bytes };
}
