import { codesOf } from "../schemas/codes.ts";
import type { SchemaDocument } from "../schemas/document.ts";
import { type FieldSchema, fieldsOf, first } from "../schemas/fields.ts";
import type { Registry } from "../schemas/registry.ts";

/** What lint has to know of a field. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly isList: boolean;
  /** What a value, or an entry of a list, is in JSON. */
  readonly type: string;
  /** Most decimal places of a number; null where there is no such rule. */
  readonly decimals: number | null;
  /** The types and codelists behind a value, from the field inwards: `core/types/text50`, `core/types/text`. */
  readonly behind: readonly SchemaDocument[];
  /** The codes that a value may have; null where there is no closed list of them. */
  readonly codes: readonly string[] | null;
  /** Where it stands: in the record itself, or in a part that the record takes in. */
  readonly document: SchemaDocument;
}

/** A record with its fields by name, those of the trailer included. */
export interface LintRecord {
  readonly document: SchemaDocument;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Prepares a record whose references all lead somewhere. */
export function lintRecordOf(document: SchemaDocument, registry: Registry): LintRecord {
  return { document, fields: new Map(fieldsOf(document, registry).map((field) => [field.name, fieldOf(field)])) };
}

function fieldOf({ name, layers, items }: FieldSchema): Field {
  const values = items ?? layers;
  const behind = values.filter(({ schema, document }) => schema === document.schema).map((layer) => layer.document);
  const list = behind.find(({ kind }) => kind === "codelist");
  const isOpen = list?.schema["x-open"] === true;
  return {
    name,
    title: first<string>(layers, "title") ?? "",
    headers: first<readonly string[]>(layers, "x-headers") ?? [],
    isList: items !== null,
    type: list === undefined ? (first<string>(values, "type") ?? "object") : "string",
    decimals: first<number>(values, "x-decimals") ?? null,
    behind,
    codes: list === undefined || isOpen ? null : codesOf(list.schema).map((code) => String(code.const)),
    document: layers[0]?.document ?? (behind[0] as SchemaDocument),
  };
}

/** True where one of the types behind a field has this name: `date`, `text` (a codelist of that name does not count). */
export function isOf({ behind }: Field, ...names: string[]): boolean {
  return behind.some(({ kind, name }) => kind === "type" && names.includes(name));
}

/** The kind of value that can be set in order with others of its kind; null for any other value. */
export function orderOf(field: Field): "a date" | "a moment" | "a number" | null {
  if (field.isList) return null;
  const format = field.behind.find(({ schema }) => schema.format !== undefined)?.schema.format;
  // Two parts of dates are compared where both are whole days.
  if (format === "date" || isOf(field, "partial-date")) return "a date";
  if (format === "date-time") return "a moment";
  return field.type === "number" || field.type === "integer" ? "a number" : null;
}
