import type { Schema, SchemaDocument } from "@standpipe/evolution";

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
const RULES = new Set([
  ...["x-key", "x-order", "x-recommended", "x-decimals", "x-open", "x-same-length", "x-points", "x-usual"],
  ...["x-agrees", "x-lookup", "x-references", "x-end-date"],
]);
/** Lists whose entries are constraints of their own. */
const ENTRIES = new Set([
  ...["required", "x-order", "x-recommended", "x-key", "allOf", "oneOf", "enum"],
  ...["x-same-length", "x-points", "x-usual", "x-agrees", "x-references", "when", "fields"],
]);
/** Lists that are nothing without their entries, so they are not taken out as a whole. */
const PARTED = new Set([...ENTRIES].filter((keyword) => keyword !== "oneOf"));
/** Entries that hold parts of their own: conditions, forms and codes, rules with circumstances. */
const NESTED = new Set(["allOf", "oneOf", "x-recommended", "x-usual", "when"]);
const LAST_ONES = new Set(["fields", "when"]);
const BY_NAME = new Set(["properties", "dependentRequired", "$defs"]);

/** Each schema that differs from the document by one constraint less. */
export function mutantsOf(document: SchemaDocument): Mutant[] {
  return removals(document.schema, "")
    .filter(({ pointer }) => !pointsElsewhere(document, pointer))
    .map(({ pointer, value }) => ({ document, pointer, schema: value as Schema }));
}

/** No example can hold two kinds of records, so none can break a reference to another kind. */
function pointsElsewhere({ schema, path }: SchemaDocument, pointer: string): boolean {
  const [, position] = /^\/x-references\/(\d+)$/.exec(pointer) ?? [];
  if (position === undefined) return false;
  return (schema["x-references"] as readonly { readonly record: string }[])[Number(position)]?.record !== path;
}

interface Removal {
  readonly pointer: string;
  readonly value: unknown;
}

function removals(schema: Readonly<Record<string, unknown>>, at: string): Removal[] {
  return Object.entries(schema).flatMap(([keyword, value]): Removal[] => {
    if (DESCRIBES.has(keyword) || (keyword.startsWith("x-") && !RULES.has(keyword))) return [];
    const pointer = `${at}/${keyword}`;
    const within = inside(keyword, value, pointer).map((removal) => ({
      pointer: removal.pointer,
      // An empty `allOf` is no schema.
      value: isEmptyList(removal.value) ? without(schema, keyword) : { ...schema, [keyword]: removal.value },
    }));
    // A property without its schema is still a property: what it asks is taken out part by part, its name is not.
    if (keyword === "properties" || keyword === "$defs" || PARTED.has(keyword)) return within;
    // `if` alone, or `then` alone, asks nothing: the pair goes as one entry of `allOf`.
    if (keyword === "if" || keyword === "then") return within;
    // A code goes with its entry, and so does what a rule of x-usual or a circumstance is made of: one example shows it.
    if (
      ["const", "why", "field", "any", "is"].includes(keyword) &&
      /\/(?:oneOf|x-usual|when)\//.test(pointer) &&
      !isForm(pointer)
    )
      return within;
    // The type of a bound in a condition goes with the bound.
    if (keyword === "type" && pointer.includes("/if/")) return within;
    return [{ pointer, value: without(schema, keyword) }, ...within];
  });
}

/** A `const` inside a form of an object tells the forms apart; the one of a code is the code. */
function isForm(pointer: string): boolean {
  return pointer.endsWith("/const") && pointer.includes("/properties/");
}

function inside(keyword: string, value: unknown, pointer: string): Removal[] {
  if (ENTRIES.has(keyword)) {
    const list = value as readonly unknown[];
    const gone = list.map((_, i) => ({ pointer: `${pointer}/${i}`, value: list.filter((_, j) => j !== i) }));
    // A rule without its last field or circumstance is none: the rule goes as an entry of its own.
    const alone = LAST_ONES.has(keyword) && list.length === 1;
    if (!NESTED.has(keyword)) return alone ? [] : gone;
    const parts = list.flatMap((part, i) =>
      isPlainObject(part) ? changed(part, `${pointer}/${i}`, (next) => list.with(i, next)) : [],
    );
    return alone ? parts : [...gone, ...parts];
  }
  if (BY_NAME.has(keyword)) {
    return Object.entries(value as Record<string, unknown>).flatMap(([name, part]) => {
      const all = value as Record<string, unknown>;
      const here = `${pointer}/${name}`;
      if (keyword !== "dependentRequired") return changed(part as Schema, here, (next) => ({ ...all, [name]: next }));
      return [{ pointer: here, value: without(all, name) }];
    });
  }
  if (["items", "if", "then", "not"].includes(keyword)) return changed(value as Schema, pointer, (next) => next);
  return [];
}

function changed(
  part: Readonly<Record<string, unknown>>,
  pointer: string,
  rebuild: (next: unknown) => unknown,
): Removal[] {
  return removals(part, pointer).map((removal) => ({ pointer: removal.pointer, value: rebuild(removal.value) }));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function without(all: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const { [name]: _gone, ...others } = all;
  return others;
}
