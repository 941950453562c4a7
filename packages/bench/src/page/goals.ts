import type { Contender, Form } from "../contenders/contender.ts";
import { csvParseAjv, jsonParseAjv, scan, udsvAjv } from "../contenders/contenders.ts";
import { duckdb } from "../contenders/duckdb.ts";
import { rustCsv } from "../contenders/rust-csv.ts";
import { sourcemeta } from "../contenders/sourcemeta.ts";
import { RECORD_OF } from "../generate/files.ts";
import type { Kind } from "../generate/main.ts";
import { memoryOf, type Series, secondsOf, timesAsFast } from "../measure/series.ts";
import { type Spread, spreadOf } from "../measure/statistics.ts";
import { RECORDS } from "../records.ts";
import type { Comparison } from "../workloads/comparison.ts";
import type { Figures } from "../workloads/figures.ts";
import type { Rates } from "../workloads/rates.ts";
import type { Sizes } from "../workloads/sizes.ts";
import type { Start } from "../workloads/start.ts";
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
/** Ten times the rows take ten times as long, within 15 %. */
const MOST_GROWTH = 11.5;

/** Every goal of speed and memory, held against the figures of one run. */
export function goalsOf(figures: Figures): Goal[] {
  const { requests, spend, sizes, rates, start, workers } = figures;
  const csv = oursIn(requests, "csv");
  const lines = oursIn(requests, "jsonLines");
  const spending = oursIn(spend, "csv");
  return [
    atLeast("Service requests", 20, csvParseAjv.name, against(csv, peer(requests, csvParseAjv))),
    atLeast("Service requests", 10, sourcemeta.name, against(csv, peer(requests, sourcemeta))),
    atLeast("Service requests", 6, udsvAjv.name, against(csv, peer(requests, udsvAjv))),
    atLeast("Service requests", 3, duckdb.name, against(csv, peer(requests, duckdb))),
    atMost("Service requests", 1.8, `the time of ${rustCsv.name}`, against(peer(requests, rustCsv), csv)),
    rowsASecond("Spend", 1_500_000, spending),
    atMost("Spend", 4, `the time of ${scan.name}`, against(peer(spend, scan), spending)),
    atLeast("Two threads", 1.5, "one", workers === null ? null : timesAsFast(workers.two, workers.one)),
    memory("Service requests", csv, keyBytes(requests.kind)),
    memory("JSON Lines", lines, 0),
    ...sizes.flatMap(sizeGoals),
    startGoal(start),
    ...rates.flatMap(rateGoals),
    atLeast("JSON Lines", 5, jsonParseAjv.name, against(lines, peer(requests, jsonParseAjv))),
    atLeast("JSON Lines", 6, sourcemeta.name, against(lines, peer(requests, sourcemeta))),
  ];
}

function sizeGoals({ kind, title, sizes }: Sizes): Goal[] {
  const [before, last] = sizes.slice(-2);
  if (before === undefined || last === undefined) return [];
  const growth = spreadOf(
    secondsOf(last.ours).map((took, turn) => took / (secondsOf(before.ours)[turn] ?? Number.NaN)),
  );
  const what = `${title}, ${whole(last.rows)} rows`;
  return [
    atMost(what, MOST_GROWTH, `the time of ${whole(before.rows)}`, growth),
    memory(what, last.ours, keyBytes(kind)),
  ];
}

function rateGoals({ title, rates }: Rates): Goal[] {
  return rates
    .filter(({ errors }) => errors === 1)
    .flatMap(({ ours, peer, reportBytes }) => {
      const what = `${title}, every row in error`;
      const { measured, isReached } = atLeast(what, 1, peer.name, timesAsFast(ours, peer));
      return [
        { goal: `${what}: never slower than ${peer.name}`, measured: `${measured} times as fast`, isReached },
        {
          goal: `${what}: a report of less than 1,000 kB`,
          measured: `${rounded(reportBytes / 1e3)} kB`,
          isReached: reportBytes < 1e6,
        },
      ];
    });
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

function atLeast(what: string, limit: number, other: string, spread: Spread | null): Goal {
  return inTimes(`${what}: at least ${limit} times as fast as ${other}`, spread, (median) => median >= limit);
}

function atMost(what: string, limit: number, other: string, spread: Spread | null): Goal {
  return inTimes(`${what}: at most ${limit} times ${other}`, spread, (median) => median <= limit);
}

function inTimes(goal: string, spread: Spread | null, isReached: (median: number) => boolean): Goal {
  if (spread === null) return { goal, measured: "–", isReached: null };
  return { goal, measured: inSpread(spread, times), isReached: isReached(spread.median) };
}

function rowsASecond(what: string, limit: number, series: Series): Goal {
  const spread = spreadOf(secondsOf(series).map((took) => series.rows / took));
  return {
    goal: `${what}: at least ${whole(limit)} rows/s`,
    measured: inSpread(spread, rounded),
    isReached: spread.median >= limit,
  };
}

/** `keys`: bytes for each row, of a record whose keys are held. Judged by the run that took the most. */
function memory(what: string, series: Series, keys: number): Goal {
  const most = MOST_MEGABYTES + (keys * series.rows) / 1e6;
  const goal = `${what}: at most ${whole(most)} MB of memory`;
  const spread = memoryOf(series);
  if (spread === null) return { goal, measured: "–", isReached: null };
  return { goal, measured: `${inSpread(spread, whole)} MB`, isReached: spread.max <= most };
}

function keyBytes(kind: Kind): number {
  return RECORDS[RECORD_OF[kind]].key.length > 0 ? BYTES_A_KEY : 0;
}

function startGoal({ rows, ours, bare }: Start): Goal {
  const more = spreadOf(secondsOf(ours).map((took, turn) => (took - (secondsOf(bare)[turn] ?? 0)) * 1000));
  return {
    goal: `Start, ${rows} rows: at most 60 ms more than ${bare.name}`,
    measured: `${inSpread(more, whole)} ms`,
    isReached: more.median <= 60,
  };
}
