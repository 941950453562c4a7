import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { documentOf, expectedId, NOT_SCHEMAS, type Schema, type SchemaDocument } from "./document.ts";
import { checkAgainstMetaSchema } from "./meta-schema.ts";
import { readJson, readObject } from "./read-json.ts";
import { type Registry, registryOf } from "./registry.ts";

/**
 * Reads the schemas of some domains (all of them where none is named) and holds each against the meta-schema.
 * Throws an error that lists each fault with its file, so that a contributor mends them in one go.
 */
export function loadRegistry(folder: string, domains?: readonly string[]): Registry {
  const metaSchema = readJson(join(folder, "meta-schema.json")) as Schema;
  const documents = readDocuments(folder, domains);
  const faults = documents.flatMap((document) => {
    const file = `schemas/${document.path}.json`;
    const own = checkAgainstMetaSchema(document.schema, metaSchema).map((fault) => `${file}: ${fault}`);
    if (document.id === expectedId(document)) return own;
    return [...own, `${file}: $id is ${document.id}, and the path of the file asks for ${expectedId(document)}`];
  });
  if (faults.length > 0) throw new Error(`${faults.length} faults in the schemas:\n  ${faults.join("\n  ")}`);
  return registryOf(documents);
}

/** Reads the schemas of some domains (all of them where none is named) as they are, whether they are right or not. */
export function readDocuments(folder: string, domains: readonly string[] = domainFolders(folder)): SchemaDocument[] {
  return domains
    .flatMap((domain) => schemaFiles(folder, domain))
    .map((file) => documentOf(file, readObject(join(folder, file))));
}

/** The names of the domains: every folder that says in domain.json what it is. */
export function domainFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.filter((name) => existsSync(join(folder, name, "domain.json")));
}

function schemaFiles(folder: string, domain: string): string[] {
  const files: string[] = [];
  const walk = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      const skipped = entry.name.endsWith(".examples") || NOT_SCHEMAS.has(entry.name);
      if (entry.isDirectory() && !skipped) walk(path);
      else if (entry.name.endsWith(".json") && entry.name !== "domain.json") files.push(relative(folder, path));
    }
  };
  walk(join(folder, domain));
  return files.map((file) => file.split(sep).join("/")).sort();
}
