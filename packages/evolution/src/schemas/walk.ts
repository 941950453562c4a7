import type { Schema, SchemaDocument } from "./document.ts";
import type { Registry } from "./registry.ts";

/** Calls `visit` for a value and each part of it, with every schema that it is held against on the way. */
export function walk(
  value: unknown,
  schema: Schema,
  document: SchemaDocument,
  registry: Registry,
  visit: (schema: Schema, value: unknown) => void,
): void {
  visit(schema, value);
  const on = (part: unknown, next: Schema, from = document) => walk(part, next, from, registry, visit);
  if (schema.$ref !== undefined) {
    const target = targetOf(schema.$ref, document, registry);
    on(value, target.schema, target.document);
  }
  if (schema.items !== undefined && Array.isArray(value)) for (const item of value) on(item, schema.items);
  if (isObject(value)) {
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (Object.hasOwn(value, name)) on(value[name], property);
    for (const form of schema.oneOf ?? []) if (isForm(value, form)) on(value, form);
  }
  for (const part of schema.allOf ?? []) if (part.$ref !== undefined) on(value, part);
}

/** The schema that a reference leads to: a document, or a part that a document names for itself. */
export function targetOf(
  ref: string,
  document: SchemaDocument,
  registry: Registry,
): { readonly schema: Schema; readonly document: SchemaDocument } {
  if (!ref.startsWith("#/$defs/")) {
    const target = registry.resolve(ref, document);
    return { schema: target.schema, document: target };
  }
  const parts = (document.schema.$defs ?? {}) as Readonly<Record<string, Schema>>;
  return { schema: parts[ref.slice("#/$defs/".length)] ?? {}, document };
}

/** True where the field with a fixed value says that an object has this form. */
function isForm(value: Readonly<Record<string, unknown>>, { type, properties = {} }: Schema): boolean {
  const fixed = Object.entries(properties).filter(([, { const: only }]) => only !== undefined);
  return type === "object" && fixed.length > 0 && fixed.every(([name, { const: only }]) => value[name] === only);
}

/** True for an object with members, and not for a list or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
