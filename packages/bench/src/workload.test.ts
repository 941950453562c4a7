import { describe, expect, it } from "vitest";
import type { Contender } from "./contenders/contenders.ts";
import type { Verdict } from "./generate/write.ts";
import { type Made, verified } from "./workload.ts";

const made: Made = {
  path: "spend.csv",
  record: "transparency/spend-transaction",
  bytes: 9,
  rows: 50,
  failing: 2,
  hash: "a",
};
const run = { seconds: 1, cpuSeconds: 1, peakMegabytes: 1, output: "" };
const saying = (verdict: Verdict | null): Contender => ({ name: "A peer", run: async () => ({ run, verdict }) });

describe("a run that is measured", () => {
  it("counts where its verdict is what was made, or where it only reads", async () => {
    expect(await verified(saying({ rows: 50, failing: 2, hash: "a" }), made, "")).toBe(run);
    expect(await verified(saying({ rows: 50, failing: 2, hash: "" }), made, "")).toBe(run);
    expect(await verified(saying(null), made, "")).toBe(run);
  });

  it.each([
    ["another number of failing rows", { rows: 50, failing: 3, hash: "a" }],
    ["as many failing rows, but others", { rows: 50, failing: 2, hash: "b" }],
    ["fewer rows", { rows: 49, failing: 2, hash: "a" }],
  ])("stops everything where it finds %s", async (_, verdict) => {
    await expect(verified(saying(verdict), made, "")).rejects.toThrow("A peer disagrees on spend.csv");
  });
});
