import type { Command } from "../measure/process.ts";
import type { RecordName } from "../records.ts";

/** The way in which a file is written. */
export type Form = "csv" | "jsonLines";

/** What a contender says of a file; null for what it does not look at. */
export interface Said {
  readonly rows: number | null;
  readonly failing: number | null;
  /** As newRowsHash makes it. */
  readonly hash: string | null;
}

/** One way to read a file, as a whole process. */
export interface Contender {
  readonly name: string;
  readonly reads: Form;
  /** What it is and what it is given, for the page. */
  readonly about: string;
  /** `every-rule`, those that `json-schema` has words for, or `nothing`: it only reads. */
  readonly judges: "every-rule" | "json-schema" | "nothing";
  /** The records that it can be run on; all where it is left out. */
  readonly records?: readonly RecordName[];
  /** Makes ready what it needs. Gives why it cannot take part on this machine; null where it can. */
  prepare?(): string | null;
  /** `folder` takes its output. */
  command(file: string, record: RecordName, folder: string): Command;
  /** What the run that has just ended said. */
  said(folder: string): Said;
}
