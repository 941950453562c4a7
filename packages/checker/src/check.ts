import type { FieldMetadata, RecordMetadata } from "@standpipe/runtime";
import type { Binding, Column } from "./bind/bind.ts";
import { misspeltHeadings } from "./bind/meant.ts";
import type { Offer } from "./bind/offer.ts";
import { cellReader } from "./check/cells.ts";
import { type Chosen, choose } from "./check/choose.ts";
import { type Groups, NOWHERE, newGroups } from "./check/groups.ts";
import { checkHeadings } from "./check/headings.ts";
import { newItemsChecker } from "./check/items.ts";
import { addFileFindings, type Outcome, reportOf } from "./check/outcome.ts";
import { keysOf, nestedKeysOf, newRecordsChecker } from "./check/records.ts";
import { type Member, newSubmission, type Submission } from "./check/references.ts";
import { newRemedies } from "./check/remedies.ts";
import { newRowChecker } from "./check/rows.ts";
import { newShapes } from "./check/shapes.ts";
import { newTableChecker } from "./check/table.ts";
import { pathsOf } from "./layout/paths.ts";
import { type CheckOptions, UnknownFieldError } from "./options.ts";
import { FEATURE_KEYS } from "./read/geojson.ts";
import { openSource } from "./read/open.ts";
import type { JsonInput, SourceLike, TableInput } from "./read/types.ts";
import type { Report } from "./report.ts";

/** Takes the records of a file as they are read, for a program that does something with them. */
export interface Sink {
  start(chosen: Chosen): void;
  add(record: unknown): void;
  /** Called about every thousand rows. */
  flush(): Promise<void>;
}

/**
 * Checks one file against a record of the standard and reports every problem, grouped. Reads CSV and JSON Lines as a
 * stream; memory does not grow with the file, except for the keys of a record that has one (up to two million).
 *
 * Throws an UnreadableFileError, with what to do about it, for a file that is empty, is not a table or records at all, or
 * whose headings fit no record; an UnknownFieldError where `set` names a field that the record lacks.
 */
export async function check(source: SourceLike, options: CheckOptions): Promise<Report> {
  return checkInto(source, options, null);
}

/** The same, with the records handed on. */
export async function checkInto(source: SourceLike, options: CheckOptions, sink: Sink | null): Promise<Report> {
  const finish = await readFile(source, options, newSubmission(recordsOf(options), true), sink);
  return finish();
}

/** One file of several, with what it is checked against. */
export interface FileToCheck {
  readonly source: SourceLike;
  readonly options: CheckOptions;
}

/**
 * Checks files that are sent together: what a record of one refers to must be in it or in another of them. A file that
 * cannot be read does not stop the others: its place holds what `check` would throw.
 */
export async function checkTogether(
  files: readonly FileToCheck[],
): Promise<readonly ({ readonly report: Report } | { readonly error: unknown })[]> {
  const submission = newSubmission(
    files.flatMap(({ options }) => recordsOf(options)),
    files.length === 1,
  );
  const finishes: ((() => Report) | { readonly error: unknown })[] = [];
  for (const { source, options } of files) {
    finishes.push(await readFile(source, options, submission, null).catch((error: unknown) => ({ error })));
  }
  return finishes.map((finish) => (typeof finish === "function" ? { report: finish() } : finish));
}

function recordsOf({ schema, candidates }: CheckOptions): RecordMetadata[] {
  return [...(candidates?.records ?? []), ...(schema === undefined ? [] : [schema.metadata])];
}

/** Reads one file to its end. The report comes when every other file of the submission has been read. */
async function readFile(
  source: SourceLike,
  options: CheckOptions,
  submission: Submission,
  sink: Sink | null,
): Promise<() => Report> {
  const started = performance.now();
  const { name, bytes } = factsOf(source);
  const input = await openSource(source);
  try {
    const onBatch = async (rows: number) => {
      options.onProgress?.({ bytesRead: input.bytesRead(), bytes, rows });
      await sink?.flush();
    };
    const work = { options, submission, sink, onBatch };
    const outcome = input.kind === "table" ? await checkTable(input, work) : await checkRecords(input, work);
    addFileFindings(input, outcome.groups);
    const durationMs = Math.round(performance.now() - started);
    return () => reportOf({ name, input, outcome, durationMs });
  } finally {
    await input.close();
  }
}

/** What reading a file is done with. */
interface Work {
  readonly options: CheckOptions;
  readonly submission: Submission;
  readonly sink: Sink | null;
  onBatch(rows: number): Promise<void>;
}

