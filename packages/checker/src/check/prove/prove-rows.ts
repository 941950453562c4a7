import type { Stretch } from "../../kernel/stretch.ts";
import { CsvScanner } from "../../read/csv-scanner.ts";
import { LONGEST_SEPARATOR_LINE, separatorLine } from "../../read/delimiter.ts";
import { resolveLimits } from "../../read/limits.ts";
import { ProblemLog } from "../../read/problem-log.ts";
import type { SourceLike, TableInput, TableRow } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import type { RowChecker } from "../rows.ts";
import type { TableChecker } from "../table.ts";
import { type Blocks, openBlocks } from "./bytes.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import { newPassing } from "./passing.ts";

/** Something about the file that only its text can tell: it is read again, without a kernel. */
export class NotForBytes extends Error {
  override readonly name = "NotForBytes";
}

/** What the rows of a table are proven with. */
export interface Proof {
  readonly source: SourceLike;
  readonly chosen: Chosen;
  readonly set: ReadonlyMap<string, unknown>;
  readonly rows: RowChecker;
  readonly checker: TableChecker;
  /** The table as it was opened to find its headings. */
  readonly opened: TableInput;
  onBatch(rows: number): Promise<void>;
}

/** About as much as the kernel works on at once. */
const BLOCK = 1 << 20;
/** Past this a buffer is not enlarged for one row. */
const MOST_BUFFER = 8 * BLOCK;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A table of which some rows were proven by their bytes. Its rows are read; it is there for the report. */
export interface Proven extends Omit<TableInput, "head" | "rows"> {
  /** Reads all rows: those that are certainly right are counted, and every other is checked. Throws NotForBytes. */
  run(): Promise<void>;
}

