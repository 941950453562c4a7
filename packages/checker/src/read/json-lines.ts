import { BATCH, BATCH_CHARACTERS, lookAhead } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { foreignMembersOf, isFeature, recordOfFeature } from "./geojson.ts";
import { findJsonFault } from "./json-fault.ts";
import { countMembers, findRepeatedNames, scanJson } from "./json-scan.ts";
import { excerpt, ProblemLog } from "./problem-log.ts";
import { type JsonInput, type JsonRecord, type Limits, UnreadableFileError } from "./types.ts";

const RECORD_SEPARATOR = 0x1e;
const MOST_LEFT = 100;

/**
 * Reads the first lines of JSON Lines and gives the rest on demand. A line that is not JSON is a problem, and the rest
 * goes on. Throws UnreadableFileError `row-too-long` if that holds for the first record.
 */
export async function openJsonLines(text: TextReader, limits: Required<Limits>): Promise<JsonInput> {
  const log = new ProblemLog();
  const parser = new LineParser(limits, log);
  const batches = await lookAhead(readRecords(text, parser, limits, log), () => text.close());
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
    sets: [{ path: "", count: -1, form: parser.isOfFeatures ? "feature" : "object" }],
    packing: null,
    encoding: () => text.encoding,
    garbled: () => text.garbled,
    // Grows while reading.
    left: parser.left,
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
    close: batches.close,
  };
}

async function* readRecords(
  text: TextReader,
  parser: LineParser,
  limits: Required<Limits>,
  log: ProblemLog,
): AsyncGenerator<JsonRecord[]> {
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
export class LineParser {
  /** Number and line of the record that comes next. */
  row = 1;
  line = 1;
  stopped = false;
  /** Whether the lines are features of GeoJSON: the first record decides. */
  isOfFeatures = false;
  /** Members of features that no record has. */
  readonly left: string[] = [];
  readonly #limits: Required<Limits>;
  readonly #log: ProblemLog;
  #isStarted = false;
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
      // RFC 8142: each text of a sequence begins with a record separator.
      const own = text.charCodeAt(0) === RECORD_SEPARATOR ? text.slice(1) : text;
      const { tooDeep, members } = scanJson(own, this.#limits.maxJsonDepth);
      if (tooDeep >= 0) this.#log.add({ code: "json-too-deep", ...at });
      else this.#parse(own, members, last, at);
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

  #parse(text: string, members: number, last: boolean, at: { row: number; line: number }): void {
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
    if (countMembers(value) !== members) {
      for (const { name } of findRepeatedNames(text)) {
        this.#log.add({ code: "json-name-repeated", ...at, value: excerpt(name) });
      }
    }
    if (!this.#isStarted) this.isOfFeatures = isFeature(value);
    this.#isStarted = true;
    if (this.isOfFeatures) this.#leave(value);
    const record = this.isOfFeatures ? recordOfFeature(value) : value;
    this.#batch.push({ ...at, value: record, ...(record === value ? {} : { isMade: true }) });
    this.#characters += text.length;
  }

  #leave(feature: unknown): void {
    for (const name of foreignMembersOf([feature])) {
      if (this.left.length < MOST_LEFT && !this.left.includes(name)) this.left.push(name);
    }
  }
}
