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
  /** What could not be checked, and why. */
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
  readonly durationMs: number;
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
  readonly format: "csv" | "json" | "jsonl" | "geojson";
  readonly encoding: string;
  /** Between the cells of a table; null for JSON. */
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** The row that holds the headings, as a spreadsheet counts; null for JSON. */
  readonly headerRow: number | null;
}
