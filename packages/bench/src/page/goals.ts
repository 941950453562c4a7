import type { Contender, Form } from "../contenders/contender.ts";
import { csvParseAjv, jsonParseAjv, scan, udsvAjv } from "../contenders/contenders.ts";
import { duckdb } from "../contenders/duckdb.ts";
import { rustCsv } from "../contenders/rust-csv.ts";
import { sourcemeta } from "../contenders/sourcemeta.ts";
import { memoryOf, type Series, secondsOf, timesAsFast } from "../measure/series.ts";
import { type Spread, spreadOf } from "../measure/statistics.ts";
import type { Comparison } from "../workloads/comparison.ts";
import type { Figures } from "../workloads/figures.ts";
import { inSpread, markdownTable, rounded, times, whole } from "./words.ts";

/** Something that is to be reached, and what was measured. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  /** Null where it was not measured. */
  readonly isReached: boolean | null;
}

const MOST_MEGABYTES = 120;
const BYTES_A_KEY = 16;

/** Every goal of speed and memory, held against the figures of one run. */
export function goalsOf({ requests, spend, sizes, rates, start, workers }: Figures): Goal[] {
  const csv = oursIn(requests, "csv");
  const lines = oursIn(requests, "jsonLines");
  const spending = oursIn(spend, "csv");
  const spendSpeed = spreadOf(secondsOf(spending).map((took) => spending.rows / took));
  const longest = sizes.map((one) => ({ ...one, last: one.sizes.at(-1), before: one.sizes.at(-2) }));
  return [
    atLeast(20, "Service requests: as fast as csv-parse + Ajv", against(csv, peer(requests, csvParseAjv))),
    atLeast(10, "Service requests: as fast as the C++ command on JSON Lines", against(csv, peer(requests, sourcemeta))),
    atLeast(6, "Service requests: as fast as udsv + Ajv", against(csv, peer(requests, udsvAjv))),
    atLeast(3, "Service requests: as fast as DuckDB with the rules as SQL", against(csv, peer(requests, duckdb))),
    atMost(1.8, "Service requests: the time that Rust's csv takes to parse", against(peer(requests, rustCsv), csv)),
    {
      goal: "Spend: at least 1,500,000 rows/s",
      measured: inSpread(spendSpeed, rounded),
      isReached: spendSpeed.median >= 1_500_000,
    },
    atMost(4, "Spend: the time of our structural scan alone", against(peer(spend, scan), spending)),
    atLeast(1.5, "Two threads: as fast as one", workers === null ? null : timesAsFast(workers.two, workers.one)),
    memory("Service requests", csv, MOST_MEGABYTES + (BYTES_A_KEY * requests.file.rows) / 1e6),
    ...longest
      .filter(({ kind }) => kind === "spend")
      .map(({ last }) => memory(`Spend, ${whole(last?.rows ?? 0)} rows`, last?.ours, MOST_MEGABYTES)),
    ...longest.flatMap(({ title, last, before }) =>
      last === undefined || before === undefined
        ? []
        : [
            atMost(
              11.5,
              `${title}: the time for a tenth of ${whole(last.rows)} rows`,
              growthOf(last.ours, before.ours),
            ),
          ],
    ),
    startGoal(start.ours, start.bare),
    ...rates.flatMap(({ title, rates }) =>
      rates
        .filter(({ errors }) => errors === 1)
        .flatMap(({ ours, peer, reportBytes }) => [
          atLeast(1, `${title}, every row in error: as fast as csv-parse + Ajv`, timesAsFast(ours, peer)),
          {
            goal: `${title}, every row in error: a report of less than 1,000 kB`,
            measured: `${rounded(reportBytes / 1e3)} kB`,
            isReached: reportBytes < 1e6,
          },
        ]),
    ),
    atLeast(5, "JSON Lines: as fast as JSON.parse + precompiled Ajv", against(lines, peer(requests, jsonParseAjv))),
    atLeast(6, "JSON Lines: as fast as the C++ command", against(lines, peer(requests, sourcemeta))),
    memory("JSON Lines", lines, MOST_MEGABYTES),
  ];
}

/** The goals as a table. */
export function goalsTable(figures: Figures): string {
  const goals = goalsOf(figures).map(({ goal, measured, isReached }) => [
    goal,
    measured,
    isReached === null ? "not measured" : isReached ? "yes" : "**no**",
  ]);
  return `### Goals\n\n${markdownTable([["goal", "measured", "reached"], ...goals])}`;
}

function oursIn({ title, forms }: Comparison, form: Form): Series {
  const ours = forms.find((one) => one.form === form)?.ours;
  if (ours === undefined) throw new RangeError(`${title} was not measured as ${form}`);
  return ours;
}

function peer({ forms }: Comparison, { name }: Contender): Series | undefined {
  return forms.flatMap(({ others }) => others).find((one) => one.name === name);
}

/** How many times as fast one is as the other; null where one of them was not measured. */
function against(one: Series | undefined, other: Series | undefined): Spread | null {
  return one === undefined || other === undefined ? null : timesAsFast(one, other);
}

function growthOf(long: Series, short: Series): Spread {
  return spreadOf(secondsOf(long).map((took, turn) => took / (secondsOf(short)[turn] ?? Number.NaN)));
}

function atLeast(limit: number, goal: string, spread: Spread | null): Goal {
  const [what, words] = goal.split(": ");
  return inTimes(`${what}: at least ${limit} times ${words}`, spread, (median) => median >= limit);
}

function atMost(limit: number, goal: string, spread: Spread | null): Goal {
  const [what, words] = goal.split(": ");
  return inTimes(`${what}: at most ${limit} times ${words}`, spread, (median) => median <= limit);
}

function inTimes(goal: string, spread: Spread | null, isReached: (median: number) => boolean): Goal {
  if (spread === null) return { goal, measured: "–", isReached: null };
  return { goal, measured: inSpread(spread, times), isReached: isReached(spread.median) };
}

function memory(what: string, series: Series | undefined, most: number): Goal {
  const goal = `${what}: memory of at most ${whole(most)} MB`;
  const spread = series === undefined ? null : memoryOf(series);
  if (spread === null) return { goal, measured: "–", isReached: null };
  return { goal, measured: `${inSpread(spread, whole)} MB`, isReached: spread.max <= most };
}

function startGoal(ours: Series, bare: Series): Goal {
  const more = spreadOf(secondsOf(ours).map((took, turn) => (took - (secondsOf(bare)[turn] ?? 0)) * 1000));
  return {
    goal: "Start: a file of 100 rows at most 60 ms more than Node itself",
    measured: `${inSpread(more, whole)} ms`,
    isReached: more.median <= 60,
  };
}
