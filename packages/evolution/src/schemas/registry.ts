import type { Kind, SchemaDocument } from "./document.ts";

/** All schemas of the repository, by `$id`. */
export interface Registry {
  readonly domains: readonly string[];
  documents(domain: string, kind?: Kind): readonly SchemaDocument[];
  /** The document that a `$ref` inside `from` points at. Throws an error that names both where there is none. */
  resolve(ref: string, from: SchemaDocument): SchemaDocument;
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
