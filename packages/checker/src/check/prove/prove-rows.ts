import { newKernel } from "../../kernel/kernel.ts";
import { planOf } from "../../kernel/plan.ts";
import type { Stretch } from "../../kernel/stretch.ts";
import type { Threads } from "../../kernel/worker.ts";
import { LONGEST_SEPARATOR_LINE, separatorLine } from "../../read/delimiter.ts";
import { ProblemLog } from "../../read/problem-log.ts";
import { toSource } from "../../read/source.ts";
import type { SourceLike, TableInput } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import type { RowChecker } from "../rows.ts";
import type { TableChecker } from "../table.ts";
import { askedOf } from "./asked.ts";
import { BLOCK, fill, openBytes } from "./bytes.ts";
import { newRowCutter } from "./cut-row.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import { NotForBytes } from "./not-for-bytes.ts";
import { stretchesOf } from "./stretches.ts";
import { stretchesAhead } from "./stretches-ahead.ts";
import { newTaker } from "./take.ts";

/** What the rows of a table are proven with. */
export interface Proof {
  readonly source: SourceLike;
  readonly threads: Threads | null;
  readonly chosen: Chosen;
  readonly set: ReadonlyMap<string, unknown>;
  readonly rows: RowChecker;
  readonly checker: TableChecker;
  /** The table as it was opened to find its headings. */
  readonly opened: TableInput;
  onBatch(rows: number): Promise<void>;
}

/** A table of which some rows were proven by their bytes. Its rows are read; it is there for the report. */
export interface Proven extends Omit<TableInput, "head" | "rows"> {
  /** Reads all rows: those that are certainly right are counted, and every other is checked. Throws NotForBytes. */
  run(): Promise<void>;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Opens the bytes of a table; null where a kernel gains nothing for it. */
export async function openProof(proof: Proof, seen: GarbledBytes): Promise<Proven | null> {
  const { chosen, set, rows, checker, opened, source, threads } = proof;
  const { delimiter } = opened;
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  if (delimiter === null || !isUtf8 || chosen.layout !== null) return null;
  const asked = askedOf(chosen.schema.metadata, set, chosen.binding.positions);
  if (asked === null) return null;
  const { key, referring } = asked;
  const plan = planOf(chosen.schema, chosen.binding, {
    delimiter,
    set,
    today: new Date().toISOString().slice(0, 10),
    lineEnd: null,
    key,
    summed: checker.amounts(),
  });
  const kernel = plan === null ? null : await newKernel(plan);
  if (plan === null || kernel === null) return null;
  const { constant } = plan;

  const log = new ProblemLog();
  const reader = await openBytes(source, opened.packing);
  const columns = chosen.binding.columns.length;
  // Packed, it says nothing of how many rows there are.
  const size = opened.packing === null ? toSource(source).bytes : null;
  let lastRow = 0;

  const run = async () => {
    const buffer = new Uint8Array(BLOCK);
    const bytes = buffer.subarray(0, await fill(reader, buffer));
    const start = startOf(bytes);
    const first = { bytes: start.rest, isLast: bytes.length < buffer.length };
    const taker = newTaker(
      {
        rows,
        checker,
        cut: newRowCutter(delimiter, columns, log),
        seen,
        columns,
        isKeyed: key.length > 0,
        referring,
      },
      start.line,
    );
    const workers =
      threads === null ? [] : await Promise.all(Array.from({ length: threads.count }, () => threads.start()));
    const runs =
      workers.length === 0 ? stretchesOf(kernel, reader, first) : stretchesAhead(workers, plan, kernel, reader, first);
    let lineEnd: Stretch["lineEnd"] = null;
    try {
      for await (const one of runs) {
        const { bytes, stretch } = one;
        if (lineEnd === null && size !== null) rows.expectRows(Math.ceil((stretch.rows * size) / bytes.length));
        // Each worker knows only how its own rows end.
        if (stretch.lineEnd !== null && lineEnd !== null && stretch.lineEnd !== lineEnd) throw new NotForBytes();
        lineEnd = stretch.lineEnd ?? lineEnd;
        taker.take(one);
        await proof.onBatch(rows.rows());
      }
    } finally {
      for (const worker of workers) worker.close();
      await reader.close();
    }
    lastRow = taker.next() - 1;
    if (lineEnd === "cr") log.add({ code: "line-ends-cr", row: null, line: null });
    rows.addConstant(constant, checker.passed());
  };

  return {
    kind: "table",
    format: "csv",
    delimiter,
    packing: opened.packing,
    encoding: opened.encoding,
    garbled: () => seen.seen,
    lastRow: () => lastRow,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: reader.bytesRead,
    close: reader.close,
    run,
  };
}

/** The first bytes behind what belongs to no row, and the line they begin on. */
function startOf(first: Uint8Array): { readonly rest: Uint8Array; readonly line: number } {
  const text = UTF8_MARK.every((byte, i) => first[i] === byte) ? first.subarray(UTF8_MARK.length) : first;
  const separator = separatorLine(decoder.decode(text.subarray(0, LONGEST_SEPARATOR_LINE)));
  return separator === null ? { rest: text, line: 1 } : { rest: text.subarray(separator.length), line: 2 };
}
