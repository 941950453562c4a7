import { describe, expect, it } from "vitest";
import { field, record } from "../../test/made-up.ts";
import { check } from "../check.ts";
import type { Spill } from "./key-spill.ts";

const visit = record([field("reference", { required: true }), field("kind", { codes: ["a", "b"] })], {
  key: ["reference"],
});

/** What is written in memory, in pieces as they come. */
function spillInMemory(): Spill & { isClosed(): boolean } {
  const bytes: number[] = [];
  let isClosed = false;
  return {
    append: (more) => bytes.push(...more) - more.length,
    read: (at, into) => into.set(bytes.slice(at, at + into.length)),
    close() {
      isClosed = true;
    },
    isClosed: () => isClosed,
  };
}

/** Every hundredth row has the key of an earlier one; every thousandth is wrong besides. */
const ROWS = 150_000;
const keyAt = (row: number) => (row % 100 === 99 ? Math.floor(row / 3) : row);
const firstWith = new Map<number, number>();
for (let row = 0; row < ROWS; row++) if (!firstWith.has(keyAt(row))) firstWith.set(keyAt(row), row);
const repeats = Array.from({ length: ROWS }, (_, row) => row).filter((row) => firstWith.get(keyAt(row)) !== row);
const isWrong = (row: number) => row % 1000 === 999;
const file = [
  "reference,kind",
  ...Array.from({ length: ROWS }, (_, row) => `K-${keyAt(row)},${isWrong(row) ? "x" : "a"}`),
].join("\n");

describe("keys that do not fit into memory", () => {
  it("are compared in the end, with the same counts", async () => {
    const spill = spillInMemory();
    const [all, few] = await Promise.all([
      check(file, { schema: visit }),
      check(file, { schema: visit, keys: { most: 20_000, spill: () => spill } }),
    ]);
    const { findings, ...counts } = few;
    const shown = (one: typeof all) => one.findings.map(({ code, count, severity }) => ({ code, count, severity }));
    expect(shown(few)).toEqual(shown(all));
    expect(findings.find(({ code }) => code === "key-repeated")?.count).toBe(repeats.length);
    expect(counts.invalidRows).toBe(all.invalidRows);
    expect(counts.notChecked).toEqual([]);
    expect(spill.isClosed()).toBe(true);
  });

  it("are named by their rows, from the first on", async () => {
    const report = await check(file, { schema: visit, maxSamples: 3, keys: { most: 0, spill: spillInMemory } });
    const finding = report.findings.find(({ code }) => code === "key-repeated");
    expect(finding?.samples.map(({ row }) => row)).toEqual(repeats.slice(0, 3).map((row) => row + 2));
    const small = await check("reference,kind\nA,a\nB,a\nA,b", {
      schema: visit,
      keys: { most: 0, spill: spillInMemory },
    });
    expect(small.findings.map(({ fix }) => fix)).toEqual([expect.stringContaining("row 2 and row 4")]);
  });

  it("are said not to be compared where there is no place for them", async () => {
    const report = await check(file, { schema: visit, keys: { most: 20_000 } });
    expect(report.notChecked).toEqual([
      {
        what: "Whether every Reference is different after the first 20,000",
        why: "That many keys are not kept in memory",
      },
    ]);
  });
});
