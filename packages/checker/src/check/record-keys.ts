import type { RecordMetadata } from "@standpipe/runtime";
import { headingKey, inDigits } from "@standpipe/runtime/rules";
import { type Binding, bindColumns, type GivenColumns } from "../bind/bind.ts";
import { knownNames } from "../bind/known-names.ts";

/** A JSON file may bring new keys with every record: past this many they are not matched to fields any more. */
const MOST_KEYS = 1_000;

/** The keys of JSON records, and the fields that they are. */
export interface RecordKeys {
  /** Takes note of the keys of a record. Gives the field of each key that is one. */
  meet(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, string>;
  /** The key that a field was bound to last, as a path; null where it has none. */
  pathOf(field: string): readonly string[] | null;
  /** How the keys of all records so far bind. */
  binding(): Binding;
  /** How many different keys there were so far. */
  count(): number;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
}

/** `said` are the keys whose field the user gave. `start` is how the keys of the first records bind; those of later ones are bound as they come. */
export function newRecordKeys(
  start: Binding,
  metadata: RecordMetadata,
  given: ReadonlySet<string>,
  said: GivenColumns = {},
): RecordKeys {
  const keys = new Set(start.columns.map(({ header }) => header));
  const names = knownNames(metadata);
  const bind = () => bindColumns([...keys], metadata, given, said);
  let fieldOf = fieldsByKey(start);
  let isFull = false;
  return {
    meet(value) {
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
      return fieldOf;
    },
    pathOf(field) {
      for (const [key, name] of fieldOf) if (name === field) return [key];
      return null;
    },
    binding: bind,
    count: () => keys.size,
    notChecked: () =>
      isFull
        ? [
            {
              what: `Field names after the first ${inDigits(MOST_KEYS)}`,
              why: "So many are not matched to fields",
            },
          ]
        : [],
  };
}

/** By `positions`, which name a column of another layout as they name a field. */
function fieldsByKey({ columns, positions }: Binding): Map<string, string> {
  return new Map([...positions].map(([field, at]) => [columns[at]?.header ?? field, field]));
}
