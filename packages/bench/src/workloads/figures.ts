import type { Say } from "../measure/turns.ts";
import { type Comparison, compare } from "./comparison.ts";
import { byErrors, type Rates } from "./rates.ts";
import { growth, type Sizes } from "./sizes.ts";
import { type Start, start } from "./start.ts";
import { byWorkers, type Workers, workersMissing } from "./workers.ts";

/** Everything that one run of the bench measured. */
export interface Figures {
  readonly requests: Comparison;
  readonly spend: Comparison;
  readonly sizes: readonly Sizes[];
  readonly rates: readonly Rates[];
  readonly start: Start;
  readonly workers: Workers | null;
  /** What was not measured, and why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

/** How much to measure. */
export interface Scope {
  /** Service requests that are compared; every other length is a multiple or a part of it. */
  readonly rows: number;
  /** Runs of each contender that count. */
  readonly turns: number;
}

export const FULL: Scope = { rows: 1_000_000, turns: 5 };
/** Short, for every change of the code: the fewest turns that have a middle one. */
export const QUICK: Scope = { rows: 100_000, turns: 3 };

const SPEND = { kind: "spend", title: "Spend" } as const;
const REQUESTS = { kind: "requests", title: "Service requests" } as const;

/** Measures everything: with 1,000,000 rows and five turns in less than an hour on two cores. */
export async function measureAll({ rows, turns }: Scope, folder: string, say: Say): Promise<Figures> {
  const requests = await compare({ ...REQUESTS, rows, turns, forms: ["csv", "jsonLines"] }, folder, say);
  const spend = await compare({ ...SPEND, rows: 2 * rows, turns, forms: ["csv"] }, folder, say);
  const sizes: Sizes[] = [];
  const rates: Rates[] = [];
  for (const table of [REQUESTS, SPEND]) {
    sizes.push(await growth({ ...table, rows, turns }, folder, say));
    rates.push(await byErrors({ ...table, rows: Math.ceil(rows / 10), turns, errors: [0, 0.01, 1] }, folder, say));
  }
  const starts = await start(4 * turns, folder, say);
  const why = workersMissing();
  const workers = why === null ? await byWorkers(4 * rows, turns, folder, say) : null;
  const leftOut = [...requests.absent, ...(why === null ? [] : [{ name: "One thread against two", why }])];
  return { requests, spend, sizes, rates, start: starts, workers, leftOut };
}

/** Measures what shows that something has become much slower: in less than three minutes on two cores. */
export async function measureQuickly({ rows, turns }: Scope, folder: string, say: Say): Promise<Figures> {
  const requests = await compare({ ...REQUESTS, rows, turns, forms: ["csv", "jsonLines"] }, folder, say);
  const spend = await compare({ ...SPEND, rows, turns, forms: ["csv"] }, folder, say);
  const rates: Rates[] = [];
  for (const table of [REQUESTS, SPEND])
    rates.push(await byErrors({ ...table, rows: Math.ceil(rows / 2), turns, errors: [1] }, folder, say));
  const starts = await start(4 * turns, folder, say);
  const short = { name: "Files of many lengths, one thread against two", why: "this is a quick run" };
  return { requests, spend, sizes: [], rates, start: starts, workers: null, leftOut: [...requests.absent, short] };
}
