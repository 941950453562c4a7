/** A text with another text in the place of one of the parts that a pattern finds; `at` is taken modulo their number. */
export function replaced(text: string, pattern: RegExp, at: number, to: (part: string) => string): string {
  const parts = [...text.matchAll(pattern)];
  const part = parts[at % (parts.length || 1)];
  if (part === undefined) return text;
  return text.slice(0, part.index) + to(part[0]) + text.slice(part.index + part[0].length);
}
