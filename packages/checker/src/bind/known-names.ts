import type { FieldOutline, RecordOutline } from "@standpipe/runtime";
import { headingKey } from "@standpipe/runtime/rules";

/** One name of a field: its own, its title, or a heading seen in real exports. */
export interface KnownName {
  readonly field: FieldOutline;
  readonly name: string;
  /** 0 is the field's own name, 1 its title, then its aliases, the most specific first. */
  readonly rank: number;
}

/** Every name that a record's fields go by, by its key. */
export type KnownNames = ReadonlyMap<string, KnownName>;

type Fields = Pick<RecordOutline, "fields">;

const cache = new WeakMap<Fields, KnownNames>();

/** The names of a record. Worked out once: the headings of a file are held against every record, row by row. */
export function knownNames(record: Fields): KnownNames {
  const cached = cache.get(record);
  if (cached !== undefined) return cached;
  const names = new Map<string, KnownName>();
  for (const field of record.fields) {
    [field.name, field.title, ...field.headers].forEach((name, rank) => {
      const key = headingKey(name);
      const other = names.get(key);
      if (key !== "" && (other === undefined || rank < other.rank)) names.set(key, { field, name, rank });
    });
  }
  cache.set(record, names);
  return names;
}
