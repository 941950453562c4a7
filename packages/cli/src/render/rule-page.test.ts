import type { RuleEntry } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { newPalette } from "./palette.ts";
import { ruleList, rulePage } from "./rule-page.ts";

const RULE: RuleEntry = {
  code: "flood-level",
  severity: "warning",
  about: "The level must be above the bed of the river.",
  why: "A river that runs below its bed is shown as dry.",
  wrong: "gauge,level\nG-1,-3",
  right: "gauge,level\nG-1,3",
  mending: "never",
};
const look = { width: 60, palette: newPalette(false) };

describe("the page of a rule", () => {
  const page = rulePage(RULE, look);

  it("says what it asks, why, how grave it is and who can put it right", () => {
    expect(page).toMatch(/^flood-level \(worth a look\)\n/);
    expect(page).toContain(RULE.about);
    expect(page).toContain(RULE.why);
    expect(page.replace(/\s+/g, " ")).toContain("Putting it right: Nobody can do it from this file");
  });

  it("shows the data line by line, first as it should not be", () => {
    expect(page).toContain(
      "  Not like this:\n    gauge,level\n    G-1,-3\n\n  But like this:\n    gauge,level\n    G-1,3\n",
    );
  });

  it("keeps to the width", () => {
    const wide = rulePage({ ...RULE, wrong: "word ".repeat(40), why: "word ".repeat(40) }, look);
    expect(Math.max(...wide.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe("the list of rules", () => {
  it("puts them under how grave they are, the gravest first", () => {
    const list = ruleList(
      [
        { ...RULE, code: "a", severity: "info" },
        { ...RULE, code: "b" },
        { ...RULE, code: "c", severity: "error" },
      ],
      look,
    );
    expect(list.match(/^\S.*\(1 rule\)$|^ {2}[abc]\b/gm)).toEqual([
      "To fix (1 rule)",
      "  c",
      "Worth a look (1 rule)",
      "  b",
      "Good to know (1 rule)",
      "  a",
    ]);
  });
});
