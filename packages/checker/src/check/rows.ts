import type { Violation } from "@standpipe/runtime/rules";
import type { Constant } from "../kernel/row-rules.ts";
import type { Layout } from "../layout/layout.ts";
import type { RecordSchema } from "../options.ts";
import { newAdviser, recommendationBreach } from "./advice.ts";
import { decimalsOf } from "./cells.ts";
import type { Chosen } from "./choose.ts";
import { newDemands } from "./demands.ts";
import type { Entry } from "./entry.ts";
import { isExplained, joinedCode } from "./explained.ts";
import { severityOf } from "./findings.ts";
import type { Breach, Groups, Place } from "./groups.ts";
import { type KeyStore, type Keys, newKeys } from "./keys.ts";
import { newLookupChecker } from "./lookups.ts";
import type { Member } from "./references.ts";
import type { Fault, Sink } from "./sink.ts";
import { newWatches, type Watched } from "./watches.ts";

/** Checks records one by one and keeps what it finds in groups. */
export interface RowChecker {
  /** Before the first row of a table. `absent` are the required fields, or columns of another layout, that it lacks. */
  begin(absent: ReadonlySet<string>, chosen: Chosen): void;
  check(entry: Entry): void;
  /** Counts a record that is not whole, and that there is no use in checking, with the one thing to be said of it. */
  refuse(entry: Entry, breach: Breach): void;
  /** True while the columns are on trial or under suspicion, so that none of their rows may be passed. */
  needsEveryRow(): boolean;
  /** Counts rows that are whole, and of which there is nothing to say. */
  pass(count: number): void;
  /** Adds the number of passed rows that have a value, by field. */
  addFilled(filled: ReadonlyMap<string, number>): void;
  /** As {@link Keys.addNew}. */
  addNewKeys: Keys["addNew"];
  /** As {@link Keys.expect}. */
  expectRows: Keys["expect"];
  /** True for a reference of the record, by its fields, as long as no row has been checked that has it. */
  wantsReference(fields: readonly string[]): boolean;
  /** Adds what is wrong with every row that was passed, because the table lacks a column. */
  addConstant(constant: Constant, count: number): void;
  rows(): number;
  invalidRows(): number;
  /** Values that were there, by field: what a count of wrong values is compared with. */
  filled(field: string): number;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
  /** Adds what only all files together show; gives what could not be looked up. */
  finish(): readonly { readonly what: string; readonly why: string }[];
}

/** What a row belongs to besides its own record. */
export interface Surroundings {
  /** The layout that the file is in; null for the record's own. */
  readonly layout: Layout | null;
  /** The file among those it was sent with. */
  readonly member: Member;
  /** What the numbers of entries count. */
  readonly unit: "row" | "record";
  /** What is done with the records; null for a check alone. */
  readonly sink: Sink | null;
  /** Where the keys of its records are kept. */
  readonly keys?: KeyStore;
  /** What its columns are watched with; null where single records are looked at. */
  readonly watched: Watched | null;
}

