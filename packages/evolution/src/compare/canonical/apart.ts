import { EVERY_TYPE, type Node, typeOf } from "./node.ts";

/** True where no value can fit two of these, as far as their types and lists of values tell. */
export function areApart(parts: readonly Node[]): boolean {
  let types = 0;
  const texts = new Set<string>();
  let listed = 0;
  for (const part of parts) {
    if (part.kind === "values") {
      for (const [text, value] of part.values) {
        if (texts.has(text)) return false;
        texts.add(text);
        listed |= typeOf(value);
      }
      continue;
    }
    const own = typesOf(part);
    if ((own & types) !== 0) return false;
    types |= own;
  }
  return (types & listed) === 0;
}

/** The kinds of value that a node can let through at most. */
export function typesOf(node: Node): number {
  switch (node.kind) {
    case "nothing":
      return 0;
    case "types":
      return node.types;
    case "values":
      return [...node.values.values()].reduce<number>((types, value) => types | typeOf(value), 0);
    case "all":
      return node.parts.reduce((types, part) => types & typesOf(part), EVERY_TYPE);
    case "some":
    case "one":
      return node.parts.reduce((types, part) => types | typesOf(part), 0);
    default:
      return EVERY_TYPE;
  }
}
