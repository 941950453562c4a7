import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, runWell } from "./run.ts";
import { emptyFolder, pack, removeFolder, type Tarball } from "./tarballs.ts";

const folder = emptyFolder();
let tarballs: readonly Tarball[] = [];

// The only packages that come from the registry are the few that the command itself uses.
beforeAll(async () => {
  tarballs = await pack(folder, () => true);
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
});
