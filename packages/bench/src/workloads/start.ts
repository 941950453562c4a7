import type { Contender } from "../contenders/contender.ts";
import { standpipe } from "../contenders/standpipe.ts";
import { make, remove } from "../generate/files.ts";
import type { Series } from "../measure/series.ts";
import { inTurns, type Say } from "../measure/turns.ts";

/** A file that is small enough for the start to be all of it. */
export interface Start {
  readonly rows: number;
  readonly ours: Series;
  readonly bare: Series;
}

const ROWS = 100;

/** The limit of every start. */
export const bareNode: Contender = {
  name: "node -e 0",
  reads: "csv",
  about: "Node itself, which does nothing.",
  judges: "nothing",
  command: () => ({ program: process.execPath, args: ["-e", "0"], endsWith: [0] }),
  said: () => ({ rows: null, failing: null, hash: null }),
};

/** Measures `standpipe check` on a file of 100 rows, and Node without anything to do. */
export async function start(turns: number, folder: string, say: Say): Promise<Start> {
  const made = await make({ kind: "requests", rows: ROWS }, folder);
  const entries = [standpipe(), bareNode].map((contender) => ({ contender, made }));
  const [ours, bare] = (await inTurns(entries, turns, folder, (words) => say(`Start: ${words}`))) as [Series, Series];
  remove(made);
  return { rows: made.rows, ours, bare };
}
