import type { RecordMetadata } from "@standpipe/runtime";

/** What other rows and files are told by the values of proven rows. */
export interface Asked {
  /** The fields of the key; none where the file has no column for the last of them. */
  readonly key: readonly string[];
  /** The references of the record that rows can have, each with the positions of its fields. */
  readonly referring: readonly { readonly fields: readonly string[]; readonly at: readonly number[] }[];
}

/** Null where the key cannot be told from bytes. `set` holds the values that every row shares, `positions` the others. */
export function askedOf(
  { key: all, fields: known, references }: RecordMetadata,
  set: ReadonlyMap<string, unknown>,
  positions: ReadonlyMap<string, number>,
): Asked | null {
  const positionOf = (name: string) => positions.get(name) ?? -1;
  const isThere = (name: string) => set.has(name) || positionOf(name) >= 0;
  // A record without the last part of its key has none.
  const key = isThere(all.at(-1) ?? "") ? all : [];
  const parts = key.map((name) => known.find((field) => field.name === name));
  // The bytes of a key are compared: those of a number may be written in several ways.
  if (parts.some((field) => field === undefined || field.type !== "string" || field.list)) return null;
  // A field that every row shares needs no column.
  const referring = references
    .filter(({ fields }) => fields.every(isThere))
    .map(({ fields }) => ({ fields, at: fields.map(positionOf).filter((position) => position >= 0) }));
  return { key, referring };
}
