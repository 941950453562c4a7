import type { Contender, Said } from "../contenders/contender.ts";
import type { Made } from "../generate/files.ts";
import type { Verdict } from "../generate/write.ts";
import { measure, type Run } from "./process.ts";
import type { Series } from "./series.ts";

/** A contender and the table that it is run on. */
export interface Entry {
  readonly contender: Contender;
  readonly made: Made;
}

/** Says what is going on. */
export type Say = (words: string) => void;

/**
 * Measures every entry once in each turn, so that what disturbs the machine disturbs all of them. What a run says is held against
 * what was made; throws where they differ.
 */
export async function inTurns(entries: readonly Entry[], turns: number, folder: string, say: Say): Promise<Series[]> {
  const runs = entries.map((): Run[] => []);
  for (let turn = 1; turn <= turns; turn++) {
    say(`turn ${turn} of ${turns}`);
    for (const [at, { contender, made }] of entries.entries()) runs[at]?.push(await verified(contender, made, folder));
  }
  return entries.map(({ contender: { name, reads, judges }, made }, at) => ({
    name,
    reads,
    judges,
    rows: made.rows,
    bytes: reads === "csv" ? made.bytes : made.jsonBytes,
    runs: runs[at] ?? [],
  }));
}

/** Runs a contender once, and throws where it finds other rows than the generator damaged. */
export async function verified(contender: Contender, made: Made, folder: string): Promise<Run> {
  const path = made.paths[contender.reads];
  if (path === null) throw new RangeError(`${contender.name} was given no file`);
  const run = await measure(contender.command(path, made.record, folder), folder);
  const said = contender.said(folder);
  const truth = contender.judges === "json-schema" ? made.bySchema : made;
  if (!agrees(said, truth, contender.judges !== "nothing")) {
    throw new Error(`${contender.name} disagrees on ${path}: it found ${wordsOf(said)}, made were ${wordsOf(truth)}`);
  }
  return run;
}

function agrees({ rows, failing, hash }: Said, truth: Verdict, isJudge: boolean): boolean {
  return (
    (rows === null || rows === truth.rows) &&
    (failing === null ? !isJudge : failing === truth.failing) &&
    (hash === null || hash === truth.hash)
  );
}

function wordsOf({ rows, failing, hash }: Said): string {
  return `${failing ?? "an unknown number"} of ${rows ?? "an unknown number of"} rows failing (${hash ?? "not compared row by row"})`;
}
