import { codesOf, either, like, missing, must, nearest, quote, type RuleWords } from "@standpipe/runtime/rules";
import { type DocumentedRule, values } from "./rules.ts";

const found = (words: RuleWords) => quote(words.found ?? "");

/** What makes a record less useful than it could be, though its schema accepts it. */
export const adviceRules = {
  "recommended-missing": {
    about: "The record is accepted without this field, but it is much less useful.",
    ...missing(
      "warning",
      (words) => (words.when === undefined ? "" : ` where ${words.when}`),
      (words) =>
        (words.others ?? []).length > 1
          ? `Fill in at least one of ${either(words.others ?? [], "and")} where you know it`
          : `Fill in ${words.label} where you know it${like(words)}`,
    ),
  },
  "open-code-unknown": {
    about: "The codelist may grow: a code it does not have is accepted, and shown in case it is a slip.",
    ...must(
      (words) => `usually be ${codesOf(words)}`,
      (words) => {
        const near = words.found === null ? null : nearest(words.found, words.codes ?? []);
        return near === null ? `Check that ${found(words)} is meant` : `Change ${found(words)} to ${near.option}`;
      },
    ),
    severity: "warning",
  },
  "code-ended": {
    severity: "warning",
    about: "The code is not used any more. It is right only for records of an earlier time.",
    say: (words, extent) =>
      `${words.label} ${found(words)} ended on ${words.example}. ${values(extent)} ${extent.count === 1 ? "is" : "are"} affected`,
    fix: (words) =>
      (words.others ?? []).length === 0
        ? "Keep it only for records of before that day"
        : `Use its successor ${either(words.others ?? [])}, unless the record is of before that day`,
  },
  "unusual-value": {
    severity: "warning",
    about: "The value is possible, and not what such records usually hold.",
    say: (words, extent) =>
      `${words.when ?? ""}. ${values(extent)} of ${words.label} ${extent.count === 1 ? "does" : "do"} not fit that`,
    fix: (words) => `Check ${found(words)}`,
  },
  "coordinates-outside": {
    severity: "warning",
    about: "A point lies outside the United Kingdom.",
    say: (words, extent) =>
      `${words.label} and ${words.others?.[0] ?? ""} should be a place in the United Kingdom. ${values(extent)} ${extent.count === 1 ? "is" : "are"} outside`,
    fix: (words) => `Check ${found(words)} on a map`,
  },
} satisfies Record<string, DocumentedRule>;
