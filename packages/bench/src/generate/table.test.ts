import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, type Report } from "@standpipe/checker";
import { isDate, isDateTime } from "@standpipe/runtime/record";
import { metadata as services } from "@standpipe/services/metadata";
import { ServiceRequest } from "@standpipe/services/service-request";
import { metadata as transparency } from "@standpipe/transparency/metadata";
import { SpendTransaction } from "@standpipe/transparency/spend-transaction";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { csv, type Format, jsonLines } from "./formats.ts";
import { requests } from "./requests.ts";
import { spend } from "./spend.ts";
import { type Amount, type Recipe, rowsOf } from "./table.ts";
import { newRowsHash, writeTable } from "./write.ts";

const schemas = {
  "transparency/spend-transaction": { metadata: transparency["spend-transaction"], type: SpendTransaction },
  "services/service-request": { metadata: services["service-request"], type: ServiceRequest },
};

async function checkText(recipe: Recipe, text: string) {
  return check(text, { schema: schemas[recipe.record], maxSamples: 10_000 });
}

function written(recipe: Recipe, amount: Amount, format: Format = csv(recipe)) {
  const rows = [...rowsOf(recipe, amount)];
  return {
    text: [format.head, ...rows.map(({ row }) => format.lineOf(row))].join(""),
    damaged: rows.flatMap(({ wrong }, at) => (wrong === "nothing" ? [] : [at + 1])),
    bySchema: rows.flatMap(({ wrong }, at) => (wrong === "schema" ? [at + 1] : [])),
  };
}

const textOf = (recipe: Recipe, rows: number, errors: number, seed = 1) => written(recipe, { rows, errors, seed }).text;

/** The numbers of the rows with an error, the first row of data as 1. */
function failingIn({ findings, file }: Report): number[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const rows = errors.flatMap(({ samples }) => samples.map(({ row }) => Number(row) - (file.headerRow ?? 0)));
  return [...new Set(rows)].sort((a, b) => a - b);
}

describe.each([
  ["spend", spend],
  ["requests", requests],
])("the %s generator", (_, recipe) => {
  it("makes rows that the checker has nothing to say about", async () => {
    const report = await checkText(recipe, textOf(recipe, 500, 0));
    expect(report.findings).toEqual([]);
    expect(report.rows).toBe(500);
  });

  it.each([
    ["CSV", csv],
    ["JSON Lines", jsonLines],
  ])("damages exactly the rows that it says it damaged, as %s", async (_, format) => {
    const { text, damaged } = written(recipe, { rows: 600, errors: 0.5, seed: 7 }, format(recipe));
    const report = await checkText(recipe, text);
    expect(damaged.length).toBeGreaterThan(200);
    expect(failingIn(report)).toEqual(damaged);
    expect(report.invalidRows).toBe(damaged.length);
  });

  it("tells the damages that JSON Schema has words for from the others", () => {
    const { text, bySchema } = written(recipe, { rows: 600, errors: 0.5, seed: 7 }, jsonLines(recipe));
    const ajv = new Ajv2020({ strict: false, formats: { date: isDate, "date-time": isDateTime } });
    const validate = ajv.compile(schemas[recipe.record].type.schema);
    const failing = text
      .trimEnd()
      .split("\n")
      .flatMap((line, at) => (validate(JSON.parse(line)) ? [] : [at + 1]));
    expect(failing).toEqual(bySchema);
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
    const { lineOf } = csv(recipe);
    const rows = Array.from(rowsOf(recipe, { rows: 5000, errors: 0, seed: 1 }), ({ row }) => lineOf(row));
    const several = rows.filter((text) => text.trimEnd().includes("\n"));
    expect(several.length / rows.length).toBeGreaterThan(0.01);
    expect(several.length / rows.length).toBeLessThan(0.03);
    expect(several.every((text) => text.includes('""'))).toBe(true);
  });

  it("writes to files what it makes, and tells which rows fail", () => {
    const folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
    try {
      const targets = { csv: join(folder, "table.csv"), jsonLines: join(folder, "table.jsonl") };
      const amount = { rows: 20_000, errors: 0.01, seed: 3 };
      const told = writeTable(recipe, amount, targets);
      const { text, damaged, bySchema } = written(recipe, amount);
      const json = written(recipe, amount, jsonLines(recipe)).text;
      expect(readFileSync(targets.csv, "utf8") === text).toBe(true);
      expect(readFileSync(targets.jsonLines, "utf8") === json).toBe(true);
      const verdictOn = (rows: readonly number[]) => {
        const hash = newRowsHash();
        for (const row of rows) hash.add(row);
        return hash.verdict(amount.rows);
      };
      expect(told).toEqual({
        ...verdictOn(damaged),
        bytes: Buffer.byteLength(text),
        jsonBytes: Buffer.byteLength(json),
        bySchema: verdictOn(bySchema),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
