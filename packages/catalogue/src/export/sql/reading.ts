import type { FieldMetadata, PointMetadata } from "@standpipe/runtime";
import type { LoadedRecord } from "../../entry.ts";
import { type ColumnRule, columnRuleOf, isSchema, nothingIn, type Schema } from "./column.ts";

/** What holds of a row in which fields are asked for. */
export type Circumstance =
  | { readonly field: string; readonly is: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly least: number };

/** Fields of which one must be given, where all circumstances hold. */
export interface Need {
  readonly code: "required-missing" | "conditional-missing" | "one-of-missing" | "pair-missing";
  /** The field that a finding names. */
  readonly field: string;
  readonly when: readonly Circumstance[];
  /** A field that has to be given for the rule to hold at all. */
  readonly given: string | null;
  readonly oneOf: readonly string[];
}

/** The rules of a record, taken apart for SQL. */
export interface Reading {
  readonly columns: readonly ColumnRule[];
  readonly needs: readonly Need[];
  readonly order: readonly (readonly [earlier: string, later: string])[];
  readonly sameLength: readonly (readonly [first: string, second: string])[];
  readonly points: readonly PointMetadata[];
  readonly key: readonly string[];
  /** Keywords of the record, or places in its `allOf`, that are not understood. */
  readonly unread: readonly string[];
}

/** Keywords of a record that are rules here, or none at all. */
const UNDERSTOOD = new Set(
  "$schema $id title description type required properties allOf $defs dependentRequired x-order x-points x-same-length".split(
    " ",
  ),
);

/** Takes the rules of a record apart. */
export function readRecord({ type, metadata }: LoadedRecord): Reading {
  const schema = type.schema;
  const definitions = (schema.$defs ?? {}) as Schema;
  const unread = Object.keys(schema).filter((key) => !UNDERSTOOD.has(key));
  const properties = new Map(Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>));
  const required = [...((schema.required ?? []) as readonly string[])];
  const needs: Need[] = [];
  ((schema.allOf ?? []) as readonly Schema[]).forEach((entry, position) => {
    const part = partOf(entry, definitions);
    if (part !== null) {
      for (const [name, own] of Object.entries(part.properties)) properties.set(name, own);
      required.push(...part.required);
      return;
    }
    const asked = needsOf(entry);
    if (asked === null) unread.push(`allOf/${position}`);
    else needs.push(...asked);
  });
  // Fields of one type refuse the same words, and each word is tried on the validator.
  const known = new Map<string, ColumnRule["nothing"]>();
  const nothingOf = (field: FieldMetadata) => {
    const name = `${field.typeName ?? field.name} ${field.list}`;
    const nothing = known.get(name) ?? nothingIn(field, type);
    known.set(name, nothing);
    return nothing;
  };
  const pairs = Object.entries((schema.dependentRequired ?? {}) as Readonly<Record<string, readonly string[]>>);
  return {
    columns: metadata.fields.map((field) =>
      columnRuleOf(field, properties.get(field.name) ?? {}, definitions, nothingOf(field)),
    ),
    needs: [
      ...required.map((field) => need("required-missing", [field])),
      ...needs,
      ...pairs.flatMap(([given, names]) => names.map((field): Need => ({ ...need("pair-missing", [field]), given }))),
    ],
    order: metadata.order,
    sameLength: (schema["x-same-length"] ?? []) as Reading["sameLength"],
    points: metadata.points,
    key: metadata.key,
    unread,
  };
}

function need(code: Need["code"], oneOf: readonly string[], when: readonly Circumstance[] = []): Need {
  return { code, field: oneOf[0] ?? "", when, given: null, oneOf };
}

/** Fields that several records share; null for anything else. */
function partOf(entry: Schema, definitions: Schema) {
  const own = entry.$ref === undefined ? null : definitions[String(entry.$ref).replace("#/$defs/", "")];
  const known = new Set(["type", "title", "description", "properties", "required"]);
  if (!isSchema(own) || Object.keys(entry).length > 1 || !Object.keys(own).every((key) => known.has(key))) return null;
  return {
    properties: (own.properties ?? {}) as Readonly<Record<string, Schema>>,
    required: (own.required ?? []) as readonly string[],
  };
}

/** What an `if` with a `then` asks for; null where it is not understood. */
function needsOf({ if: condition, then, ...more }: Schema): Need[] | null {
  if (Object.keys(more).length > 0 || !isSchema(condition) || !isSchema(then)) return null;
  const { required, ...others } = then;
  if (!Array.isArray(required) || Object.keys(others).length > 0) return null;
  const { properties = {}, required: present = [], allOf = [], ...rest } = condition;
  if (Object.keys(rest).length > 0 || !isSchema(properties) || !Array.isArray(present) || !Array.isArray(allOf))
    return null;
  const absent = (allOf as readonly Schema[]).map(absentIn);
  const when = Object.entries(properties).map(([field, value]) =>
    present.includes(field) && isSchema(value) ? circumstanceOf(field, value) : null,
  );
  if (present.length !== when.length || absent.includes(null) || when.includes(null)) return null;
  if (absent.length + when.length === 0) return null;
  return required.map((field: string): Need => {
    const oneOf = [...(absent as string[]), field];
    return need(absent.length > 0 ? "one-of-missing" : "conditional-missing", oneOf, when as Circumstance[]);
  });
}

/** The field of `{ "not": { "required": [field] } }`. */
function absentIn(clause: Schema): string | null {
  const no = clause.not;
  if (Object.keys(clause).length > 1 || !isSchema(no) || !Array.isArray(no.required)) return null;
  return Object.keys(no).length === 1 && no.required.length === 1 ? String(no.required[0]) : null;
}

function circumstanceOf(field: string, schema: Schema): Circumstance | null {
  const { const: only, enum: some, type, minimum, ...more } = schema;
  if (Object.keys(more).length > 0) return null;
  if (type === "number" && typeof minimum === "number" && only === undefined && some === undefined)
    return { field, least: minimum };
  if (type !== undefined || minimum !== undefined) return null;
  return { field, is: (Array.isArray(some) ? some : [only]) as (string | number | boolean)[] };
}
