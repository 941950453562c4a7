import { join } from "node:path";
import { records } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { run } from "./packed/run.ts";
import { repository } from "./repository.ts";

const gate = join(repository, "packages/checks/bin/sizes.mjs");

describe("the size gate of the build", () => {
  it("measures every record, and all of them keep to the budget", async () => {
    const { code, stdout } = await run(process.execPath, [gate, "--print"], repository);
    expect(records.map(({ name }) => name).filter((name) => !stdout.includes(name))).toEqual([]);
    expect(code, stdout).toBe(0);
  }, 30_000);

  it("says nothing while all is well", async () => {
    expect(await run(process.execPath, [gate], repository)).toEqual({ code: 0, stdout: "", stderr: "" });
  }, 30_000);

  it("fails, and names the records, where the budget is passed", async () => {
    const { code, stdout, stderr } = await run(process.execPath, [gate, "--limit", "1000"], repository);
    expect(code).toBe(1);
    expect(stdout.match(/over the limit/g)).toHaveLength(records.length);
    expect(stderr).toContain(`${records.length} of ${records.length} records`);
  }, 30_000);
});
