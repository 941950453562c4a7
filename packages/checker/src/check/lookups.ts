import type { Agreement, FieldMetadata, Lookup, LookupRow, RecordMetadata } from "@standpipe/runtime";
import { isDate } from "@standpipe/runtime/record";
import type { Layout } from "../layout/layout.ts";
import type { Fields, PlaceOf } from "./advice.ts";
import { entriesIn } from "./entries-in.ts";
import type { Entry } from "./entry.ts";
import type { Groups } from "./groups.ts";

/** Holds a record against lookups and the dates of codes. */
export interface LookupChecker {
  /** Gives how many errors it found. */
  check(entry: Entry, record: Fields): number;
  /** The lookups that were not given. */
  notChecked(): readonly { readonly what: string; readonly why: string }[];
}

/** A value that is not used any more. */
interface Ended {
  readonly date: string;
  /** What to use instead, with its name where it has one. */
  readonly successors: readonly { readonly code: string; readonly name: string | null }[];
}

/** The day of the check, `2026-11-22`, and the layout that the file is in. */
interface Circumstances {
  readonly today: string;
  readonly layout: Layout | null;
}

/** Finds codes that have ended (a warning) and codes that do not belong together (an error). */
export function newLookupChecker(
  { metadata, lookups }: { readonly metadata: RecordMetadata; readonly lookups?: readonly Lookup[] },
  groups: Groups,
  placeOf: PlaceOf,
  { today, layout }: Circumstances,
): LookupChecker {
  const tables = new Map((lookups ?? []).map((lookup) => [lookup.name, lookup]));
  const ended = metadata.fields.flatMap((field) => {
    const codes = endedCodesOf(field, tables, today);
    return codes.size === 0 ? [] : [{ name: field.name, codes, until: untilOf(field.name, metadata.agreements) }];
  });
  const agreements = metadata.agreements.flatMap((agreement) => {
    const table = tables.get(agreement.lookup);
    return table === undefined ? [] : [{ agreement, table, index: indexOf(table, Object.values(agreement.fields)) }];
  });
  const named = [...metadata.agreements, ...metadata.fields.map((field) => field.lookup)];
  const absent = new Set(named.flatMap((one) => (one === null || tables.has(one.lookup) ? [] : [one.lookup])));
  const asWritten = (entry: Entry, field: string, value: string) => entry.text(field) ?? value;
  const toWrite = (field: string, value: string) => layout?.theirs(field, value) ?? value;

  const checkEnded = (entry: Entry, record: Fields) => {
    for (const { name, codes, until } of ended) {
      // The code of a record that is over too is right.
      if (until !== null && isPast(record[until], today)) continue;
      for (const value of entriesIn(record[name])) {
        if (typeof value !== "string") continue;
        const end = codes.get(value);
        if (end === undefined) continue;
        const found = Array.isArray(record[name]) ? toWrite(name, value) : asWritten(entry, name, value);
        const others = end.successors.map(({ code, name: called }) => {
          const written = toWrite(name, code);
          return called === null ? written : `${written} (${called})`;
        });
        // One finding a code, because each has a successor of its own.
        const detail = { when: found, example: end.date, others };
        groups.add({ code: "code-ended", field: name, found, detail, place: placeOf(entry, name) });
      }
    }
  };

  const checkAgreement = (entry: Entry, record: Fields, { agreement, index }: (typeof agreements)[number]): number => {
    const given = Object.entries(agreement.fields).flatMap(([field, column]) => {
      const value = record[field];
      return typeof value === "string" ? [{ field, column, value }] : [];
    });
    const first = given.find(({ column, value }) => index.has(`${column}\n${value}`));
    if (first === undefined || given.length < 2) return 0;
    const rows = index.get(`${first.column}\n${first.value}`) ?? [];
    const fits = (row: LookupRow) =>
      given.every(({ column, value }) => [undefined, value].includes(row[column] as string));
    if (rows.some(fits)) return 0;
    const row = rows.find(({ end_date: end }) => end === undefined) ?? rows[0];
    const wrong = given.find(({ column, value }) => typeof row?.[column] === "string" && row[column] !== value);
    if (wrong === undefined) return 0;
    const label = metadata.fields.find(({ name }) => name === first.field)?.title ?? first.field;
    const detail = {
      others: [label],
      when: asWritten(entry, first.field, first.value),
      example: toWrite(wrong.field, String(row?.[wrong.column])),
    };
    const found = asWritten(entry, wrong.field, wrong.value);
    groups.add({ code: "lookup-disagrees", field: wrong.field, found, detail, place: placeOf(entry, wrong.field) });
    return 1;
  };

  return {
    check(entry, record) {
      checkEnded(entry, record);
      return agreements.reduce((sum, agreement) => sum + checkAgreement(entry, record, agreement), 0);
    },
    notChecked: () =>
      [...absent].map((name) => ({
        what: `Whether codes are those that ${name} has today`,
        why: "The lookup was not given to the check",
      })),
  };
}

function isPast(value: unknown, today: string): boolean {
  const day = typeof value === "string" ? value.slice(0, 10) : "";
  return isDate(day) && day <= today;
}

function untilOf(field: string, agreements: readonly Agreement[]): string | null {
  return agreements.find(({ fields }) => Object.hasOwn(fields, field))?.until ?? null;
}

function endedCodesOf(
  { codes, lookup }: FieldMetadata,
  tables: ReadonlyMap<string, Lookup>,
  today: string,
): ReadonlyMap<string, Ended> {
  const ended = new Map<string, Ended>();
  for (const { code, endDate, successors } of codes ?? []) {
    if (endDate === null || endDate >= today) continue;
    ended.set(code, { date: endDate, successors: successors.map((next) => ({ code: next, name: null })) });
  }
  const table = lookup === null ? undefined : tables.get(lookup.lookup);
  return table === undefined || lookup === null ? ended : endedValuesOf(table, lookup.column, today);
}

/** The values of one column whose rows have all ended. */
function endedValuesOf({ rows, key }: Lookup, column: string, today: string): Map<string, Ended> {
  const isEnded = (row: LookupRow) => typeof row.end_date === "string" && row.end_date < today;
  const current = new Set(rows.filter((row) => !isEnded(row)).map((row) => row[column]));
  const ended = new Map<string, Ended>();
  for (const row of rows) {
    const value = row[column];
    if (typeof value !== "string" || current.has(value)) continue;
    const successors = [row.successors ?? []].flat().flatMap((code) => {
      const next = rows.find((other) => other[key] === code && !isEnded(other));
      const name = typeof next?.name === "string" ? next.name : null;
      return typeof next?.[column] === "string" ? [{ code: next[column], name }] : [];
    });
    ended.set(value, { date: String(row.end_date), successors });
  }
  return ended;
}

function indexOf({ rows }: Lookup, columns: readonly string[]): Map<string, LookupRow[]> {
  const index = new Map<string, LookupRow[]>();
  for (const row of rows) {
    for (const column of columns) {
      if (row[column] === undefined) continue;
      const place = `${column}\n${row[column]}`;
      const others = index.get(place) ?? [];
      others.push(row);
      index.set(place, others);
    }
  }
  return index;
}
