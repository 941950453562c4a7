import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contender, Said } from "../contenders/contender.ts";
import type { Made } from "../generate/files.ts";
import { inTurns, verified } from "./turns.ts";

const made: Made = {
  record: "transparency/spend-transaction",
  paths: { csv: "spend.csv", jsonLines: null },
  bytes: 9,
  jsonBytes: 0,
  rows: 50,
  failing: 2,
  hash: "a",
  bySchema: { rows: 50, failing: 1, hash: "b" },
};
const saying = (said: Said, judges: Contender["judges"] = "every-rule"): Contender => ({
  name: "A peer",
  reads: "csv",
  about: "",
  judges,
  command: () => ({ program: process.execPath, args: ["--version"], endsWith: [0] }),
  said: () => said,
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a run that is measured", () => {
  it.each<[string, Contender]>([
    ["it names the rows that were damaged", saying({ rows: 50, failing: 2, hash: "a" })],
    ["it counts them", saying({ rows: 50, failing: 2, hash: null })],
    ["it names those that JSON Schema has words for", saying({ rows: null, failing: 1, hash: "b" }, "json-schema")],
    ["it only reads", saying({ rows: null, failing: null, hash: null }, "nothing")],
  ])("counts where %s", async (_, contender) => {
    expect((await verified(contender, made, folder)).seconds).toBeGreaterThan(0);
  });

  it.each<[string, Contender]>([
    ["finds another number of failing rows", saying({ rows: 50, failing: 3, hash: "a" })],
    ["finds as many failing rows, but others", saying({ rows: 50, failing: 2, hash: "b" })],
    ["finds fewer rows", saying({ rows: 49, failing: 2, hash: "a" })],
    ["says nothing though it judges", saying({ rows: null, failing: null, hash: null })],
    ["only knows JSON Schema and yet finds more", saying({ rows: 50, failing: 2, hash: "a" }, "json-schema")],
    ["only reads and misses a row", saying({ rows: 49, failing: null, hash: null }, "nothing")],
  ])("stops everything where it %s", async (_, contender) => {
    await expect(verified(contender, made, folder)).rejects.toThrow("A peer disagrees on spend.csv");
  });

  it("takes its turn after all others, as often as asked", async () => {
    const order: string[] = [];
    const [one, two] = ["one", "two"].map((name) => {
      const contender = saying({ rows: 50, failing: 2, hash: "a" });
      return {
        made,
        contender: {
          ...contender,
          name,
          command: () => {
            order.push(name);
            return contender.command("", made.record, folder);
          },
        },
      };
    });
    const series = await inTurns([one, two] as never, 2, folder, () => {});
    expect(order).toEqual(["one", "two", "one", "two"]);
    expect(series.map(({ name, rows, runs }) => [name, rows, runs.length])).toEqual([
      ["one", 50, 2],
      ["two", 50, 2],
    ]);
  });
});
