import type { Report } from "@standpipe/checker";
import type { Finding, Sample } from "@standpipe/runtime";

/** A report for tests: 128 rows of a table with one column, and what is given instead. */
export function exampleReport(parts: Partial<Report> = {}): Report {
  return {
    tool: { name: "standpipe", version: "1.0.0" },
    schema: { id: "https://example.org/site.json", name: "planning/brownfield-site", version: "1.2.0" },
    layout: null,
    file: {
      name: "sites.csv",
      bytes: 1,
      sha256: null,
      format: "csv",
      packing: null,
      encoding: "utf-8",
      delimiter: ",",
      sheet: null,
      sheets: null,
      headerRow: 1,
    },
    valid: true,
    rows: 128,
    invalidRows: 0,
    errors: 0,
    warnings: 0,
    columns: [
      { header: "reference", field: "reference", match: "exact" },
      { header: "Start", field: "start_date", match: "alias" },
    ],
    findings: [],
    suppressed: [],
    notChecked: [],
    durationMs: 1,
    ...parts,
  };
}

/** A finding for tests: a date the wrong way round in one row, and what is given instead. */
export function exampleFinding(parts: Partial<Finding> = {}): Finding {
  return {
    code: "date-format",
    severity: "error",
    field: "start_date",
    column: "Start",
    message: "Start date must be a date, like 2024-12-31",
    fix: "Change 31/12/2024 to 2024-12-31",
    fixable: false,
    count: 1,
    samples: [exampleSample()],
    ...parts,
  };
}

/** A place for tests: row 7, and what is given instead. */
export function exampleSample(parts: Partial<Sample> = {}): Sample {
  const row = parts.row === undefined ? 7 : parts.row;
  return { row, line: row, cell: `B${row}`, record: null, value: "31/12/2024", ...parts };
}
