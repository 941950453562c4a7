import type { RecordMetadata, RecordType, Stage } from "@standpipe/runtime";

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
}
