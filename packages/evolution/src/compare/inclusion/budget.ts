/** A bound on work, counted in steps and not in time, so that every machine gives the same answer. */
export interface Budget {
  /** Takes some steps; false where none are left. */
  spend(steps: number): boolean;
}

export function budgetOf(steps: number): Budget {
  let left = steps;
  return {
    spend(taken) {
      left -= taken;
      return left > 0;
    },
  };
}
