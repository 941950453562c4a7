import type { Report } from "@standpipe/checker";
import type { SubmissionComparison } from "./compare/comparison.ts";

/** A file that has no report, with why, and what to do where that is known. */
export interface UnreadFile {
  readonly file: string;
  readonly message: string;
  readonly fix?: string;
}

/** What every form is made from: the reports on the files of one submission. */
export interface ReportSet {
  /** In the order in which the files were named. */
  readonly reports: readonly Report[];
  readonly unread: readonly UnreadFile[];
  /** Labels of records by their names, such as "Brownfield site"; the name stands in for one that is not there. */
  readonly titles: ReadonlyMap<string, string>;
  /** By the name of a layout: the fields that a file in it may leave out, with their labels. */
  readonly waived: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** True where nobody named the record or a layout, and the headings decided. */
  readonly isChosen: boolean;
  /** What has changed since earlier reports; null where there were none to compare with. */
  readonly comparison: SubmissionComparison | null;
}
