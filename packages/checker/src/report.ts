import type { Finding } from "@standpipe/runtime";
import type { Column } from "./bind/bind.ts";

/** Everything that a check says of one file: the same shape in every channel. Its JSON Schema is report.schema.json. */
export interface Report {
  readonly tool: { readonly name: "standpipe"; readonly version: string };
  readonly schema: { readonly id: string; readonly name: string; readonly version: string };
  /** The other published layout that the file is in; null for the record's own. */
  readonly layout: LayoutFacts | null;
  readonly file: FileFacts;
  /** True where no finding is an error. */
  readonly valid: boolean;
  /** Rows of data, or records. */
  readonly rows: number;
  /** Rows that do not make a valid record. */
  readonly invalidRows: number;
  /** Places with an error, over all findings. */
  readonly errors: number;
  /** Places with a warning, over all findings. */
  readonly warnings: number;
  readonly columns: readonly Column[];
  readonly findings: readonly Finding[];
  /** Findings that a policy set aside, and that count for nothing above; empty without a policy. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What could not be checked, and why. */
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
  readonly durationMs: number;
}

/** A finding that somebody set aside until a day, with why. */
export interface SuppressedFinding {
  readonly code: string;
  readonly field: string | null;
  readonly count: number;
  readonly reason: string;
  /** The last day, `2026-12-31`. */
  readonly until: string;
}

/** The layout that a file is in, and what it does not say and is taken for given. */
export interface LayoutFacts {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly assumed: readonly { readonly field: string; readonly why: string }[];
}

/** What was found out about the file itself. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  /** Of the whole file, in hex; null unless it was asked for. */
  readonly sha256: string | null;
  readonly format: "csv" | "xlsx" | "ods" | "parquet" | "json" | "jsonl" | "geojson" | "esri-json";
  /** How it was packed; null where it was not. */
  readonly packing: "gzip" | null;
  /** Null for a workbook. */
  readonly encoding: string | null;
  /** Between the cells of a table; null for JSON. */
  readonly delimiter: string | null;
  /** The sheet of a workbook that was read, the first of several; null for other files. */
  readonly sheet: string | null;
  /** Every sheet of a workbook, with why it was left out; null for other files. */
  readonly sheets: readonly SheetFacts[] | null;
  /** The row that holds the headings, as a spreadsheet counts; null for JSON. */
  readonly headerRow: number | null;
}

/** What became of one sheet of a workbook. */
export interface SheetFacts {
  readonly name: string;
  /** Rows of data that were checked. */
  readonly rows: number;
  /** Why it was not checked; null where it was. */
  readonly skipped: "hidden" | "empty" | "other-headings" | "not-asked-for" | null;
}
