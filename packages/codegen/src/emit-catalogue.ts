import type { DataFile, Registry } from "@standpipe/evolution";
import { typeNameOf } from "@standpipe/evolution";
import type { Profile, RecordMetadata } from "@standpipe/runtime";
import { describe } from "./describe.ts";
import type { Files } from "./emit.ts";
import { dataOf, lateMember } from "./emit-data.ts";
import { outlinesOf } from "./outlines.ts";

/** What a domain says of itself in `domain.json`, and the version of its package. */
export interface DomainInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** The data that the catalogue publishes beside the records. */
export interface CatalogueData {
  readonly lookups: readonly DataFile[];
  readonly profiles: readonly DataFile[];
  /** The fields of other standards. */
  readonly crosswalks: readonly DataFile[];
}

const BANNER = "// Generated from schemas/. Do not edit.\n";

/** Generates the list of all records, with the imports that load each of them when it is asked for. */
export function emitCatalogue(domains: readonly DomainInfo[], registry: Registry, data: CatalogueData): Files {
  const entries = domains.flatMap(({ name: domain, version }) =>
    registry
      .documents(domain, "record")
      .map((document) => ({ document, metadata: describe(document, registry, version) })),
  );
  const profiles = data.profiles.map((file) => profileOf(file, domains));
  const summaries = entries.map(({ document: { domain }, metadata }) => {
    const { name, id, version, title, description, stage } = metadata;
    return { name, domain, id, version, title, description, stage, fields: metadata.fields.length };
  });
  const loaders = entries.map(({ document, metadata }) => {
    const layouts = profiles.filter(({ record }) => record === document.path);
    return (
      `  "${document.path}": async () => ({\n` +
      `    type: (await import("@standpipe/${document.domain}/${document.name}")).${typeNameOf(document)},\n` +
      `    metadata: (await import("@standpipe/${document.domain}/metadata")).metadata["${document.name}"],\n` +
      `    lookups: await lookupsOf(${JSON.stringify(lookupsOf(metadata, layouts))}),\n  }),`
    );
  });
  const descriptions = domains
    .filter(({ name }) => registry.documents(name, "record").length > 0)
    .map(({ name }) => `  async () => Object.values((await import("@standpipe/${name}/metadata")).metadata),`);
  const lookups = data.lookups.map(
    ({ name }) => `  "${name}": async () => (await import("./${fileOf(name)}")).lookup,`,
  );
  const source = [
    BANNER.trimEnd(),
    'import type { Lookup, RecordMetadata } from "@standpipe/runtime";',
    'import type { CatalogueEntry, DomainEntry, LoadedRecord, ProfileEntry } from "../entry.ts";\n',
    `export const domains: readonly DomainEntry[] = ${dataOf(domains)};\n`,
    `export const records: readonly CatalogueEntry[] = ${dataOf(summaries)};\n`,
    `export const profiles: readonly ProfileEntry[] = ${dataOf(profiles.map(entryOf))};\n`,
    `const lookups: Readonly<Record<string, () => Promise<Lookup>>> = {\n${lookups.join("\n")}\n};\n`,
    "async function lookupsOf(names: readonly string[]): Promise<Lookup[]> {",
    "  return Promise.all(names.map((name) => lookups[name]).filter((load) => load !== undefined).map((load) => load()));\n}\n",
    `export const loaders: Readonly<Record<string, () => Promise<LoadedRecord>>> = {\n${loaders.join("\n")}\n};\n`,
    `export const descriptions: readonly (() => Promise<RecordMetadata[]>)[] = [\n${descriptions.join("\n")}\n];\n`,
  ];
  return new Map([
    ["records.ts", source.join("\n")],
    [
      "outlines.ts",
      emitOutlines(
        outlinesOf(
          entries.map(({ metadata }) => metadata),
          profiles,
        ),
      ),
    ],
    ["profiles.ts", moduleOf("Profile", "profiles", profiles, "readonly Profile[]")],
    ["crosswalks.ts", emitCrosswalks(data.crosswalks)],
    ...data.lookups.map((file): [string, string] => [fileOf(file.name), emitLookup(file)]),
    ...data.lookups.map(({ name, content }) => published("lookups", name, content)),
    ...data.profiles.map(({ name, content }) => published("profiles", name, content)),
  ]);
}

/** A data file as it stands in the repository, for other programs: `@standpipe/catalogue/profiles/<domain>/<name>.json`. */
function published(kind: string, name: string, content: unknown): [string, string] {
  return [`public/${kind}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`];
}

function moduleOf(type: string, name: string, value: unknown, as = type): string {
  return `${BANNER}import type { ${type} } from "@standpipe/runtime";\n\nexport const ${name}: ${as} = ${dataOf(value)};\n`;
}

/** The fields of a record are read when they are asked for: a file binds to few. */
function emitOutlines({ records, profiles, headings }: ReturnType<typeof outlinesOf>): string {
  const members = (value: object, late: string) =>
    Object.entries(value).map(([name, one]) =>
      name === late ? lateMember(name, one) : `${name}: ${JSON.stringify(one)}`,
    );
  const list = (name: string, all: readonly object[], late: string) =>
    `  ${name}: [\n${all.map((one) => `  {\n  ${members(one, late).join(",\n  ")}\n  },\n`).join("")}  ],\n`;
  return (
    `${BANNER}import type { Outlines } from "../entry.ts";\n\nexport const outlines: Outlines = {\n` +
    list("records", records, "fields") +
    list("profiles", profiles, "columns") +
    `  headings: ${dataOf(headings)},\n};\n`
  );
}

/** The lists of other standards' fields. */
function emitCrosswalks(files: readonly DataFile[]): string {
  const lists = files.map(({ content }) => {
    const { fields, ...list } = content as { fields: readonly { mandatory?: boolean }[] };
    return { ...list, fields: fields.map((field) => ({ ...field, mandatory: field.mandatory ?? false })) };
  });
  return (
    `${BANNER}import type { CrosswalkList } from "../entry.ts";\n\n` +
    `export const crosswalks: readonly CrosswalkList[] = ${dataOf(lists)};\n`
  );
}

function emitLookup({ name, content }: DataFile): string {
  const { title, key, rows } = content as { title: string; key: string; rows: unknown };
  return moduleOf("Lookup", "lookup", { name, title, key, rows });
}

function fileOf(lookup: string): string {
  return `lookup-${lookup.replace("/", "-")}.ts`;
}

/** A profile as programs take it: what only people read of it stays in its file. */
function profileOf({ name, content }: DataFile, domains: readonly DomainInfo[]): Profile {
  const { "x-source": _source, ...profile } = content as Omit<Profile, "name" | "version"> & { "x-source"?: unknown };
  const version = domains.find((domain) => name.startsWith(`${domain.name}/`))?.version ?? "0.0.0";
  return { name, version, ...profile };
}

function entryOf({ name, title, description, record }: Profile) {
  return { name, title, description, record };
}

/** The lookups that a record or one of its layouts names. */
function lookupsOf({ fields, agreements }: RecordMetadata, profiles: readonly Profile[]): string[] {
  const ofColumns = profiles.flatMap(({ columns }) => columns.flatMap(({ lookup, fill }) => [lookup, fill]));
  const named = [...fields.map(({ lookup }) => lookup), ...agreements, ...ofColumns];
  return [...new Set(named.flatMap((one) => (one ? [one.lookup] : [])))].sort();
}
