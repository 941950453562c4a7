import type { Extent, Rule, RuleWords } from "@standpipe/runtime/rules";
import { describe, expect, it } from "vitest";
import { structureRules } from "./structure.ts";

const WORDS: RuleWords = {
  label: "Site",
  expected: "",
  example: "",
  found: "Grand Total",
  limit: 3,
  others: ["a", "b"],
};
const ONE: Extent = { count: 1, of: 128, unit: "row" };
const MANY: Extent = { count: 3, of: 128, unit: "row" };

describe("the words of every rule on the structure of a table", () => {
  it.each(Object.entries(structureRules) as [string, Rule & { about: string }][])(
    "%s says what was found and what to do, with and without a value to show",
    (_code, rule) => {
      for (const words of [WORDS, { ...WORDS, found: null }, { ...WORDS, when: "right" }]) {
        for (const text of [rule.say(words, ONE), rule.say(words, MANY), rule.fix(words), rule.about]) {
          expect(text).toMatch(/^\S.*\S$/s);
          expect(text).not.toMatch(/undefined|null|\b1 rows|\b3 row\b|“”| {2}|\(\)/);
        }
      }
    },
  );
});
