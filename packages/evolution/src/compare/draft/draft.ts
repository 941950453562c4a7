import { isJsonObject, type Json } from "../json.ts";

/** The two drafts of JSON Schema that are compared. */
export type Draft = "2020-12" | "draft-07";

const BY_ADDRESS: Readonly<Record<string, Draft>> = {
  "json-schema.org/draft/2020-12/schema": "2020-12",
  "json-schema.org/draft-07/schema": "draft-07",
  // What draft-07 has of older drafts means the same there; the rest is not understood, and so not decided.
  "json-schema.org/draft-06/schema": "draft-07",
  "json-schema.org/draft-04/schema": "draft-07",
  "json-schema.org/schema": "draft-07",
};
/** Schemas nested deeper than this are not looked into. */
export const DEEPEST = 200;
const OF_07 = ["definitions", "dependencies", "additionalItems"];

/** The draft that a schema names in `$schema`; undefined where it names none, null for one that is not compared. */
export function namedDraft(schema: Json): Draft | null | undefined {
  if (!isJsonObject(schema) || typeof schema.$schema !== "string") return undefined;
  return BY_ADDRESS[schema.$schema.replace(/#$/, "").replace(/^https?:\/\//, "")] ?? null;
}

/** The draft of two schemas of which none says it: draft-07 where one uses words that only draft-07 has. */
export function guessDraft(schemas: readonly Json[]): Draft {
  return schemas.some((schema) => hasWordsOf07(schema, 0)) ? "draft-07" : "2020-12";
}

function hasWordsOf07(value: Json, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((part) => hasWordsOf07(part, depth + 1));
  if (!isJsonObject(value)) return false;
  if (OF_07.some((word) => isJsonObject(value[word])) || Array.isArray(value.items)) return true;
  return Object.entries(value).some(
    ([name, part]) => !["enum", "const", "default", "examples"].includes(name) && hasWordsOf07(part, depth + 1),
  );
}

/** Keywords that validate nothing, by the specification or by custom. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "$anchor", "$dynamicAnchor", "$vocabulary", "$comment", "$defs", "definitions"],
  ...["title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly"],
  ...["contentEncoding", "contentMediaType", "contentSchema"],
]);

/** The keywords that hold one schema, a list of them, or schemas by name. */
export const HOLDERS: Readonly<Record<Draft, Readonly<Record<string, "one" | "list" | "named" | "items">>>> = {
  "2020-12": {
    $defs: "named",
    definitions: "named",
    properties: "named",
    patternProperties: "named",
    dependentSchemas: "named",
    allOf: "list",
    anyOf: "list",
    oneOf: "list",
    prefixItems: "list",
    not: "one",
    if: "one",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: "one",
    else: "one",
    items: "one",
    contains: "one",
    additionalProperties: "one",
    propertyNames: "one",
    unevaluatedItems: "one",
    unevaluatedProperties: "one",
    contentSchema: "one",
  },
  "draft-07": {
    $defs: "named",
    definitions: "named",
    properties: "named",
    patternProperties: "named",
    dependencies: "named",
    allOf: "list",
    anyOf: "list",
    oneOf: "list",
    items: "items",
    additionalItems: "one",
    not: "one",
    if: "one",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: "one",
    else: "one",
    contains: "one",
    additionalProperties: "one",
    propertyNames: "one",
  },
};

/** The schemas directly inside a schema, each with its path of names. */
export function partsOf(schema: Json, draft: Draft): { readonly path: readonly string[]; readonly part: Json }[] {
  if (!isJsonObject(schema)) return [];
  return Object.entries(HOLDERS[draft]).flatMap(([keyword, holds]) => {
    const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
    if (value === undefined) return [];
    if ((holds === "list" || holds === "items") && Array.isArray(value))
      return value.map((part: Json, index) => ({ path: [keyword, String(index)], part }));
    if (holds === "named")
      return isJsonObject(value) ? Object.entries(value).map(([name, part]) => ({ path: [keyword, name], part })) : [];
    return holds === "list" ? [] : [{ path: [keyword], part: value }];
  });
}
