import type { Chosen } from "../check/choose.ts";
import type { Entry } from "../check/entry.ts";
import type { Fault, RecordsStart, TableStart } from "../check/sink.ts";
import type { Removals } from "./removals.ts";

/** A format that a redacted copy can be written in. */
export type RedactFormat = "csv" | "xlsx" | "json" | "ndjson" | "geojson";

/** Writes the publishable part of one row or record after another. */
export interface PublishableCopy {
  readonly to: RedactFormat;
  /** A further sheet of the same workbook. */
  next(chosen: Chosen): void;
  /** True where something of it is in the copy. */
  add(entry: Entry, faults: readonly Fault[]): boolean;
  /** Hands on what is ready. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** What a copy is made with. */
export interface CopyWork {
  readonly chosen: Chosen;
  readonly start: TableStart | RecordsStart;
  /** The format asked for; that of the file if left out. */
  readonly to: RedactFormat | undefined;
  readonly keepUnknown: boolean;
  readonly removals: Removals;
  write(piece: string | Uint8Array): Promise<void> | void;
}
