import type { Severity } from "@standpipe/runtime";
import type { JsonInput, RecordSet, TableInput, TableRow } from "../read/types.ts";
import type { Chosen } from "./choose.ts";
import type { Entry } from "./entry.ts";
import type { Breach } from "./groups.ts";

/** Where the rows of a table begin. */
export interface TableStart {
  readonly kind: "table";
  readonly format: TableInput["format"];
  /** The sheet of a workbook; null for other tables. */
  readonly sheet: string | null;
  readonly heading: TableRow;
  /** The rows above the headings: titles, report parameters. */
  readonly above: readonly TableRow[];
}

/** Which records of a JSON file are read. */
export interface RecordsStart {
  readonly kind: "records";
  readonly format: JsonInput["format"];
  readonly form: RecordSet["form"];
  /** The keys that lead to them, `results` or `data.items`; "" for the root. */
  readonly set: string;
  /** As in {@link RecordSet}. */
  readonly list?: number | undefined;
}

/** Why a row of a table is no record. */
export type NoRecord = "heading-again" | "total" | "count" | "note";

/** One thing found in a row. */
export interface Fault extends Breach {
  readonly severity: Severity;
}

/** Takes the rows of a file as they are checked, for a program that does something with them. */
export interface Sink {
  /** Before the first record, and before that of every further sheet. */
  start(chosen: Chosen, place: TableStart | RecordsStart): void;
  /** One row or record, with all that was found in it, warnings too. `isValid` is false where one of them is an error. */
  add(entry: Entry, isValid: boolean, faults: readonly Fault[]): void;
  /** A row of a table that is no record. */
  leave(row: TableRow, why: NoRecord): void;
  /** Called about every thousand rows. */
  flush(): Promise<void>;
}
