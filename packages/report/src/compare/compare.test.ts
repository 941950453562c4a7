import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../../test/example-report.ts";
import { compareReports, compareSubmissions } from "./compare.ts";

const named = (name: string, parts: Parameters<typeof exampleReport>[0] = {}) =>
  exampleReport({ file: { ...exampleReport().file, name }, ...parts });
const withFindings = (...findings: Parameters<typeof exampleFinding>[0][]) =>
  exampleReport({ findings: findings.map((parts) => exampleFinding(parts)) });

/** Codes by what became of them. */
function fates(before: ReturnType<typeof withFindings>, after: ReturnType<typeof withFindings>) {
  const comparison = compareReports(before, after);
  const codes = (kind: "fixed" | "new" | "remaining" | "setAside") => comparison[kind].map(({ code }) => code);
  return { fixed: codes("fixed"), new: codes("new"), remaining: codes("remaining"), setAside: codes("setAside") };
}

describe("compareReports", () => {
  it("parts problems into fixed, new and remaining", () => {
    const before = withFindings({ code: "a" }, { code: "b", field: "x" });
    const after = withFindings({ code: "b", field: "x" }, { code: "b", field: "y" });
    expect(fates(before, after)).toEqual({ fixed: ["a"], new: ["b"], remaining: ["b"], setAside: [] });
    expect(compareReports(before, after).new[0]?.field).toBe("y");
  });

  it("gives the places of then and now, in the words of now", () => {
    const before = withFindings({ count: 412, message: "Start must be a date. 412 of 900 values are not" });
    const after = withFindings({ count: 900, message: "Start must be a date. None of the 900 values is" });
    const [finding] = compareReports(before, after).remaining;
    expect(finding).toMatchObject({
      before: 412,
      after: 900,
      message: "Start must be a date. None of the 900 values is",
    });
  });

  it("knows a problem again whose heading was changed", () => {
    expect(fates(withFindings({ column: "Start" }), withFindings({ column: "Start date" })).remaining).toEqual([
      "date-format",
    ]);
  });

  it("does not mix two problems of one rule in one field", () => {
    const one = { code: "conditional-missing", message: "End is missing in 3 of 9 rows where Status is closed" };
    const other = { code: "conditional-missing", message: "End is missing in 5 of 9 rows where Type is old" };
    const { fixed, remaining } = compareReports(
      withFindings(one, other),
      withFindings({ ...other, message: other.message.replace("5", "1") }),
    );
    expect(fixed.map(({ message }) => message)).toEqual([one.message]);
    expect(remaining).toHaveLength(1);
  });

  it("leaves out what is only good to know", () => {
    const info = withFindings({ severity: "info" });
    expect(fates(exampleReport(), info)).toEqual(fates(info, exampleReport()));
    expect(fates(exampleReport(), info).new).toEqual([]);
  });

  it("does not call a problem fixed that a config has set aside, nor new when it counts again", () => {
    const broken = withFindings({ code: "a", field: "x", count: 9 });
    const entry = { code: "a", field: "x", count: 7, reason: "Later", until: "2026-12-31" };
    const hidden = exampleReport({ suppressed: [entry] });
    expect(fates(broken, hidden)).toEqual({ fixed: [], new: [], remaining: [], setAside: ["a"] });
    expect(fates(hidden, broken)).toEqual({ fixed: [], new: [], remaining: ["a"], setAside: [] });
    expect(compareReports(hidden, broken).remaining[0]).toMatchObject({ before: 7, after: 9 });
  });

  it("names the records that are mended and those that are new, where all places are known", () => {
    const of = (count: number, ...records: string[]) =>
      withFindings({ count, samples: records.map((record) => exampleSample({ record })) });
    const [all] = compareReports(of(2, "A", "B"), of(2, "B", "C")).remaining;
    expect(all).toMatchObject({ fixedRecords: ["A"], newRecords: ["C"] });
    const [some] = compareReports(of(2, "A", "B"), of(900, "B", "C")).remaining;
    expect(some).toMatchObject({ fixedRecords: [], newRecords: ["C"] });
    const [others] = compareReports(of(900, "A", "B"), of(2, "B", "C")).remaining;
    expect(others).toMatchObject({ fixedRecords: ["A"], newRecords: [] });
  });
});

describe("compareSubmissions", () => {
  const earlierOf = (before: readonly ReturnType<typeof named>[], after: readonly ReturnType<typeof named>[]) => {
    const { files, gone } = compareSubmissions(before, after);
    return { files: files.map((file) => file?.earlierFile ?? null), gone };
  };

  it("matches files by their names, whatever their order and their folder", () => {
    const before = [named("a.csv"), named("may/b.csv")];
    expect(earlierOf(before, [named("june/b.csv"), named("a.csv")])).toEqual({
      files: ["may/b.csv", "a.csv"],
      gone: [],
    });
  });

  it("matches a file of another name by its record, where only one can be meant", () => {
    const toilets = { schema: { ...exampleReport().schema, name: "neighbourhood/public-toilet" } };
    const before = [named("sites-may.csv"), named("toilets-may.csv", toilets)];
    const after = [named("toilets-june.csv", toilets), named("sites-june.csv")];
    expect(earlierOf(before, after)).toEqual({ files: ["toilets-may.csv", "sites-may.csv"], gone: [] });
    expect(earlierOf([named("1.csv"), named("2.csv")], [named("3.csv")])).toEqual({
      files: [null],
      gone: ["1.csv", "2.csv"],
    });
  });

  it("says which files there was nothing to compare with, and which are gone", () => {
    expect(earlierOf([named("a.csv"), named("b.csv")], [named("a.csv")])).toEqual({
      files: ["a.csv"],
      gone: ["b.csv"],
    });
    expect(earlierOf([], [named("a.csv")])).toEqual({ files: [null], gone: [] });
  });
});
