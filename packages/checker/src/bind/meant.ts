import type { FieldOutline } from "@standpipe/runtime";
import { headingKey, nearest } from "@standpipe/runtime/rules";
import type { Binding, Fields } from "./bind.ts";
import { knownNames } from "./known-names.ts";

/** A heading that no field claims, and the field that was probably meant by it. */
export interface Misspelt {
  readonly position: number;
  readonly field: FieldOutline;
}

// A suggestion costs a comparison with every known name; all headings, looked at or not, are listed as unknown all the same.
const MOST_LOOKED_AT = 500;

/**
 * Headings that are spelt almost like a name of a field which the file lacks; the first such heading of each field.
 * `nested` are keys that hold objects: never a field spelt another way, because fields hold values and lists.
 */
export function misspeltHeadings(
  { columns, positions, unknown }: Binding,
  record: Fields,
  given: ReadonlySet<string>,
  nested: ReadonlySet<string>,
): Misspelt[] {
  const names = knownNames(record);
  const isFree = (key: string) => {
    const field = names.get(key)?.field.name ?? "";
    return key.length >= 7 && !positions.has(field) && !given.has(field);
  };
  const free = [...names.keys()].filter(isFree);
  const found = new Map<string, Misspelt>();
  for (const position of unknown.slice(0, MOST_LOOKED_AT)) {
    const header = columns[position]?.header ?? "";
    const key = nested.has(header) ? undefined : nearest(headingKey(header), free)?.option;
    const field = key === undefined ? undefined : names.get(key)?.field;
    if (field !== undefined && !found.has(field.name)) found.set(field.name, { position, field });
  }
  return [...found.values()];
}
