import type { Severity } from "@standpipe/runtime";

/** One problem held against the same one in an earlier report. Only errors and warnings are compared. */
export interface ComparedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly field: string | null;
  readonly column: string | null;
  /** As the newer of the two reports says it. */
  readonly message: string;
  /** Places in the earlier report; 0 for a new problem. */
  readonly before: number;
  /** Places now; 0 for a problem that is fixed. */
  readonly after: number;
  /** Keys of records that had the problem and are known to have it no longer. */
  readonly fixedRecords: readonly string[];
  /** Keys of records that are known not to have had it before. */
  readonly newRecords: readonly string[];
}

/** What has changed between two reports. */
export interface Comparison {
  /** Name of the file now, and in the earlier report. */
  readonly file: string;
  readonly earlierFile: string;
  /** Problems that are gone. */
  readonly fixed: readonly ComparedFinding[];
  /** Problems that were not there before. */
  readonly new: readonly ComparedFinding[];
  /** Problems that are there in both. */
  readonly remaining: readonly ComparedFinding[];
  /** Problems that a config has set aside since: not fixed, and not counted now. */
  readonly setAside: readonly ComparedFinding[];
}

/** What has changed between the reports on two submissions. */
export interface SubmissionComparison {
  /** One for each file of now; null for a file that the earlier submission did not have. */
  readonly files: readonly (Comparison | null)[];
  /** Names of files that only the earlier submission had. */
  readonly gone: readonly string[];
}
