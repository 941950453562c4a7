import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Kind, Schema, SchemaDocument } from "./document.ts";
import { checkAgainstMetaSchema } from "./meta-schema.ts";

const HOME = "https://w3id.org/standpipe/";

/** All schemas of the repository, by `$id`. */
export interface Registry {
  readonly domains: readonly string[];
  documents(domain: string, kind?: Kind): readonly SchemaDocument[];
  /** The document that a `$ref` inside `from` points at. Throws an error that names both where there is none. */
  resolve(ref: string, from: SchemaDocument): SchemaDocument;
}

/**
 * Reads the schemas of some domains (all of them where none is named) and holds each against the meta-schema.
 * Throws an error that lists each fault with its file, so that a contributor mends them in one go.
 */
export function loadRegistry(folder: string, domains: readonly string[] = domainFolders(folder)): Registry {
  const metaSchema = readJson(join(folder, "meta-schema.json")) as Schema;
  const faults: string[] = [];
  const byId = new Map<string, SchemaDocument>();
  for (const file of domains.flatMap((domain) => schemaFiles(folder, domain))) {
    const schema = readJson(join(folder, file)) as Schema;
    const document = documentOf(file, schema);
    faults.push(...checkAgainstMetaSchema(schema, metaSchema).map((fault) => `schemas/${file}: ${fault}`));
    if (document.id !== expectedId(document)) {
      faults.push(`schemas/${file}: $id is ${document.id}, and the path of the file asks for ${expectedId(document)}`);
    }
    byId.set(document.id, document);
  }
  if (faults.length > 0) throw new Error(`${faults.length} faults in the schemas:\n  ${faults.join("\n  ")}`);
  return registryOf([...byId.values()]);
}

/** A registry of documents already in memory, such as a set with one constraint taken out. */
export function registryOf(documents: readonly SchemaDocument[]): Registry {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    domains: [...new Set(documents.map((document) => document.domain))].sort(),
    documents: (domain, kind) =>
      documents
        .filter((document) => document.domain === domain && (kind === undefined || document.kind === kind))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    resolve(ref, from) {
      const target = byId.get(new URL(ref, from.id).href);
      if (target !== undefined) return target;
      throw new Error(`schemas/${from.path}.json refers to ${ref}, and no schema has that $id`);
    },
  };
}

function domainFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function schemaFiles(folder: string, domain: string): string[] {
  const files: string[] = [];
  const walk = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      const skipped = entry.name.endsWith(".examples") || entry.name === "released" || entry.name === "profiles";
      if (entry.isDirectory() && !skipped) walk(path);
      else if (entry.name.endsWith(".json") && entry.name !== "domain.json") files.push(relative(folder, path));
    }
  };
  walk(join(folder, domain));
  return files.map((file) => file.split(sep).join("/")).sort();
}

function documentOf(file: string, schema: Schema): SchemaDocument {
  const path = file.replace(/\.json$/, "");
  const [domain = "", ...rest] = path.split("/");
  return { path, domain, name: rest.at(-1) ?? "", kind: schema["x-kind"] as Kind, id: String(schema.$id), schema };
}

function expectedId({ domain, path }: SchemaDocument): string {
  return `${HOME}${domain}/v1/${path.slice(domain.length + 1)}.json`;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
