import { join } from "node:path";
import { BANNED_WORDS } from "@standpipe/evolution";
import { describe, expect, it } from "vitest";
import { run } from "../packed/run.ts";
import { repository } from "../repository.ts";
import { allRules } from "./all-rules.ts";

describe("the pages of the rules", () => {
  it("are what the rules say now", async () => {
    const script = join(repository, "scripts/write-rule-pages.mjs");
    const { code, stdout, stderr } = await run(process.execPath, [script, "--check"], repository);
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  }, 30_000);

  it.each(allRules)("speak plainly of $code", ({ code, about, why, wrong, right }) => {
    for (const text of [about, why]) {
      // The spreadsheets call it so themselves.
      const said = code === "cell-error" ? text.replace("error of a spreadsheet", "sign of a spreadsheet") : text;
      expect(said).toMatch(/^[“A-Z0-9].*[.]$/s);
      expect(said).not.toMatch(BANNED_WORDS);
    }
    expect(wrong).not.toBe(right);
    for (const text of [wrong, right]) expect(text).toMatch(/^\S/);
  });
});
