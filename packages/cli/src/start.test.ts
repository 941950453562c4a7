import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const EXPORTS = fileURLToPath(new URL("../../../examples/exports", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "standpipe-start-"));
beforeAll(() => {
  cpSync(join(EXPORTS, "transparency-spend-transaction.csv"), join(folder, "spend.csv"));
  const text = readFileSync(join(folder, "spend.csv"), "utf8");
  const rows = text.trimEnd().split("\n").slice(1);
  writeFileSync(
    join(folder, "spend.csv"),
    text + Array.from({ length: 100 }, (_, i) => `${rows[i % rows.length]}\n`).join(""),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of JavaScript that a run of the command loads, as V8 counts them: by name without hash, with their sizes. */
async function loadedBy(words: readonly string[]): Promise<{ names: string[]; bytes: number }> {
  const coverage = mkdtempSync(join(folder, "coverage-"));
  await runCli(words, folder, "", { NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: "1" });
  const files = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
    return result.map(({ url }) => url).filter((url) => url.startsWith("file:"));
  });
  const names = files.map((url) => basename(url).replace(/(?:-[A-Z0-9]{8})?(?:-[\w-]{8})?\.m?js$/, ""));
  const sizes = files.map((url) => statSync(fileURLToPath(url)).size);
  return { names: names.sort(), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

// How long a start takes is measured by hand (docs/performance.md). What makes it long is what is loaded.
const CHECK = [
  "check",
  "common",
  "lookup-core-local-authority",
  "main",
  "metadata",
  "outlines",
  "spend-transaction",
  "standpipe",
];

describe("the start of the command", () => {
  it.each([["by its headings"], ["by its name", "--schema", "transparency/spend-transaction"]])(
    "loads the record of a small file, found %s, and no other: no kernel, no Ajv, nothing for workbooks",
    async (_how, ...options) => {
      const { names, bytes } = await loadedBy(["check", "spend.csv", ...options]);
      expect(names).toEqual(CHECK);
      expect(bytes).toBeLessThan(1_400_000);
    },
  );

  it("loads the forms of a report only for one that is not text", async () => {
    const { names } = await loadedBy(["check", "spend.csv", "--format", "json"]);
    expect(names.filter((name) => !CHECK.includes(name))).not.toEqual([]);
  });

  it("loads nothing that reads files for help", async () => {
    expect((await loadedBy(["--help"])).names).toEqual(["main", "standpipe"]);
    expect((await loadedBy(["help", "check"])).names).toEqual(["main", "standpipe"]);
  });

  it("loads no record and no checker for a list", async () => {
    const { names } = await loadedBy(["list"]);
    expect(names.filter((name) => CHECK.includes(name))).toEqual(["common", "main", "standpipe"]);
    expect(names.length).toBeLessThan(8);
  });
});
