import type { FieldMetadata } from "@standpipe/runtime";
import { type Automaton, automatonOf } from "./automaton.ts";

/** What shows that the text of a cell is certainly accepted. */
export type CellProgram =
  /** A column that nothing is read from. */
  | { readonly kind: "any" }
  /** A column of which no value can be proven: a blank cell can. */
  | { readonly kind: "never" }
  | { readonly kind: "text"; readonly least: number; readonly most: number; readonly isOneLine: boolean }
  | { readonly kind: "automaton"; readonly automaton: Automaton; readonly most: number }
  | {
      readonly kind: "number";
      readonly isWhole: boolean;
      readonly minimum: number;
      readonly isAbove: boolean;
      readonly maximum: number;
      readonly decimals: number;
    }
  | { readonly kind: "date" }
  | { readonly kind: "date-time" }
  /** Texts, each with the number that stands for its value: codes in their order from 1; 1 for yes, 2 for no. */
  | { readonly kind: "codes"; readonly codes: ReadonlyMap<string, number>; readonly values: readonly unknown[] };

/** The entries of a list: all are proven by one program. */
export interface ListProgram {
  readonly isUnique: boolean;
  readonly least: number;
  readonly most: number;
}

/** The program of a field, and how its list is parted where it has one. */
export interface FieldProgram {
  readonly cell: CellProgram;
  readonly list: ListProgram | null;
}

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

const NEVER: FieldProgram = { cell: { kind: "never" }, list: null };
/** A length that no cell reaches. */
const ENDLESS = 0x3fffffff;

/** What a trimmed text that is not blank always matches. */
const TEXT = "^\\S(?:[\\s\\S]*\\S)?$";
/** The same on one line, of a length that the pattern itself states. */
const REFERENCE = /^\^\[\^\\s\\u0000-\\u001F\]\(\?:\[\^\\u0000-\\u001F\]\{0,(\d+)\}\[\^\\s\\u0000-\\u001F\]\)\?\$$/;
/** isEmail of the runtime, as a pattern. */
const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
const EMAIL = `^[a-zA-Z0-9_.!#$%&'*+/=?^\`{|}~-]+@${LABEL}(?:\\.${LABEL})+$`;

/** Words of yes and no in any case, as check/cells.ts reads them. */
const WORDS = [
  ["true", "yes", "y", "t", "1"],
  ["false", "no", "n", "f", "0"],
] as const;

/** What says nothing of whether a value is accepted. */
const SILENT = new Set(["title", "description", "examples", "$comment", "x-open"]);

/** The program of a field by its schema, with local references. Never throws: what it does not understand is never proven. */
export function fieldProgramOf(schema: Schema, definitions: Schema, field: FieldMetadata): FieldProgram {
  const own = resolved(schema, definitions);
  if (own === null || field.cell !== null) return NEVER;
  if (own.type !== "array") {
    return field.list ? NEVER : { cell: cellOf(own, field), list: null };
  }
  const { type, items, minItems = 0, maxItems = ENDLESS, uniqueItems = false, ...more } = own;
  const item = isSchema(items) ? resolved(items, definitions) : null;
  if (item === null || !field.list || Object.keys(more).length > 0) return NEVER;
  const list = { isUnique: uniqueItems === true, least: Number(minItems), most: Number(maxItems) };
  const cell = cellOf(item, field);
  // Entries are compared as they are written, and 1 and 01 would be the same number.
  return list.isUnique && cell.kind === "number" ? NEVER : { cell, list };
}

/** A schema with what it refers to, of one level; null where one says a thing twice. */
function resolved(schema: Schema, definitions: Schema): Schema | null {
  let all: Schema = {};
  for (let next: Schema | null = schema; next !== null; ) {
    const { $ref, ...own }: Schema = next;
    for (const [key, value] of Object.entries(own)) {
      if (SILENT.has(key)) continue;
      if (Object.hasOwn(all, key)) return null;
      all = { ...all, [key]: value };
    }
    if ($ref === undefined) return all;
    const target: unknown = definitions[String($ref).replace("#/$defs/", "")];
    if (!isSchema(target)) return null;
    next = target;
  }
  return all;
}

