import type { FieldMetadata } from "./metadata.ts";
import { nearest, normalise } from "./nearest.ts";
import type { RecordType } from "./record-type.ts";

/** Words, in small letters, that people write where they know nothing (in a column that could not hold them, that is what they mean). */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "n/a",
  "na",
  "n.a.",
  "n.a",
  "#n/a",
  "n/k",
  "nk",
  "not known",
  "unknown",
  "not applicable",
  "not available",
  "not recorded",
  "not provided",
  "not specified",
  "not stated",
  "no data",
  "none",
  "nil",
  "null",
  "(null)",
  "#null!",
  "nan",
  "blank",
  "(blank)",
  "redacted",
  "[redacted]",
  "withheld",
  "tbc",
  "tba",
  "tbd",
  "to be confirmed",
  "to be determined",
  "-",
  "--",
  "---",
  ".",
  "?",
  "??",
]);
const LONGEST = 16;

/** The first letters of those words: most values of a file begin with another one, and are not looked at further. */
// Marked so that it is left out of programs that read no files.
const FIRST = /* @__PURE__ */ firstLetters();

function firstLetters(): Uint8Array {
  const first = new Uint8Array(128);
  for (const word of PLACEHOLDERS) for (const letter of [word, word.toUpperCase()]) first[letter.charCodeAt(0)] = 1;
  return first;
}

/** True for a word that stands for a blank wherever the type of a field makes the word impossible. */
export function isPlaceholder(text: string): boolean {
  return FIRST[text.charCodeAt(0)] === 1 && text.length <= LONGEST && PLACEHOLDERS.has(text.toLowerCase());
}

/** What a spreadsheet shows where a formula failed. */
export const CELL_ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
]);
const HASH = 35;

/** True for what a spreadsheet shows where a formula failed. */
export function isCellError(text: string): boolean {
  return text.charCodeAt(0) === HASH && CELL_ERRORS.has(text);
}

/**
 * Tells the words of {@link PLACEHOLDERS} that are read as blank in a field: those that its schema refuses, and never
 * others. NA is the polling district of several councils, and None a code of some lists. Null for free text, which takes
 * any word. `read` turns the text of a cell into a value of the field.
 */
export function placeholderTest(
  field: FieldMetadata,
  type: Pick<RecordType<unknown>, "~standpipe">,
  read: (text: string) => unknown,
): ((text: string) => boolean) | null {
  if (field.type === "string" && field.expected === null && (field.codes === null || field.open)) return null;
  const codes = field.codes?.map(({ code }) => code) ?? [];
  const known = new Map<string, boolean>();
  const isRefused = (text: string) => {
    const violations = type["~standpipe"].violations({ [field.name]: read(text) });
    return (
      violations.some((violation) => violation.field === field.name) && !isCodeRespelt(text, codes) && !isBegun(text)
    );
  };
  // “Unknown” may well be short for the code unknown-ownership.
  const isBegun = (text: string) => codes.some((code) => normalise(code).startsWith(normalise(text)));
  return (text) => {
    if (!isPlaceholder(text)) return false;
    let refused = known.get(text);
    if (refused === undefined) {
      refused = isRefused(text);
      known.set(text, refused);
    }
    return refused;
  };
}

/** True where an unknown code differs from one code of its list only in case, spaces or punctuation. */
export function isCodeRespelt(found: string, codes: readonly string[]): boolean {
  return nearest(found, codes)?.match === "same" && normalise(found) !== "";
}
