import type { RecordMetadata } from "@standpipe/runtime";
import { type Binding, bindColumns } from "../bind/bind.ts";
import { headingKey } from "../bind/headings.ts";
import { knownNames } from "../bind/known-names.ts";
import type { JsonRecord } from "../read/types.ts";
import type { RowChecker } from "./rows.ts";

/** A JSON file may bring new keys with every record: past this many they are not matched to fields any more. */
const MOST_KEYS = 1_000;

/** Turns JSON values into records, by the names of their keys, and has them checked. */
export interface RecordsChecker {
  check(record: JsonRecord): void;
  /** How the keys of all records so far bind. */
  binding(): Binding;
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

/** `set` holds the values that every record shares. */
export function newRecordsChecker(
  metadata: RecordMetadata,
  start: Binding,
  set: ReadonlyMap<string, unknown>,
  rows: RowChecker,
): RecordsChecker {
  const keys = new Set(start.columns.map(({ header }) => header));
  const names = knownNames(metadata);
  const bind = () => bindColumns([...keys], metadata, new Set(set.keys()));
  let fieldOf = fieldsByKey(start);
  let isFull = false;

  const meet = (value: Readonly<Record<string, unknown>>) => {
    let mayBind = false;
    for (const key of Object.keys(value)) {
      if (keys.has(key)) continue;
      if (keys.size >= MOST_KEYS) {
        isFull = true;
        break;
      }
      keys.add(key);
      mayBind ||= names.has(headingKey(key));
    }
    if (mayBind) fieldOf = fieldsByKey(bind());
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
    binding: bind,
    notChecked: () =>
      isFull
        ? [
            {
              what: `Field names after the first ${MOST_KEYS.toLocaleString("en-GB")}`,
              why: "So many are not matched to fields",
            },
          ]
        : [],
  };
}

function fieldsByKey({ columns }: Binding): Map<string, string> {
  return new Map(columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
