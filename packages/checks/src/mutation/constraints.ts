import type { Schema, SchemaDocument } from "@standpipe/codegen";

/** One constraint of one schema, and the schema without it. */
export interface Mutant {
  readonly document: SchemaDocument;
  /** JSON Pointer of what was taken out. */
  readonly pointer: string;
  readonly schema: Schema;
}

/** Keywords that only describe. Everything else refuses something, and so has to be missed when it is gone. */
const DESCRIBES = new Set(["$schema", "$id", "title", "description", "examples"]);
/** Annotations that the checker turns into findings. */
const RULES = new Set(["x-key", "x-order", "x-recommended", "x-decimals", "x-open"]);
/** Lists whose entries are constraints of their own. */
const ENTRIES = new Set(["required", "x-order", "x-recommended", "x-key", "allOf", "oneOf", "enum"]);
const BY_NAME = new Set(["properties", "dependentRequired"]);

/** Each schema that differs from the document by one constraint less. */
export function mutantsOf(document: SchemaDocument): Mutant[] {
  return removals(document.schema, "").map(({ pointer, value }) => ({ document, pointer, schema: value as Schema }));
}

interface Removal {
  readonly pointer: string;
  readonly value: unknown;
}

function removals(schema: Schema, at: string): Removal[] {
  return Object.entries(schema).flatMap(([keyword, value]): Removal[] => {
    if (DESCRIBES.has(keyword) || (keyword.startsWith("x-") && !RULES.has(keyword))) return [];
    const pointer = `${at}/${keyword}`;
    const within = inside(keyword, value, pointer).map((removal) => ({
      pointer: removal.pointer,
      // An empty `allOf` is no schema.
      value: isEmptyList(removal.value) ? without(schema, keyword) : { ...schema, [keyword]: removal.value },
    }));
    // A property without its schema is still a property: what it asks is taken out part by part, its name is not.
    if (keyword === "properties" || (ENTRIES.has(keyword) && keyword !== "oneOf")) return within;
    // `if` alone, or `then` alone, asks nothing: the pair goes as one entry of `allOf`.
    if (keyword === "if" || keyword === "then") return within;
    return [{ pointer, value: without(schema, keyword) }, ...within];
  });
}

function inside(keyword: string, value: unknown, pointer: string): Removal[] {
  if (ENTRIES.has(keyword)) {
    const list = value as readonly unknown[];
    const gone = list.map((_, i) => ({ pointer: `${pointer}/${i}`, value: list.filter((_, j) => j !== i) }));
    if (keyword !== "allOf") return gone;
    return [
      ...gone,
      ...list.flatMap((part, i) => changed(part as Schema, `${pointer}/${i}`, (next) => list.with(i, next))),
    ];
  }
  if (BY_NAME.has(keyword)) {
    return Object.entries(value as Record<string, unknown>).flatMap(([name, part]) => {
      const all = value as Record<string, unknown>;
      const here = `${pointer}/${name}`;
      if (keyword === "properties") return changed(part as Schema, here, (next) => ({ ...all, [name]: next }));
      return [{ pointer: here, value: without(all, name) }];
    });
  }
  if (["items", "if", "then", "not"].includes(keyword)) return changed(value as Schema, pointer, (next) => next);
  return [];
}

function changed(part: Schema, pointer: string, rebuild: (next: unknown) => unknown): Removal[] {
  return removals(part, pointer).map((removal) => ({ pointer: removal.pointer, value: rebuild(removal.value) }));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function without(all: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const { [name]: _gone, ...others } = all;
  return others;
}
