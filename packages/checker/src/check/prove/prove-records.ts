import { type JsonKernel, newJsonKernel } from "../../kernel/json-kernel.ts";
import { jsonPlanOf } from "../../kernel/json-plan.ts";
import type { Constant } from "../../kernel/row-rules.ts";
import { ProblemLog } from "../../read/problem-log.ts";
import { toSource } from "../../read/source.ts";
import type { JsonInput, ReadState, SourceLike } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import type { RecordsChecker } from "../records.ts";
import type { RowChecker } from "../rows.ts";
import { type Asked, askedOf } from "./asked.ts";
import { BLOCK, fill, openBytes } from "./bytes.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import type { Reading, ReadingWork } from "./reading.ts";
import { readingLines } from "./reading-lines.ts";
import { readingList } from "./reading-list.ts";
import { type RecordRun, recordRuns } from "./record-runs.ts";

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

/** New names of members are met, and the kernel is made anew, so many times. */
const MOST_KERNELS = 20;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Opens the bytes of JSON Lines, or of a long list; null where a kernel gains nothing for them. */
export async function openRecordsProof(proof: RecordsProof, seen: GarbledBytes): Promise<ProvenRecords | null> {
  const { chosen, rows, opened, source, records } = proof;
  const log = new ProblemLog();
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  const reading = isUtf8 && chosen.layout === null ? readingOf(opened, chosen.index, { records, log }) : null;
  const first = reading === null ? null : await newProving(proof, reading.isLines);
  if (reading === null || first === null) return null;
  let proving = first;
  const provings = [first];
  const reader = await openBytes(source, opened.packing);

  /** Passes proven records, up to one that has to be checked after all; gives which that is. */
  const pass = ({ stretch }: RecordRun, from: number): number => {
    const { key, referring } = proving.asked;
    const isWanted = (row: number) =>
      referring.some(({ fields, at }) => rows.wantsReference(fields) && at.every((one) => stretch.has(row, one)));
    const isAsked = referring.some(({ fields }) => rows.wantsReference(fields));
    let to = from;
    while (to < stretch.rows && stretch.isProven(to) && !(isAsked && isWanted(to))) to++;
    // Where a key was there before, its record tells.
    if (key.length > 0) to = rows.addNewKeys(stretch.hashes, from, to, reading.row());
    rows.pass(to - from);
    reading.pass(to - from);
    proving.passed += to - from;
    return to;
  };

  const take = (run: RecordRun): void => {
    const { stretch, bytes } = run;
    // A proven record has no character of garbled text.
    for (let at = 0; at < stretch.rows; at++) {
      if (!stretch.isProven(at)) seen.look(bytes.subarray(stretch.startOf(at), stretch.endOf(at)));
    }
    for (let at = 0; at < stretch.rows; at++) {
      if (!rows.needsEveryRow() && !seen.seen) at = pass(run, at);
      if (at === stretch.rows) break;
      // What is checked is counted there, and not among the records that are passed.
      stretch.reopen(at);
      reading.check(run, at);
    }
    rows.addFilled(stretch.filled());
    reading.leave(run);
  };

  const run = async () => {
    const buffer = new Uint8Array(BLOCK);
    const bytes = buffer.subarray(0, await fill(reader, buffer));
    const skipped = reading.skipped + (UTF8_MARK.every((byte, i) => bytes[i] === byte) ? UTF8_MARK.length : 0);
    seen.look(bytes.subarray(0, skipped));
    const start = { bytes: bytes.subarray(skipped), isLast: bytes.length < buffer.length };
    const runs = recordRuns(() => proving.kernel, reading.isLines, reader, start);
    // Packed, it says nothing of how many records there are.
    let size = opened.packing === null ? toSource(source).bytes : null;
    for (let next = await runs.next(); ; next = await runs.next()) {
      if (next.done) {
        seen.look(next.value);
        reading.finish(next.value);
        break;
      }
      const { stretch, bytes } = next.value;
      if (size !== null) rows.expectRows(Math.ceil((stretch.rows * size) / bytes.length));
      size = null;
      take(next.value);
      await proof.onBatch(rows.rows());
      if (records.keyCount() === proving.keys || provings.length === MOST_KERNELS) continue;
      proving = (await newProving(proof, reading.isLines)) ?? proving;
      provings.push(proving);
    }
    for (const { constant, passed } of new Set(provings)) rows.addConstant(constant, passed);
    await reader.close();
  };

  return {
    kind: "records",
    format: opened.format,
    packing: opened.packing,
    encoding: opened.encoding,
    garbled: () => seen.seen,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: reader.bytesRead,
    close: reader.close,
    run,
  };
}

/** A kernel for the members met so far, and how many records it let pass. */
interface Proving {
  readonly kernel: JsonKernel;
  readonly constant: Constant;
  readonly keys: number;
  readonly asked: Asked;
  passed: number;
}

async function newProving({ chosen, records, set }: RecordsProof, isLines: boolean): Promise<Proving | null> {
  const { schema } = chosen;
  const binding = records.binding();
  const asked = askedOf(schema.metadata, set, binding.positions);
  if (asked === null) return null;
  const today = new Date().toISOString().slice(0, 10);
  const plan = jsonPlanOf(schema, binding, { isLines, set, today, key: asked.key });
  const kernel = plan === null ? null : await newJsonKernel(plan);
  if (plan === null || kernel === null) return null;
  return { kernel, constant: plan.rows.constant, keys: records.keyCount(), asked, passed: 0 };
}

/** How the records that were chosen are read; null for those that only the reader of text knows. */
function readingOf({ format, sets }: JsonInput, index: number, work: ReadingWork): Reading | null {
  if (format === "jsonl") return readingLines(work);
  const { path = "", before = null } = sets[index] ?? {};
  if (format !== "json" || before === null) return null;
  // A key with a full stop counts twice, which does no harm.
  return readingList(before, path === "" ? 1 : path.split(".").length + 1, work);
}
