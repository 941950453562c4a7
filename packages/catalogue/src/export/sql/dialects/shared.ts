import type { PatternWords } from "../pattern.ts";

/** RE2, which DuckDB and BigQuery have. */
export const RE2: PatternWords = {
  numbered: (code) => `\\x{${code.toString(16).toUpperCase()}}`,
  any: "(?s:.)",
  end: "\\z",
  first: 0,
};

/** The column that holds the characters which count as white space: written out once in a query. */
export const WHITE_SPACE = "white__space";

/** Four figures or more, in hexadecimal. */
export function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
