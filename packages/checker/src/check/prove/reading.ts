import type { ProblemLog } from "../../read/problem-log.ts";
import type { RecordsChecker } from "../records.ts";
import { NotForBytes } from "./not-for-bytes.ts";
import type { RecordRun } from "./record-runs.ts";

/** Reads the records of a file that were not proven, and counts all. */
export interface Reading {
  readonly isLines: boolean;
  /** Bytes before the first record, without a byte order mark. */
  readonly skipped: number;
  /** The number of the next record. */
  row(): number;
  /** Counts records that were proven. */
  pass(count: number): void;
  /** Checks one record of a run in full. Throws NotForBytes. */
  check(run: RecordRun, at: number): void;
  /** Once all records of a run were passed or checked. */
  leave(run: RecordRun): void;
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
export function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotForBytes();
  }
}
