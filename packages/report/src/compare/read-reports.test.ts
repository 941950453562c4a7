import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport } from "../../test/example-report.ts";
import { exampleSet } from "../../test/example-set.ts";
import { jsonReport } from "../json.ts";
import { compareSubmissions } from "./compare.ts";
import { REPORT_MAJOR, ReportFileError, readReports } from "./read-reports.ts";

const report = exampleReport({ findings: [exampleFinding()] });

function refusal(text: string): ReportFileError {
  try {
    readReports(text);
  } catch (error) {
    if (error instanceof ReportFileError) return error;
    throw error;
  }
  throw new Error("It was read");
}

describe("readReports", () => {
  it("reads what the JSON form wrote: one report, several, and those of a comparison", () => {
    const comparison = compareSubmissions([report], [report]);
    expect(readReports(jsonReport(exampleSet({ reports: [report] })))).toEqual([report]);
    expect(readReports(jsonReport(exampleSet({ reports: [report, report] })))).toEqual([report, report]);
    expect(readReports(jsonReport(exampleSet({ reports: [report], comparison })))).toEqual([report]);
    expect(readReports(`\ufeff${JSON.stringify(report)}`)).toEqual([report]);
  });

  it("reads a report of a later minor version, and one from before there were configs", () => {
    const { suppressed: _suppressed, ...older } = report;
    const later = { ...report, more: 1, tool: { ...report.tool, version: `${REPORT_MAJOR}.99.0` } };
    expect(readReports(JSON.stringify([later, older]))).toHaveLength(2);
  });

  it.each([
    ["", "The file of the earlier report is empty"],
    ["reference,name\n1,2\n", "The file is not JSON"],
    ["3", "The file is JSON, and not a report of standpipe"],
    ['{"a": 1}', "The file is JSON, and not a report of standpipe"],
    ["[null]", "The file is JSON, and not a report of standpipe"],
    ['{"tool": {"name": "eslint", "version": "1.0.0"}}', "The file is JSON, and not a report of standpipe"],
  ])("refuses %j in plain words", (text, message) => {
    const error = refusal(text);
    expect(error.message).toBe(message);
    expect(error.fix).toContain("standpipe check FILE --format json");
  });

  it("refuses a report of another major version", () => {
    const error = refusal(JSON.stringify({ ...report, tool: { name: "standpipe", version: "9.1.0" } }));
    expect(error.message).toBe("The report was made with standpipe 9.1.0, and this version reads reports of version 1");
    expect(error.fix).toContain("Check the earlier file again");
  });

  it.each([
    [{ findings: undefined }, "findings is missing"],
    [{ rows: "128" }, "rows is not what a report has there"],
    [{ findings: {} }, "findings is not a list"],
    [{ findings: [{ ...exampleFinding(), severity: "bad" }] }, "findings[0].severity is not what a report has there"],
    [{ file: "sites.csv" }, "file is not an object"],
  ])("names the place that is damaged: %j", (parts, fault) => {
    expect(refusal(JSON.stringify({ ...report, ...parts })).message).toBe(`The report is damaged: ${fault}`);
    expect(refusal(JSON.stringify([report, { ...report, ...parts }])).message).toBe(`Report 2 is damaged: ${fault}`);
  });

  // The version of a report is that of the checker: a new major of it needs a look at what is read here.
  it("reads the reports of the checker that it comes with", () => {
    const manifest = new URL("../../../checker/package.json", import.meta.url);
    expect(Number.parseInt(JSON.parse(readFileSync(manifest, "utf8")).version, 10)).toBe(REPORT_MAJOR);
  });
});
