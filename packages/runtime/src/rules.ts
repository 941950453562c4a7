import { nearest } from "./nearest.ts";
import {
  either,
  inDigits,
  inSome,
  like,
  missing,
  must,
  point,
  quote,
  type Rule,
  type RuleWords,
  type Say,
} from "./wording.ts";

export { ABOUT_FORMATS, aboutRecordRules } from "./about-rules.ts";
export { headingKey, indexHeadings } from "./headings.ts";
export { nearest, normalise } from "./nearest.ts";
export {
  CELL_ERRORS,
  isCellError,
  isCodeRespelt,
  isPlaceholder,
  PLACEHOLDERS,
  placeholderTest,
} from "./placeholders.ts";
export type { Detail, Violation } from "./violations.ts";
export {
  type Extent,
  either,
  inDigits,
  like,
  missing,
  must,
  ONE,
  quote,
  type Rule,
  type RuleWords,
} from "./wording.ts";

const found = (words: RuleWords) => (words.found === null || words.found === "" ? "the value" : quote(words.found));
const changeTo = (what: string) => (words: RuleWords) => `Change ${found(words)} to ${what}${like(words)}`;
const fillIn: Say = (words) =>
  /^(?:true|false)$/.test(words.example)
    ? `Fill in ${words.label} with true or false`
    : `Fill in ${words.label}${like(words)}`;

const format = must(
  (words) => `be ${words.expected}${like(words)}`,
  (words) => `Write it like ${quote(words.example)}${words.found ? `, instead of ${quote(words.found)}` : ""}`,
);

/** The rules of one record, by code. A `…-format` rule is named after its type and is not listed. */
export const recordRules = {
  "required-missing": missing("error", () => "", fillIn),
  "conditional-missing": missing("error", (words) => ` where ${words.when}`, fillIn),
  "pair-missing": missing(
    "error",
    (words) => ` where ${either(words.others ?? [])} is given`,
    (words) => `Fill in ${words.label}, or leave both blank`,
  ),
  "one-of-missing": {
    severity: "error",
    say(words, { count, of, unit }) {
      const sentence = `${either(words.others ?? [])} is needed`;
      if (of <= 1) return `${sentence}, and none of them is given`;
      if (count >= of) return `${sentence}. No ${unit} has any of them`;
      return `${sentence}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "has" : "have"} none of them`;
    },
    fix: (words) => `Fill in at least one of ${either(words.others ?? [], "and")}`,
  },
  "null-value": must(
    () => "have a value or be left out, and not be null",
    (words) => `Leave ${words.label} out where it has no value`,
  ),
  "text-type": must(
    (words) => `be text${like(words)}`,
    (words) => (isNumber(words.found) ? `Put ${words.found} in double quotes` : changeTo("text")(words)),
  ),
  "text-format": must(
    () => "have text, with no space before or after it",
    (words) => `Remove the spaces around ${found(words)}`,
  ),
  "number-type": must((words) => `be a number in plain digits${like(words)}`, changeTo("a number in plain digits")),
  "whole-number-type": must((words) => `be a whole number${like(words)}`, changeTo("a whole number in plain digits")),
  "yes-no-type": must(() => "be true or false", changeTo("true or false")),
  "list-type": must(
    () => "be a list",
    (words) => `Put ${found(words)} in a list`,
  ),
  "object-type": must(
    () => "be an object with named members",
    (words) => `Change ${found(words)} to an object`,
  ),
  "record-type": {
    severity: "error",
    say: (words, extent) => `${words.label} must be an object with named fields, and is not${inSome(extent)}`,
    fix: (words) => `Change ${found(words)} to an object such as { "field": "value" }`,
  },
  "too-long": must(
    (words) => `be ${inDigits(words.limit ?? 0)} characters or fewer`,
    (words) => `Shorten it to ${inDigits(words.limit ?? 0)} characters`,
  ),
  "too-short": must(
    (words) => `be ${inDigits(words.limit ?? 0)} characters or more`,
    (words) => `Give at least ${inDigits(words.limit ?? 0)} characters`,
  ),
  "too-small": must(
    (words) => `be ${words.exclusive ? "more than" : "at least"} ${inDigits(words.limit ?? 0)}${aside(words)}`,
    (words) =>
      `Check ${found(words)} against your own record, and change it${words.expected ? ` to ${words.expected}` : ""}`,
  ),
  "too-large": must(
    (words) => `be ${words.exclusive ? "less than" : "at most"} ${inDigits(words.limit ?? 0)}${aside(words)}`,
    (words) =>
      `Check ${found(words)} against your own record, and change it${words.expected ? ` to ${words.expected}` : ""}`,
  ),
  "too-many-decimals": must(
    (words) =>
      `have ${words.limit === 0 ? "no" : `at most ${inDigits(words.limit ?? 0)}`} decimal ${words.limit === 1 ? "place" : "places"}${like(words)}`,
    (words) =>
      `Round ${found(words)} to ${inDigits(words.limit ?? 0)} decimal ${words.limit === 1 ? "place" : "places"}`,
  ),
  "code-unknown": must(
    (words) => `be ${codesOf(words)}`,
    (words) => {
      const near = words.found === null ? null : nearest(words.found, words.codes ?? []);
      if (near !== null) return `Change ${quote(words.found ?? "")} to ${near.option}`;
      return `Change ${found(words)} to the code that fits`;
    },
  ),
  "order-wrong": must(
    (words) => `not be ${isNumber(words.found) ? "less than" : "before"} ${either(words.others ?? [])}`,
    (words) =>
      `Check ${words.label} and ${either(words.others ?? [], "and")}: one of them is wrong, or they are the wrong way round`,
  ),
  "length-unequal": must(
    (words) => `have as many entries as ${either(words.others ?? [])}`,
    (words) => `Give one entry of ${words.label} for each entry of ${either(words.others ?? [])}, in the same order`,
  ),
  "coordinates-zero": point(
    () => "be the place itself, not 0 and 0",
    () => "Fill in the place, or leave both blank where it is not known",
  ),
  "coordinates-swapped": point(
    () => "not be the wrong way round",
    (words) => `Swap the two values: here they are ${found(words)}`,
  ),
  "coordinates-system": point(
    (words) => `be ${words.expected}`,
    (words) => `Convert ${found(words)}, or send it in fields that are made for its system`,
  ),
  "list-too-short": must(
    (words) => `have at least ${inDigits(words.limit ?? 0)} entries`,
    () => "Add to the list",
  ),
  "list-too-long": must(
    (words) => `have at most ${inDigits(words.limit ?? 0)} entries`,
    () => "Shorten the list",
  ),
  "list-repeats": must(
    () => "have each entry only once",
    () => "Take the repeated entries out",
  ),
  "schema-rule": must(
    () => "meet every rule of its schema",
    (words) => `Compare ${found(words)} with the description of the field`,
  ),
} satisfies Record<string, Rule>;

function isNumber(found: string | null): boolean {
  return found !== null && /^-?\d+(?:\.\d+)?$/.test(found);
}

function aside(words: RuleWords): string {
  return words.expected === "" ? "" : ` (${words.expected})`;
}

/** The codes of a short list, or how many a long one has. */
export function codesOf(words: RuleWords): string {
  const codes = words.codes ?? [];
  return codes.length <= 7 ? either(codes) : `one of the ${codes.length} codes of its list${like(words)}`;
}

/** The rule behind a code, formats of every type included; undefined for a code of another table. */
export function ruleOf(code: string): Rule | undefined {
  if (Object.hasOwn(recordRules, code)) return recordRules[code as keyof typeof recordRules];
  return code.endsWith("-format") ? format : undefined;
}
