import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "./budget.ts";
import { type Changed, changedValues } from "./changed-values.ts";
import { decoded } from "./count-rows.ts";
import { damagedJson } from "./damaged.ts";
import { fixed } from "./fixed.ts";
import { answerOf, expectNoMoreErrors, reportOn } from "./outcome.ts";
import { candidates } from "./seeds.ts";

describe("damaged JSON", () => {
  it("gets a report or a plain refusal", { timeout: 900_000 }, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damagedJson, fc.nat(5), async ({ seed, bytes }, choice) => {
        const report = await reportOn(bytes, choice === 0 ? { candidates } : { schema: seed.file.schema });
        if (report !== null) read++;
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      runs(200),
    );
    expect(read).toBeGreaterThan(60);
  });
});

/** The documents of a file: one, or one on each line that is one. */
function documentsOf(text: string, isLines: boolean): unknown[] {
  return (isLines ? text.split("\n") : [text]).map((part) => {
    try {
      return JSON.parse(part);
    } catch {
      return part;
    }
  });
}

describe("the corrected copy of damaged JSON", () => {
  it("differs in the values on the list alone, has no more errors, and nothing left to correct", {
    timeout: 900_000,
  }, async () => {
    let compared = 0;
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(damagedJson, async ({ seed, bytes }) => {
        const options = { schema: seed.file.schema };
        const copy = await answerOf(() => fixed(bytes, options));
        if (copy === null) return;
        const { file } = copy.report;
        await expectNoMoreErrors(copy.report, copy.bytes, options);
        const isLines = file.format === "jsonl";
        if (file.format !== "csv") {
          compared++;
          const before = documentsOf(decoded(bytes, file.encoding ?? "utf-8"), isLines);
          const now = documentsOf(decoded(copy.bytes, "utf-8"), isLines);
          const found = changedValues(before, now);
          changed += found.length;
          const listed = copy.log.map(({ from, to }) => ({ from, to }));
          const inOrder = (all: readonly Changed[]) => all.map(({ from, to }) => `${from} → ${to}`).sort();
          expect(inOrder(found)).toEqual(inOrder(listed));
        }
        const again = await fixed(copy.bytes, options);
        expect(again.changes).toEqual([]);
        expect(Buffer.from(again.bytes).toString()).toBe(Buffer.from(copy.bytes).toString());
      }),
      runs(150),
    );
    expect(compared).toBeGreaterThan(50);
    expect(changed).toBeGreaterThan(5);
  });
});
