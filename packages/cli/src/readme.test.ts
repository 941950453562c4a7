import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const repository = join(import.meta.dirname, "../../..");

describe("the README", () => {
  it("shows the beginning of the report that the command writes today", async () => {
    const readme = readFileSync(join(repository, "README.md"), "utf8");
    const [, shown = "", file = ""] = /```\n(✗ (examples\S+):[^`]*)```/.exec(readme) ?? [];
    const { out } = await runCli(["check", file], repository);
    expect(shown).toContain("To fix");
    expect(out.slice(0, shown.length)).toBe(shown);
  });
});
