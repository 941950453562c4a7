/** error: the schema says no. warning: accepted, but less useful. info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** One place where a problem was seen. What a channel cannot know is null. */
export interface Sample {
  /** The row as a spreadsheet shows it (the header row is counted), or the number of the record in a JSON file. */
  readonly row: number | null;
  /** The sheet of a workbook, where several are read. */
  readonly sheet?: string;
  /** The physical line of a text file, from 1. */
  readonly line: number | null;
  /** The cell as a spreadsheet names it, such as `F7`. */
  readonly cell: string | null;
  /** The key of the record the problem is in. */
  readonly record: string | null;
  /** What was found there, as text, cut at 120 characters; null where nothing was. */
  readonly value: string | null;
}

/** One problem in data: every place in the file that breaks the same rule in the same field. */
export interface Finding {
  /** Stable name of the rule that was broken, kebab-case, such as `date-format`. */
  readonly code: string;
  readonly severity: Severity;
  /** The field in the schema; null where the problem is not in one field. */
  readonly field: string | null;
  /** The heading in the file, as it is written there; null where the data has no headings. */
  readonly column: string | null;
  /** What is expected and how much of the data is not so, in one sentence. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly fix: string;
  /** True where one safe, mechanical change mends every place. */
  readonly fixable: boolean;
  /** How many places: rows for a rule of a row, else columns, lines or files. */
  readonly count: number;
  readonly samples: readonly Sample[];
}

/** The answer of `check` on one record. `valid` is true where no finding is an error. */
export interface CheckResult {
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}
