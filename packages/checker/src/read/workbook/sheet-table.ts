import { BATCH, lookAhead } from "../batches.ts";
import type { GarbleWatch } from "../garbled.ts";
import { type Limits, type TableInput, type TableRow, UnreadableFileError } from "../types.ts";
import { fillTallHeadings, type Merge, mayHaveTallHeadings } from "./headings.ts";
import { damaged } from "./refusals.ts";
import type { RowQueue } from "./row-queue.ts";
import type { SheetLog } from "./sheet-log.ts";

// Every sheet of a workbook is looked at before one is read.
const FIRST_BATCH = 30;

/** Reads the XML of a sheet, block by block, into a queue of rows. */
export interface SheetParser {
  readonly queue: RowQueue;
  /** Whether the rows have ended. */
  readonly isDone: boolean;
  write(block: Uint8Array): void;
}

/** What a sheet is made of, and what the workbook knows. */
export interface SheetFile {
  readonly name: string;
  readonly format: "xlsx" | "ods";
  readonly packing: "gzip" | null;
  readonly blocks: Generator<Uint8Array>;
  readonly parser: SheetParser;
  readonly log: SheetLog;
  readonly limits: Required<Limits>;
  readonly watch: GarbleWatch;
  /** Asked for only where they can matter. */
  merges(): readonly Merge[];
  bytesRead(): number;
}

/**
 * Reads the first rows of a sheet and gives the rest on demand; null where no cell has anything in it. Throws
 * UnreadableFileError where no row can be read, and later where the part is damaged further down.
 */
export async function openSheet(file: SheetFile): Promise<TableInput | null> {
  const { format, packing, parser, log, watch, bytesRead } = file;
  const rows = readRows(file);
  const close = async () => {
    await rows.return(undefined);
  };
  const batches = await lookAhead(rows, close);
  if (batches.first.length === 0) {
    const { stopped } = parser.queue;
    if (stopped !== null) throw noRows(stopped.code, file);
    if (log.own.counts.has("file-truncated")) throw damaged(`the sheet ${file.name} is cut short before its first row`);
    return null;
  }
  widen(batches.first);
  if (mayHaveTallHeadings(batches.first)) fillTallHeadings(batches.first, file.merges());
  return {
    kind: "table",
    format,
    lastRow: () => null,
    delimiter: null,
    packing,
    encoding: () => null,
    // A workbook has no cheap sign of it: each value is looked at.
    garbled: () => watch.seen,
    head: async () => batches.first,
    rows() {
      log.adopt();
      return batches.all();
    },
    problems: log.own.problems,
    problemCounts: log.own.counts,
    bytesRead,
    close,
  };
}

async function* readRows({ blocks, parser, log }: SheetFile): AsyncGenerator<readonly TableRow[]> {
  const { queue } = parser;
  let size = FIRST_BATCH;
  let last = 0;
  const next = () => {
    const batch = queue.take(size);
    last = batch.at(-1)?.row ?? last;
    size = BATCH;
    return batch;
  };
  for (const block of blocks) {
    // The rest is unpacked all the same, because only then is it known whether the part is whole.
    if (!parser.isDone) parser.write(block);
    while (queue.isFull(size)) yield next();
    if (queue.stopped !== null) break;
  }
  for (let batch = next(); batch.length > 0; batch = next()) yield batch;
  if (queue.stopped !== null) log.add({ ...queue.stopped, line: null });
  else if (!parser.isDone) log.add({ code: "file-truncated", row: last, line: null });
}

/** Makes the first rows as wide as the widest of them: a column without a heading is one all the same. */
function widen(head: readonly TableRow[]): void {
  const widest = Math.max(...head.map(({ cells }) => cells.length));
  for (const { cells } of head) while (cells.length < widest) (cells as string[]).push("");
}

function noRows(code: "row-too-long" | "row-too-wide", { name, limits, parser }: SheetFile): UnreadableFileError {
  const row = parser.queue.stopped?.row ?? 0;
  const most = (code === "row-too-wide" ? limits.maxColumns : limits.maxRowBytes).toLocaleString("en-GB");
  return new UnreadableFileError(
    code,
    `Row ${row} of the sheet ${name} has more than ${most} ${code === "row-too-wide" ? "cells" : "characters"}.`,
    code === "row-too-wide"
      ? "Delete what stands far to the right of the table, and save the workbook again."
      : "Look for a cell that holds much more than it should, and save the workbook again.",
  );
}
