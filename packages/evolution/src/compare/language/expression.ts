const known = new Map<string, RegExp | null>();

/** The expression of a pattern with the flags that validators use; null for a text that is none. */
export function expressionOf(source: string): RegExp | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  let expression: RegExp | null = null;
  try {
    expression = new RegExp(source, "u");
  } catch {
    // Validators refuse it too.
  }
  known.set(source, expression);
  return expression;
}

export function isRegularExpression(source: string): boolean {
  return expressionOf(source) !== null;
}
