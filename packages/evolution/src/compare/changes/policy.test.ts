import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { policies } from "./policy.ts";

const here = import.meta.dirname;
const rules = new Set(policies.map(({ rule }) => rule));

describe("the policy table", () => {
  it("has each rule once, in kebab-case, with a reason", () => {
    expect(rules.size).toBe(policies.length);
    for (const { rule, why } of policies) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("has a way back for every way forth", () => {
    const pairs = [
      ["added", "removed"],
      ["raised", "lowered"],
      ["widened", "narrowed"],
      ["loosened", "tightened"],
      ["relaxed", "tightened"],
      ["opened", "closed"],
      ["allowed", "disallowed"],
    ];
    // Their ways back have names of their own.
    const otherwise = new Set([
      ...["required-property-added", "optional-property-added", "unconstrained-property-added"],
      ...["nothing-allowed", "something-allowed"],
    ]);
    const missing = [...rules].filter((rule) => {
      const pair = pairs.find(([forth]) => rule.endsWith(`-${forth}`));
      const back = pair === undefined ? rule : `${rule.slice(0, -(pair[0] as string).length)}${pair[1]}`;
      return pair !== undefined && !rules.has(back) && !otherwise.has(rule);
    });
    expect(missing).toEqual([]);
  });

  it("is what docs/versioning.md says, row for row", () => {
    const page = readFileSync(join(here, "../../../../../docs/versioning.md"), "utf8");
    const rows = page.split("\n").filter((line) => /^\| `[a-z-]+` +\|/.test(line));
    const cells = rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    // Written by: pnpm build, then node scripts/write-versioning.mjs
    expect(cells).toEqual(
      policies.map(({ rule, level, suppliers, developers, why }) => [
        `\`${rule}\``,
        `**${level}**`,
        suppliers,
        developers,
        why,
      ]),
    );
  });

  it("knows every rule that the code gives, and no others", () => {
    const files = readdirSync(here).filter((file) => file.endsWith(".ts") && !/policy|\.test/.test(file));
    const source = [...files.map((file) => join(here, file)), join(here, "../compare.ts")].map((file) =>
      readFileSync(file, "utf8"),
    );
    const given = new Set(source.join("\n").match(/(?<=")[a-z]+(?:-[a-z]+)+(?=")/g));
    // Put together from a word and what happened to it.
    const composed =
      /^(?:pattern|format)-(?:added|removed|loosened|tightened|changed)$|^(?:any|one)-of-branch-(?:added|removed)$|^schema-(?:added|removed)$/;
    expect([...rules].filter((rule) => !given.has(rule) && !composed.test(rule))).toEqual([]);
    expect([...given].filter((rule) => !rules.has(rule) && !/^x-|^(?:any|one)-of$/.test(rule))).toEqual([]);
  });
});