/** Starts with no rows. What a table lacks is one finding, not one a row. */
export function newRowChecker(
  schema: RecordSchema,
  fileGroups: Groups,
  { layout, member, unit, sink, watched, keys: store = {} }: Surroundings,
): RowChecker {
  const { metadata, type } = schema;
  let faults: Fault[] = [];
  const recorded = (breach: Parameters<Groups["add"]>[0]) => {
    fileGroups.add(breach);
    faults.push({ ...breach, column: breach.column ?? breach.place?.column ?? null, severity: severityOf(breach) });
  };
  const groups = sink === null ? fileGroups : { ...fileGroups, add: recorded };
  const decimals = metadata.fields.filter((field) => field.decimals !== null);
  // By number, and not in a Map of counts: ten entries of every row are counted.
  const numbers = new Map(metadata.fields.map(({ name }, i) => [name, i]));
  const filled = new Float64Array(metadata.fields.length);
  const labelOf = (name: string) =>
    layout?.column(name)?.title ?? metadata.fields.find((field) => field.name === name)?.title ?? name;
  const keys = newKeys(metadata, groups, { unit, labelOf }, store);
  const keyField = metadata.key.at(-1);
  let absent: ReadonlySet<string> = NOTHING_SEEN;
  let rows = 0;
  let invalidRows = 0;

  const placeOf = (entry: Entry, field: string | null): Place => {
    const column = field === null ? null : columnOf(entry, field);
    return placeAt(entry, column, column ?? field);
  };

  /** The column of another layout that a field was read from, or would have been. */
  const columnOf = ({ reading }: Entry, field: string): string | null =>
    layout === null ? null : (reading?.from.get(field)?.column ?? layout.column(field)?.name ?? null);

  const placeAt = (entry: Entry, column: string | null, name: string | null): Place => ({
    row: entry.row,
    line: entry.line,
    column,
    ...(entry.sheet === undefined ? {} : { sheet: entry.sheet }),
    cell: () => (name === null ? null : entry.cell(name)),
    record: () => (keyField === undefined ? null : asText(fieldOf(entry.record, keyField))),
  });

  const watches = watched === null ? null : newWatches(metadata, fileGroups, placeOf, watched);
  const today = new Date().toISOString().slice(0, 10);
  const advise = newAdviser(metadata, groups, placeOf, today);
  const checkLookups = newLookupChecker(schema, groups, placeOf, { today, layout });

  const checkFields = (entry: Entry, record: Readonly<Record<string, unknown>>, violations: readonly Violation[]) => {
    advise(entry, record, violations);
    let more = checkLookups.check(entry, record);
    for (const { name, decimals: limit } of decimals) {
      const text = entry.text(name);
      // The text of a cell can have decimals that the number it is read as does not, unless it was converted.
      if (text === undefined || limit === null || decimalsOf(text) <= limit || Number(text) !== record[name]) continue;
      if (violations.some(({ code, field }) => field === name && code === "too-many-decimals")) continue;
      groups.add({
        code: "too-many-decimals",
        field: name,
        found: text,
        detail: { limit },
        place: placeOf(entry, name),
      });
      more++;
    }
    // Only fields of the record: a JSON file may bring new names with every line.
    for (const field in record) {
      const number = numbers.get(field);
      if (number !== undefined) filled[number] = (filled[number] as number) + 1;
    }
    return more;
  };

  /** What a row breaks of its layout. A column that is not there at all is one finding, not one a row. */
  const checkLayout = (entry: Entry): number => {
    let count = 0;
    for (const { code, column, found, detail = {} } of entry.reading?.problems ?? []) {
      const field = layout?.fieldOf(column) ?? null;
      if (code === "required-missing" && (absent.has(column) || (field !== null && absent.has(field)))) continue;
      const place = placeAt(entry, column, column);
      groups.add({ code: joinedCode(code, found), field, found, detail, place });
      count++;
    }
    return count;
  };

  /** Cells that were read as blank although something stands in them. */
  const checkNoted = (entry: Entry): number => {
    let errors = 0;
    for (const { code, name, text } of entry.noted ?? []) {
      const field = layout?.fieldOf(name) ?? name;
      // That a needed value is missing is said already, with the word that stands there.
      if (code === "placeholder" && isNeeded(name)) continue;
      groups.add({ code, field, found: text, place: placeAt(entry, layout === null ? null : name, name) });
      if (code === "cell-error") errors++;
    }
    return errors;
  };

  const { isNeeded, asked } = newDemands(metadata, layout, watched?.purpose ?? null);

  return {
    begin(lacking, chosen) {
      absent = lacking;
      watches?.begin(chosen);
    },
    check(entry) {
      rows++;
      const own = checkLayout(entry) + checkNoted(entry);
      const all = type["~standpipe"].violations(entry.record);
      const violations = asked(all, entry);
      const seen = violations.length === 0 ? NOTHING_SEEN : new Set<string>();
      for (const { code, field, found, detail } of violations) {
        const rule = `${code} ${field} ${detail.when ?? ""}`;
        if (seen.has(rule) || (code === "required-missing" && field !== null && absent.has(field))) continue;
        if (isExplained(entry, violations, code, field)) continue;
        seen.add(rule);
        // A point is shown with both of its values, and not with the cell of one.
        const text = field === null || code.startsWith("coordinates-") ? undefined : entry.text(field);
        // The cell is what is mended, the entry of it what is wrong.
        const isEntry = text !== undefined && layout === null && Array.isArray(fieldOf(entry.record, field ?? ""));
        const part = isEntry && found !== undefined && !Array.isArray(found) ? asText(found) : null;
        groups.add({
          code: joinedCode(code, part ?? text ?? found),
          field,
          found: text ?? asText(found),
          ...(part === null ? {} : { part }),
          detail,
          place: placeOf(entry, field),
        });
      }
      let more = 0;
      if (isObject(entry.record)) {
        more = checkFields(entry, entry.record, violations);
        const isSound = violations.length + own + more === 0;
        more += keys.check(entry, entry.record, placeOf, isSound) ? 1 : 0;
      }
      if (isObject(entry.record)) {
        member.add(entry, entry.record, all, placeOf);
        watches?.see(entry, entry.record);
      }
      const isValid = violations.length + own + more === 0;
      if (!isValid) invalidRows++;
      if (sink === null) return;
      sink.add(entry, isValid, faults);
      faults = [];
    },
    refuse(entry, breach) {
      rows++;
      invalidRows++;
      groups.add(breach);
      sink?.add(entry, false, faults);
      faults = [];
    },
    needsEveryRow: () => watches?.needsEveryRow() ?? true,
    pass(count) {
      rows += count;
    },
    addFilled(more) {
      for (const [field, count] of more) {
        const number = numbers.get(field);
        if (number !== undefined) filled[number] = (filled[number] as number) + count;
      }
    },
    addNewKeys: keys.addNew,
    expectRows: keys.expect,
    wantsReference: member.wantsReference,
    addConstant({ isInvalid, violations, recommendations }, count) {
      if (count === 0) return;
      if (isInvalid) invalidRows += count;
      for (const { code, field, detail } of violations) {
        if (code === "required-missing" && field !== null && absent.has(field)) continue;
        groups.add({ code, field, found: null, detail, count });
      }
      for (const position of recommendations) groups.add({ ...recommendationBreach(metadata, position), count });
    },
    rows: () => rows,
    invalidRows: () => invalidRows,
    filled: (field) => filled[numbers.get(field) ?? -1] ?? 0,
    notChecked: () => [...keys.notChecked(), ...checkLookups.notChecked()],
    finish() {
      invalidRows += keys.finish();
      watches?.finish();
      return member.finish(fileGroups, labelOf);
    },
  };
}

const NOTHING_SEEN = new Set<string>();

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldOf(record: unknown, field: string): unknown {
  return isObject(record) && Object.hasOwn(record, field) ? record[field] : undefined;
}

/** A value as a cell would show it; null where there is none. */
function asText(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
