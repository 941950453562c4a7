/** What a contender took for a number of rows. */
export interface Probe {
  readonly rows: number;
  readonly seconds: number;
}

/** A run may take so long; a contender that would take longer is given a tenth of the rows, and compared by the row. */
export const MOST_SECONDS = 10;

/**
 * How long a contender will take for more rows, from the runs so far, shortest first: in a line through the last two, because its
 * start does not grow with the rows. One run alone says nothing of that, and gives 0.
 */
export function foreseen(probes: readonly Probe[], rows: number): number {
  const [before, last] = probes.slice(-2);
  if (before === undefined || last === undefined) return 0;
  const perRow = Math.max(0, last.seconds - before.seconds) / (last.rows - before.rows);
  return last.seconds + perRow * (rows - last.rows);
}
