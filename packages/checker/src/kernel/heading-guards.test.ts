import { describe, expect, it } from "vitest";
import type { CellProgram } from "./cell-program.ts";
import { headingGuards } from "./heading-guards.ts";

const TEXT: CellProgram = { kind: "text", least: 1, most: 100, isOneLine: false };
const DATE: CellProgram = { kind: "date" };

function guarded(columns: readonly (readonly [heading: string, cell: CellProgram])[]): number[] {
  const guards = headingGuards(
    columns.map(([heading]) => heading),
    columns.map(([, cell]) => ({ cell, list: null })),
  );
  return guards.flatMap((guard, at) => (guard === null ? [] : [at]));
}

const codes = (...values: string[]): CellProgram => ({
  kind: "codes",
  codes: new Map(values.map((value, at) => [value, at + 1])),
  values,
});

describe("headings that are said again", () => {
  it("are told by dates, where one column in five and one more holds dates", () => {
    expect(
      guarded([
        ["Name", TEXT],
        ["Note", TEXT],
        ["Opened", DATE],
        ["Place", TEXT],
      ]),
    ).toEqual([]);
    expect(
      guarded([
        ["A", TEXT],
        ["B", TEXT],
        ["C", TEXT],
        ["D", TEXT],
        ["Day", DATE],
      ]),
    ).toEqual([0, 1]);
  });

  it("are not told by a column whose values may read like its heading", () => {
    expect(
      guarded([
        ["Status", codes("open", "closed")],
        ["Name", TEXT],
      ]),
    ).toEqual([]);
    expect(
      guarded([
        ["Open", codes("open", "closed")],
        ["Name", TEXT],
      ]),
    ).toEqual([0]);
    expect(
      guarded([
        ["2024-01-01", DATE],
        ["Name", TEXT],
      ]),
    ).toEqual([0]);
    expect(guarded([["Name", TEXT]])).toEqual([]);
  });

  it("are looked for by how they begin, and never in longer texts", () => {
    const [guard] = headingGuards(
      ["Name", "Note"],
      [TEXT, TEXT].map((cell) => ({ cell, list: null })),
    );
    expect(guard).toEqual({ first: "n".charCodeAt(0), most: 36 });
  });
});
