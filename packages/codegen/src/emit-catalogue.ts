import { describe } from "./describe.ts";
import type { Files } from "./emit.ts";
import { typeNameOf } from "./names.ts";
import type { Registry } from "./registry.ts";

/** What a domain says of itself in `domain.json`, and the version of its package. */
export interface DomainInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** Generates the list of all records, with the imports that load each of them when it is asked for. */
export function emitCatalogue(domains: readonly DomainInfo[], registry: Registry): Files {
  const entries = domains.flatMap(({ name: domain, version }) =>
    registry
      .documents(domain, "record")
      .map((document) => ({ document, metadata: describe(document, registry, version) })),
  );
  const summaries = entries.map(({ document: { domain }, metadata }) => {
    const { name, id, version, title, description, stage } = metadata;
    return { name, domain, id, version, title, description, stage, fields: metadata.fields.length };
  });
  const loaders = entries.map(
    ({ document }) =>
      `  "${document.path}": async () => ({\n` +
      `    type: (await import("@standpipe/${document.domain}/${document.name}")).${typeNameOf(document)},\n` +
      `    metadata: (await import("@standpipe/${document.domain}/metadata")).metadata["${document.name}"],\n  }),`,
  );
  const source = [
    "// Generated from schemas/. Do not edit.",
    'import type { CatalogueEntry, DomainEntry, LoadedRecord } from "../entry.ts";\n',
    `export const domains: readonly DomainEntry[] = ${JSON.stringify(domains, null, 2)};\n`,
    `export const records: readonly CatalogueEntry[] = ${JSON.stringify(summaries, null, 2)};\n`,
    `export const loaders: Readonly<Record<string, () => Promise<LoadedRecord>>> = {\n${loaders.join("\n")}\n};\n`,
  ];
  return new Map([["records.ts", source.join("\n")]]);
}
