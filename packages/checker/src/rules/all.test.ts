import type { Extent, RuleWords } from "@standpipe/runtime/rules";
import { describe, expect, it } from "vitest";
import { checkerRules } from "./all.ts";

const WORDS: RuleWords = {
  label: "Site reference",
  expected: "",
  example: "BF-1",
  found: "x",
  limit: 3,
  others: ["a", "b"],
};
const ONE: Extent = { count: 1, of: 128, unit: "row" };
const MANY: Extent = { count: 3, of: 128, unit: "row" };

describe("the words of every rule of a file, and of what it is advised", () => {
  it.each(Object.entries(checkerRules))("%s says what was found and what to do, in plain words", (_code, rule) => {
    for (const text of [rule.say(WORDS, ONE), rule.say(WORDS, MANY), rule.fix(WORDS), rule.about]) {
      expect(text).toMatch(/^\S.*\S$/s);
      expect(text).not.toMatch(/undefined|\b1 rows|\b3 row\b/);
    }
  });
});
