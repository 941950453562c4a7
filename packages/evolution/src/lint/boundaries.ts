import type { Schema, SchemaDocument } from "../schemas/document.ts";
import type { DataFile } from "../schemas/house.ts";
import { rulesOf } from "../schemas/keywords.ts";
import { addressOf, referencesOf } from "../schemas/references.ts";
import { isObject } from "../schemas/walk.ts";
import { fileOf, type Problem } from "./problem.ts";

/** References that leave their domain for another one than core, whether it exists or not. */
export function lintDomains(document: SchemaDocument): Problem[] {
  return referencesOf(document).flatMap(({ ref, pointer }): Problem[] => {
    const [, domain] = /^https:\/\/w3id\.org\/standpipe\/([a-z-]+)\//.exec(addressOf(ref, document)) ?? [];
    if (domain === undefined || domain === document.domain || domain === "core") return [];
    const message = `${document.domain} refers to ${domain}, which is published apart from it`;
    const fix = "Move the type to core, or copy it";
    return [{ rule: "domain-crossed", path: fileOf(document), pointer, message, fix }];
  });
}

/** Types and codelists that no record leads to. `all` holds those too that cannot be worked with. */
export function lintUnused(all: readonly SchemaDocument[]): Problem[] {
  const byId = new Map(all.map((document) => [document.id, document]));
  const used = new Set<SchemaDocument>();
  const use = (document: SchemaDocument) => {
    if (used.has(document)) return;
    used.add(document);
    for (const { ref } of referencesOf(document)) {
      const target = byId.get(addressOf(ref, document));
      if (target !== undefined) use(target);
    }
  };
  for (const document of all) if (document.kind === "record") use(document);
  return all
    .filter((document) => !used.has(document))
    .map((document) => ({
      rule: "unused",
      path: fileOf(document),
      pointer: "",
      message: `No record uses this ${document.kind}`,
      fix: "Use it, or take the file out",
    }));
}

/** A place that names a lookup and some of its columns. */
export interface LookupUse {
  readonly lookup: string;
  readonly columns: readonly string[];
  readonly pointer: string;
}

/** Lookups and columns that a schema names and that do not exist. */
export function lintLookups(document: SchemaDocument, lookups: readonly DataFile[]): Problem[] {
  const named = [
    ...lookupsOf(document.schema).map(({ lookup, column, pointer }) => ({ lookup, columns: [column], pointer })),
    ...rulesOf(document).agrees.map(({ lookup, fields }, i) => ({
      lookup,
      columns: Object.values(fields),
      pointer: `/x-agrees/${i}`,
    })),
  ];
  return unknownLookups(fileOf(document), named, lookups);
}

/** Lookups and columns that a file names and that do not exist. */
export function unknownLookups(path: string, named: readonly LookupUse[], lookups: readonly DataFile[]): Problem[] {
  const at = { rule: "lookup-unknown", path, fix: "Correct the name" } as const;
  return named.flatMap(({ lookup, columns, pointer }): Problem[] => {
    const file = lookups.find(({ name }) => name === lookup);
    if (file === undefined) return [{ ...at, pointer, message: `There is no lookup called ${lookup}` }];
    const known = isObject(file.content) && isObject(file.content.columns) ? file.content.columns : {};
    return columns
      .filter((column) => !Object.hasOwn(known, column))
      .map((column) => ({ ...at, pointer, message: `${lookup} has no column called ${column}` }));
  });
}

function lookupsOf(schema: Schema): { lookup: string; column: string; pointer: string }[] {
  const own = schema["x-lookup"] as { readonly lookup: string; readonly column: string } | undefined;
  return own === undefined ? [] : [{ ...own, pointer: "/x-lookup" }];
}
