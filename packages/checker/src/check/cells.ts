import type { FieldMetadata } from "@standpipe/runtime";
import { findTooDeep } from "../read/json-scan.ts";
import { resolveLimits } from "../read/limits.ts";
import { readWkt } from "./wkt.ts";

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
// More digits than this and a number in JSON is no longer the number in the cell.
const EXACT_DIGITS = 15;

const ZERO = 48;

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y", "t", "1"].map((word) => [word, true] as const),
  ...["false", "no", "n", "f", "0"].map((word) => [word, false] as const),
]);

/** Turns the text of a cell, trimmed and not empty, into what the schema wants; text that cannot be turned stays text. */
export type CellReader = (text: string) => unknown;

/** How the cells of a field are read. A list is split on `;`, or on `|` where there is no `;` (LGA layouts). */
export function cellReader(field: FieldMetadata): CellReader {
  const one = valueReader(field);
  return field.list ? (text) => entriesOf(text).map(one) : one;
}

/** The entries of a list in one cell. */
export function entriesOf(text: string, separator = text.includes(";") ? ";" : "|"): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A list in one cell: a `;` at its end keeps a `|` inside an entry from being read as what parts entries. */
export function entriesText(entries: readonly string[], separator = ";"): string {
  const text = entries.join(separator);
  return separator === ";" && text.includes("|") && !text.includes(";") ? `${text};` : text;
}

/** Yes or no in words; undefined for other text. */
export function readYesNo(text: string): boolean | undefined {
  return YES_NO.get(text.toLowerCase());
}

function valueReader({ type, cell }: FieldMetadata): CellReader {
  if (cell === "wkt") return (text) => readWkt(text) ?? text;
  if (type === "number" || type === "integer") return readNumber;
  if (type === "boolean") return (text) => readYesNo(text) ?? text;
  if (type === "object") return readJson;
  return (text) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

function readNumber(text: string): number | string {
  if (!PLAIN_NUMBER.test(text)) return text;
  const digits = text.length - (text.startsWith("-") ? 1 : 0) - (text.includes(".") ? 1 : 0);
  return digits > EXACT_DIGITS ? text : Number(text);
}

function readJson(text: string): unknown {
  // What is deeper than a JSON file may be would break whatever walks through it.
  if (findTooDeep(text, resolveLimits().maxJsonDepth) >= 0) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Decimal places that a number has as it is written, without closing zeros: 2 for `12.50` is 1. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  if (point < 0) return 0;
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO) end--;
  return Math.max(0, end - point - 1);
}
