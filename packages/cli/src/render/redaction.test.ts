import type { Redaction } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport } from "../../../report/test/example-report.ts";
import { newPalette } from "./palette.ts";
import { type RedactionSetting, redactedText, stillPersonalText } from "./redaction.ts";

const setting: RedactionSetting = {
  width: 78,
  palette: newPalette(false),
  title: "Repair order",
  label: (name) => ({ uprn: "UPRN", supplier_name: "Supplier name" })[name] ?? name,
  file: "my repairs.csv",
  output: "open.csv",
};

const redaction: Redaction = {
  report: exampleReport(),
  to: "csv",
  written: 1200,
  columns: [],
  texts: [],
  rows: [],
  lacking: [],
  kept: [],
};

const said = (parts: Partial<Redaction>, more: Partial<RedactionSetting> = {}) =>
  redactedText({ ...redaction, ...parts }, { ...setting, ...more });
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("the words on a redaction", () => {
  it("are few where nothing was left out, and still say what nobody can promise", () => {
    expect(said({})).toBe(
      `✓ open.csv: written without what was found to be personal
1,200 rows of sites.csv, read as Repair order (planning/brownfield-site
1.2.0).

Before you publish

  - Read the text columns: names of people, and what only people who know them
    would recognise, are not found. Few cases in one place can point at a
    person, too.
`,
    );
  });

  it("name columns by their headings, also one without, and say how many values they had", () => {
    const text = flat(
      said({
        columns: [
          { header: "Tenant name ", field: "name", why: "name", words: "names of people", count: 1200 },
          { header: " ", field: null, why: "unknown", words: "the record has no field for it", count: 1 },
        ],
        texts: [
          {
            header: "Notes",
            field: "notes",
            kind: "email",
            words: { one: "an email address", many: "email addresses" },
            count: 1234,
          },
        ],
      }),
    );
    expect(text).toContain("Columns that were left out - “Tenant name”: names of people (1,200 values).");
    expect(text).toContain(
      "- A column without a heading: the record has no field for it (1 value); --keep-unknown keeps it.",
    );
    expect(text).toContain("What was taken out of text - Notes: 1,234 email addresses.");
  });

  it.each([
    ["above-headings", "2 rows above the headings"],
    ["heading-again", "2 rows that repeat the headings"],
    ["total", "2 rows with totals"],
    ["count", "2 rows with a count of rows"],
    ["note", "2 rows with a remark"],
    ["cells-too-many", "2 rows with more cells than headings: nobody can tell what they hold"],
    ["layout-shifted", "2 rows whose cells stand under other headings: nobody can tell what they hold"],
    ["no-object", "2 entries that are no records"],
    ["unreadable", "2 lines that could not be read"],
  ] as const)("say of rows left out as %s what they are", (why, words) => {
    expect(flat(said({ rows: [{ why, count: 2 }] }))).toContain(`Rows that were left out - ${words}.`);
  });

  it("say what the copy lacks, what it keeps, and that problems of the file may hide something", () => {
    const report = exampleReport({ valid: false, findings: [exampleFinding()] });
    const text = flat(said({ report, lacking: ["uprn"], kept: ["supplier_name"] }, { output: "-" }));
    expect(text).toContain("✓ Standard output: written");
    expect(text).toContain(
      "- The copy is for publication and not for exchange: UPRN is missing, which the record needs.",
    );
    expect(text).toContain("- “Supplier name” is published with Repair order: check that each value may be.");
    expect(text).toContain("The file has 1 problem to fix.");
    expect(text).toContain('standpipe check "my repairs.csv".');
  });

  it("speak of fields where the file is JSON", () => {
    const report = exampleReport({ file: { ...exampleReport().file, format: "json", headerRow: null } });
    const columns = [{ header: "a", field: null, why: "unknown", words: "the record has no field for it", count: 1 }];
    expect(said({ report, columns } as Partial<Redaction>)).toContain("\nFields that were left out\n");
  });

  it("say why no copy was kept", () => {
    const left = [exampleFinding({ code: "personal-text", message: "Notes must not hold a phone number" })];
    expect(stillPersonalText(left, setting)).toBe(
      `✗ my repairs.csv: not redacted
Nothing was written, because something that looks personal was still in the
copy.

  - Notes must not hold a phone number [personal-text].
`,
    );
  });
});
