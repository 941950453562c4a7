import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, runWell } from "./run.ts";
import { emptyFolder, pack, removeFolder, type Tarball } from "./tarballs.ts";

const folder = emptyFolder();
let tarballs: readonly Tarball[] = [];

// It holds our other packages. What comes from the registry are the few that it needs for some files.
beforeAll(async () => {
  tarballs = await pack(folder, ({ name }) => name === "standpipe");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "supplier", private: true }));
  const files = tarballs.map(({ file }) => file);
  await runWell(
    "npm",
    ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", ...files],
    folder,
  );
}, 120_000);
afterAll(() => removeFolder(folder));

describe("the command, installed in an empty folder", () => {
  it("says its version", async () => {
    const version = tarballs.find(({ manifest }) => manifest.name === "standpipe")?.manifest.version;
    const { code, stdout, stderr } = await run("npx", ["--no-install", "standpipe", "--version"], folder);
    expect({ code, said: stdout.trim().split(/\s+/).at(-1) }, stderr).toEqual({ code: 0, said: version });
  }, 30_000);

  it.each([
    ["csv", ["check", "bins.csv"], 3, /No record of the standard fits/],
    ["xlsx", ["convert", "nothing.xlsx", "-o", "new.csv"], 3, /workbook|zip/i],
    ["a schema", ["lint", "."], 3, /schemas/],
  ])(
    "runs what it loads for %s",
    async (_what, words, code, said) => {
      writeFileSync(join(folder, "bins.csv"), "abc,def\n1,2\n");
      writeFileSync(join(folder, "nothing.xlsx"), "PK\u0003\u0004");
      const ended = await run("npx", ["--no-install", "standpipe", ...words], folder);
      expect(ended.code, ended.stderr).toBe(code);
      expect(ended.stderr).toMatch(said);
      expect(ended.stderr).not.toContain("Standpipe itself failed");
    },
    30_000,
  );
});
