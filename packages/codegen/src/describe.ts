import type {
  CodeMetadata,
  CrosswalkEntry,
  FieldMetadata,
  Limits,
  PersonalData,
  RecordMetadata,
} from "@standpipe/runtime";
import { conditionsOf } from "./conditions.ts";
import type { SchemaDocument } from "./document.ts";
import { type FieldSchema, fieldsOf, first, type Layer } from "./fields.ts";
import type { Registry } from "./registry.ts";

/** Describes a record for programs that bind columns, explain findings or print a data dictionary. */
export function describe(record: SchemaDocument, registry: Registry, version: string): RecordMetadata {
  const { schema } = record;
  const fields = fieldsOf(record, registry);
  return {
    name: record.path,
    id: record.id,
    version,
    title: schema.title ?? record.name,
    description: schema.description ?? "",
    stage: annotation<RecordMetadata["stage"]>(record, "x-stage") ?? "draft",
    publish: annotation<RecordMetadata["publish"]>(record, "x-publish") ?? "open",
    key: annotation<RecordMetadata["key"]>(record, "x-key") ?? [],
    order: annotation<RecordMetadata["order"]>(record, "x-order") ?? [],
    fields: fields.map((field) => describeField(field, record)),
    conditions: conditionsOf(record, fields).map(({ sentence }) => sentence),
  };
}

function describeField({ name, layers, items }: FieldSchema, record: SchemaDocument): FieldMetadata {
  const values = items ?? layers;
  const codes = codesOf(values);
  const [example] = first<readonly unknown[]>(layers, "examples") ?? [];
  // The first layer that is a whole document, and not a part of one, is the type that the field names.
  const named = values.find(({ schema, document }) => schema === document.schema);
  return {
    name,
    title: first<string>(layers, "title") ?? name,
    description: first<string>(layers, "description") ?? "",
    type: codes === null ? (first<FieldMetadata["type"]>(values, "type") ?? "string") : "string",
    list: items !== null,
    typeName: named?.document.path ?? null,
    required: record.schema.required?.includes(name) ?? false,
    recommended: annotation<readonly string[]>(record, "x-recommended")?.includes(name) ?? false,
    expected: first<string>(values, "x-expected") ?? null,
    example: exampleText(items === null ? example : (example as readonly unknown[] | undefined)?.[0]),
    headers: first<readonly string[]>(layers, "x-headers") ?? [],
    codes,
    open: first<boolean>(values, "x-open") ?? false,
    decimals: first<number>(values, "x-decimals") ?? null,
    limits: limitsOf(values),
    personalData: first<PersonalData>(layers, "x-personal-data") ?? null,
    crosswalk: crosswalkOf(first<Crosswalk>(layers, "x-crosswalk")),
  };
}

/** An annotation of the record itself. The meta-schema has seen to its shape. */
function annotation<T>({ schema }: SchemaDocument, keyword: string): T | undefined {
  return schema[keyword] as T | undefined;
}

const LIMITS = ["minimum", "exclusiveMinimum", "maximum", "maxLength"] as const;

function limitsOf(layers: readonly Layer[]): Limits {
  return Object.fromEntries(
    LIMITS.flatMap((keyword) => {
      const limit = first<number>(layers, keyword);
      return limit === undefined ? [] : [[keyword, limit]];
    }),
  );
}

type Mapping = Omit<CrosswalkEntry, "standard">;
type Crosswalk = Readonly<Record<string, Mapping | readonly Mapping[]>>;

function crosswalkOf(crosswalk: Crosswalk = {}): CrosswalkEntry[] {
  return Object.entries(crosswalk).flatMap(([standard, mapping]) =>
    [mapping].flat().map(({ field, relation }) => ({ standard, field, relation })),
  );
}

function codesOf(layers: readonly Layer[]): CodeMetadata[] | null {
  const list = layers.find(({ document }) => document.kind === "codelist")?.schema;
  if (list === undefined) return null;
  const codes = list.oneOf ?? list.anyOf?.find((branch) => branch.oneOf !== undefined)?.oneOf ?? [];
  return codes.map(({ const: code, title, description }) => ({
    code: String(code),
    title: title ?? String(code),
    description: description ?? "",
  }));
}

function exampleText(example: unknown): string {
  return typeof example === "string" ? example : (JSON.stringify(example) ?? "");
}
