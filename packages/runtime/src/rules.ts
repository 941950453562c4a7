import type { Severity } from "./finding.ts";
import { nearest, normalise } from "./nearest.ts";
import type { Detail } from "./violations.ts";

export { ABOUT_FORMATS, aboutRecordRules } from "./about-rules.ts";
export { headingKey } from "./headings.ts";
export { nearest, normalise } from "./nearest.ts";
export type { Detail, Violation } from "./violations.ts";

/** How much of the data breaks the rule: `count` of `of` rows, records or values. */
export interface Extent {
  readonly count: number;
  readonly of: number;
  readonly unit: "row" | "record" | "value";
}

/** One thing alone: nothing to count. */
export const ONE: Extent = { count: 1, of: 1, unit: "record" };

/** What a sentence is made of. `label` is the field's own; `found` is one value that broke the rule, as text. */
export interface RuleWords extends Detail {
  readonly label: string;
  readonly expected: string;
  readonly example: string;
  readonly found: string | null;
}

/** One rule: what it is called, how grave it is, and how it is said of one row, of some rows and of all of them. */
export interface Rule {
  readonly severity: Severity;
  say(words: RuleWords, extent: Extent): string;
  fix(words: RuleWords): string;
}

/** A rule said of the two values of a point together. */
function point(be: Say, fix: Say): Rule {
  return {
    severity: "error",
    say(words, { count, of, unit }) {
      const sentence = `${[words.label, ...(words.others ?? [])].join(" and ")} must ${be(words)}`;
      return of <= 1
        ? sentence
        : `${sentence}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "is" : "are"} affected`;
    },
    fix,
  };
}

/** `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[], word = "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** A number as people write it: `1,234`. */
export function inDigits(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
}

/** A value inside a sentence: quoted where it would run into the words around it. */
export function quote(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return /^[\w./:@+-]+$/.test(short) ? short : `“${short}”`;
}

type Say = (words: RuleWords) => string;

/** A rule said as "<label> must be …", "must have …" or "must not be …". */
export function must(be: Say, fix: Say): Rule {
  return {
    severity: "error",
    say(words, { count, of, unit }) {
      const predicate = be(words);
      const sentence = `${words.label} must ${predicate}`;
      if (of <= 1) return sentence;
      const [some, none] = predicate.startsWith("not be ")
        ? ["is", "is not"]
        : /^(?:usually )?be /.test(predicate)
          ? ["is not", "is"]
          : ["does not", "does"];
      return `${sentence}. ${tail(count, of, unit, some, none)}`;
    },
    fix,
  };
}

/** `3 of 128 values are not`; `None of the 128 values is` or, where the rule says what must not be, `All 128 values are`. */
function tail(count: number, of: number, unit: string, some: string, none: string): string {
  const plural = (verb: string) => verb.replace(/^is/, "are").replace(/^does/, "do");
  if (count < of) return `${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? some : plural(some)}`;
  return none.endsWith("not")
    ? `All ${inDigits(of)} ${unit}s ${plural(some)}`
    : `None of the ${inDigits(of)} ${unit}s ${none}`;
}

/** A rule said as "<label> is missing". */
export function missing(severity: Severity, because: Say, fix: Say): Rule {
  return {
    severity,
    say: (words, extent) => `${words.label} is missing${inSome(extent)}${because(words)}`,
    fix,
  };
}

/** ` in every row`, ` in 3 of 128 rows`, or nothing where there is only one. */
function inSome({ count, of, unit }: Extent): string {
  if (of <= 1) return "";
  return count >= of ? ` in every ${unit}` : ` in ${inDigits(count)} of ${inDigits(of)} ${unit}s`;
}

/** `, like X`; nothing where the field has no example. */
export const like = (words: RuleWords) => (words.example === "" ? "" : `, like ${quote(words.example)}`);
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
      `have ${words.limit === 0 ? "no" : `at most ${inDigits(words.limit ?? 0)}`} decimal places${like(words)}`,
    (words) => `Round ${found(words)} to ${inDigits(words.limit ?? 0)} decimal places`,
  ),
  "code-unknown": must(
    (words) => `be ${codesOf(words)}`,
    (words) => {
      const near = words.found === null ? null : nearest(words.found, words.codes ?? []);
      if (near !== null) return `Change ${quote(words.found ?? "")} to ${near.option}`;
      return `Change ${found(words)} to the code that fits${like(words)}`;
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
    (words) =>
      `Convert ${found(words)} to the system that the fields ask for, or send it in the fields made for its own`,
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

/** True where an unknown code differs from one code of its list only in case, spaces or punctuation. */
export function isCodeRespelt(found: string, codes: readonly string[]): boolean {
  return nearest(found, codes)?.match === "same" && normalise(found) !== "";
}

/** The rule behind a code, formats of every type included; undefined for a code of another table. */
export function ruleOf(code: string): Rule | undefined {
  if (Object.hasOwn(recordRules, code)) return recordRules[code as keyof typeof recordRules];
  return code.endsWith("-format") ? format : undefined;
}
