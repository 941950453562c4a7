import type { Json } from "../json.ts";
import { areSchemas, isCount, isSchema, type Reader, type ReadKeyword } from "./reader.ts";
import { count } from "./scalars.ts";

const tuple = (entries: readonly Json[], { arena, inside }: Reader) =>
  arena.all(entries.map((entry, index) => arena.item(index, inside(entry))));

const SHARED: Readonly<Record<string, ReadKeyword>> = {
  minItems: count("entries", "least"),
  maxItems: count("entries", "most"),
  uniqueItems: (value, { arena }) => (typeof value !== "boolean" ? null : value ? arena.unique() : arena.anything),
};

/** Keywords on lists, draft 2020-12. */
export const LISTS_2020: Readonly<Record<string, ReadKeyword>> = {
  ...SHARED,
  prefixItems: (value, reader) => (areSchemas(value) ? tuple(value, reader) : null),
  items: (value, { arena, inside, schema }) => {
    const before = schema.prefixItems ?? [];
    return isSchema(value) && Array.isArray(before) ? arena.items(before.length, inside(value)) : null;
  },
  contains: (value, { arena, inside, schema }) => {
    const { minContains: least = 1, maxContains: most } = schema;
    if (!isSchema(value) || !isCount(least) || (most !== undefined && !isCount(most))) return null;
    const node = inside(value);
    const bounds = [arena.contains("least", least, node)];
    if (most !== undefined) bounds.push(arena.contains("most", most, node));
    return arena.all(bounds);
  },
  // They say nothing without `contains`, which reads them.
  minContains: (_, { arena }) => arena.anything,
  maxContains: (_, { arena }) => arena.anything,
};

/** Keywords on lists, draft-07. */
export const LISTS_07: Readonly<Record<string, ReadKeyword>> = {
  ...SHARED,
  items: (value, reader) => {
    if (Array.isArray(value)) return value.every(isSchema) ? tuple(value, reader) : null;
    return isSchema(value) ? reader.arena.items(0, reader.inside(value)) : null;
  },
  additionalItems: (value, { arena, inside, schema: { items } }) => {
    if (!isSchema(value)) return null;
    return Array.isArray(items) ? arena.items(items.length, inside(value)) : arena.anything;
  },
  contains: (value, { arena, inside }) => (isSchema(value) ? arena.contains("least", 1, inside(value)) : null),
};
