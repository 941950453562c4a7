import type { Change } from "@standpipe/checker";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "./budget.ts";
import { isFilled, readElsewhere } from "./count-rows.ts";
import { damagedTable } from "./damaged.ts";
import { fixed } from "./fixed.ts";
import { answerOf, expectNoMoreErrors } from "./outcome.ts";

type Rows = readonly (readonly string[])[];

/** The rows that a corrected copy should have: every cell but for spaces around it, unless a change is on the list. */
function corrected(rows: Rows, log: readonly Change[]): Rows {
  const cells = rows.map((row) => row.map((cell) => cell.trim()));
  for (const { row, cell, to } of log) {
    const target = cells[(row ?? 0) - 1];
    if (target !== undefined) target[columnOf(cell ?? "")] = to;
  }
  const width = Math.max(...cells.map(({ length }) => length));
  const used = Array.from({ length: width }, (_, at) => at).filter((at) =>
    cells.some((row) => isFilled([row[at] ?? ""])),
  );
  return cells.filter(isFilled).map((row) => used.map((at) => row[at] ?? ""));
}

/** The position of a cell in its row: 27 for "AB3". */
function columnOf(cell: string): number {
  return [...cell.replace(/\d+$/, "")].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows of a copy, each as wide as the widest, without spaces around values: where a row is uneven they are kept. */
function rowsOf(bytes: Uint8Array): Rows {
  const rows: string[][] = parse(Buffer.from(bytes), { relax_column_count: true });
  const filled = rows.filter(isFilled);
  const width = Math.max(...filled.map(({ length }) => length));
  return filled.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? "").trim()));
}

describe("the corrected copy of a damaged table", () => {
  it("has every row and every other value, no more errors, and nothing left to correct", {
    timeout: 900_000,
  }, async () => {
    let compared = 0;
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(damagedTable, async ({ seed, bytes }) => {
        const options = { schema: seed.file.schema };
        const copy = await answerOf(() => fixed(bytes, options));
        if (copy?.to !== "csv") return;
        changed += copy.log.length;
        await expectNoMoreErrors(copy.report, copy.bytes, options);
        const all = readElsewhere(bytes, copy.report);
        if (all !== null) {
          compared++;
          expect(rowsOf(copy.bytes)).toEqual(corrected(all, copy.log));
        }
        const again = await fixed(copy.bytes, options);
        expect(again.changes).toEqual([]);
        expect(Buffer.from(again.bytes).toString()).toBe(Buffer.from(copy.bytes).toString());
      }),
      runs(150),
    );
    expect(compared).toBeGreaterThan(50);
    expect(changed).toBeGreaterThan(100);
  });
});
