import { BATCH, BATCH_CHARACTERS, lookAhead } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { findJsonFault } from "./json-fault.ts";
import { findTooDeep } from "./json-scan.ts";
import { ProblemLog } from "./problem-log.ts";
import { type JsonInput, type JsonRecord, type Limits, UnreadableFileError } from "./types.ts";

/**
 * Reads the first lines of JSON Lines and gives the rest on demand. A line that is not JSON is a problem, and the rest
 * goes on. Throws UnreadableFileError `row-too-long` if that holds for the first record.
 */
export async function openJsonLines(text: TextReader, limits: Required<Limits>): Promise<JsonInput> {
  const log = new ProblemLog();
  const batches = await lookAhead(readRecords(text, limits, log), () => text.close());
  if (batches.first.length === 0 && log.counts.has("row-too-long")) {
    throw new UnreadableFileError(
      "row-too-long",
      `The first record is longer than ${limits.maxRowBytes.toLocaleString("en-GB")} characters.`,
      "Check that each record is on a line of its own.",
    );
  }
  const rootOnly = (path: string): void => {
    if (path !== "") throw new RangeError(`The file has no records at "${path}".`);
  };

  return {
    kind: "records",
    format: "jsonl",
    sets: [{ path: "", count: -1 }],
    encoding: () => text.encoding,
    async sample(path) {
      rootOnly(path);
      return batches.first;
    },
    records(path) {
      rootOnly(path);
      return batches.all();
    },
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => text.bytesRead(),
    close: () => text.close(),
  };
}

async function* readRecords(text: TextReader, limits: Required<Limits>, log: ProblemLog): AsyncGenerator<JsonRecord[]> {
  const parser = new LineParser(limits, log);
  let unfinished = "";
  for (;;) {
    const wasMixed = text.mixed;
    const piece = await text.next();
    if (piece === null) break;
    if (text.mixed !== wasMixed) log.add({ code: "encoding-mixed", row: parser.row, line: parser.line });
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0 && !parser.stopped; end = piece.indexOf("\n", start)) {
      parser.add(unfinished + piece.slice(start, end), false);
      unfinished = "";
      start = end + 1;
      if (parser.isFull()) yield parser.take();
    }
    unfinished += piece.slice(start);
    if (unfinished.length > limits.maxRowBytes) parser.stop();
    if (parser.stopped) break;
  }
  if (!parser.stopped) parser.add(unfinished, true);
  const rest = parser.take();
  if (rest.length > 0) yield rest;
  await text.close();
}

/** Turns lines into records, and counts both. */
class LineParser {
  /** Number and line of the record that comes next. */
  row = 1;
  line = 1;
  stopped = false;
  readonly #limits: Required<Limits>;
  readonly #log: ProblemLog;
  #batch: JsonRecord[] = [];
  #characters = 0;

  constructor(limits: Required<Limits>, log: ProblemLog) {
    this.#limits = limits;
    this.#log = log;
  }

  /** Reads one line; `last` says that the file ends with it, without a line break. */
  add(text: string, last: boolean): void {
    if (text.length > this.#limits.maxRowBytes) {
      this.stop();
      return;
    }
    if (text.trim() !== "") {
      const at = { row: this.row++, line: this.line };
      if (findTooDeep(text, this.#limits.maxJsonDepth) >= 0) this.#log.add({ code: "json-too-deep", ...at });
      else this.#parse(text, last, at);
    }
    this.line++;
  }

  /** Gives up at a line that is too long. */
  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.#log.add({ code: "row-too-long", row: this.row, line: this.line });
  }

  isFull(): boolean {
    return this.#batch.length >= BATCH || this.#characters >= BATCH_CHARACTERS;
  }

  take(): JsonRecord[] {
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    return batch;
  }

  #parse(text: string, last: boolean, at: { row: number; line: number }): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const fault = findJsonFault(text);
      if (fault === null) throw error;
      const what = fault.cut ? "the line ends before the record does" : fault.what;
      if (fault.cut && last) this.#log.add({ code: "file-truncated", ...at });
      else this.#log.add({ code: "json-syntax", ...at, value: `column ${fault.at + 1}: ${what}` });
      return;
    }
    this.#batch.push({ ...at, value });
    this.#characters += text.length;
  }
}
