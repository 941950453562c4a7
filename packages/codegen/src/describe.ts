import {
  type FieldSchema,
  fieldsOf,
  first,
  hasForms,
  type Layer,
  type Registry,
  type SchemaDocument,
} from "@standpipe/evolution";
import type {
  Agreement,
  CodeMetadata,
  CrosswalkEntry,
  FieldMetadata,
  Limits,
  PersonalData,
  Recommendation,
  RecordMetadata,
  ReferenceMetadata,
  Usual,
} from "@standpipe/runtime";
import { conditionsOf } from "./conditions.ts";

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
    recommendations: recommendationsOf(record),
    points: annotation<RecordMetadata["points"]>(record, "x-points") ?? [],
    usual: (annotation<WithoutWhen<Usual>[]>(record, "x-usual") ?? []).map((usual) => ({ when: [], ...usual })),
    references: (annotation<WithoutTo[]>(record, "x-references") ?? []).map((reference) => ({
      to: null,
      ...reference,
    })),
    agreements: (annotation<WithoutUntil[]>(record, "x-agrees") ?? []).map((one) => ({ until: null, ...one })),
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
    type: typeOf(values, codes),
    list: items !== null,
    typeName: named?.document.path ?? null,
    required: record.schema.required?.includes(name) ?? false,
    recommended: recommendationsOf(record).some(
      ({ when, fields: [only, another] }) => when.length === 0 && only === name && another === undefined,
    ),
    expected: first<string>(values, "x-expected") ?? null,
    example: exampleText(items === null ? example : (example as readonly unknown[] | undefined)?.[0]),
    headers: first<readonly string[]>(layers, "x-headers") ?? [],
    codes,
    open: first<boolean>(values, "x-open") ?? false,
    decimals: first<number>(values, "x-decimals") ?? null,
    limits: limitsOf(values),
    cell: first<NonNullable<FieldMetadata["cell"]>>(values, "x-cell") ?? null,
    lookup: first<NonNullable<FieldMetadata["lookup"]>>(values, "x-lookup") ?? null,
    personalData: first<PersonalData>(layers, "x-personal-data") ?? null,
    crosswalk: crosswalkOf(first<Crosswalk>(layers, "x-crosswalk")),
  };
}

type WithoutWhen<T extends { when: unknown }> = Omit<T, "when"> & Partial<Pick<T, "when">>;
type WithoutTo = Omit<ReferenceMetadata, "to"> & Partial<Pick<ReferenceMetadata, "to">>;
type WithoutUntil = Omit<Agreement, "until"> & Partial<Pick<Agreement, "until">>;

/** Each entry of `x-recommended` in one form: a field, several of which one will do, or some under a condition. */
function recommendationsOf(record: SchemaDocument): Recommendation[] {
  const entries = annotation<readonly (string | readonly string[] | Recommendation)[]>(record, "x-recommended") ?? [];
  return entries.flatMap((entry): Recommendation[] => {
    if (typeof entry === "string") return [{ when: [], fields: [entry] }];
    if (!("when" in entry)) return [{ when: [], fields: entry }];
    return entry.fields.map((field) => ({ when: entry.when, fields: [field] }));
  });
}

function typeOf(layers: readonly Layer[], codes: readonly CodeMetadata[] | null): FieldMetadata["type"] {
  if (codes !== null) return "string";
  const isObject = layers.some(({ schema }) => hasForms(schema));
  return isObject ? "object" : (first<FieldMetadata["type"]>(layers, "type") ?? "string");
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
  return codes.map((part) => ({
    code: String(part.const),
    title: part.title ?? String(part.const),
    description: part.description ?? "",
    endDate: (part["x-end-date"] as string | undefined) ?? null,
    successors: (part["x-successors"] as readonly string[] | undefined) ?? [],
  }));
}

function exampleText(example: unknown): string {
  return typeof example === "string" ? example : (JSON.stringify(example) ?? "");
}
