import { areSchemas, isSchema, type ReadKeyword } from "./reader.ts";

/** Keywords that put schemas together, and those that refer to one. */
export const LOGIC: Readonly<Record<string, ReadKeyword>> = {
  allOf: (value, { arena, same }) => (areSchemas(value) ? arena.all(value.map(same)) : null),
  anyOf: (value, { arena, same }) => (areSchemas(value) ? arena.some(value.map(same)) : null),
  oneOf: (value, { arena, same }) => (areSchemas(value) ? arena.one(value.map(same)) : null),
  not: (value, { arena, same }) => (isSchema(value) ? arena.not(same(value)) : null),
  // `then` and `else` say nothing without `if`, which reads them.
  if: (value, { arena, same, schema }) => {
    const { then: met = true, else: unmet = true } = schema;
    if (!isSchema(value) || !isSchema(met) || !isSchema(unmet)) return null;
    const condition = same(value);
    return arena.all([arena.some([arena.not(condition), same(met)]), arena.some([condition, same(unmet)])]);
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: (_, { arena }) => arena.anything,
  else: (_, { arena }) => arena.anything,
  $ref: (value, { arena, documents, base, at }) => {
    if (typeof value !== "string") return null;
    const target = documents.resolve(value, base);
    if (target === null) return null;
    return isSchema(target.place.schema) ? at(target.place) : arena.unknown(`$ref ${target.address}`);
  },
};

/** A reference whose target may depend on the way that led there. */
export const DYNAMIC: Readonly<Record<string, ReadKeyword>> = {
  $dynamicRef: (value, { documents, base, at }) => {
    const target = typeof value === "string" ? documents.resolveDynamic(value, base) : null;
    return target !== null && isSchema(target.place.schema) ? at(target.place) : null;
  },
};
