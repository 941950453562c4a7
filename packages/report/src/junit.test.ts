import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { parseXml } from "../test/parse-xml.ts";
import { junitReport } from "./junit.ts";

const namesOf = (text: string) =>
  parseXml(text).flatMap(({ name, attributes }) => (name === "testcase" ? (attributes.name ?? "") : []));
const first = (text: string, wanted: string) => parseXml(text).find(({ name }) => name === wanted);

describe("junitReport", () => {
  it("passes a case for the file and for each column, where there is nothing to fix", () => {
    const text = junitReport(exampleSet());
    expect(namesOf(text)).toEqual(["128 rows read as Brownfield site", "Column A, reference", "Column B, Start"]);
    expect(first(text, "testsuites")?.attributes).toEqual({
      name: "standpipe",
      tests: "3",
      failures: "0",
      errors: "0",
      skipped: "0",
    });
  });

  it("fails a case for each rule and column, and passes no case for that column", () => {
    const text = junitReport(setOf({ valid: false, findings: [exampleFinding({ count: 3 })] }));
    expect(namesOf(text)).toEqual([
      "128 rows read as Brownfield site",
      "Column A, reference",
      "Column B, Start: date-format",
    ]);
    const failure = first(text, "failure");
    expect(failure?.attributes).toEqual({ type: "date-format", message: "Start date must be a date, like 2024-12-31" });
    expect(failure?.text).toContain(
      "Column B, Start: 31/12/2024 (row 7) and 2 more rows.\nChange 31/12/2024 to 2024-12-31.",
    );
    expect(first(text, "testsuite")?.attributes.failures).toBe("1");
  });

  it("gives two problems of one rule in one column names of their own", () => {
    const names = namesOf(junitReport(setOf({ findings: [exampleFinding(), exampleFinding({ message: "Another" })] })));
    expect(names.slice(-2)).toEqual(["Column B, Start: date-format", "Column B, Start: date-format (2)"]);
  });

  it("has warnings as output, which fail nothing", () => {
    const text = junitReport(setOf({ findings: [exampleFinding({ severity: "warning" })] }));
    expect(first(text, "testsuite")?.attributes.failures).toBe("0");
    expect(first(text, "system-out")?.text).toMatch(/^Warning: Start date must be a date/);
  });

  it("skips what could not be checked, and has an error for a file that could not be read", () => {
    const reports = [exampleReport({ notChecked: [{ what: "References", why: "No file has them" }] })];
    const text = junitReport(exampleSet({ reports, unread: [{ file: "a.pdf", message: "The file is a PDF" }] }));
    expect(first(text, "skipped")?.attributes.message).toBe("No file has them.");
    expect(first(text, "error")?.text).toBe("The file is a PDF.");
    expect(first(text, "testsuites")?.attributes).toMatchObject({ tests: "5", errors: "1", skipped: "1" });
  });

  it.each(HOSTILE)("is XML with %j in it", (text) => {
    expect(namesOf(junitReport(hostileSet(text))).length).toBeGreaterThan(3);
  });

  it("writes characters that XML does not have as pictures of them", () => {
    const text = junitReport(setOf({ findings: [exampleFinding({ message: "a\u0000b\u001bc\ufffe\ud800d" })] }));
    expect(first(text, "failure")?.attributes.message).toBe("a␀b␛c��d");
  });
});
