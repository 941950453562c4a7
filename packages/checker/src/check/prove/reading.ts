import type { JsonStretch } from "../../kernel/json-runner.ts";
import type { ProblemLog } from "../../read/problem-log.ts";
import type { RecordsChecker } from "../records.ts";
import { NotForBytes } from "./prove-rows.ts";

/** Reads the records of a file that were not proven, and counts all. */
export interface Reading {
  readonly isLines: boolean;
  /** Bytes before the first record, without a byte order mark. */
  readonly skipped: number;
  /** The number of the next record. */
  row(): number;
  /** Counts records that were proven. */
  pass(count: number): void;
  /** Checks a record in full. `isLast` says that nothing follows the bytes of the stretch. Throws NotForBytes. */
  check(bytes: Uint8Array, stretch: JsonStretch, at: number, isLast: boolean): void;
  /** Once all records of a stretch were passed or checked. */
  leave(stretch: JsonStretch): void;
  /** Takes what is behind the last record of the file. Throws NotForBytes. */
  finish(rest: Uint8Array): void;
}

/** What records are checked with. */
export interface ReadingWork {
  readonly records: RecordsChecker;
  readonly log: ProblemLog;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** The text of some bytes. Throws NotForBytes where they are no UTF-8. */
export function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotForBytes();
  }
}
