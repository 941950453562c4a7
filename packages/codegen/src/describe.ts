import type { CodeMetadata, CrosswalkEntry, FieldMetadata, Limits, RecordMetadata } from "@standpipe/runtime";
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
    stage: schema["x-stage"] as RecordMetadata["stage"],
    publish: schema["x-publish"] as RecordMetadata["publish"],
    key: (schema["x-key"] as string[] | undefined) ?? [],
    order: (schema["x-order"] as [string, string][] | undefined) ?? [],
    fields: fields.map((field) => describeField(field, record)),
    conditions: conditionsOf(record, fields).map(({ sentence }) => sentence),
  };
}

function describeField({ name, layers, items }: FieldSchema, record: SchemaDocument): FieldMetadata {
  const values = items ?? layers;
  const named = values.map(({ document }) => document).find((document) => document.kind !== "record");
  const isOwn = layers.some(({ document }) => document === named) && layers[0]?.document === named;
  const codes = codesOf(values);
  const examples = first(layers, "examples") as unknown[] | undefined;
  const example = examples?.[0];
  return {
    name,
    title: String(first(layers, "title") ?? name),
    description: String(first(layers, "description") ?? ""),
    type: (codes === null ? first(values, "type") : "string") as FieldMetadata["type"],
    list: items !== null,
    typeName: named === undefined || isOwn ? (values[1]?.document.path ?? null) : named.path,
    required: record.schema.required?.includes(name) ?? false,
    recommended: (record.schema["x-recommended"] as string[] | undefined)?.includes(name) ?? false,
    expected: (first(values, "x-expected") as string | undefined) ?? null,
    example: exampleText(items === null ? example : (example as unknown[] | undefined)?.[0]),
    headers: (first(layers, "x-headers") as string[] | undefined) ?? [],
    codes,
    open: first(values, "x-open") === true,
    decimals: (first(values, "x-decimals") as number | undefined) ?? null,
    limits: limitsOf(values),
    personalData: (first(layers, "x-personal-data") as FieldMetadata["personalData"] | undefined) ?? null,
    crosswalk: crosswalkOf(first(layers, "x-crosswalk") as Crosswalk | undefined),
  };
}

const LIMITS = ["minimum", "exclusiveMinimum", "maximum", "maxLength"] as const;

function limitsOf(layers: readonly Layer[]): Limits {
  return Object.fromEntries(
    LIMITS.flatMap((keyword) => {
      const limit = first(layers, keyword);
      return typeof limit === "number" ? [[keyword, limit]] : [];
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