async function checkTable(input: TableInput, { options, submission, sink, onBatch }: Work): Promise<Outcome> {
  const head = await input.head();
  const offers = head.slice(0, MOST_HEADING_ROWS).map(({ cells }): Offer => ({ names: cells, json: null }));
  const chosen = await choose(offers, options, "table");
  const groups = startGroups(chosen, options);
  const heading = head[chosen.index] as (typeof head)[number];
  checkHeadings(chosen, { row: heading.row, line: heading.line, skip: new Set() }, options, groups);
  if (chosen.index > 0)
    groups.add({ code: "header-not-first", field: null, found: null, detail: { limit: heading.row } });
  const set = valuesSet(chosen, options, groups);
  const rows = newRowChecker(chosen.schema, groups, absentFrom(chosen), {
    layout: chosen.layout,
    member: join(submission, chosen),
    unit: "row",
    sink,
  });
  sink?.start(chosen);
  const table = newTableChecker(chosen, set, rows, groups);
  for await (const batch of input.rows()) {
    for (const row of batch) if (row.row > heading.row) table.check(row);
    await onBatch(rows.rows());
  }
  table.finish();
  return { chosen, binding: chosen.binding, rows, groups, headerRow: heading.row, notChecked: [] };
}

function startGroups({ schema, layout }: Chosen, { maxSamples = 5 }: CheckOptions): Groups {
  return newGroups(maxSamples, newRemedies(schema, layout));
}

function join(submission: Submission, { schema, layout }: Chosen): Member {
  return submission.join(schema.metadata, (field) => Object.hasOwn(layout?.profile.minted ?? {}, field));
}

/** The required fields and columns that no column gives. */
function absentFrom({ binding, layout }: Chosen): Set<string> {
  const names = binding.missing.map(({ name }) => name);
  return new Set([...names, ...names.flatMap((name) => layout?.fieldOf(name) ?? [])]);
}

/** Titles and report parameters stand above the headings of real exports, in up to nine rows. */
const MOST_HEADING_ROWS = 15;

async function checkRecords(input: JsonInput, { options, submission, sink, onBatch }: Work): Promise<Outcome> {
  const samples = await Promise.all(input.sets.map(({ path }) => input.sample(path)));
  const values = samples.map((sample) => sample.map(({ value }) => value));
  const offers = values.map(
    (some, i): Offer => ({
      names: keysOf(some),
      json: { paths: pathsOf(some), set: input.sets[i]?.path ?? "" },
    }),
  );
  const chosen = await choose(offers, options, "records");
  const { schema, layout } = chosen;
  const groups = startGroups(chosen, options);
  // Keys that hold objects are no field spelt another way, and those that reading a feature made are no surprise.
  const made = input.format === "geojson" ? FEATURE_KEYS : new Set<string>();
  const skip = new Set([...nestedKeysOf(values[chosen.index] ?? []), ...made]);
  const set = valuesSet(chosen, options, groups);
  const misspelt = layout === null ? misspeltHeadings(chosen.binding, schema.metadata, new Set(set.keys()), skip) : [];
  // A field that is there under a name not quite its own is one finding, not one a record.
  const rows = newRowChecker(schema, groups, new Set(misspelt.map(({ field }) => field.name)), {
    layout,
    member: join(submission, chosen),
    unit: "record",
    sink,
  });
  sink?.start(chosen);
  const records =
    layout === null
      ? newRecordsChecker(schema.metadata, chosen.binding, set, rows, made)
      : newItemsChecker(layout, chosen.binding, set, rows, made);
  const shapes = newShapes();
  for await (const batch of input.records(input.sets[chosen.index]?.path ?? "")) {
    for (const record of batch) {
      if (input.format === "geojson") shapes.add(record.value);
      records.check(record);
    }
    await onBatch(rows.rows());
  }
  const binding = records.binding();
  if (layout === null) checkHeadings({ ...chosen, binding: without(binding, made) }, { skip }, options, groups);
  const notChecked = [...records.notChecked(), ...shapes.unread(schema.metadata.title, binding), ...leftOf(input)];
  return { chosen, binding: without(binding, made), rows, groups, headerRow: null, notChecked };
}

/** A binding that is silent about some keys, unless they are fields. */
function without(binding: Binding, keys: ReadonlySet<string>): Binding {
  const isSaid = (at: number) => !keys.has(binding.columns[at]?.header ?? "");
  const left = new Set(binding.unknown.filter((at) => !isSaid(at)));
  if (left.size === 0) return binding;
  const places = binding.columns.flatMap((_, at) => (left.has(at) ? [] : [at]));
  const moved = (at: number) => places.indexOf(at);
  return {
    ...binding,
    columns: places.map((at) => binding.columns[at] as Column),
    positions: new Map([...binding.positions].map(([name, at]) => [name, moved(at)])),
    repeated: binding.repeated.map(({ field, position }) => ({ field, position: moved(position) })),
    unknown: binding.unknown.filter(isSaid).map(moved),
  };
}

/** Members of features that are in no record. */
function leftOf({ left = [] }: JsonInput): Report["notChecked"] {
  if (left.length === 0) return [];
  const shown = left.length > 8 ? `${left.slice(0, 8).join(", ")} and ${left.length - 8} more` : left.join(", ");
  return [{ what: `Members of features beside their properties: ${shown}`, why: "A record has none of them" }];
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

function factsOf(source: SourceLike): { name: string; bytes: number | null } {
  if (typeof source === "string") return { name: "text", bytes: null };
  if (source instanceof Uint8Array) return { name: "bytes", bytes: source.byteLength };
  if (source instanceof Blob) return { name: "name" in source ? String(source.name) : "blob", bytes: source.size };
  return { name: source.name, bytes: source.bytes };
}
