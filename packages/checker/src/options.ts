import type { Lookup, Profile, RecordMetadata, RecordType } from "@standpipe/runtime";
import { nearest } from "@standpipe/runtime/rules";
import type { Known } from "./bind/known.ts";
import type { KeyStore } from "./check/keys.ts";
import type { Threads } from "./kernel/worker.ts";

/** A value was given for a field that the record lacks; `suggestion` is the field that was probably meant. */
export class UnknownFieldError extends Error {
  override readonly name = "UnknownFieldError";
  readonly suggestion: string | null;

  constructor({ title, name, fields }: RecordMetadata, field: string) {
    super(`${title} (${name}) has no field called ${field}`);
    this.suggestion =
      nearest(
        field,
        fields.map((known) => known.name),
      )?.option ?? null;
  }
}

/** A record to check against: its description and its validator. `load` of @standpipe/catalogue gives one. */
export interface RecordSchema {
  readonly metadata: RecordMetadata;
  readonly type: RecordType<unknown>;
  /** The tables of facts that its fields and agreements name. */
  readonly lookups?: readonly Lookup[];
}

/**
 * The records to choose from where none is named, or to compare with the one that is, and other published layouts of them.
 * Outlines are enough: `load` and `loadProfile` give the whole of what is chosen.
 */
export interface Candidates extends Known {
  load(name: string): Promise<RecordSchema>;
  /** Gives a layout as a whole; may be left out where `profiles` holds them so. */
  loadProfile?(name: string): Promise<Profile>;
}

/** What `check` takes besides the file. Give `schema`, or `candidates`, or both. */
export interface CheckOptions {
  /** The record that the file should hold. */
  readonly schema?: RecordSchema;
  /** The layout that the file is in; without it the headings decide. */
  readonly profile?: Profile;
  readonly candidates?: Candidates;
  /** Fields that have one value for the whole file, as text: `{ organisation_id: "GB-LAE-TRF" }`. */
  readonly set?: Readonly<Record<string, string>>;
  /** The sheet of a workbook to read; without it every sheet whose headings fit is read. */
  readonly sheet?: string;
  /** What headings of this file stand for, where they do not tell: `{ "Tot": "net_amount" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What the file is for: before publication it must hold no personal data. */
  readonly purpose?: "publication";
  /** False leaves every value of the file out of the report, the keys of records too. */
  readonly values?: boolean;
  /** Which part of a date comes first in columns that do not show it. */
  readonly dateOrder?: "day-first" | "month-first";
  /** Makes a field that the record does not know an error. */
  readonly strict?: boolean;
  /** Most places shown for a finding; 5 if left out. */
  readonly maxSamples?: number;
  /** Where the keys of records are kept to find repeats; without it two million of them in memory. */
  readonly keys?: KeyStore;
  /** Threads for large files; without them this one does all. The report is the same. */
  readonly threads?: Threads;
  /** Called about every thousand rows. `bytes` is null where the size is not known. */
  readonly onProgress?: (progress: {
    readonly bytesRead: number;
    readonly bytes: number | null;
    readonly rows: number;
  }) => void;
}
