/** The middle of some measurements, with the least and the most. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Summarises one measurement or more. Throws a RangeError for none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (min === undefined || max === undefined || upper === undefined) throw new RangeError("Nothing was measured");
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
  return { median, min, max };
}

/** How many times larger each value of `others` is than the one beside it: runs of the same turn share the same noise. */
export function ratiosOf(others: readonly number[], values: readonly number[]): Spread {
  return spreadOf(values.map((value, index) => (others[index] ?? Number.NaN) / value));
}
