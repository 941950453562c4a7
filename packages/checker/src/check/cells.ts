import type { FieldMetadata } from "@standpipe/runtime";

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
// More digits than this and a number in JSON is no longer the number in the cell.
const EXACT_DIGITS = 15;

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y", "t", "1"].map((word) => [word, true] as const),
  ...["false", "no", "n", "f", "0"].map((word) => [word, false] as const),
]);

/** Turns the text of a cell, trimmed and not empty, into what the schema wants; text that cannot be turned stays text. */
export type CellReader = (text: string) => unknown;

/** How the cells of a field are read. A list is split on `;`, or on `|` where there is no `;` (LGA layouts). */
export function cellReader(field: FieldMetadata): CellReader {
  const one = valueReader(field);
  if (!field.list) return one;
  return (text) => {
    const parts = text.split(text.includes(";") ? ";" : "|").map((part) => part.trim());
    return parts.filter((part) => part !== "").map(one);
  };
}

function valueReader({ type }: FieldMetadata): CellReader {
  if (type === "number" || type === "integer") return readNumber;
  if (type === "boolean") return (text) => YES_NO.get(text.toLowerCase()) ?? text;
  if (type === "object") return readJson;
  return (text) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

function readNumber(text: string): number | string {
  if (!PLAIN_NUMBER.test(text)) return text;
  const digits = text.length - (text.startsWith("-") ? 1 : 0) - (text.includes(".") ? 1 : 0);
  return digits > EXACT_DIGITS ? text : Number(text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Decimal places that a number has as it is written, without closing zeros: 2 for `12.50` is 1. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.slice(point + 1).replace(/0+$/, "").length;
}
