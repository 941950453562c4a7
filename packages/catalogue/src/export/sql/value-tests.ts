import { CELL_ERRORS } from "@standpipe/runtime/rules";
import type { ColumnRule, ValueRule } from "./column.ts";
import { translatePattern } from "./pattern.ts";
import type { Words } from "./words.ts";

/** A rule of a value: `when` is true of one that breaks it. */
export interface ValueTest {
  readonly severity: "error" | "warning";
  readonly code: string;
  when(value: string): string;
}

/** A number in plain digits, as cells have it. */
const PLAIN_NUMBER = "^-?[0-9]+(?:\\.[0-9]+)?$";
/** More digits than this and a number in JSON is no longer the number in the cell. */
const EXACT_DIGITS = 15;
const YES = ["true", "yes", "y", "t", "1"];
const NO = ["false", "no", "n", "f", "0"];

/** The rules of the values of a column, in the words of a database. A number is asked of `numberIn` of the text. */
export function valueTestsOf(rule: ValueRule, words: Words, numberIn: (value: string) => string): readonly ValueTest[] {
  const error = (code: string, when: ValueTest["when"]): ValueTest => ({ severity: "error", code, when });
  switch (rule.kind) {
    case "unsaid":
      return [];
    case "yes-no":
      return [error("yes-no-type", (value) => `NOT (${words.among(`lower(${value})`, [...YES, ...NO])})`)];
    case "codes": {
      const when = (value: string) => `NOT (${words.among(value, rule.codes)})`;
      return [rule.isOpen ? { severity: "warning", code: "open-code-unknown", when } : error("code-unknown", when)];
    }
    case "number": {
      const { isWhole, minimum, above, maximum, below, decimals } = rule;
      const bound = (code: string, sign: string, limit: number | null) =>
        limit === null ? [] : [error(code, (value) => `${numberIn(value)} ${sign} ${limit}`)];
      const isNone = (value: string) => `${value} IS NOT NULL AND ${numberIn(value)} IS NULL`;
      return [
        isWhole
          ? error("whole-number-type", (value) => `${isNone(value)} OR ${hasMoreDecimals(value, 0, words)}`)
          : error("number-type", isNone),
        ...bound("too-small", "<", minimum),
        ...bound("too-small", "<=", above),
        ...bound("too-large", ">", maximum),
        ...bound("too-large", ">=", below),
        ...(decimals === null
          ? []
          : [
              error(
                "too-many-decimals",
                (value) => `${numberIn(value)} IS NOT NULL AND ${hasMoreDecimals(value, decimals, words)}`,
              ),
            ]),
      ];
    }
    case "text": {
      const { patterns, least, most } = rule;
      const length = (value: string) => words.length(withLineEnds(value, words));
      return [
        ...patterns.flatMap(({ code, source }) => {
          const pattern = translatePattern(source, words.patterns);
          return pattern === null ? [] : [error(code, (value) => `NOT ${inBrackets(words.matches(value, pattern))}`)];
        }),
        ...(least === null || least < 2 ? [] : [error("too-short", (value) => `${length(value)} < ${least}`)]),
        ...(most === null ? [] : [error("too-long", (value) => `${length(value)} > ${most}`)]),
      ];
    }
  }
}

/** The patterns of a column that cannot be translated. */
export function untranslatedIn({ value }: ColumnRule, words: Words): readonly string[] {
  return value.kind !== "text"
    ? []
    : value.patterns.map(({ source }) => source).filter((source) => translatePattern(source, words.patterns) === null);
}

/** The number that a text is; null for a text that is none. */
export function numberOf(value: string, words: Words): string {
  const isPlain = matchesSource(value, PLAIN_NUMBER, words);
  const digits = words.length(`replace(replace(${value}, '-', ''), '.', '')`);
  return `CASE WHEN ${isPlain} AND ${digits} <= ${EXACT_DIGITS} THEN ${words.number(value)} END`;
}

/** True where a number has more decimal places than `most`, as it is written and without closing zeros. */
function hasMoreDecimals(value: string, most: number, words: Words): string {
  return matchesSource(value, `\\.[0-9]{${most}}[0-9]*[1-9]`, words);
}

/** True where a text is the word for yes, or for no. */
export function isYesNo(value: string, isYes: boolean, words: Words): string {
  return words.among(`lower(${value})`, isYes ? YES : NO);
}

/** True where a text matches a pattern of ECMAScript that is known to be translated. */
export function matchesSource(value: string, source: string, words: Words): string {
  const pattern = translatePattern(source, words.patterns);
  if (pattern === null) throw new TypeError(`The pattern ${source} is not translated`);
  return words.matches(value, pattern);
}

/** A line ends in one character, as the checker reads it. */
export function withLineEnds(value: string, words: Words): string {
  return `replace(${value}, ${words.characters(13, 10)}, ${words.characters(10)})`;
}

function inBrackets(test: string): string {
  return test.includes(" ") && !test.endsWith(")") ? `(${test})` : test;
}

/** True for what a spreadsheet shows where a formula failed. */
export function isCellError(text: string, words: Words): string {
  return words.among(text, [...CELL_ERRORS]);
}
