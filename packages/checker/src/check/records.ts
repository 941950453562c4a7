import type { RecordMetadata } from "@standpipe/runtime";
import { type Binding, bindColumns } from "../bind/bind.ts";
import type { JsonRecord } from "../read/types.ts";
import type { RowChecker } from "./rows.ts";

/** A JSON file may hold any number of keys: past this many, new ones are not looked at any more. */
const MOST_KEYS = 5_000;

/** Turns JSON values into records, by the names of their keys, and has them checked. */
export interface RecordsChecker {
  check(record: JsonRecord): void;
  /** How the keys of all records so far bind. */
  binding(): Binding;
}

/** Every key of some values, in the order in which they are first met. */
export function keysOf(values: readonly unknown[]): string[] {
  const keys = new Set<string>();
  for (const value of values) if (isPlainObject(value)) for (const key of Object.keys(value)) keys.add(key);
  return [...keys];
}

/** Keys that hold an object: never a field spelt another way, because the fields of a record are values and lists. */
export function nestedKeysOf(values: readonly unknown[]): Set<string> {
  const members = values.filter(isPlainObject).flatMap((value) => Object.entries(value));
  return new Set(members.flatMap(([key, member]) => (isPlainObject(member) ? [key] : [])));
}

/** `set` holds the values that every record shares. */
export function newRecordsChecker(
  metadata: RecordMetadata,
  start: Binding,
  set: ReadonlyMap<string, unknown>,
  rows: RowChecker,
): RecordsChecker {
  let binding = start;
  const keys = new Set(start.columns.map(({ header }) => header));
  let fieldOf = fieldsByKey(binding);

  const meet = (value: Readonly<Record<string, unknown>>) => {
    const fresh = Object.keys(value).filter((key) => !keys.has(key));
    if (fresh.length === 0 || keys.size + fresh.length > MOST_KEYS) return;
    for (const key of fresh) keys.add(key);
    binding = bindColumns([...keys], metadata, new Set(set.keys()));
    fieldOf = fieldsByKey(binding);
  };

  return {
    check({ row, line, value }) {
      let record: unknown = value;
      if (isPlainObject(value)) {
        meet(value);
        const bound = Object.entries(value).map(([key, member]) => [fieldOf.get(key) ?? key, member]);
        record = { ...Object.fromEntries(bound), ...Object.fromEntries(set) };
      }
      rows.check({ record, row, line, text: () => undefined, cell: () => null });
    },
    binding: () => binding,
  };
}

function fieldsByKey({ columns }: Binding): Map<string, string> {
  return new Map(columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
