import type { RecordMetadata } from "@standpipe/runtime";
import type { Binding, GivenColumns } from "../bind/bind.ts";
import type { JsonRecord } from "../read/types.ts";
import { newRecordKeys } from "./record-keys.ts";
import type { RowChecker } from "./rows.ts";

/** Turns JSON values into records, by the names of their keys, and has them checked. */
export interface RecordsChecker {
  check(record: JsonRecord): void;
  /** How the keys of all records so far bind. */
  binding(): Binding;
  /** How many different keys there were so far; 0 where they are not counted. */
  keyCount(): number;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
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

/** `set` holds the values that every record shares, `made` the keys that the reader gave records, `said` those the user gave. */
export function newRecordsChecker(
  metadata: RecordMetadata,
  start: Binding,
  set: ReadonlyMap<string, unknown>,
  rows: RowChecker,
  made: ReadonlySet<string>,
  said: GivenColumns,
): RecordsChecker {
  const keys = newRecordKeys(start, metadata, new Set(set.keys()), said);
  let known: ReadonlyMap<string, string> = new Map();
  let isAsItIs = false;
  const recordOf = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const fieldOf = keys.meet(value);
    // Members that are called like their fields need not be put together again.
    if (fieldOf !== known) isAsItIs = made.size === 0 && set.size === 0 && isOwnNames(fieldOf);
    known = fieldOf;
    if (isAsItIs) return value;
    const record: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const field = fieldOf.get(key);
      const member = value[key];
      // What reading a feature made and no field takes is in no record. Programs that write features give each of them
      // every property, so one that is null says as much as a blank cell.
      if ((field === undefined && made.has(key)) || (member === null && made.size > 0)) continue;
      put(record, field ?? key, member);
    }
    for (const [name, member] of set) put(record, name, member);
    return record;
  };
  return {
    check(source) {
      const { row, line, value } = source;
      const record = isPlainObject(value) ? recordOf(value) : value;
      rows.check({ record, source, row, line, text: () => undefined, cell: () => null, path: keys.pathOf });
    },
    binding: keys.binding,
    keyCount: keys.count,
    notChecked: keys.notChecked,
  };
}

/** Gives a record a member of its own, whatever its name is. */
function put(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(record, name, { value, enumerable: true });
  else record[name] = value;
}

function isOwnNames(fieldOf: ReadonlyMap<string, string>): boolean {
  for (const [key, field] of fieldOf) if (key !== field) return false;
  return true;
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
