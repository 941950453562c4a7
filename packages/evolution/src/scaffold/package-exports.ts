import type { SchemaDocument } from "../schemas/document.ts";

/** The `exports` of a domain package: one line a record, because wildcards cannot be checked from outside. */
export function exportsOf(records: readonly SchemaDocument[]): Record<string, unknown> {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  return {
    ".": entry("index"),
    ...Object.fromEntries(records.map(({ name }) => [`./${name}`, entry(name)])),
    "./metadata": entry("metadata"),
    "./schemas/*": "./dist/schemas/*",
    "./package.json": "./package.json",
  };
}
