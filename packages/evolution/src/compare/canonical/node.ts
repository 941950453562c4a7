import type { Json } from "../json.ts";
import type { Decimal } from "./decimal.ts";

/** The kinds of value, each a bit. Whole numbers are apart from others, so that no two overlap. */
export const NULL = 1;
export const BOOLEAN = 2;
export const WHOLE = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER = WHOLE | FRACTION;
export const EVERY_TYPE = 127;

/** The names of members that a demand speaks of: one; those that match; or those that no other keyword took. */
export type Keys =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "match"; readonly source: string }
  | { readonly kind: "rest"; readonly names: ReadonlySet<string>; readonly sources: readonly string[] };

/**
 * One demand on a value. A demand on texts, numbers, lists or objects says nothing of other kinds of value, as in
 * JSON Schema itself. Equal demands are one node of an arena, and have one `id`.
 */
export type Node = { readonly id: number } & Shape;

export type Shape =
  | { readonly kind: "anything" }
  | { readonly kind: "nothing" }
  | { readonly kind: "types"; readonly types: number }
  | { readonly kind: "values"; readonly values: ReadonlyMap<string, Json> }
  | { readonly kind: "bound"; readonly of: Measure; readonly side: "least" | "most"; readonly limit: Limit }
  | { readonly kind: "multiple"; readonly step: Decimal }
  | { readonly kind: "pattern"; readonly source: string }
  | { readonly kind: "format"; readonly name: string }
  | { readonly kind: "item"; readonly index: number; readonly node: Node }
  | { readonly kind: "items"; readonly from: number; readonly node: Node }
  | { readonly kind: "contains"; readonly side: "least" | "most"; readonly times: number; readonly node: Node }
  | { readonly kind: "unique" }
  | { readonly kind: "members"; readonly keys: Keys; readonly node: Node }
  | { readonly kind: "names"; readonly node: Node }
  | { readonly kind: "has"; readonly name: string }
  | { readonly kind: "all"; readonly parts: readonly Node[] }
  | { readonly kind: "some"; readonly parts: readonly Node[] }
  | { readonly kind: "one"; readonly parts: readonly Node[] }
  | { readonly kind: "not"; readonly node: Node }
  | { readonly kind: "again"; readonly target: () => Node }
  | { readonly kind: "unknown"; readonly what: string };

/** What a bound limits: the number itself, the length of a text, the entries of a list, the members of an object. */
export type Measure = "number" | "length" | "entries" | "members";

export interface Limit {
  readonly value: Decimal;
  /** True where the limit itself is outside; only for numbers. */
  readonly isOpen: boolean;
}

/** The kinds of value that a demand speaks of; every kind where it is not about one. */
export function domainOf(node: Node): number {
  switch (node.kind) {
    case "bound":
      return { number: NUMBER, length: STRING, entries: ARRAY, members: OBJECT }[node.of];
    case "multiple":
      return NUMBER;
    case "pattern":
    case "format":
      return STRING;
    case "item":
    case "items":
    case "contains":
    case "unique":
      return ARRAY;
    case "members":
    case "names":
    case "has":
      return OBJECT;
    default:
      return EVERY_TYPE;
  }
}

/** The kind of a value, as a bit. */
export function typeOf(value: Json): number {
  if (value === null) return NULL;
  if (Array.isArray(value)) return ARRAY;
  switch (typeof value) {
    case "boolean":
      return BOOLEAN;
    case "number":
      return Number.isInteger(value) ? WHOLE : FRACTION;
    case "string":
      return STRING;
    default:
      return OBJECT;
  }
}