/** Opens the bytes of a table; null where a kernel gains nothing for it. */
export async function openProof(proof: Proof, seen: GarbledBytes): Promise<Proven | null> {
  const { chosen, set, rows, checker, opened, source } = proof;
  const { delimiter } = opened;
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  if (delimiter === null || !isUtf8 || chosen.layout !== null) return null;
  const passing = newPassing(chosen, set, rows);
  if (passing === null) return null;
  const amounts = checker.amounts();
  // Loaded here: small files need none of it.
  const { compileKernel } = await import("../../kernel/kernel.ts");
  const kernel = await compileKernel(chosen.schema, chosen.binding, {
    delimiter,
    set,
    today: new Date().toISOString().slice(0, 10),
    lineEnd: null,
    read: passing.read,
    summed: new Set(amounts),
  });
  if (kernel === null) return null;
  const passes = passing.passesBy(chosen.binding.positions);
  const columns = chosen.binding.columns.length;
  const log = new ProblemLog();
  const limits = resolveLimits();
  const blocks: Blocks = await openBlocks(source);
  let lineEnd: Stretch["lineEnd"] = null;
  let next = 1;
  let line = 1;

  /** The rows of some bytes, as the reader of text cuts them. */
  const read = (bytes: Uint8Array, row: number, firstLine: number, count: number): TableRow[] => {
    const scanner = new CsvScanner(delimiter, limits, (problem) => log.add(problem));
    scanner.row = row;
    scanner.line = firstLine;
    const found: TableRow[] = [];
    scanner.feed(decoder.decode(bytes));
    scanner.flush();
    scanner.scan(found, count, true);
    if (scanner.row !== row + count || scanner.stopped !== null || scanner.open !== null) throw new NotForBytes();
    return found;
  };

  /** Checks rows in full; true where the next row has to be, too. */
  const checkRows = (bytes: Uint8Array, stretch: Stretch, from: number, to: number): boolean => {
    const before = from > 0 && stretch.isProven(from - 1) ? from - 1 : from;
    // What is checked is counted there, and not among the rows that are passed.
    for (let row = from; row < to; row++) stretch.reopen(row);
    const part = bytes.subarray(stretch.startOf(before), stretch.startOf(to));
    const found = read(part, next + before, line + stretch.breaksBefore(before), to - before);
    let last = -1;
    for (const row of found) {
      if (row.row < next + from) checker.before(row.cells);
      else checker.check(row);
      last = row.row;
    }
    const length = found.at(-1)?.cells.length ?? 0;
    return last !== next + to - 1 || length !== columns;
  };

  const take = (bytes: Uint8Array, stretch: Stretch): void => {
    const { rows: count } = stretch;
    let at = 0;
    while (at < count) {
      if (!rows.needsEveryRow() && !seen.seen && stretch.isProven(at)) {
        const from = at;
        while (at < count && stretch.isProven(at) && passes(bytes, stretch, at, next + at)) {
          for (let amount = 0; amount < amounts.length; amount++) {
            checker.addAmount(amount, stretch.valueOf(at, amounts[amount] as string));
          }
          at++;
        }
        if (at > from) checker.pass(next + from, at - from);
        if (at === count) break;
        if (stretch.isProven(at)) stretch.reopen(at);
      }
      const from = at;
      for (at++; at < count && (rows.needsEveryRow() || seen.seen || !stretch.isProven(at)); at++) {
        // In a trial rows are checked a few at a time, so that it ends where it should.
        if (at - from >= 200) break;
      }
      for (let to = at; to <= count; to++) {
        const isMore = checkRows(bytes, stretch, at === to ? from : to - 1, to);
        at = to;
        if (!isMore || to === count || !stretch.isProven(to)) break;
        stretch.reopen(to);
      }
    }
    checker.addFilled(stretch.filled());
    // The first row of the next stretch may have to be compared with the last of this one.
    const last = count - 1;
    if (!stretch.isProven(last)) return;
    const [row] = read(bytes.subarray(stretch.startOf(last)), next + last, line + stretch.breaksBefore(last), 1);
    if (row !== undefined) checker.before(row.cells);
  };

  const run = async () => {
    // One buffer for all blocks: a new one for each keeps the garbage collector busy.
    let buffer = new Uint8Array(2 * BLOCK);
    let at = 0;
    let end = await blocks.fill(buffer, 0);
    if (UTF8_MARK.every((byte, i) => buffer[i] === byte)) at = UTF8_MARK.length;
    const separator = separatorLine(decoder.decode(buffer.subarray(at, at + LONGEST_SEPARATOR_LINE)));
    if (separator !== null) {
      at += separator.length;
      line++;
    }
    for (let isLast = end < buffer.length; ; ) {
      const stretch = kernel.run(buffer.subarray(at, end), isLast);
      const { stopped, consumed, rows: count } = stretch;
      if (stopped === "not-utf-8" || stopped === "quote-open" || stretch.otherLineEnd >= 0) throw new NotForBytes();
      lineEnd = stretch.lineEnd ?? lineEnd;
      if (count > 0) {
        const whole = buffer.subarray(at, at + consumed);
        seen.look(whole);
        take(whole, stretch);
        next += count;
        line += stretch.breaksBefore(count);
        at += consumed;
        if (stopped === "no-room") continue;
      } else if (stopped === "no-room") throw new NotForBytes();
      await proof.onBatch(rows.rows());
      if (isLast) break;
      // A row that fills the buffer may go on for ever: then it is for the reader of text to end.
      if (at === 0 && buffer.length > MOST_BUFFER) throw new NotForBytes();
      if (at === 0) buffer = enlarged(buffer);
      else {
        buffer.copyWithin(0, at, end);
        end -= at;
        at = 0;
      }
      end += await blocks.fill(buffer, end);
      isLast = end < buffer.length;
    }
    if (lineEnd === "cr") log.add({ code: "line-ends-cr", row: null, line: null });
    rows.addConstant(kernel.constant, checker.passed());
    await blocks.close();
  };

  return {
    kind: "table",
    format: "csv",
    delimiter,
    packing: opened.packing,
    encoding: opened.encoding,
    garbled: () => seen.seen,
    lastRow: () => next - 1,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: blocks.bytesRead,
    close: blocks.close,
    run,
  };
}

function enlarged(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * buffer.length);
  larger.set(buffer);
  return larger;
}
