import { describe, expect, it } from "vitest";
import { exampleReport } from "../../test/example-report.ts";
import { setOf } from "../../test/example-set.ts";
import { parseXml } from "../../test/parse-xml.ts";
import { htmlReport } from "../html.ts";
import { assumedOf, fileFacts, sheetsOf, suppressedOf } from "./sections.ts";

const { file } = exampleReport();

describe("sheetsOf", () => {
  const sheet = (name: string, skipped: "hidden" | "empty" | "other-headings" | "not-asked-for" | null) => ({
    name,
    rows: 12,
    skipped,
  });

  it("says which sheets were read, and why the others were left out", () => {
    const sheets = [
      sheet("April", null),
      sheet("Notes", "hidden"),
      sheet("Sheet2", "empty"),
      sheet("Codes", "other-headings"),
    ];
    expect(sheetsOf({ file: { ...file, sheets } })).toEqual([
      "Sheet April was read: 12 rows.",
      "Sheet Notes was left out: it is hidden.",
      "Sheet Sheet2 was left out: it is empty.",
      "Sheet Codes was left out: its headings are those of something else.",
    ]);
  });

  it("says nothing of the only sheet, nor of a file that has none", () => {
    expect(sheetsOf({ file: { ...file, sheets: [sheet("April", null)] } })).toEqual([]);
    expect(sheetsOf({ file })).toEqual([]);
  });
});

describe("suppressedOf", () => {
  it("says what was set aside, until when and why", () => {
    const entry = {
      code: "uprn-format",
      field: "uprn",
      count: 3,
      reason: "With the gazetteer team",
      until: "2026-12-31",
    };
    expect(suppressedOf({ suppressed: [entry, { ...entry, field: null, count: 1 }] })).toEqual([
      "uprn-format in uprn (3 places) is set aside until 2026-12-31: With the gazetteer team.",
      "uprn-format (1 place) is set aside until 2026-12-31: With the gazetteer team.",
    ]);
  });
});

describe("assumedOf", () => {
  it("lists what is made up for a layout, and in one sentence what it may leave out", () => {
    const assumed = [
      { field: "status", why: "Status is open in every row" },
      { field: "notes", why: "Notes may be left out" },
    ];
    const layout = { name: "planning/other", title: "Other", version: "1.0.0", assumed };
    const waived = new Map([["planning/other", new Map([["notes", "Notes"]])]]);
    expect(assumedOf({ layout }, { waived })).toEqual([
      "Status is open in every row.",
      "A file in it may leave out Notes.",
    ]);
    expect(assumedOf({ layout: null }, { waived })).toEqual([]);
  });
});

describe("fileFacts", () => {
  it("says how a file was written and read, in words", () => {
    const facts = Object.fromEntries(
      fileFacts(exampleReport({ file: { ...file, packing: "gzip", encoding: "windows-1252", delimiter: ";" } })),
    );
    expect(facts).toMatchObject({
      Format: "CSV, packed with gzip",
      Encoding: "Windows-1252",
      "Cells are parted by": "a semicolon",
    });
  });

  it("leaves out what a file of its kind does not have", () => {
    const labels = fileFacts(
      exampleReport({ file: { ...file, format: "json", encoding: null, delimiter: null, headerRow: null } }),
    ).map(([label]) => label);
    expect(labels).not.toContain("Encoding");
    expect(labels).not.toContain("Headings are in row");
    expect(labels).toContain("Records with something to fix");
  });
});

describe("the table of columns in HTML", () => {
  it("has each column with its letter and what it was read as, and counts blank ones", () => {
    const columns = [
      { header: "Start", field: "start_date", match: "alias" as const },
      { header: " ", field: null, match: "none" as const },
      { header: "zebra", field: null, match: "none" as const },
    ];
    const page = htmlReport(setOf({ columns }));
    const rows = parseXml(page).filter(({ name, path }) => name === "tr" && path.at(-1) === "tbody");
    expect(rows.map(({ text }) => text)).toEqual(["AStartstart_date by another name for it", "Czebranot read"]);
    expect(page).toContain("1 column with a blank heading is left out here.");
  });
});
