import { describe, expect, it } from "vitest";
import { openSource } from "./open.ts";
import type { GivenRows, Limits } from "./types.ts";

type Values = readonly (string | number | null)[];

/** A source whose rows are given in batches. */
function given(headings: readonly string[], batches: readonly (readonly Values[])[], log: string[] = []) {
  const rows = (): GivenRows => ({
    headings,
    async *batches() {
      yield* batches;
    },
    bytesRead: () => 7,
    async close() {
      log.push("closed");
    },
  });
  const table = { format: "parquet" as const, open: async () => rows() };
  // The bytes are not looked at.
  const stream = () => {
    throw new Error("The bytes were read");
  };
  return { name: "rows.parquet", bytes: 7, stream, table };
}

async function open(source: ReturnType<typeof given>, limits?: Limits) {
  const input = await openSource(source, limits);
  if (input.kind !== "table") throw new Error("It is no table");
  return input;
}

async function rowsOf(input: Awaited<ReturnType<typeof open>>) {
  const rows = [];
  for await (const batch of input.rows()) rows.push(...batch);
  return rows.map(({ row, cells }) => `${row}: ${cells.join("|")}`);
}

describe("a table that the caller reads", () => {
  it("has its headings in row 1, its values as texts, and a number for each row that is blank", async () => {
    const input = await open(
      given(
        ["a", "b"],
        [
          [
            ["x", 1e-7],
            [null, " "],
          ],
          [],
          [
            ["y", 1e20],
            [null, 0.1 + 0.2],
          ],
        ],
      ),
    );
    expect(await rowsOf(input)).toEqual(["1: a|b", "2: x|0.0000001", "4: y|100000000000000000000", "5: |0.3"]);
    expect([input.lastRow(), input.bytesRead(), input.encoding(), input.delimiter]).toEqual([5, 7, null, null]);
  });

  it("is given in batches of about 1,000 rows, and smaller ones where rows are long", async () => {
    const sizes = async (text: string) => {
      const input = await open(given(["a"], [Array.from({ length: 2500 }, () => [text])]));
      const all: number[] = [];
      for await (const batch of input.rows()) all.push(batch.length);
      return all;
    };
    expect(await sizes("x")).toEqual([1000, 1000, 501]);
    expect(Math.max(...(await sizes("x".repeat(300_000))))).toBeLessThan(6);
  });

  it("ends at a row that is longer than the limit, and is refused with more columns than that", async () => {
    const input = await open(given(["a"], [[["x"], ["y".repeat(99)], ["z"]]]), { maxRowBytes: 50 });
    expect(await rowsOf(input)).toEqual(["1: a", "2: x"]);
    expect(input.problems).toMatchObject([{ code: "row-too-long", row: 3 }]);
    const log: string[] = [];
    await expect(open(given(["a", "b"], [], log), { maxColumns: 1 })).rejects.toMatchObject({ code: "row-too-wide" });
    expect(log).toEqual(["closed"]);
  });

  it("is let go at its end", async () => {
    const log: string[] = [];
    await rowsOf(await open(given(["a"], [[["x"]]], log)));
    expect(log).toContain("closed");
  });
});
