import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../../test/example-report.ts";
import { placesOf } from "./places.ts";

const report = exampleReport();
const json = exampleReport({ file: { ...report.file, format: "json", headerRow: null } });

describe("placesOf", () => {
  it("names the column by its letter and heading, and gives each value once with its rows", () => {
    const samples = [2, 3, 4, 9]
      .map((row) => exampleSample({ row }))
      .concat(exampleSample({ row: 12, value: "1 May" }));
    expect(placesOf(exampleFinding({ count: 128, samples }), report)).toBe(
      "Column B, Start: 31/12/2024 (rows 2 to 4 and 9), “1 May” (row 12) and 123 more rows",
    );
  });

  it("says that cells are blank", () => {
    const samples = [5, 6].map((row) => exampleSample({ row, value: null }));
    const finding = exampleFinding({ code: "required-missing", count: 2, samples });
    expect(placesOf(finding, report)).toBe("Column B, Start: blank in rows 5 and 6");
  });

  it("does not call a cell blank whose value the report was asked not to show", () => {
    const samples = [5, 6].map((row) => exampleSample({ row, value: null }));
    expect(placesOf(exampleFinding({ count: 2, samples }), report)).toBe("Column B, Start: rows 5 and 6");
  });

  it("lists no rows where all of them are blank", () => {
    const samples = [exampleSample({ row: 2, value: null })];
    expect(placesOf(exampleFinding({ count: 128, samples }), report)).toBe("Column B, Start");
  });

  it("counts columns past Z as a spreadsheet does", () => {
    const fill = Array.from({ length: 27 }, (_, at) => ({ header: `c${at}`, field: null, match: "none" as const }));
    const wide = exampleReport({ columns: [...fill, { header: "Start", field: "start_date", match: "alias" }] });
    expect(placesOf(exampleFinding(), wide)).toBe("Column AB, Start: 31/12/2024 (row 7)");
  });

  it("gives the cell where the problem is in no known column", () => {
    const finding = exampleFinding({
      column: null,
      field: null,
      samples: [exampleSample({ cell: "D32", value: "spill" })],
    });
    expect(placesOf(finding, report)).toBe("Cell D32: spill");
  });

  it("gives the line of the file where it is not the row", () => {
    const finding = exampleFinding({
      column: null,
      field: null,
      samples: [exampleSample({ cell: null, line: 9, value: null })],
    });
    expect(placesOf(finding, report)).toBe("Row 7, line 9 of the file");
  });

  it("gives the number, key and line of a JSON record", () => {
    const samples = [exampleSample({ row: 3, record: "BF-0012", line: 40, cell: null })];
    expect(placesOf(exampleFinding({ column: "start", samples }), json)).toBe(
      "Field start: 31/12/2024 (record 3, BF-0012, line 40)",
    );
  });

  it("is silent where the finding is of the file as a whole", () => {
    expect(placesOf(exampleFinding({ column: null, field: null, samples: [] }), report)).toBeNull();
  });

  it("shows a long value to its end", () => {
    const value = `https://example.org/${"a".repeat(60)}/dudley`;
    expect(placesOf(exampleFinding({ samples: [exampleSample({ value })] }), report)).toContain(`${value}”`);
  });
});
