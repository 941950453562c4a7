import { statSync } from "node:fs";
import { join } from "node:path";
import { csvParseAjv } from "../contenders/contenders.ts";
import { REPORT, standpipe } from "../contenders/standpipe.ts";
import { make, remove } from "../generate/files.ts";
import type { Kind } from "../generate/main.ts";
import type { Series } from "../measure/series.ts";
import { inTurns, type Say, verified } from "../measure/turns.ts";

/** The same table with more and more errors in it. */
export interface Rates {
  readonly kind: Kind;
  readonly title: string;
  readonly rates: readonly Rate[];
}

/** One share of rows in error. */
export interface Rate {
  /** 0 to 1. */
  readonly errors: number;
  readonly rows: number;
  readonly failing: number;
  readonly ours: Series;
  readonly peer: Series;
  /** How long the report in JSON is, as people get it. */
  readonly reportBytes: number;
}

/** What to measure. */
export interface RatesPlan {
  readonly kind: Kind;
  readonly title: string;
  readonly rows: number;
  readonly turns: number;
  /** Shares of rows in error, 0 to 1. */
  readonly errors: readonly number[];
}

/** Measures `standpipe check` and the peer on files that differ in their errors alone. */
export async function byErrors(plan: RatesPlan, folder: string, say: Say): Promise<Rates> {
  const { kind, title, rows, turns } = plan;
  const rates: Rate[] = [];
  for (const errors of plan.errors) {
    const words = `${title}, ${errors * 100} % of rows in error`;
    say(`${words}: making ${rows.toLocaleString("en-GB")} rows`);
    const made = await make({ kind, rows, errors }, folder);
    await verified(standpipe({ everyRow: true }), made, folder);
    const entries = [standpipe(), csvParseAjv].map((contender) => ({ contender, made }));
    const [ours, peer] = (await inTurns(entries, turns, folder, (turn) => say(`${words}: ${turn}`))) as [
      Series,
      Series,
    ];
    remove(made);
    const reportBytes = statSync(join(folder, REPORT)).size;
    rates.push({ errors, rows, failing: made.failing, ours, peer, reportBytes });
  }
  return { kind, title, rates };
}
