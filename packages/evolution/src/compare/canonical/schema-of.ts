import type { Json, JsonObject } from "../json.ts";
import { numberOf } from "./decimal.ts";
import { ARRAY, BOOLEAN, FRACTION, type Node, NULL, NUMBER, OBJECT, STRING, WHOLE } from "./node.ts";

const NAMES: readonly (readonly [number, string])[] = [
  [NULL, "null"],
  [BOOLEAN, "boolean"],
  [STRING, "string"],
  [ARRAY, "array"],
  [OBJECT, "object"],
];
const BOUNDS: Readonly<Record<string, readonly [least: string, most: string]>> = {
  number: ["minimum", "maximum"],
  length: ["minLength", "maxLength"],
  entries: ["minItems", "maxItems"],
  members: ["minProperties", "maxProperties"],
};

/** The names of kinds of value, as `type` has them. */
export function namesOfTypes(types: number): string[] {
  const names = NAMES.filter(([bit]) => (types & bit) !== 0).map(([, name]) => name);
  if ((types & NUMBER) === NUMBER) names.push("number");
  else if ((types & WHOLE) !== 0) names.push("integer");
  else if ((types & FRACTION) !== 0) names.push("number that is not whole");
  return names;
}

/** The keyword of a bound. */
export function keywordOfBound({ of, side, limit }: Node & { readonly kind: "bound" }): string {
  const [least, most] = BOUNDS[of] as readonly [string, string];
  const keyword = side === "least" ? least : most;
  return limit.isOpen ? `exclusive${keyword[0]?.toUpperCase()}${keyword.slice(1)}` : keyword;
}

/** A schema that says what a node says, for people to read: parts that lie deep are left out. */
export function schemaOf(node: Node, depth = 3): Json {
  if (node.kind === "anything") return true;
  if (node.kind === "nothing") return false;
  if (depth < 0) return "…";
  const inner = (part: Node) => schemaOf(part, depth - 1);
  switch (node.kind) {
    case "types": {
      const names = namesOfTypes(node.types);
      return { type: names.length === 1 ? (names[0] as string) : names };
    }
    case "values":
      return { enum: [...node.values.values()] };
    case "bound":
      return { [keywordOfBound(node)]: numberOf(node.limit.value) };
    case "multiple":
      return { multipleOf: numberOf(node.step) };
    case "pattern":
      return { pattern: node.source };
    case "format":
      return { format: node.name };
    case "item":
      return { prefixItems: [...Array.from({ length: node.index }, () => true), inner(node.node)] };
    case "items":
      return { items: inner(node.node) };
    case "contains":
      return { contains: inner(node.node), [node.side === "least" ? "minContains" : "maxContains"]: node.times };
    case "unique":
      return { uniqueItems: true };
    case "members":
      if (node.keys.kind === "name") return { properties: { [node.keys.name]: inner(node.node) } };
      if (node.keys.kind === "match") return { patternProperties: { [node.keys.source]: inner(node.node) } };
      return { additionalProperties: inner(node.node) };
    case "names":
      return { propertyNames: inner(node.node) };
    case "has":
      return { required: [node.name] };
    case "all":
      return node.parts.map((part) => schemaOf(part, depth)).reduce(merged, {});
    case "some":
      return { anyOf: node.parts.map(inner) };
    case "one":
      return { oneOf: node.parts.map(inner) };
    case "not":
      return { not: inner(node.node) };
    case "again":
      return { $ref: "#" };
    case "unknown":
      return { [node.what.split(" ")[0] as string]: node.what.slice(node.what.indexOf(" ") + 1) };
  }
}

/** Two schemas that say different things, as one. */
function merged(one: Json, other: Json): Json {
  const all: Record<string, Json> = { ...(one as JsonObject) };
  for (const [keyword, value] of Object.entries(other as JsonObject) as [string, Json][]) {
    const before = all[keyword];
    if (before === undefined) all[keyword] = value;
    else if (Array.isArray(before) && keyword === "required") all[keyword] = [...before, ...(value as readonly Json[])];
    else if (keyword === "properties" || keyword === "patternProperties")
      all[keyword] = { ...(before as JsonObject), ...(value as JsonObject) };
    else all.allOf = [...((all.allOf as readonly Json[] | undefined) ?? []), { [keyword]: value }];
  }
  return all;
}
