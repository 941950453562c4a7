import { describe, expect, it } from "vitest";
import type { Group } from "../groups.ts";
import { mergeCauses } from "./explains.ts";

function group(code: string, count: number, values: readonly string[], more: Partial<Group> = {}): Group {
  const samples = values.map((value, i) => ({ row: i + 2, line: i + 2, cell: null, record: null, value }));
  return {
    code,
    field: "crs",
    column: null,
    detail: {},
    severity: null,
    count,
    samples,
    remedy: null,
    isHidden: false,
    ...more,
  };
}

const dragged = group("values-dragged", 158, ["ETRS90", "ETRS91"], { detail: { example: "ETRS89" } });
const said = (groups: readonly Group[]) => groups.map(({ code, severity, count }) => `${code} ${severity} ${count}`);

describe("a cause and the errors that it explains", () => {
  it("are one finding: the cause, an error with the exact count of the errors", () => {
    const unknown = group("code-unknown", 159, ["ETRS90", "ETRS91"]);
    const other = group("code-unknown", 3, ["x"], { field: "status" });
    const merged = mergeCauses([unknown, other, dragged]);
    expect(said(merged)).toEqual(["code-unknown null 3", "values-dragged error 159"]);
    expect(merged[1]?.samples).toEqual(dragged.samples);
    expect(dragged.severity).toBeNull();
  });

  it.each<[string, Group]>([
    ["most errors are of another kind", group("code-unknown", 200, ["ETRS90"])],
    ["the values shown are others", group("code-unknown", 150, ["WGS", "OSGB36", "ETRS90"])],
    ["the rule is another", group("too-long", 150, ["ETRS90"])],
    ["the field is another", group("code-unknown", 150, ["ETRS90"], { field: "status" })],
  ])("stay two where %s", (_what, errors) => {
    expect(said(mergeCauses([errors, dragged]))).toEqual([
      `${errors.code} null ${errors.count}`,
      "values-dragged null 158",
    ]);
  });

  it("are told apart by the column of another layout", () => {
    const inLayout = (column: string) => group("code-unknown", 158, ["ETRS90"], { column });
    const cause = { ...dragged, field: null, column: "CRS" };
    expect(said(mergeCauses([inLayout("CRS"), cause]))).toEqual(["values-dragged error 158"]);
    expect(mergeCauses([inLayout("Status"), cause])).toHaveLength(2);
  });

  it("take the place of warnings as a warning", () => {
    const unknown = group("open-code-unknown", 158, ["ETRS90"]);
    expect(said(mergeCauses([unknown, dragged]))).toEqual(["values-dragged null 158"]);
  });

  it.each<[string, Group, Group]>([
    [
      "numbers with an E, and not letters",
      group("id-scientific", 3, ["2.00001E+11"]),
      group("uprn-format", 3, ["2.00001E+11", "2E+11"]),
    ],
    ["keys that repeat", group("id-rounded", 120, ["200004000000"]), group("key-repeated", 119, ["200004000000"])],
    [
      "codes of the length of the cut",
      group("values-cut", 631, ["full planning permis"], { detail: { limit: 20 } }),
      group("code-unknown", 640, ["full planning permis"]),
    ],
    [
      "values that are too short",
      group("zeros-lost", 27, ["E0800009"], { detail: { limit: 9 } }),
      group("gss-code-format", 27, ["E0800009"]),
    ],
  ])("are merged for %s", (_what, cause, errors) => {
    expect(said(mergeCauses([errors, cause]))).toEqual([`${cause.code} error ${errors.count}`]);
    const wrong = { ...errors, samples: group("", 0, ["something else altogether"]).samples };
    expect(mergeCauses([wrong, cause])).toHaveLength(2);
  });

  it("do without values where none are kept", () => {
    expect(said(mergeCauses([group("code-unknown", 159, []), dragged]))).toEqual(["values-dragged error 159"]);
  });

  it("leave everything else as it is, in its order", () => {
    const groups = [group("date-format", 3, []), group("text-garbled", 2, []), dragged];
    expect(mergeCauses(groups)).toEqual(groups);
  });
});
