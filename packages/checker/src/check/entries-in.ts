const NONE: readonly unknown[] = [];

/** The entries of a list field, or the one value of another field, or nothing. For every row, so without `flat`. */
export function entriesIn(value: unknown): readonly unknown[] {
  if (value === undefined) return NONE;
  return Array.isArray(value) ? value : [value];
}
