import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bareRead, type Contender, csvParseAjv, standpipe, type Table } from "./contenders/contenders.ts";
import type { Kind } from "./generate/main.ts";
import type { Verdict, Written } from "./generate/write.ts";
import type { Run } from "./measure/process.ts";

/** A made-up file, and what is known of it. */
export interface Made extends Table, Written {}

/** The counted runs of one contender. */
export interface Series {
  readonly name: string;
  readonly runs: readonly Run[];
}

/** Every contender on one kind of file. */
export interface Workload {
  readonly title: string;
  readonly file: Made;
  readonly series: readonly Series[];
}

/** What to measure: how many rows, and how many counted runs of each contender. */
export interface Plan {
  readonly kind: Kind;
  readonly title: string;
  readonly record: string;
  readonly rows: number;
  readonly runs: number;
}

/** Makes a file in a process of its own, so that the memory of this one, which children inherit as their peak, stays small. */
export async function make(kind: Kind, record: string, rows: number, folder: string): Promise<Made> {
  const path = join(folder, `${kind}-${rows}.csv`);
  const generate = fileURLToPath(new URL("../bin/generate.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [generate, kind, "--rows", String(rows), "-o", path]);
  const written: Written = JSON.parse(stdout);
  if (statSync(path).size !== written.bytes) throw new Error(`${path} is not as long as it was made`);
  return { path, record, ...written };
}

/**
 * Measures all contenders on one kind of file, in turn, after one run of each that is not counted but compares row by row.
 * Throws where two of them, or the generator, disagree on which rows fail.
 */
export async function runWorkload(plan: Plan, folder: string, say: (words: string) => void): Promise<Workload> {
  const { kind, title, record, rows, runs } = plan;
  say(`${title}: making ${rows.toLocaleString("en-GB")} rows`);
  const file = await make(kind, record, rows, folder);
  say(`${title}: comparing which rows fail`);
  for (const contender of [standpipe(true), csvParseAjv]) await verified(contender, file, folder);
  const entries = [standpipe(false), csvParseAjv, bareRead].map((contender) => ({ contender, runs: [] as Run[] }));
  for (let turn = 1; turn <= runs; turn++) {
    say(`${title}: run ${turn} of ${runs}`);
    for (const { contender, runs } of entries) runs.push(await verified(contender, file, folder));
  }
  return { title, file, series: entries.map(({ contender, runs }) => ({ name: contender.name, runs })) };
}

/** Runs a contender and holds what it says against what the generator put into the file. */
export async function verified(contender: Contender, file: Made, folder: string): Promise<Run> {
  const { run, verdict } = await contender.run(file, folder);
  if (verdict !== null && !agrees(verdict, file)) {
    throw new Error(`${contender.name} disagrees on ${file.path}: found ${wordsOf(verdict)}, made ${wordsOf(file)}`);
  }
  return run;
}

function agrees(verdict: Verdict, { rows, failing, hash }: Verdict): boolean {
  return verdict.rows === rows && verdict.failing === failing && (verdict.hash === "" || verdict.hash === hash);
}

function wordsOf({ rows, failing, hash }: Verdict): string {
  return `${failing} of ${rows} rows failing (${hash || "not compared row by row"})`;
}
