import { lintRules } from "@standpipe/evolution";
import { describe, expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import ofChecker from "./codes.json" with { type: "json" };
import ofLint from "./lint-codes.json" with { type: "json" };

interface Promised {
  readonly codes: readonly string[];
  /** Old names, each with its new one, or null where the rule is gone. */
  readonly renamed: Readonly<Record<string, string | null>>;
}

const LISTS: readonly { list: string; owner: string; now: readonly string[]; promised: Promised }[] = [
  { list: "codes.json", owner: "@standpipe/checker", now: allRules.map(({ code }) => code), promised: ofChecker },
  { list: "lint-codes.json", owner: "@standpipe/evolution", now: Object.keys(lintRules), promised: ofLint },
];

describe.each(LISTS)("the name of a rule of $owner, which people write into configs and programs", (each) => {
  const { owner, now, promised } = each;
  const list = `packages/checks/src/rules/${each.list}`;
  const rules = new Set(now);

  it("stays as it was released", () => {
    const gone = promised.codes.filter((code) => !rules.has(code));
    expect(
      gone,
      `${gone.join(", ")}: a code that goes or gets another name is a major change of ${owner}. Add a changeset, and move the old code in ${list} to "renamed", with its new name or null`,
    ).toEqual([]);
  });

  it("is on the list once there is a rule", () => {
    const fresh = [...rules].filter((code) => !promised.codes.includes(code)).sort();
    expect(fresh, `Add to "codes" in ${list}, which promises that they stay: ${fresh.join(", ")}`).toEqual([]);
  });

  it("is on the list once, in the order of the alphabet", () => {
    expect(promised.codes).toEqual([...new Set(promised.codes)].sort());
  });

  it("is not given to another rule later", () => {
    const { renamed } = promised;
    expect(Object.keys(renamed).filter((code) => rules.has(code))).toEqual([]);
    expect(Object.values(renamed).filter((code) => code !== null && !rules.has(code))).toEqual([]);
  });

  it("belongs to one rule alone, and is in small letters with hyphens", () => {
    expect(rules.size).toBe(now.length);
    expect([...rules].filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});
