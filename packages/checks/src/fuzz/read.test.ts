import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "./budget.ts";
import { accountedFor, isFilled, readElsewhere } from "./count-rows.ts";
import { damagedTable } from "./damaged.ts";
import { reportOn } from "./outcome.ts";
import { candidates } from "./seeds.ts";

describe("a damaged table", () => {
  it("gets a report or a plain refusal, and none of its rows is lost", { timeout: 900_000 }, async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(damagedTable, fc.boolean(), async ({ seed, bytes }, isNamed) => {
        const { schema } = seed.file;
        const report = await reportOn(bytes, isNamed ? { schema } : { candidates });
        const all = report?.file.format === "csv" ? readElsewhere(bytes, report) : null;
        if (report === null || all === null) return;
        counted++;
        expect(accountedFor(report, all)).toBe(all.filter(isFilled).length);
      }),
      runs(120),
    );
    expect(counted).toBeGreaterThan(40);
  });
});
