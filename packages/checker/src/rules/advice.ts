import { codesOf, either, inDigits, like, missing, nearest } from "@standpipe/runtime/rules";
import { type DocumentedRule, found, values } from "./file.ts";

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
    severity: "warning",
    say(words, { count, of, unit }) {
      const sentence = `${words.label} is usually ${codesOf(words)}`;
      if (of <= 1) return sentence;
      if (count >= of) return `${sentence}. None of the ${inDigits(of)} ${unit}s is`;
      return `${sentence}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "is" : "are"} not`;
    },
    fix(words) {
      const near = words.found === null ? null : nearest(words.found, words.codes ?? []);
      return near === null ? `Check that ${found(words)} is meant` : `Change ${found(words)} to ${near.option}`;
    },
  },
  "code-ended": {
    severity: "warning",
    about: "The code is not used any more. It is right only for records of an earlier time.",
    say(words, extent) {
      const affected = `${values(extent)} ${extent.count === 1 ? "is" : "are"} affected`;
      return words.limit === undefined
        ? `${words.label} ${found(words)} ended on ${words.example}. ${affected}`
        : `${words.label} has ${inDigits(words.limit)} codes that are not used any more. ${affected}`;
    },
    fix(words) {
      const others = words.others ?? [];
      if (others.length === 0) return "Keep it only for records of before that day";
      if (words.limit === undefined)
        return `Use its successor ${either(others)}, unless the record is of before that day`;
      const shown = others.length > 3 ? [...others.slice(0, 3), "so on"] : others;
      return `Replace ${either(shown, "and")}, unless the record is of before that day`;
    },
  },
  "unusual-value": {
    severity: "warning",
    about: "The value is possible, and not what such records usually hold.",
    say: (words, extent) =>
      `${words.when ?? ""}. ${values(extent)} of ${words.label} ${extent.count === 1 ? "does" : "do"} not fit that`,
    fix: (words) => `Check ${found(words)} against your own record: there is nothing to do if it is right`,
  },
  "coordinates-outside": {
    severity: "warning",
    about: "A point lies outside the United Kingdom.",
    say: (words, extent) =>
      `${words.label} and ${words.others?.[0] ?? ""} should be a place in the United Kingdom. ${values(extent)} ${extent.count === 1 ? "is" : "are"} outside`,
    fix: (words) => `Check ${found(words)} on a map`,
  },
} satisfies Record<string, DocumentedRule>;
