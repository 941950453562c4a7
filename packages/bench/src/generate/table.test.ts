import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@standpipe/checker";
import { metadata as services } from "@standpipe/services/metadata";
import { ServiceRequest } from "@standpipe/services/service-request";
import { metadata as transparency } from "@standpipe/transparency/metadata";
import { SpendTransaction } from "@standpipe/transparency/spend-transaction";
import { describe, expect, it } from "vitest";
import { requests } from "./requests.ts";
import { spend } from "./spend.ts";
import { linesOf, type Recipe } from "./table.ts";
import { newRowsHash, writeTable } from "./write.ts";

const schemas = {
  "transparency/spend-transaction": { metadata: transparency["spend-transaction"], type: SpendTransaction },
  "services/service-request": { metadata: services["service-request"], type: ServiceRequest },
};

async function checkText(recipe: Recipe, text: string) {
  return check(text, { schema: schemas[recipe.record as keyof typeof schemas], maxSamples: 10_000 });
}

const textOf = (recipe: Recipe, rows: number, errors: number, seed = 1) =>
  Array.from(linesOf(recipe, { rows, errors, seed }), ({ text }) => text).join("");

describe.each([
  ["spend", spend],
  ["requests", requests],
])("the %s generator", (_, recipe) => {
  it("makes rows that the checker has nothing to say about", async () => {
    const report = await checkText(recipe, textOf(recipe, 500, 0));
    expect(report.findings).toEqual([]);
    expect(report.rows).toBe(500);
  });

  it("damages exactly the rows that it says it damaged", async () => {
    const lines = [...linesOf(recipe, { rows: 600, errors: 0.5, seed: 7 })];
    const report = await checkText(recipe, lines.map(({ text }) => text).join(""));
    const errors = report.findings.filter(({ severity }) => severity === "error");
    const found = new Set(errors.flatMap(({ samples }) => samples.map(({ row }) => row)));
    const damaged = lines.flatMap(({ damaged }, index) => (damaged ? [index + 1] : []));
    expect(damaged.length).toBeGreaterThan(200);
    expect([...found].sort((a, b) => Number(a) - Number(b))).toEqual(damaged);
    expect(report.invalidRows).toBe(damaged.length);
  });

  it("spreads the errors over many rules and fields", async () => {
    const report = await checkText(recipe, textOf(recipe, 600, 0.5));
    expect(report.findings.length).toBeGreaterThanOrEqual(recipe.damages.length - 1);
  });

  it("gives the same file for the same seed, another for another, and a short one is the start of a long one", () => {
    const text = textOf(recipe, 50, 0.1);
    expect(textOf(recipe, 50, 0.1)).toBe(text);
    expect(textOf(recipe, 50, 0.1, 2)).not.toBe(text);
    expect(textOf(recipe, 80, 0.1).startsWith(text)).toBe(true);
  });

  it("has a cell of several lines, with commas and quotes, in about one row of fifty", () => {
    const rows = Array.from(linesOf(recipe, { rows: 5000, errors: 0, seed: 1 }), ({ text }) => text);
    const several = rows.filter((text) => text.trimEnd().includes("\n"));
    expect(several.length / rows.length).toBeGreaterThan(0.01);
    expect(several.length / rows.length).toBeLessThan(0.03);
    expect(several.every((text) => text.includes('""'))).toBe(true);
  });

  it("writes to a file what it makes, and tells which rows fail", () => {
    const folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
    try {
      const path = join(folder, "table.csv");
      const amount = { rows: 20_000, errors: 0.01, seed: 3 };
      const written = writeTable(recipe, amount, path);
      const lines = [...linesOf(recipe, amount)];
      const hash = newRowsHash();
      for (const [index, { damaged }] of lines.entries()) if (damaged) hash.add(index + 1);
      const text = lines.map((line) => line.text).join("");
      expect(readFileSync(path, "utf8")).toBe(text);
      expect(written).toEqual({
        rows: 20_000,
        bytes: Buffer.byteLength(text),
        failing: lines.filter(({ damaged }) => damaged).length,
        hash: hash.digest(),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
