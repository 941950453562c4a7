import { BATCH, BATCH_CHARACTERS, lookAhead } from "./batches.ts";
import { GarbleWatch } from "./garbled.ts";
import { ProblemLog } from "./problem-log.ts";
import {
  type GivenRows,
  type GivenTable,
  type Limits,
  type TableInput,
  type TableRow,
  UnreadableFileError,
} from "./types.ts";
import { numberText } from "./workbook/number-text.ts";

/**
 * Opens a table that the caller reads, under its headings in row 1. Throws an UnreadableFileError where it has more columns
 * than the limit, and whatever the caller throws.
 */
export async function openGivenTable(table: GivenTable, limits: Required<Limits>): Promise<TableInput> {
  const given = await table.open();
  try {
    return await openRows(table, given, limits);
  } catch (error) {
    await given.close();
    throw error;
  }
}

async function openRows({ format }: GivenTable, given: GivenRows, limits: Required<Limits>): Promise<TableInput> {
  const { headings, bytesRead } = given;
  if (headings.length > limits.maxColumns) {
    throw new UnreadableFileError(
      "row-too-wide",
      `The file has more than ${limits.maxColumns.toLocaleString("en-GB")} columns.`,
      "Export only the columns that the record has.",
    );
  }
  const log = new ProblemLog();
  const watch = new GarbleWatch();
  let last = 1;
  async function* readRows(): AsyncGenerator<readonly TableRow[]> {
    let batch: TableRow[] = [{ row: 1, line: null, cells: headings }];
    let characters = 0;
    for await (const rows of given.batches()) {
      for (const values of rows) {
        last++;
        const cells = values.map((value) => (typeof value === "number" ? numberText(String(value)) : (value ?? "")));
        const length = cells.reduce((sum, cell) => sum + cell.length, 0);
        if (length > limits.maxRowBytes) {
          log.add({ code: "row-too-long", row: last, line: null });
          yield batch;
          return;
        }
        if (cells.every((cell) => cell.trim() === "")) continue;
        for (const cell of cells) watch.look(cell);
        batch.push({ row: last, line: null, cells });
        characters += length;
        if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
        yield batch;
        batch = [];
        characters = 0;
      }
    }
    if (batch.length > 0) yield batch;
  }
  const rows = readRows();
  const close = async () => {
    await rows.return(undefined);
    await given.close();
  };
  const ahead = await lookAhead(rows, close);
  return {
    kind: "table",
    format,
    delimiter: null,
    packing: null,
    encoding: () => null,
    garbled: () => watch.seen,
    head: async () => ahead.first,
    lastRow: () => last,
    rows: ahead.all,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead,
    close,
  };
}
