/** Words that people write where they know nothing (in a column that could not hold them, that is what they mean). */
const WORDS = new Set([
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
const FIRST = new Uint8Array(128);
for (const word of WORDS) for (const letter of [word, word.toUpperCase()]) FIRST[letter.charCodeAt(0)] = 1;

/** True for a word that stands for a blank wherever the type of a field makes the word impossible. */
export function isPlaceholder(text: string): boolean {
  return FIRST[text.charCodeAt(0)] === 1 && text.length <= LONGEST && WORDS.has(text.toLowerCase());
}

const CELL_ERRORS = new Set([
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
