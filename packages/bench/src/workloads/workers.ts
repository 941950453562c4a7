import { standpipe, takesJobs } from "../contenders/standpipe.ts";
import { make, remove } from "../generate/files.ts";
import type { Series } from "../measure/series.ts";
import { inTurns, type Say, verified } from "../measure/turns.ts";

/** One thread that checks against two, on the same file. */
export interface Workers {
  readonly rows: number;
  readonly bytes: number;
  readonly one: Series;
  readonly two: Series;
}

/** Why this is left out; null where it can be measured. */
export function workersMissing(): string | null {
  return takesJobs() ? null : "`standpipe check` has no --jobs yet";
}

/** Measures `standpipe check --jobs 1` and `--jobs 2` on service requests. */
export async function byWorkers(rows: number, turns: number, folder: string, say: Say): Promise<Workers> {
  say(`Workers: making ${rows.toLocaleString("en-GB")} rows`);
  const made = await make({ kind: "requests", rows }, folder);
  // Two threads have to find the very rows that one finds.
  await verified(standpipe({ jobs: 2, everyRow: true }), made, folder);
  const entries = [1, 2].map((jobs) => {
    const contender = standpipe({ jobs });
    return { contender: { ...contender, name: `standpipe check --jobs ${jobs}` }, made };
  });
  const [one, two] = (await inTurns(entries, turns, folder, (words) => say(`Workers: ${words}`))) as [Series, Series];
  remove(made);
  return { rows: made.rows, bytes: made.bytes, one, two };
}
