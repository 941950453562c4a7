import type { Contender } from "../contenders/contender.ts";
import type { Run } from "./process.ts";
import { ratiosOf, type Spread, spreadOf } from "./statistics.ts";

/** The counted runs of one contender on one file, in the turns that all contenders took. */
export interface Series extends Pick<Contender, "name" | "reads" | "judges"> {
  /** Rows or records of the file. */
  readonly rows: number;
  readonly bytes: number;
  readonly runs: readonly Run[];
}

/** Seconds a run. */
export function secondsOf({ runs }: Series): number[] {
  return runs.map(({ seconds }) => seconds);
}

/** How many times as fast as `other` a contender is by the row, turn by turn: their files may differ in length. */
export function timesAsFast(one: Series, other: Series): Spread {
  const perRow = (series: Series) => secondsOf(series).map((seconds) => seconds / series.rows);
  return ratiosOf(perRow(other), perRow(one));
}

/** The most memory that a run took, in MB; null where it is not known. */
export function memoryOf({ runs }: Series): Spread | null {
  return spreadOfKnown(runs.map(({ peakMegabytes }) => peakMegabytes));
}

/** Processor time of a run in seconds; null where it is not known. */
export function cpuOf({ runs }: Series): Spread | null {
  return spreadOfKnown(runs.map(({ cpuSeconds }) => cpuSeconds));
}

function spreadOfKnown(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : spreadOf(known);
}
