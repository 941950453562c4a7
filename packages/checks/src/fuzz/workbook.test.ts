import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "./budget.ts";
import { damagedRows, damagedWorkbook } from "./damaged.ts";
import { fixed } from "./fixed.ts";
import { answerOf, expectNoMoreErrors, reportOn } from "./outcome.ts";
import { partsWithout, workbookOf } from "./sheet-xml.ts";

describe("a damaged workbook", () => {
  it("gets a report or a plain refusal, and so does its corrected copy", { timeout: 900_000 }, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damagedWorkbook, async ({ seed, bytes }) => {
        const options = { schema: seed.file.schema };
        const report = await reportOn(bytes, options);
        const copy = await answerOf(() => fixed(bytes, options));
        if (report === null || copy === null) return;
        read++;
        await expectNoMoreErrors(report, copy.bytes, options);
      }),
      runs(80),
    );
    expect(read).toBeGreaterThan(10);
  });
});

describe("the corrected copy of a workbook with damaged rows", () => {
  it("differs in the cells on the list alone, and has nothing left to correct", { timeout: 900_000 }, async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(damagedRows, async ({ seed, rows }) => {
        const options = { schema: seed.file.schema };
        const bytes = workbookOf(rows);
        const copy = await answerOf(() => fixed(bytes, options));
        if (copy === null) return;
        changed += copy.log.length;
        const cells = new Set(copy.log.map(({ cell }) => cell ?? ""));
        expect(partsWithout(copy.bytes, cells)).toEqual(partsWithout(bytes, cells));
        const after = await expectNoMoreErrors(copy.report, copy.bytes, options);
        expect(after.rows).toBe(copy.report.rows);
        const again = await fixed(copy.bytes, options);
        expect(again.changes).toEqual([]);
        expect(Buffer.from(again.bytes).equals(copy.bytes)).toBe(true);
      }),
      runs(40),
    );
    expect(changed).toBeGreaterThan(30);
  });
});
