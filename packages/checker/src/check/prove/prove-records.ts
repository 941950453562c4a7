import type { JsonKernel } from "../../kernel/json-kernel.ts";
import type { JsonStretch } from "../../kernel/json-runner.ts";
import { ProblemLog } from "../../read/problem-log.ts";
import type { JsonInput, ReadState, SourceLike } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import type { RecordsChecker } from "../records.ts";
import type { RowChecker } from "../rows.ts";
import { type Blocks, openBlocks } from "./bytes.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import { newPassing, type Passes } from "./passing.ts";
import { NotForBytes } from "./prove-rows.ts";
import type { Reading, ReadingWork } from "./reading.ts";
import { readingLines } from "./reading-lines.ts";
import { readingList } from "./reading-list.ts";

/** What the records of a file are proven with. */
export interface RecordsProof {
  readonly source: SourceLike;
  readonly chosen: Chosen;
  readonly set: ReadonlyMap<string, unknown>;
  readonly rows: RowChecker;
  readonly records: RecordsChecker;
  /** The file as it was opened to find its records. */
  readonly opened: JsonInput;
  onBatch(rows: number): Promise<void>;
}

/** A file of which some records were proven by their bytes. They are read; it is there for the report. */
export interface ProvenRecords extends ReadState {
  readonly kind: "records";
  readonly format: JsonInput["format"];
  /** Reads all records: those that are certainly right are counted, and every other is checked. Throws NotForBytes. */
  run(): Promise<void>;
}

/** About as much as the kernel works on at once. */
const BLOCK = 1 << 20;
/** A record that does not fit into this is for the reader of text. */
const MOST_BUFFER = 8 * BLOCK;
/** New names of members are met, and the kernel is made anew, so many times. */
const MOST_KERNELS = 20;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Opens the bytes of JSON Lines, or of a long list; null where a kernel gains nothing for them. */
export async function openRecordsProof(proof: RecordsProof, seen: GarbledBytes): Promise<ProvenRecords | null> {
  const { chosen, set, rows, records, opened, source } = proof;
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  const log = new ProblemLog();
  const reading = readingOf(opened, chosen.index, { records, log });
  if (reading === null || !isUtf8 || chosen.layout !== null) return null;
  const passing = newPassing(chosen, set, rows);
  if (passing === null) return null;
  // Loaded here: small files need none of it.
  const { compileJsonKernel } = await import("../../kernel/json-kernel.ts");
  const today = new Date().toISOString().slice(0, 10);
  const compile = async (): Promise<Proving | null> => {
    const binding = records.binding();
    const facts = { isLines: reading.isLines, set, today, read: passing.read, summed: new Set<string>() };
    const kernel = await compileJsonKernel(chosen.schema, binding, facts);
    return kernel && { kernel, names: binding.columns.length, passes: passing.passesBy(binding.positions), passed: 0 };
  };
  const first = await compile();
  if (first === null) return null;
  const blocks: Blocks = await openBlocks(source);

  const take = (bytes: Uint8Array, stretch: JsonStretch, proving: Proving, isLast: boolean): void => {
    const { rows: count } = stretch;
    for (let at = 0; at < count; ) {
      const from = at;
      if (!rows.needsEveryRow() && !seen.seen) {
        while (at < count && stretch.isProven(at) && proving.passes(bytes, stretch, at, reading.row() + at - from))
          at++;
      }
      rows.pass(at - from);
      proving.passed += at - from;
      reading.pass(at - from);
      if (at === count) break;
      // What is checked is counted there, and not among the records that are passed.
      stretch.reopen(at);
      reading.check(bytes, stretch, at, isLast);
      at++;
    }
    rows.addFilled(stretch.filled());
    reading.leave(stretch);
  };

  const run = async () => {
    const all: Proving[] = [first];
    let proving = first;
    // One buffer for all blocks: a new one for each keeps the garbage collector busy.
    let buffer = new Uint8Array(2 * BLOCK);
    let end = await blocks.fill(buffer, 0);
    let at = reading.skipped + (UTF8_MARK.every((byte, i) => buffer[i] === byte) ? UTF8_MARK.length : 0);
    seen.look(buffer.subarray(0, at));
    for (let isLast = end < buffer.length; ; ) {
      const block = buffer.subarray(at, end);
      const stretch = proving.kernel.run(block, isLast);
      const whole = block.subarray(0, stretch.consumed);
      seen.look(whole);
      take(whole, stretch, proving, isLast && whole.length === block.length);
      at += stretch.consumed;
      if (stretch.stopped === "no-room") continue;
      await proof.onBatch(rows.rows());
      if (stretch.stopped === "list-ended") {
        reading.finish(await restOf(blocks, buffer.subarray(at, end)));
        break;
      }
      if (stretch.stopped !== null || (isLast && !reading.isLines)) throw new NotForBytes();
      if (isLast) break;
      if (at === 0) buffer = enlarged(buffer);
      else {
        buffer.copyWithin(0, at, end);
        end -= at;
        at = 0;
      }
      end += await blocks.fill(buffer, end);
      isLast = end < buffer.length;
      if (records.binding().columns.length === proving.names || all.length === MOST_KERNELS) continue;
      proving = (await compile()) ?? proving;
      all.push(proving);
    }
    for (const { kernel, passed } of new Set(all)) rows.addConstant(kernel.constant, passed);
    await blocks.close();
  };

  return {
    kind: "records",
    format: opened.format,
    packing: opened.packing,
    encoding: opened.encoding,
    garbled: () => seen.seen,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: blocks.bytesRead,
    close: blocks.close,
    run,
  };
}

/** A kernel for the members met so far, and how many records it let pass. */
interface Proving {
  readonly kernel: JsonKernel;
  readonly names: number;
  readonly passes: Passes;
  passed: number;
}

/** How the records that were chosen are read; null for those that only the reader of text knows. */
function readingOf({ format, sets }: JsonInput, index: number, work: ReadingWork): Reading | null {
  if (format === "jsonl") return readingLines(work);
  const { path = "", before = null } = sets[index] ?? {};
  if (format !== "json" || before === null) return null;
  // A key with a full stop counts twice, which does no harm.
  return readingList(before, path === "" ? 1 : path.split(".").length + 1, work);
}

/** What is left of a file, the start of it among the bytes taken last. */
async function restOf(blocks: Blocks, start: Uint8Array): Promise<Uint8Array> {
  const rest = new Uint8Array(MOST_BUFFER);
  rest.set(start.subarray(0, MOST_BUFFER));
  const length = start.length + (await blocks.fill(rest, start.length));
  if (length >= MOST_BUFFER) throw new NotForBytes();
  return rest.subarray(0, length);
}

function enlarged(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  if (buffer.length >= MOST_BUFFER) throw new NotForBytes();
  const larger = new Uint8Array(2 * buffer.length);
  larger.set(buffer);
  return larger;
}
