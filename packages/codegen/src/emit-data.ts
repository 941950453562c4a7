/**
 * A value as an expression of TypeScript. What a program loads to use a small part of is quicker to read as JSON than as code,
 * and smaller; the comment lets a bundler leave out what nothing uses.
 */
export function dataOf(value: unknown): string {
  const text = JSON.stringify(value).replace(/[\\']/g, "\\$&");
  return `/* @__PURE__ */ JSON.parse(\n  '${text}',\n)`;
}
