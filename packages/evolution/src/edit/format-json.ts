/** As `biome.json` has it: the longest line, and the step of an indent. */
const LINE = 120;
const STEP = "  ";

/**
 * A value as JSON in the form that the files of the repository have: each member of an object on a line of its own, a
 * list on one line where it has room and holds no objects. `indent` is that of the line it begins in; `before` is how
 * much of that line is taken, `after` how much follows it.
 */
export function formatJson(value: unknown, indent = "", before = indent.length, after = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    const flat = flatList(value);
    if (flat !== null && before + flat.length + after <= LINE) return flat;
    const items = value.map((item, i) => inner + formatJson(item, inner, inner.length, i < value.length - 1 ? 1 : 0));
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value);
  if (members.length === 0) return "{}";
  const lines = members.map(([key, member], i) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + formatJson(member, inner, head.length, i < members.length - 1 ? 1 : 0);
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** A list on one line; null where it holds an object, which never stands on one. */
function flatList(list: readonly unknown[]): string | null {
  const items = list.map((item) => {
    if (Array.isArray(item)) return flatList(item);
    return typeof item === "object" && item !== null && Object.keys(item).length > 0 ? null : JSON.stringify(item);
  });
  return items.includes(null) ? null : `[${items.join(", ")}]`;
}
