import { compareReports } from "@standpipe/report";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../../../report/test/example-report.ts";
import { newPalette } from "./palette.ts";
import { textReport } from "./text-report.ts";

const setting = { width: 80, palette: newPalette(false), title: "Brownfield site", isChosen: true, waived: new Map() };
const bad = exampleReport({
  valid: false,
  invalidRows: 3,
  findings: [
    exampleFinding({ count: 3, fixable: true }),
    exampleFinding({
      code: "column-missing",
      column: null,
      field: "x",
      samples: [],
      message: "There is no column for Area",
    }),
    exampleFinding({
      code: "field-unknown",
      severity: "warning",
      field: null,
      column: null,
      samples: [],
      message: "One column is odd",
    }),
    exampleFinding({
      code: "outer-space",
      severity: "info",
      field: null,
      column: null,
      samples: [],
      message: "2 values have spaces",
    }),
  ],
  notChecked: [{ what: "Whether every reference is different", why: "That many keys are not kept in memory" }],
});

/** The words of a text, however they are wrapped. */
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("textReport", () => {
  it("is short and glad where there is nothing to fix", () => {
    expect(textReport(exampleReport({ columns: [] }), setting)).toBe(
      [
        "✓ sites.csv: ready to send",
        "128 rows checked as Brownfield site (planning/brownfield-site 1.2.0), chosen",
        "from the headings. Every row meets the standard.",
        "",
      ].join("\n"),
    );
  });

  it("opens with the verdict, the number of problems and how many rows have them", () => {
    const text = textReport(bad, setting);
    expect(text.split("\n")[0]).toBe("✗ sites.csv: not ready to send");
    expect(flat(text)).toContain("2 problems to fix and 1 thing worth a look. 128 rows checked as");
    expect(flat(text)).toContain("3 rows have something to fix.");
  });

  it("goes from what to fix to what is only good to know, and closes with what to do next", () => {
    const text = textReport(bad, setting);
    const order = [
      "To fix",
      " 1. Start date must",
      " 2. There is no column for Area",
      "Worth a look",
      " !  One column is odd",
      "Good to know",
    ];
    const rest = [
      "2 values have spaces",
      "How your headings were read",
      "Start → start_date",
      "Not checked",
      "2 problems to fix. 1 of them can be corrected for you",
    ];
    const at = [...order, ...rest].map((words) => text.indexOf(words));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(flat(text)).toContain("Put the other right where the data is kept");
    expect(flat(text)).toMatch(/standpipe show planning\/brownfield-site $/);
  });

  it("says of each problem what it is, where it is and what to do", () => {
    expect(textReport(bad, setting)).toContain(
      [
        " 1. Start date must be a date, like 2024-12-31.",
        "    Column B, Start: 31/12/2024 (row 7) and 2 more rows.",
        "    → Change 31/12/2024 to 2024-12-31. All 3 can be changed in the same way.",
        "      [date-format]",
      ].join("\n"),
    );
  });

  it("stays within the width, whatever the file holds", () => {
    const value = `https://example.org/${"long/".repeat(19)}東京`;
    const finding = exampleFinding({ message: `${"word ".repeat(40)}${value}`, samples: [exampleSample({ value })] });
    const columns = [
      { header: "A heading that goes on and on ".repeat(5), field: "start_date", match: "alias" as const },
    ];
    for (const width of [40, 80]) {
      const text = textReport(exampleReport({ valid: false, findings: [finding], columns }), { ...setting, width });
      for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it("sends nothing to the terminal that a file put into it", () => {
    const evil = "\u001b]0;title\u0007";
    const finding = exampleFinding({
      message: evil,
      fix: evil,
      column: evil,
      samples: [exampleSample({ value: evil })],
    });
    const report = exampleReport({
      file: { ...bad.file, name: evil },
      findings: [finding],
      columns: [{ header: evil, field: "start_date", match: "alias" }],
      notChecked: [{ what: evil, why: evil }],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(textReport(report, setting)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it("puts a file that looks like another record before everything else", () => {
    const other = exampleFinding({
      code: "other-record",
      severity: "warning",
      field: null,
      column: null,
      samples: [],
      message: "The file looks like Public toilet",
    });
    const text = textReport({ ...bad, findings: [...bad.findings, other] }, setting);
    expect(text.indexOf("looks like Public toilet")).toBeGreaterThan(0);
    expect(text.indexOf("looks like Public toilet")).toBeLessThan(text.indexOf("To fix"));
    expect(text.match(/looks like/g)).toHaveLength(1);
  });

  it("names the layout in its head, and at the end what the layout does not say", () => {
    const layout = {
      name: "planning/other",
      title: "Other sites",
      version: "1.0.0",
      assumed: [
        { field: "status", why: "Status is open in every row, because the layout is only for that" },
        { field: "notes", why: "Notes may be left out: nobody asks" },
      ],
    };
    const waived = new Map([["notes", "Notes"]]);
    const text = textReport(exampleReport({ layout, notChecked: bad.notChecked }), { ...setting, waived });
    expect(flat(text)).toContain(
      "(planning/brownfield-site 1.2.0) in the layout Other sites, chosen from the headings.",
    );
    expect(text).toContain(
      "What this layout does not say\n\n  - Status is open in every row, because the layout is only for that.\n  - A file in it may leave out Notes.\n\nNot checked\n",
    );
  });

  it("does not call a file ready that has no rows, or that could not be checked to its end", () => {
    expect(textReport(exampleReport({ rows: 0 }), setting)).toContain(
      "! sites.csv: nothing to send, because it has no rows",
    );
    const text = textReport(exampleReport({ notChecked: bad.notChecked }), setting);
    expect(text).toContain("! sites.csv: no problem found, but not everything could be checked");
    expect(text).not.toContain("Every row meets");
  });

  it("leaves out headings that are the name of their field written another way", () => {
    const columns = [
      { header: "StartDate", field: "start_date", match: "normalised" as const },
      { header: "GeoX", field: "longitude", match: "alias" as const },
    ];
    const text = textReport(exampleReport({ columns }), setting);
    expect(text).toContain("  GeoX → longitude\n");
    expect(text).not.toContain("StartDate");
  });

  it("says what has changed since the last report before what to fix", () => {
    const earlier = exampleReport({ findings: [exampleFinding({ code: "a", message: "A is wrong" })] });
    const text = textReport(bad, { ...setting, comparison: compareReports(earlier, bad) });
    expect(text).toContain(
      "Since the last report: 1 fixed, 3 new, 0 remaining\n\n  Fixed\n  - A is wrong.\n\n  New\n  - Start date must",
    );
    expect(text.indexOf("Since the last report")).toBeLessThan(text.indexOf("To fix"));
  });

  it("says which sheets were left out, and what a config set aside", () => {
    const sheets = [
      { name: "April", rows: 12, skipped: null },
      { name: "Notes", rows: 0, skipped: "hidden" as const },
    ];
    const suppressed = [{ code: "uprn-format", field: "uprn", count: 3, reason: "Later", until: "2026-12-31" }];
    const text = textReport(exampleReport({ file: { ...bad.file, sheets }, suppressed }), setting);
    expect(text).toContain(
      "Good to know\n\n  - Sheet April was read: 12 rows.\n  - Sheet Notes was left out: it is hidden.",
    );
    expect(flat(text)).toContain("Set aside - uprn-format in uprn (3 places) is set aside until 2026-12-31: Later.");
  });

  it("says the same without colour as with it", () => {
    const coloured = textReport(bad, { ...setting, palette: newPalette(true) });
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(textReport(bad, setting));
  });
});
