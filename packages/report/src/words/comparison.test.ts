import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../../test/example-report.ts";
import { exampleSet } from "../../test/example-set.ts";
import { compareReports, compareSubmissions } from "../compare/compare.ts";
import { htmlReport } from "../html.ts";
import { markdownReport } from "../markdown.ts";
import { comparisonWords, submissionNotes } from "./comparison.ts";

const sample = (record: string) => exampleSample({ record });
const before = exampleReport({
  findings: [
    exampleFinding({ code: "a", message: "A is wrong" }),
    exampleFinding({ code: "b", message: "B is wrong", count: 412 }),
    exampleFinding({ code: "c", message: "C is wrong", count: 2, samples: [sample("BF-1"), sample("BF-2")] }),
  ],
});
const after = exampleReport({
  findings: [
    exampleFinding({ code: "b", message: "B is wrong", count: 31 }),
    exampleFinding({ code: "c", message: "C is wrong", count: 2, samples: [sample("BF-2"), sample("BF-3")] }),
    exampleFinding({ code: "d", message: "D is wrong" }),
  ],
});

describe("comparisonWords", () => {
  it("counts what is fixed, new and remaining, and says how much of it", () => {
    expect(comparisonWords(compareReports(before, after))).toEqual({
      title: "Since the last report: 1 fixed, 1 new, 2 remaining",
      notes: [],
      groups: [
        { title: "Fixed", items: ["A is wrong."] },
        { title: "New", items: ["D is wrong."] },
        {
          title: "Remaining",
          items: [
            "B is wrong. Fewer than before: 412 places then, 31 now.",
            "C is wrong. As before: 2 places. Fixed in BF-1. New in BF-3.",
          ],
        },
      ],
    });
  });

  it("names the file of the last report where it was another", () => {
    const renamed = { ...after, file: { ...after.file, name: "june.csv" } };
    expect(comparisonWords(compareReports(before, renamed)).notes).toEqual(["The last report was on sites.csv."]);
  });

  it("names files that are not there any more", () => {
    expect(submissionNotes(compareSubmissions([before], []))).toEqual([
      "The last report also had sites.csv, which is not here now.",
    ]);
    expect(submissionNotes(compareSubmissions([], [after]))).toEqual([]);
  });

  it.each([
    ["Markdown", markdownReport],
    ["HTML", htmlReport],
  ])("stands before the problems in %s", (_name, render) => {
    const text = render(exampleSet({ reports: [after], comparison: compareSubmissions([before], [after]) }));
    const at = text.lastIndexOf("Since the last report: 1 fixed, 1 new, 2 remaining");
    expect(at).toBeGreaterThan(0);
    expect(text.lastIndexOf("To fix")).toBeGreaterThan(at);
    expect(text).toContain("Fewer than before: 412 places then, 31 now.");
  });
});
