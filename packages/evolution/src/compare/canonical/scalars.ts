import { isRegularExpression } from "../language/expression.ts";
import { isKnownFormat } from "../witness/formats.ts";
import { ARRAY, BOOLEAN, EVERY_TYPE, type Measure, NULL, NUMBER, OBJECT, STRING, WHOLE } from "./node.ts";
import { isCount, type ReadKeyword } from "./reader.ts";

const TYPES: Readonly<Record<string, number>> = {
  null: NULL,
  boolean: BOOLEAN,
  integer: WHOLE,
  number: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
};

const type: ReadKeyword = (value, { arena }) => {
  const names = Array.isArray(value) ? value : [value];
  const bits = names.map((name) => (typeof name === "string" && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined));
  if (names.length === 0 || bits.includes(undefined)) return null;
  return arena.types(bits.reduce<number>((all, bit) => all | (bit ?? 0), 0) & EVERY_TYPE);
};

const number =
  (side: "least" | "most", isOpen: boolean): ReadKeyword =>
  (value, { arena }) =>
    typeof value === "number" && Number.isFinite(value) ? arena.bound("number", side, value, isOpen) : null;

/** A bound of a count: of characters, entries or members. */
export const count =
  (of: Measure, side: "least" | "most"): ReadKeyword =>
  (value, { arena }) =>
    isCount(value) ? arena.bound(of, side, value) : null;

/** Keywords on values of any kind, on numbers and on texts. */
export const SCALARS: Readonly<Record<string, ReadKeyword>> = {
  type,
  enum: (value, { arena }) => (Array.isArray(value) ? arena.values(value) : null),
  const: (value, { arena }) => arena.values([value]),
  minimum: number("least", false),
  exclusiveMinimum: number("least", true),
  maximum: number("most", false),
  exclusiveMaximum: number("most", true),
  multipleOf: (value, { arena }) =>
    typeof value === "number" && value > 0 && Number.isFinite(value) ? arena.multiple(value) : null,
  minLength: count("length", "least"),
  maxLength: count("length", "most"),
  pattern: (value, { arena }) =>
    typeof value === "string" && isRegularExpression(value) ? arena.pattern(value) : null,
  format: (value, { arena }) => (typeof value === "string" && isKnownFormat(value) ? arena.format(value) : null),
};
