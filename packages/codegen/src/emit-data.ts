/**
 * A value as an expression of TypeScript. What a program loads to use a small part of is quicker to read as JSON than as code,
 * and smaller; the comment lets a bundler leave out what nothing uses.
 */
export function dataOf(value: unknown): string {
  // Without a quote of its kind, so that no bundler turns it into a template, which is read twice.
  const text = JSON.stringify(value).replaceAll("'", "\\u0027").replaceAll("\\", "\\\\");
  return `/* @__PURE__ */ JSON.parse('${text}')`;
}

/** A member of an object that is read from JSON when it is asked for, and once. */
export function lateMember(name: string, value: unknown): string {
  return `get ${JSON.stringify(name)}() {
    const value = ${dataOf(value)};
    Object.defineProperty(this, ${JSON.stringify(name)}, { value, enumerable: true });
    return value;
  }`;
}
