import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { load, loadMetadata, loadProfiles } from "@standpipe/catalogue";
import { check, checkTogether } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { type Expected, flaws } from "./flaws.ts";

const candidates = { records: await loadMetadata(), profiles: await loadProfiles(), load };
const names = await readdir(new URL(".", import.meta.url));
const exports = names.filter((name) => /^[a-z]+-[a-z-]+\.(?:csv|json|jsonl)$/.test(name));
const flawless = exports.filter((name) => !name.includes("-flawed."));

/** Checks an example as a person does who does not say which record it is. */
async function checkExample(name: string) {
  const file = await openAsBlob(fileURLToPath(new URL(name, import.meta.url)));
  return check(file, { candidates });
}

/** `transparency/spend-transaction` for `transparency-spend-transaction-flawed.csv`. */
function recordOf(name: string): string {
  return name.replace(/(?:-flawed)?\.\w+$/, "").replace("-", "/");
}

function sorted(findings: readonly Expected[]): string[] {
  return findings.map((finding) => finding.join(" ")).sort();
}

describe("the example exports", () => {
  it("has a good file and a flawed one for every record", () => {
    const records = candidates.records.map(({ name }) => name).sort();
    expect([...new Set(flawless.map(recordOf))].sort()).toEqual(records);
    expect(Object.keys(flaws).map(recordOf).sort()).toEqual(records);
    expect(exports.filter((name) => !flawless.includes(name)).sort()).toEqual(Object.keys(flaws).sort());
  });

  it.each(flawless)("finds nothing wrong in %s, and knows which record it holds", async (name) => {
    const report = await checkExample(name);
    expect(report.findings).toEqual([]);
    expect(report.schema.name).toBe(recordOf(name));
    expect(report.rows).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.entries(flaws))("finds every flaw that was put into %s, and nothing else", async (name, expected) => {
    const report = await checkExample(name);
    const found = report.findings.map(({ code, field, count }): Expected => [code, field, count]);
    expect(sorted(found)).toEqual(sorted(expected));
    expect(report.schema.name).toBe(recordOf(name));
  });

  it("finds nothing wrong in the good ones sent together: what one refers to is in another", async () => {
    const tables = flawless.filter((name) => name.endsWith(".csv"));
    const files = await Promise.all(
      tables.map(async (name) => ({
        source: await openAsBlob(fileURLToPath(new URL(name, import.meta.url))),
        options: { candidates },
      })),
    );
    const checked = await checkTogether(files);
    const reports = checked.flatMap((one) => ("report" in one ? [one.report] : []));
    expect(reports.length).toBe(tables.length);
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
    expect(reports.flatMap(({ notChecked }) => notChecked)).toEqual([]);
  });
});
