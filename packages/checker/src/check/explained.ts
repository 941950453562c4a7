import type { Violation } from "@standpipe/runtime/rules";
import type { Entry } from "./entry.ts";
import { twoValuesIn, type ValueKind } from "./watch/two-values.ts";

/** Rules that say that something is not there. */
export const MISSING = new Set(["required-missing", "conditional-missing", "one-of-missing", "pair-missing"]);

/** True for what another finding on the same row is the reason of. */
export function isExplained(
  { noted = [] }: Entry,
  violations: readonly Violation[],
  code: string,
  field: string | null,
): boolean {
  if (MISSING.has(code)) return noted.some((cell) => cell.code === "cell-error" && cell.name === field);
  // A geometry in metres has no shape in degrees either.
  return code === "geometry-format" && violations.some((other) => other.code === "coordinates-system");
}

/** Kinds of value of which a cell may hold two, by the rule that two of them break. */
const JOINED: Readonly<Record<string, ValueKind>> = {
  "date-format": "date",
  "partial-date-format": "date",
  "number-type": "number",
  "whole-number-type": "number",
};

/** Two values in one cell are a matter of their own: neither of them need be wrong. */
export function joinedCode(code: string, found: unknown): string {
  const kind = JOINED[code];
  return kind !== undefined && typeof found === "string" && twoValuesIn(found, kind) !== null ? "values-joined" : code;
}
