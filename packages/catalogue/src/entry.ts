import type {
  KnownHeadings,
  Lookup,
  ProfileOutline,
  RecordMetadata,
  RecordOutline,
  RecordType,
  Stage,
} from "@standpipe/runtime";

/** A domain of the standard: one npm package, one version. */
export interface DomainEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

/** A record in the list of all records. */
export interface CatalogueEntry {
  /** `planning/brownfield-site` */
  readonly name: string;
  readonly domain: string;
  /** The `$id` of the schema. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly stage: Stage;
  /** How many fields it has. */
  readonly fields: number;
}

/** A record with its validator and its description. */
export interface LoadedRecord {
  readonly type: RecordType<unknown>;
  readonly metadata: RecordMetadata;
  /** The tables of facts that it or one of its layouts refers to. */
  readonly lookups: readonly Lookup[];
}

/** Another published layout of a record. */
export interface ProfileEntry {
  /** `neighbourhood/lga-public-toilets` */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `neighbourhood/public-toilet` */
  readonly record: string;
}

/** What all records and their other layouts are recognised by. */
export interface Outlines {
  readonly records: readonly RecordOutline[];
  readonly profiles: readonly ProfileOutline[];
  /** Which of them know a heading: their places in the two lists. */
  readonly headings: { readonly records: KnownHeadings; readonly profiles: KnownHeadings };
}

/** A part of another standard, every field of it: what a record maps exactly, nearly or not at all. */
export interface CrosswalkList {
  /** The short name that the mappings of fields use: `HSDS`. */
  readonly standard: string;
  readonly title: string;
  /** The commit or edition that the names were read from, and its day. */
  readonly version: string;
  readonly date: string;
  readonly url: string;
  /** The records that are held to this list. */
  readonly records: readonly string[];
  readonly fields: readonly CrosswalkField[];
}

/** A field of another standard. */
export interface CrosswalkField {
  readonly name: string;
  /** Whether that standard asks for it. */
  readonly mandatory: boolean;
  /** Why no field of ours holds it; left out where one does, or where nobody asks. */
  readonly unmapped?: string;
}
