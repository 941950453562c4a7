import { describe, expect, it } from "vitest";
import type { DataFile } from "../schemas/house.ts";
import { type Changes, core, field, placedWhere, smallHouse } from "../small-house.ts";
import { lintSchemas } from "./lint.ts";

const found = (changes: Changes) => lintSchemas(smallHouse(changes)).map(({ rule, pointer }) => `${rule} ${pointer}`);

describe("lint of the rules of a record", () => {
  const needs = (material: string) => ({ allOf: [core("trailer"), placedWhere(material)] });
  const links = (fields: string[], record: string, to?: string[]) => ({
    "x-references": [{ fields, record, ...(to === undefined ? {} : { to }) }],
  });

  it.each<[string, object, string]>([
    [
      "a field that is not there",
      { dependentRequired: { material: ["colour"] } },
      "field-unknown /dependentRequired/material",
    ],
    ["a date set in order with a number", { "x-order": [["placed_date", "net_amount"]] }, "field-unfitting /x-order/0"],
    [
      "a length of what is no list",
      { "x-same-length": [["repair_dates", "material"]] },
      "field-unfitting /x-same-length/0",
    ],
    [
      "a point with a date",
      { "x-points": [{ system: "WGS84", north: "latitude", east: "placed_date" }] },
      "field-unfitting /x-points/0",
    ],
    [
      "a date held against a number",
      { "x-usual": [{ any: [{ field: "placed_date", maximum: 5 }], why: "It is so" }] },
      "field-unfitting /x-usual/0/any/0",
    ],
    [
      "a required field that is recommended",
      { "x-recommended": ["reference"] },
      "recommended-required /x-recommended/0",
    ],
    ["a link to no record", links(["reference"], "parks/tree"), "reference-unknown /x-references/0"],
    ["a link to no field", links(["reference"], "parks/bench", ["colour"]), "reference-unknown /x-references/0"],
    [
      "a link to another number of fields",
      { "x-key": ["reference"], ...links(["reference", "material"], "parks/bench") },
      "reference-unknown /x-references/0",
    ],
    ["a link between two types", links(["material"], "parks/bench", ["reference"]), "reference-type /x-references/0"],
    ["a condition on no code of the list", needs("stone"), "condition-never /allOf/1/if"],
    [
      "a circumstance on no code of the list",
      { "x-recommended": [{ when: [{ field: "material", is: ["stone"] }], fields: ["placed_date"] }] },
      "condition-never /x-recommended/0/when/0",
    ],
  ])("finds %s", (_what, bench, problem) => {
    expect(found({ bench })).toEqual([problem]);
  });

  it.each<[string, object]>([
    ["two dates in order", { "x-order": [["placed_date", "removed_date"]] }],
    [
      "a day held against today",
      { "x-usual": [{ any: [{ field: "placed_date", maximum: "today" }], why: "It is so" }] },
    ],
    ["a link to the key of the record itself", { "x-key": ["reference"], ...links(["reference"], "parks/bench") }],
    ["a condition on a code of the list", needs("wood")],
  ])("lets in %s", (_what, bench) => {
    expect(found({ bench })).toEqual([]);
  });
});

describe("lint of codes", () => {
  const code = (value: string, more: object = {}) => ({
    const: value,
    title: `Made of ${value}`,
    description: "So.",
    ...more,
  });

  it.each<[string, object, string]>([
    ["one that is there twice", { oneOf: [code("wood"), code("wood", { title: "Timber" })] }, "code-repeated /oneOf/1"],
    [
      "two with one title",
      { oneOf: [code("wood"), code("timber", { title: "Made of WOOD" })] },
      "code-repeated /oneOf/1",
    ],
    [
      "a successor that is no code",
      { oneOf: [code("wood", { "x-end-date": "2020-01-01", "x-successors": ["oak"] })] },
      "successor-unknown /oneOf/0",
    ],
    ["a source without its address", { "x-source": { title: "Bench standard" } }, "source-missing /x-source"],
  ])("finds %s", (_what, material, problem) => {
    expect(found({ material })).toEqual([problem]);
  });
});

describe("lint of lookups", () => {
  const lookup: DataFile = {
    file: "schemas/parks/lookups/wood.json",
    name: "parks/wood",
    content: { columns: { code: {}, name: {} } },
  };
  const agrees = (name: string, column: string) => ({
    bench: { "x-agrees": [{ lookup: name, fields: { reference: "code", material: column } }] },
    data: { lookups: [lookup] },
  });
  const named = (changes: Changes) => found(changes).filter((problem) => problem.startsWith("lookup-unknown"));

  it("finds a table and a column that are not there", () => {
    expect(named(agrees("parks/stone", "name"))).toEqual(["lookup-unknown /x-agrees/0"]);
    expect(named(agrees("parks/wood", "colour"))).toEqual(["lookup-unknown /x-agrees/0"]);
    expect(named(agrees("parks/wood", "name"))).toEqual([]);
  });

  it("finds a table that is not as its JSON Schema asks", () => {
    const problems = lintSchemas(smallHouse({ data: { lookups: [lookup] } }));
    expect(new Set(problems.map(({ rule, path }) => `${rule} ${path}`))).toEqual(new Set([`file-form ${lookup.file}`]));
  });
});

describe("lint of crosswalks", () => {
  const list = (fields: object[], more: object = {}): Changes => {
    const head = { standard: "BS", title: "Bench standard", version: "1", date: "2020-01-01" };
    const content = { ...head, url: "https://example.org/bench", records: ["parks/bench"], fields, ...more };
    return { data: { crosswalks: [{ file: "schemas/crosswalks/bs-bench.json", name: "bs-bench", content }] } };
  };
  const match = { "x-crosswalk": { BS: { field: "kind", relation: "exact" } } };
  const mapped = { properties: { material: field({ $ref: "codelists/material.json", ...match }, "Material") } };

  it.each<[string, Changes, string]>([
    ["a mapping without a list", mapped, "crosswalk-unlisted /properties/material/x-crosswalk/BS"],
    [
      "a mapping that the list does not have",
      { ...mapped, ...list([{ name: "sort" }]) },
      "crosswalk-unlisted /properties/material/x-crosswalk/BS",
    ],
    [
      "a mandatory field that is not mapped",
      list([{ name: "kind", mandatory: true }]),
      "crosswalk-unmapped /properties",
    ],
    [
      "a field that is mapped, and says why not",
      { ...mapped, ...list([{ name: "kind", unmapped: "No field of ours holds it" }]) },
      "crosswalk-unmapped /fields/0",
    ],
    ["a list for no record", list([{ name: "kind" }], { records: ["parks/tree"] }), "crosswalk-record /records/0"],
    ["a list without its date", list([{ name: "kind" }], { date: 2020 }), "file-form /date"],
  ])("finds %s", (_what, changes, problem) => {
    expect(found(changes)).toEqual([problem]);
  });

  it.each<[string, Changes]>([
    ["a mapping to a mandatory field of the list", { ...mapped, ...list([{ name: "kind", mandatory: true }]) }],
    ["a mandatory field that says why not", list([{ name: "kind", mandatory: true, unmapped: "Every bench is one" }])],
  ])("lets in %s", (_what, changes) => {
    expect(found(changes)).toEqual([]);
  });
});
