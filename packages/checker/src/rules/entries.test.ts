import { recordRules } from "@standpipe/runtime/rules";
import { describe, expect, it } from "vitest";
import { MENDS } from "../meaning/mends.ts";
import { adviceRules } from "./advice.ts";
import { checkerRules } from "./all.ts";
import { formatEntry, ruleEntries } from "./entries.ts";
import type { fileRules } from "./file.ts";
import type { meaningRules } from "./meaning.ts";
import { advicePages } from "./pages/advice.ts";
import { filePages } from "./pages/file.ts";
import { meaningPages } from "./pages/meaning.ts";
import type { RulePage } from "./pages/page.ts";
import { policyPages } from "./pages/policy.ts";
import { privacyPages } from "./pages/privacy.ts";
import { recordPages } from "./pages/record.ts";
import { structurePages } from "./pages/structure.ts";
import { watchPages } from "./pages/watch.ts";
import type { policyRules } from "./policy.ts";
import type { privacyRules } from "./privacy.ts";
import type { structureRules } from "./structure.ts";
import type { watchRules } from "./watch.ts";

type PagesOf<Rules> = Readonly<Record<keyof Rules, RulePage>>;

// The type check fails here, and names the code, where a rule has no page.
recordPages satisfies PagesOf<typeof recordRules>;
filePages satisfies PagesOf<typeof fileRules>;
structurePages satisfies PagesOf<typeof structureRules>;
meaningPages satisfies PagesOf<typeof meaningRules>;
advicePages satisfies PagesOf<typeof adviceRules>;
watchPages satisfies PagesOf<typeof watchRules>;
privacyPages satisfies PagesOf<typeof privacyRules>;
policyPages satisfies PagesOf<typeof policyRules>;

const date = {
  name: "date",
  title: "Date",
  description: "A day in the calendar.",
  expected: "a date",
  wrong: "31/12/2024",
  right: "2024-12-31\n2025-04-01",
};

describe("the rules, each with its page", () => {
  const entries = ruleEntries();

  it("are all those that a finding can have, but for formats", () => {
    const codes = [recordRules, checkerRules].flatMap(Object.keys);
    expect(entries.map(({ code }) => code).sort()).toEqual([...new Set(codes)].sort());
  });

  it("have no page of a rule that is gone", () => {
    const pages = [
      recordPages,
      filePages,
      structurePages,
      meaningPages,
      advicePages,
      watchPages,
      privacyPages,
      policyPages,
    ].flatMap(Object.keys);
    expect(pages.sort()).toEqual(entries.map(({ code }) => code).sort());
  });

  it("say what they ask, why, and what the data looks like", () => {
    for (const { code, about, why, wrong, right } of entries) {
      for (const text of [about, why, wrong, right]) expect(text, code).toMatch(/\S{2}/);
      expect(wrong, code).not.toBe(right);
    }
  });

  it("are put right by machine where there is a change for them, and nowhere else", () => {
    const byMachine = (code: string) =>
      code.endsWith("-format") && code !== "text-format"
        ? formatEntry({ ...date, name: code.replace("-format", "") }).mending
        : entries.find((entry) => entry.code === code)?.mending;
    for (const code of Object.keys(MENDS)) expect(byMachine(code), code).toBe("safe");
    const ofValues = Object.keys({ ...recordRules, ...adviceRules });
    expect(ofValues.filter((code) => byMachine(code) === "safe" && !(code in MENDS))).toEqual([]);
  });
});

describe("the rule of a format", () => {
  it("is made from its type", () => {
    expect(formatEntry(date)).toMatchObject({
      code: "date-format",
      severity: "error",
      about: "Date: the value must be a date, like 2024-12-31.",
      mending: "safe",
    });
    expect(formatEntry({ ...date, name: "ocid" }).mending).toBe("person");
  });

  it("quotes no example that would not fit into a sentence", () => {
    expect(formatEntry({ ...date, right: '{"type":"Point"}' }).about).toBe("Date: the value must be a date.");
  });
});
