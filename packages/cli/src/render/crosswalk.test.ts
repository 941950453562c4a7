import { load, loadCrosswalks, records } from "@standpipe/catalogue";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { crosswalkOf, crosswalkTables } from "./crosswalk.ts";
import { newPalette } from "./palette.ts";

const look = { width: 80, palette: newPalette(false) };
const list = {
  standard: "XYZ",
  title: "Another standard",
  version: "2",
  date: "2024-01-01",
  url: "https://example.org/xyz",
  records: ["neighbourhood/tree"],
  fields: [
    { name: "reference", mandatory: true },
    { name: "ward", mandatory: true, unmapped: "The place says it" },
    { name: "district", mandatory: true, unmapped: "The place says it" },
    { name: "colour", mandatory: false },
  ],
};

describe("crosswalkTables", () => {
  it("parts what matches from what does not, and says a reason once", async () => {
    const { metadata } = await load("neighbourhood/tree");
    const fields = metadata.fields.slice(0, 2).map((field, at) => ({
      ...field,
      crosswalk: at === 0 ? [{ standard: "XYZ", field: "reference", relation: "narrower" as const }] : [],
    }));
    expect(crosswalkTables(metadata, [crosswalkOf({ ...metadata, fields }, list)], look)).toBe(
      [
        "Tree and other standards (neighbourhood/tree)",
        "Broader: their field covers more than ours. Narrower: it covers less.",
        "",
        "XYZ: Another standard (version 2, 2024-01-01, https://example.org/xyz)",
        "",
        "  Ours       How       Theirs",
        "  reference  narrower  reference",
        "",
        "  Mandatory there, with no counterpart here:",
        "  - ward, district: The place says it.",
        "",
        "  Ours, with no counterpart there: organisation_id",
        "",
        "  1 more field there, not mandatory, with no counterpart here.",
        "",
      ].join("\n"),
    );
  });

  it("says so where there is none", async () => {
    const { metadata } = await load("neighbourhood/tree");
    expect(crosswalkTables(metadata, [], look)).toContain("\nNo field of it is mapped to another standard.\n");
  });

  it("has every mapping of every record in a table, in 80 columns", async () => {
    for (const { name } of records) {
      const { metadata } = await load(name);
      const tables = (await loadCrosswalks(name)).map((one) => crosswalkOf(metadata, one));
      const shown = new Set(
        tables.flatMap(({ standard, pairs }) => pairs.map(({ field, theirs }) => `${field} ${standard} ${theirs}`)),
      );
      const mapped = metadata.fields.flatMap((field) =>
        field.crosswalk.map((entry) => `${field.name} ${entry.standard} ${entry.field}`),
      );
      expect([...shown].sort()).toEqual([...new Set(mapped)].sort());
      expect(tables.flatMap(({ missing }) => missing.filter(({ why }) => why.startsWith("Nobody")))).toEqual([]);
      for (const line of crosswalkTables(metadata, tables, look).split("\n"))
        expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    }
  });
});
