import { describe, expect, it } from "vitest";
import {
  ABOUT_FORMATS,
  aboutRecordRules,
  type Extent,
  ONE,
  type Rule,
  type RuleWords,
  recordRules,
  ruleOf,
} from "./rules.ts";

const WORDS: RuleWords = {
  label: "Start date",
  expected: "a date",
  example: "2024-12-31",
  found: "31/12/2024",
  limit: 10,
  others: ["End date", "Status"],
  when: "Status is closed",
  codes: ["open", "closed"],
};
const SOME: Extent = { count: 3, of: 128, unit: "value" };
const ALL: Extent = { count: 128, of: 128, unit: "value" };

describe("the words of every rule", () => {
  const rules: [string, Rule | undefined][] = [...Object.entries(recordRules), ["date-format", ruleOf("date-format")]];

  const about = (code: string): string | undefined => ({ ...aboutRecordRules, "date-format": ABOUT_FORMATS })[code];

  it.each(rules)("%s says what is expected and what to do, in plain words", (code, rule) => {
    for (const extent of [ONE, SOME, ALL]) {
      for (const text of [rule?.say(WORDS, extent), rule?.fix(WORDS), about(code)]) {
        expect(text).toMatch(/^\S.*[^\s.]\.?$/s);
        expect(text).not.toContain("undefined");
      }
    }
  });

  it.each(rules)("%s has a sentence each for one value, for some and for all", (_code, rule) => {
    const sentences = [ONE, SOME, ALL].map((extent) => rule?.say(WORDS, extent));
    expect(new Set(sentences).size).toBe(3);
  });
});

describe("a sentence", () => {
  it("uses the label, the expectation and an example", () => {
    const rule = ruleOf("date-format");
    expect(rule?.say(WORDS, ONE)).toBe("Start date must be a date, like 2024-12-31");
    expect(rule?.say(WORDS, SOME)).toBe("Start date must be a date, like 2024-12-31. 3 of 128 values are not");
    expect(rule?.say(WORDS, ALL)).toBe("Start date must be a date, like 2024-12-31. None of the 128 values is");
  });

  it("says the right way round what must not be", () => {
    expect(ruleOf("order-wrong")?.say(WORDS, SOME)).toBe(
      "Start date must not be before End date or Status. 3 of 128 values are",
    );
    expect(ruleOf("order-wrong")?.say(WORDS, ALL)).toMatch(/\. All 128 values are$/);
    expect(ruleOf("too-many-decimals")?.say(WORDS, SOME)).toMatch(/\. 3 of 128 values do not$/);
    expect(ruleOf("order-wrong")?.say({ ...WORDS, found: "3" }, ONE)).toContain("must not be less than");
  });

  it("names the code that was meant", () => {
    expect(ruleOf("code-unknown")?.fix({ ...WORDS, found: "Closed" })).toBe("Change Closed to closed");
  });

  it("has no rule for a code that nobody gave it", () => {
    expect(ruleOf("toString")).toBeUndefined();
    expect(ruleOf("made-up")).toBeUndefined();
  });
});
