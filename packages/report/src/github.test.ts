import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { githubReport } from "./github.ts";

describe("githubReport", () => {
  it("has a command for each finding, at its first place", () => {
    const samples = [exampleSample({ line: 9 }), exampleSample({ row: 8 })];
    expect(githubReport(setOf({ findings: [exampleFinding({ samples, count: 2 })] }))).toBe(
      "::error file=sites.csv,line=9,title=date-format::Start date must be a date, like 2024-12-31.%0A" +
        "Column B, Start: 31/12/2024 (rows 7 and 8).%0AChange 31/12/2024 to 2024-12-31.\n",
    );
  });

  it("points at the headings for a column without a place, and at no line for the file", () => {
    const findings = [
      exampleFinding({ severity: "warning", samples: [] }),
      exampleFinding({ severity: "info", samples: [], column: null }),
    ];
    const [warning, notice] = githubReport(setOf({ findings })).split("\n");
    expect(warning).toMatch(/^::warning file=sites\.csv,line=1,title=/);
    expect(notice).toMatch(/^::notice file=sites\.csv,title=/);
  });

  it("escapes what would end a property or the command", () => {
    const { file } = exampleReport();
    const findings = [exampleFinding({ message: "100%: a, b\r\n::error::c", samples: [], column: null })];
    const text = githubReport(setOf({ file: { ...file, name: "a,b:c%.csv" }, findings }));
    expect(text).toMatch(/^::error file=a%2Cb%3Ac%25\.csv,title=date-format::100%25: a, b↵::error::c\.%0A[^\n]*\n$/);
  });

  it("has an error for a file that could not be read", () => {
    const unread = [{ file: "a.pdf", message: "It is a PDF" }];
    expect(githubReport(exampleSet({ reports: [], unread }))).toBe(
      "::error file=a.pdf,title=The file could not be read::It is a PDF.\n",
    );
  });

  it.each(HOSTILE)("stays five commands of a line each with %j in it", (text) => {
    const lines = githubReport(hostileSet(text)).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => /^::(error|warning|notice) file=[^:]*::/.exec(line)?.[1])).toEqual([
      "error",
      "error",
      "warning",
      "notice",
      "warning",
    ]);
    expect(lines.join("")).not.toContain("\r");
  });
});
