import type { Schema, SchemaDocument } from "./document.ts";

/** A JSON file of the house that is no schema: what a domain says of itself, a lookup, a crosswalk list, a profile. */
export interface DataFile {
  /** The path below the repository: `schemas/core/lookups/local-authority.json`. */
  readonly file: string;
  /** What it is called: `core` for a domain, `core/local-authority` for a lookup or a profile, else the file name. */
  readonly name: string;
  readonly content: unknown;
}

/** What each kind of data file has to look like; null where the folder has no such JSON Schema. */
export interface Forms {
  readonly domain: Schema | null;
  readonly lookup: Schema | null;
  readonly crosswalk: Schema | null;
  readonly profile: Schema | null;
}

/** Everything in a folder of schemas, as it stands there, whether it is right or not. */
export interface House {
  readonly metaSchema: Schema;
  readonly forms: Forms;
  readonly documents: readonly SchemaDocument[];
  readonly domains: readonly DataFile[];
  readonly lookups: readonly DataFile[];
  readonly crosswalks: readonly DataFile[];
  readonly profiles: readonly DataFile[];
}

/** The fields of a part of another standard, for the records that map their fields to it. */
export interface CrosswalkList {
  readonly standard: string;
  readonly title: string;
  readonly records: readonly string[];
  readonly fields: readonly { readonly name: string; readonly mandatory?: boolean; readonly unmapped?: string }[];
}
