import { BATCH, BATCH_CHARACTERS, lookAhead } from "./batches.ts";
import { CsvScanner } from "./csv-scanner.ts";
import type { TextReader } from "./decode.ts";
import { LONGEST_SEPARATOR_LINE, separatorLine } from "./delimiter.ts";
import { ProblemLog } from "./problem-log.ts";
import { type Delimiter, type Limits, type TableInput, type TableRow, UnreadableFileError } from "./types.ts";

/**
 * Reads the first rows of a delimited text and gives the rest on demand. Throws UnreadableFileError where no row can be
 * read: `file-empty`, `file-truncated`, `row-too-long`, `row-too-wide`.
 */
export async function openTable(text: TextReader, delimiter: Delimiter, limits: Required<Limits>): Promise<TableInput> {
  const log = new ProblemLog();
  const scanner = new CsvScanner(delimiter, limits, (problem) => log.add(problem));
  const separator = separatorLine(await text.peek(LONGEST_SEPARATOR_LINE));
  // A spreadsheet does not show that line, so it has no number as a row.
  if (separator !== null) scanner.line++;
  const batches = await lookAhead(readRows(text, separator?.length ?? 0, scanner, log), () => text.close());
  if (batches.first.length === 0) throw noRows(log, limits);
  return {
    kind: "table",
    format: "csv",
    delimiter,
    packing: null,
    encoding: () => text.encoding,
    garbled: () => text.garbled,
    head: async () => batches.first,
    lastRow: () => scanner.row - 1,
    rows: () => batches.all(),
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => text.bytesRead(),
    close: () => text.close(),
  };
}

/** `skip`: how many characters at the start belong to no row. */
async function* readRows(
  text: TextReader,
  skip: number,
  scanner: CsvScanner,
  log: ProblemLog,
): AsyncGenerator<TableRow[]> {
  let toSkip = skip;
  let batch: TableRow[] = [];
  let characters = 0;
  function* fullBatches(final: boolean): Generator<TableRow[]> {
    scanner.scan(batch, BATCH, final);
    while (batch.length === BATCH || (batch.length > 0 && characters >= BATCH_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
      scanner.scan(batch, BATCH, final);
    }
  }

  for (let final = false; !final && scanner.stopped === null; ) {
    const wasMixed = text.mixed;
    const piece = await text.next();
    final = piece === null;
    if (text.mixed !== wasMixed) {
      scanner.flush();
      yield* fullBatches(false);
      log.add({ code: "encoding-mixed", row: scanner.row, line: scanner.line });
    }
    if (piece === null) scanner.flush();
    else {
      scanner.feed(toSkip > 0 ? piece.slice(toSkip) : piece);
      toSkip = Math.max(0, toSkip - piece.length);
    }
    characters += piece?.length ?? 0;
    yield* fullBatches(final);
  }
  if (batch.length > 0) yield batch;
  if (scanner.stopped !== null) log.add({ code: scanner.stopped, row: scanner.row, line: scanner.line });
  else if (scanner.open !== null) log.add(scanner.open);
  else if (text.cut) log.add({ code: "file-truncated", row: scanner.row - 1, line: scanner.line - 1 });
  scanner.end();
  // Rows that end in CRLF or LF are what every program writes.
  if (scanner.otherLineEnd !== null) log.add({ code: "line-ends-mixed", ...scanner.otherLineEnd });
  else if (scanner.lineEnd === "cr") log.add({ code: "line-ends-cr", row: null, line: null });
  await text.close();
}

function noRows({ problems }: ProblemLog, limits: Required<Limits>): UnreadableFileError {
  const problem = problems.find(({ code }) => code !== "quote-stray" && code !== "encoding-mixed");
  switch (problem?.code) {
    case "row-too-long":
      return new UnreadableFileError(
        "row-too-long",
        `The row that starts on line ${problem.line} is longer than ${limits.maxRowBytes.toLocaleString("en-GB")} characters.`,
        "Look for a quotation mark that is never closed, or save the file again as CSV UTF-8.",
      );
    case "row-too-wide":
      return new UnreadableFileError(
        "row-too-wide",
        `The row on line ${problem.line} has more than ${limits.maxColumns.toLocaleString("en-GB")} cells.`,
        "Delete the empty columns to the right of the table and save the file again as CSV UTF-8.",
      );
    case "file-truncated":
      return new UnreadableFileError(
        "file-truncated",
        `A quotation mark opens on line ${problem.line} and is never closed, so no row is complete.`,
        "Close the quotation mark, or export the file again in case it was cut short.",
      );
    default:
      return new UnreadableFileError(
        "file-empty",
        "The file has no text in it.",
        "Check that it is the right file, and that the export finished.",
      );
  }
}
