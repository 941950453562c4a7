import type { Schema, SchemaDocument } from "./document.ts";
import type { Registry } from "./registry.ts";

/** A property of a record with the schemas behind it: its own first, then each that a `$ref` leads to. */
export interface FieldSchema {
  readonly name: string;
  /** Of the field's value; for a list, `items` holds those of an entry. */
  readonly layers: readonly Layer[];
  readonly items: readonly Layer[] | null;
}

export interface Layer {
  readonly schema: Schema;
  readonly document: SchemaDocument;
}

/** The fields of a record in order: its own, then those of the parts that it takes in by `allOf`. */
export function fieldsOf(record: SchemaDocument, registry: Registry): FieldSchema[] {
  const fields: FieldSchema[] = [];
  for (const { schema, document } of [
    { schema: record.schema, document: record },
    ...(record.schema.allOf ?? []).flatMap((part) => layersOf(part, record, registry).slice(1)),
  ]) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const layers = layersOf(property, document, registry);
      const items = first<Schema>(layers, "items");
      const holder = layers.find((layer) => layer.schema.items !== undefined)?.document ?? document;
      fields.push({ name, layers, items: items === undefined ? null : layersOf(items, holder, registry) });
    }
  }
  return fields;
}

function layersOf(schema: Schema, document: SchemaDocument, registry: Registry): Layer[] {
  const own = { schema, document };
  if (schema.$ref === undefined) return [own];
  const target = registry.resolve(schema.$ref, document);
  return [own, ...layersOf(target.schema, target, registry)];
}

/** The first value of a keyword, from the property itself to the innermost type. */
export function first<T>(layers: readonly Layer[], keyword: string): T | undefined {
  return layers.find(({ schema }) => schema[keyword] !== undefined)?.schema[keyword] as T | undefined;
}

/** The file that holds the pattern, format or forms of a field's values: its name is the name of the rule. */
export function formatHolder(layers: readonly Layer[]): Layer | null {
  const holder = layers.find(({ schema }) => schema.pattern !== undefined || schema.format !== undefined);
  return holder ?? layers.find(({ schema }) => hasForms(schema)) ?? null;
}

/** True for an object that has one of several forms, such as a geometry. */
export function hasForms({ oneOf }: Schema): boolean {
  return oneOf?.every((branch) => branch.type === "object") ?? false;
}
