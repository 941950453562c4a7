import type { Extent, Rule, RuleWords } from "@standpipe/runtime/rules";
import { describe, expect, it } from "vitest";
import { watchRules } from "./watch.ts";

const WORDS: RuleWords = { label: "Name", expected: "", example: "008", found: "8", limit: 3 };
const ONE: Extent = { count: 1, of: 1, unit: "value" };
const MANY: Extent = { count: 1_200, of: 2_000, unit: "value" };

describe("the words of a cause behind a column", () => {
  it.each(Object.entries(watchRules) as [string, Rule & { about: string }][])("%s are plain", (_code, rule) => {
    for (const text of [rule.say(WORDS, ONE), rule.say(WORDS, MANY), rule.fix(WORDS), rule.about]) {
      expect(text).toMatch(/^\S.*\S$/s);
      expect(text).not.toMatch(/undefined|\b1 values|invalid|please|sorry|forbidden|illegal|oops/i);
    }
    expect(rule.say(WORDS, MANY)).toContain("1,200 values");
  });

  it.each(Object.entries(watchRules) as [string, Rule][])(
    "%s shows no value where none is to be shown",
    (_code, rule) => {
      const hidden = { ...WORDS, found: null, example: "SECRET", others: ["SECRET"] };
      for (const text of [rule.say(hidden, MANY), rule.fix(hidden)]) expect(text).not.toMatch(/SECRET|“”|undefined/);
    },
  );

  it("name what a garbled text was, where that is certain", () => {
    const { fix } = watchRules["text-garbled"];
    const of = (found: string, more: Partial<RuleWords> = {}) => fix({ ...WORDS, found, ...more });
    expect(of("CafÃ©")).toBe("Change “CafÃ©” to “Café”");
    expect(of("Caf\ufffd")).toContain("Export the text again");
    expect(of("St John&#039;s", { when: "a web page" })).toBe("Change “St John&#039;s” to “St John's”");
    expect(of(`${"of a long text ".repeat(7)}CafÃ© and more…`)).toBe("Change “CafÃ©” to “Café”");
    expect(of(`${"of a long text ".repeat(8)}…`)).toBe(
      "Read the text in the encoding it was written in, and export it again",
    );
  });

  it("name the code that was cut, where it is known", () => {
    const { fix } = watchRules["values-cut"];
    expect(fix({ ...WORDS, found: "full pl", others: ["full-planning"] })).toContain("was probably full-planning");
    expect(fix({ ...WORDS, found: "full pl" })).not.toContain("probably");
  });
});
