import { createRequire } from "node:module";

/** Letters, signs and punctuation of which each takes one column, whatever stands beside it. */
const PLAIN =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2713\u2717]*$/;

const require = createRequire(import.meta.url);
let exact: typeof import("string-width").default | null = null;

/**
 * How many columns of a terminal a text takes. The library knows emoji, marks and wide scripts; to load it and the tables behind
 * it takes 45 ms, and most reports have no such text.
 */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  exact ??= (require("string-width") as typeof import("string-width")).default;
  return exact(text);
}
