import type { JsonKernel } from "../../kernel/json-kernel.ts";
import type { JsonStretch } from "../../kernel/json-runner.ts";
import { LineParser } from "../../read/json-lines.ts";
import { resolveLimits } from "../../read/limits.ts";
import { ProblemLog } from "../../read/problem-log.ts";
import type { JsonInput, ReadState, SourceLike } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import type { RecordsChecker } from "../records.ts";
import type { RowChecker } from "../rows.ts";
import { type Blocks, openBlocks } from "./bytes.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import { newPassing, type Passes } from "./passing.ts";
import { NotForBytes } from "./prove-rows.ts";

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
const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** Opens the bytes of JSON Lines; null where a kernel gains nothing for it. */
export async function openRecordsProof(proof: RecordsProof, seen: GarbledBytes): Promise<ProvenRecords | null> {
  const { chosen, set, rows, records, opened, source } = proof;
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  if (opened.format !== "jsonl" || !isUtf8 || chosen.layout !== null) return null;
  const passing = newPassing(chosen, set, rows);
  if (passing === null) return null;
  // Loaded here: small files need none of it.
  const { compileJsonKernel } = await import("../../kernel/json-kernel.ts");
  const today = new Date().toISOString().slice(0, 10);
  const compile = async (): Promise<Proving | null> => {
    const binding = records.binding();
    const facts = { isLines: true, set, today, read: passing.read, summed: new Set<string>() };
    const kernel = await compileJsonKernel(chosen.schema, binding, facts);
    return kernel && { kernel, names: binding.columns.length, passes: passing.passesBy(binding.positions), passed: 0 };
  };
  const first = await compile();
  if (first === null) return null;
  const log = new ProblemLog();
  const parser = new LineParser(resolveLimits(), log);
  const blocks: Blocks = await openBlocks(source);

  /** Checks the record in some bytes in full. */
  const check = (bytes: Uint8Array, isLast: boolean): void => {
    parser.add(decoded(bytes), isLast);
    for (const record of parser.take()) records.check(record);
  };

  const take = (bytes: Uint8Array, stretch: JsonStretch, proving: Proving, isLast: boolean): void => {
    const { rows: count } = stretch;
    for (let at = 0; at < count; ) {
      const from = at;
      if (!rows.needsEveryRow() && !seen.seen) {
        while (at < count && stretch.isProven(at) && proving.passes(bytes, stretch, at, parser.row + at - from)) at++;
      }
      rows.pass(at - from);
      proving.passed += at - from;
      parser.row += at - from;
      parser.line += at - from;
      if (at === count) break;
      // What is checked is counted there, and not among the records that are passed.
      stretch.reopen(at);
      const end = stretch.endOf(at);
      check(bytes.subarray(stretch.startOf(at), end), isLast && end === bytes.length);
      at++;
    }
    rows.addFilled(stretch.filled());
  };

  const run = async () => {
    const all: Proving[] = [first];
    let proving = first;
    // One buffer for all blocks: a new one for each keeps the garbage collector busy.
    let buffer = new Uint8Array(2 * BLOCK);
    let end = await blocks.fill(buffer, 0);
    let at = UTF8_MARK.every((byte, i) => buffer[i] === byte) ? UTF8_MARK.length : 0;
    for (let isLast = end < buffer.length; ; ) {
      const block = buffer.subarray(at, end);
      const stretch = proving.kernel.run(block, isLast);
      const whole = block.subarray(0, stretch.consumed);
      seen.look(whole);
      take(whole, stretch, proving, isLast && whole.length === block.length);
      at += stretch.consumed;
      if (stretch.stopped === "no-room") continue;
      await proof.onBatch(rows.rows());
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

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotForBytes();
  }
}

function enlarged(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  if (buffer.length >= MOST_BUFFER) throw new NotForBytes();
  const larger = new Uint8Array(2 * buffer.length);
  larger.set(buffer);
  return larger;
}
