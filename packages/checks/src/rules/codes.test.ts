import { describe, expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import released from "./codes.json" with { type: "json" };

const LIST = "packages/checks/src/rules/codes.json";
const rules = new Set(allRules.map(({ code }) => code));
const renamed: Readonly<Record<string, string | null>> = released.renamed;

describe("the code of a rule, which people write into configs and programs", () => {
  it("stays as it was released", () => {
    const gone = released.codes.filter((code) => !rules.has(code));
    expect(
      gone,
      `${gone.join(", ")}: a code that goes or gets another name is a major change of @standpipe/checker. Add a changeset, and move the old code in ${LIST} to "renamed", with its new name or null`,
    ).toEqual([]);
  });

  it("is on the list once there is a rule", () => {
    const fresh = [...rules].filter((code) => !released.codes.includes(code)).sort();
    expect(fresh, `Add to "codes" in ${LIST}, which promises that they stay: ${fresh.join(", ")}`).toEqual([]);
  });

  it("is on the list once, in the order of the alphabet", () => {
    expect(released.codes).toEqual([...new Set(released.codes)].sort());
  });

  it("is not given to another rule later", () => {
    expect(Object.keys(renamed).filter((code) => rules.has(code))).toEqual([]);
    expect(Object.values(renamed).filter((code) => code !== null && !rules.has(code))).toEqual([]);
  });

  it("belongs to one rule alone, and is in small letters with hyphens", () => {
    expect(rules.size).toBe(allRules.length);
    expect([...rules].filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});