function cellOf({ type, ...rest }: Schema, field: FieldMetadata): CellProgram {
  if (type === "boolean" && isEmpty(rest)) return YES_NO;
  if (type === "number" || type === "integer") return numberOf(type === "integer", rest, field);
  const codes = codesOf(rest);
  if (codes !== null) return codes;
  if (type !== "string") return { kind: "never" };
  const { format, pattern, minLength = 1, maxLength = ENDLESS, ...more } = rest;
  const [least, most] = [Number(minLength), Number(maxLength)];
  if (!isEmpty(more)) return { kind: "never" };
  if (format !== undefined) return pattern === undefined ? formatOf(String(format), least, most) : { kind: "never" };
  if (pattern === undefined || pattern === TEXT) return { kind: "text", least, most, isOneLine: false };
  const reference = REFERENCE.exec(String(pattern));
  if (reference !== null)
    return { kind: "text", least, most: Math.min(most, Number(reference[1]) + 2), isOneLine: true };
  return automatonFor(String(pattern), least, most);
}

function formatOf(format: string, least: number, most: number): CellProgram {
  if (format === "email") return automatonFor(EMAIL, least, most);
  if (least > 1 || most !== ENDLESS) return { kind: "never" };
  if (format === "date") return { kind: "date" };
  return format === "date-time" ? { kind: "date-time" } : { kind: "never" };
}

/** An automaton accepts ASCII only, so that its bytes are its characters. */
function automatonFor(pattern: string, least: number, most: number): CellProgram {
  const automaton = least > 1 ? null : automatonOf(pattern);
  return automaton === null ? { kind: "never" } : { kind: "automaton", automaton, most };
}

function numberOf(isWhole: boolean, schema: Schema, field: FieldMetadata): CellProgram {
  const { minimum, exclusiveMinimum, maximum, "x-decimals": places, ...more } = schema;
  if (!isEmpty(more) || (minimum !== undefined && exclusiveMinimum !== undefined)) return { kind: "never" };
  const limits = [places, field.decimals].filter((limit) => typeof limit === "number");
  return {
    kind: "number",
    isWhole,
    minimum: Number(minimum ?? exclusiveMinimum ?? Number.NEGATIVE_INFINITY),
    isAbove: exclusiveMinimum !== undefined,
    maximum: Number(maximum ?? Number.POSITIVE_INFINITY),
    decimals: Math.min(...limits, 15),
  };
}

/** The codes of a list, closed or open: one that an open list does not know is worth a word. Null where there is no list. */
function codesOf({ enum: values, oneOf, anyOf, ...more }: Schema): CellProgram | null {
  if (!isEmpty(more)) return null;
  if (Array.isArray(values)) return fromCodes(values);
  if (Array.isArray(oneOf)) {
    const constants = oneOf.filter((one): one is Schema => isSchema(one) && Object.hasOwn(one, "const"));
    const isList = constants.length === oneOf.length && constants.every((one) => isPlain(one, "const"));
    return isList ? fromCodes(constants.map((one) => one.const)) : null;
  }
  const [known] = Array.isArray(anyOf) ? anyOf : [];
  return isSchema(known) && !Object.hasOwn(known, "anyOf") ? codesOf(withoutSilent(known)) : null;
}

function fromCodes(codes: readonly unknown[]): CellProgram {
  const isText = codes.every((code) => typeof code === "string" && code !== "" && code.trim() === code);
  if (!isText) return { kind: "never" };
  return { kind: "codes", codes: new Map(codes.map((code, at) => [String(code), at + 1])), values: codes };
}

const YES_NO: CellProgram = {
  kind: "codes",
  codes: new Map(WORDS.flatMap((words, at) => words.flatMap(inEveryCase).map((word) => [word, at + 1] as const))),
  values: [true, false],
};

function inEveryCase(word: string): string[] {
  let all = [""];
  for (const letter of word) {
    const cases = new Set([letter, letter.toUpperCase()]);
    all = all.flatMap((start) => [...cases].map((one) => start + one));
  }
  return all;
}

function isPlain(schema: Schema, key: string): boolean {
  return Object.keys(withoutSilent(schema)).join() === key;
}

function withoutSilent(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !SILENT.has(key)));
}

function isEmpty(schema: Schema): boolean {
  return Object.keys(schema).length === 0;
}

/** True for an object. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
