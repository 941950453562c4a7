import { load, loadMetadata } from "@standpipe/catalogue";
import { check, checkerRules, UnreadableFileError } from "@standpipe/checker";
import { BANNED_WORDS } from "@standpipe/evolution";
import { type Extent, type Rule, type RuleWords, recordRules, ruleOf } from "@standpipe/runtime/rules";
import { describe, expect, it } from "vitest";

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
const EXTENTS: readonly Extent[] = [
  { count: 1, of: 1, unit: "record" },
  { count: 3, of: 128, unit: "value" },
  { count: 128, of: 128, unit: "row" },
];

const metadata = await loadMetadata();
const rules: [string, Rule | undefined][] = [
  ...Object.entries(recordRules),
  ...Object.entries(checkerRules),
  ["date-format", ruleOf("date-format")],
];

describe("the words that people read", () => {
  it.each(rules)("of the rule %s are none of the banned ones", (_code, rule) => {
    for (const extent of EXTENTS) expect(`${rule?.say(WORDS, extent)}. ${rule?.fix(WORDS)}`).not.toMatch(BANNED_WORDS);
  });

  // What a schema says itself is held to these words by lint. Its conditions are sentences of the generator.
  it.each(metadata.filter(({ conditions }) => conditions.length > 0))(
    "of the conditions of $name are none of the banned ones, unless a field or code is called by it",
    ({ conditions, fields }) => {
      const names = fields.flatMap(({ name, codes }) => [name, ...(codes ?? []).map(({ code }) => code)]);
      const terms = names.join(" ").toLowerCase();
      for (const condition of conditions) {
        const words = condition.match(new RegExp(BANNED_WORDS, "gi")) ?? [];
        expect(
          words.filter((word) => !terms.includes(word.toLowerCase())),
          condition,
        ).toEqual([]);
      }
    },
  );

  it.each([
    ["nothing", ""],
    ["a zip", "PK\u0003\u0004"],
    ["a workbook", "PK\u0003\u0004 xl/workbook.xml"],
    ["an old workbook", "\ud7ef"],
    ["a PDF", "%PDF-1.7"],
    ["a web page", "<html></html>"],
    ["XML", '<?xml version="1.0"?><a/>'],
    ["JSON cut short", '{"a": [1'],
    ["JSON with a slip", '{"a": 1,, "b": 2}'],
    ["JSON too deep", "[".repeat(300)],
    ["an open quote", '"a,b\n1,2'],
    ["headings of nothing", "zebra,giraffe\n1,2\n"],
    ["records of nothing", '[{"zebra": 1}]'],
  ])("of the refusal of %s are none of the banned ones", async (_what, text) => {
    const refused = await check(text, { candidates: { records: metadata, load } }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableFileError);
    const { message, fix } = refused as UnreadableFileError;
    expect(`${message}. ${fix}`).not.toMatch(BANNED_WORDS);
  });
});
