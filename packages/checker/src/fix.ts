import { inspect } from "./check.ts";
import { type Change, type ChangeKind, newChanges } from "./fix/changes.ts";
import { newColumnUse } from "./fix/columns.ts";
import { copyJson } from "./fix/copy-json.ts";
import { copyTable } from "./fix/copy-table.ts";
import { copyWorkbook } from "./fix/copy-workbook.ts";
import { planOf } from "./fix/plan.ts";
import type { CheckOptions } from "./options.ts";
import { type SourceLike, UnreadableFileError } from "./read/types.ts";
import type { Report } from "./report.ts";

/** A format that a corrected copy can be written in. */
export type FixFormat = "csv" | "xlsx" | "json" | "ndjson" | "geojson";

/** What `fix` takes besides the file, which is read twice. */
export interface FixOptions extends CheckOptions {
  /** The format of the copy; that of the file if left out. */
  readonly to?: FixFormat;
  /** Writes the record's own headings and values, instead of those of the file. */
  readonly canonical?: boolean;
  /** Takes the copy, piece by piece. */
  write(piece: string | Uint8Array): Promise<void> | void;
  /** Is told of every value that was changed. */
  log?(change: Change): void;
}

/** Something that the copy has in another way, though it says the same. */
export interface Tidied {
  readonly what:
    | "encoding"
    | "byte-order-mark"
    | "delimiter"
    | "packing"
    | "blank-rows"
    | "blank-columns"
    | "line-ends"
    | "rows-left-out";
  readonly count: number;
  /** What it was: the name of an encoding, a delimiter; null for what is only counted. */
  readonly from: string | null;
}

/** What came of a correction. */
export interface Fixed {
  /** The report on the file as it was. */
  readonly report: Report;
  readonly to: FixFormat;
  readonly changes: readonly ChangeKind[];
  readonly tidied: readonly Tidied[];
}

/**
 * Writes a corrected copy of a file: whatever has one safe change is changed, and everything else is copied as it stands,
 * rows that are no records and columns that no field takes included. What a person has to decide is left to them.
 *
 * Throws what `check` throws, and an UnreadableFileError where the copy cannot hold the file.
 */
export async function fix(source: SourceLike, options: FixOptions): Promise<Fixed> {
  const use = newColumnUse();
  const { report, groups } = await inspect(source, options, use);
  refuseCut(report);
  const to = options.to ?? formatOf(report);
  const changes = newChanges(options.log);
  const job = { source, options, report, to, plan: planOf(groups), changes, use: use.of };
  const copy = isTable(report)
    ? report.file.format === "xlsx" && to === "xlsx" && options.canonical !== true
      ? copyWorkbook
      : copyTable
    : copyJson;
  const tidied = await copy(job);
  return { report, to, changes: changes.kinds(), tidied };
}

/** What is left of a file that was cut short would pass for all of it. */
function refuseCut({ findings }: Report): void {
  const cut = findings.find(
    ({ code }) => code === "file-truncated" || code === "row-too-long" || code === "row-too-wide",
  );
  if (cut !== undefined) throw new UnreadableFileError("file-truncated", cut.message, cut.fix);
}

function isTable({ file }: Report): boolean {
  return file.headerRow !== null;
}

function formatOf({ file }: Report): FixFormat {
  const formats = {
    csv: "csv",
    parquet: "csv",
    xlsx: "xlsx",
    ods: "xlsx",
    json: "json",
    jsonl: "ndjson",
    geojson: "geojson",
  } as const;
  return file.format === "esri-json" ? "json" : formats[file.format];
}
