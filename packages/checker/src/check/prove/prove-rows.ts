import { newKernel } from "../../kernel/kernel.ts";
import { planOf } from "../../kernel/plan.ts";
import { LONGEST_SEPARATOR_LINE, separatorLine } from "../../read/delimiter.ts";
import { ProblemLog } from "../../read/problem-log.ts";
import { toSource } from "../../read/source.ts";
import type { SourceLike, TableInput } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import type { RowChecker } from "../rows.ts";
import type { TableChecker } from "../table.ts";
import { openBlocks } from "./bytes.ts";
import { newRowCutter } from "./cut-row.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import { stretchesOf } from "./stretches.ts";
import { newTaker } from "./take.ts";

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

/** A table of which some rows were proven by their bytes. Its rows are read; it is there for the report. */
export interface Proven extends Omit<TableInput, "head" | "rows"> {
  /** Reads all rows: those that are certainly right are counted, and every other is checked. Throws NotForBytes. */
  run(): Promise<void>;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Opens the bytes of a table; null where a kernel gains nothing for it. */
export async function openProof(proof: Proof, seen: GarbledBytes): Promise<Proven | null> {
  const { chosen, set, rows, checker, opened, source } = proof;
  const { delimiter } = opened;
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  if (delimiter === null || !isUtf8 || chosen.layout !== null) return null;
  const { metadata } = chosen.schema;
  const positionOf = (name: string) => chosen.binding.positions.get(name) ?? -1;
  const isThere = (name: string) => set.has(name) || positionOf(name) >= 0;
  // A record without the last part of its key has none.
  const key = isThere(metadata.key.at(-1) ?? "") ? metadata.key : [];
  const parts = key.map((name) => metadata.fields.find((field) => field.name === name));
  // The bytes of a key are compared: those of a number may be written in several ways.
  if (parts.some((field) => field === undefined || field.type !== "string" || field.list)) return null;
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
  const blocks = await openBlocks(source, opened.packing);
  const columns = chosen.binding.columns.length;
  // A field that every row shares needs no column.
  const referring = metadata.references
    .filter(({ fields }) => fields.every(isThere))
    .map(({ fields }) => ({ fields, at: fields.map(positionOf).filter((position) => position >= 0) }));
  // Packed, it says nothing of how many rows there are.
  const size = opened.packing === null ? toSource(source).bytes : null;
  let lastRow = 0;

  const run = async () => {
    const first = await blocks.next(new Uint8Array(0));
    const start = startOf(first.bytes);
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
    let lineEnd: "lf" | "crlf" | "cr" | null = null;
    for await (const one of stretchesOf(kernel, blocks, { ...first, bytes: start.rest })) {
      const { bytes, stretch } = one;
      if (lineEnd === null && size !== null) rows.expectRows(Math.ceil((stretch.rows * size) / bytes.length));
      lineEnd = stretch.lineEnd ?? lineEnd;
      taker.take(one);
      await proof.onBatch(rows.rows());
    }
    lastRow = taker.next() - 1;
    if (lineEnd === "cr") log.add({ code: "line-ends-cr", row: null, line: null });
    rows.addConstant(constant, checker.passed());
    await blocks.close();
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
    bytesRead: blocks.bytesRead,
    close: blocks.close,
    run,
  };
}

/** The first bytes behind what belongs to no row, and the line they begin on. */
function startOf(first: Uint8Array): { readonly rest: Uint8Array; readonly line: number } {
  const text = UTF8_MARK.every((byte, i) => first[i] === byte) ? first.subarray(UTF8_MARK.length) : first;
  const separator = separatorLine(decoder.decode(text.subarray(0, LONGEST_SEPARATOR_LINE)));
  return separator === null ? { rest: text, line: 1 } : { rest: text.subarray(separator.length), line: 2 };
}
