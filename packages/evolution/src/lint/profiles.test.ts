import { describe, expect, it } from "vitest";
import { foundIn, PROFILE_FILE, pointIn, problemsOf, valuesFor, XY } from "../small-profile.ts";

describe("lint of profiles", () => {
  it("says which rule is broken, where, how and what to do", () => {
    expect(problemsOf([{ name: "Made of", field: "materiel" }])).toEqual([
      {
        rule: "profile-field",
        path: PROFILE_FILE,
        pointer: "/columns/1/field",
        message: "parks/bench has no field called materiel",
        fix: "Correct the name, or take it out",
      },
    ]);
  });

  it("finds a layout of no record", () => {
    expect(foundIn([{ name: "Made of", field: "material" }], { record: "parks/tree" })).toEqual([
      "profile-record /record",
    ]);
  });

  it("leaves a layout be whose record has problems of its own", () => {
    expect(foundIn([{ name: "Made of", field: "materiel" }], {}, { bench: { "x-order": "reference" } })).toEqual([]);
  });

  it("looks no further into a file that is not as its JSON Schema asks", () => {
    const problems = foundIn([{ name: "Made of", field: "materiel" }], { sets: ["benches"] });
    expect(problems).toContain("file-form /sets");
    expect(problems.every((problem) => problem.startsWith("file-form"))).toBe(true);
  });

  it.each<[string, object[], object, string]>([
    ["in a flag", [{ name: "Wood", flag: { field: "wood", code: "wood" } }], {}, "/columns/1/flag/field"],
    [
      "in a flag, and no list",
      [{ name: "Wood", flag: { field: "material", code: "wood" } }],
      {},
      "/columns/1/flag/field",
    ],
    [
      "behind a fill",
      [{ name: "Wood", fill: { lookup: "parks/wood", column: "code", gives: "name", by: "wood" } }],
      {},
      "/columns/1/fill/by",
    ],
    ["in a point", XY, pointIn("Y", { fields: { north: "latitude", east: "longtitude" } }), "/points/0/fields/east"],
    [
      "in a point, and no number",
      XY,
      pointIn("Y", { grid: { north: "material", east: "longitude" } }),
      "/points/0/grid/north",
    ],
    ["of parts", XY, { parts: [{ field: "colour", columns: ["X", "Y"], separator: " " }] }, "/parts/0/field"],
    [
      "of parts, and a list",
      XY,
      { parts: [{ field: "repair_dates", columns: ["X", "Y"], separator: " " }] },
      "/parts/0/field",
    ],
    ["that is constant", [], { constants: { colour: "red" } }, "/constants/colour"],
    ["that is minted", [], { minted: { colour: ["Bench no"] } }, "/minted/colour"],
    ["that is waived", [], { waived: { colour: "it fades" } }, "/waived/colour"],
  ])("finds an unfitting field %s", (_what, columns, more, pointer) => {
    expect(foundIn(columns, more)).toEqual([`profile-field ${pointer}`]);
  });

  it.each<[string, object[], object, string]>([
    ["a point", XY, pointIn("Z"), "/points/0/north"],
    ["the system of a point", XY, pointIn("Y", { system: "Z" }), "/points/0/system"],
    ["parts", XY, { parts: [{ field: "notes", columns: ["X", "Z"], separator: " " }] }, "/parts/0/columns/1"],
    ["what is minted", XY, { minted: { material: ["Z"] } }, "/minted/material/0"],
    ["a packed cell", XY, packed("Z", ["X", "Y"]), "/packed/0/column"],
    ["what is packed", XY, packed("X", ["Y", "Z"]), "/packed/0/into/1"],
  ])("finds a column that is not there in %s", (_what, columns, more, pointer) => {
    expect(foundIn(columns, more)).toEqual([`profile-column ${pointer}`]);
  });

  function packed(column: string, into: string[]) {
    return { packed: [{ column, open: "[", close: "]", separator: "|", into }] };
  }

  it.each<[string, object]>([
    [
      "lookup",
      { name: "Made of", field: "material", lookup: { lookup: "parks/stone", column: "code", gives: "name" } },
    ],
    ["lookup", { name: "Made of", field: "material", lookup: { lookup: "parks/wood", column: "kind", gives: "name" } }],
    ["fill", { name: "Made of", fill: { lookup: "parks/wood", column: "code", gives: "kind", by: "material" } }],
  ])("finds a %s of a table or column that is not there", (key, column) => {
    expect(foundIn([column])).toEqual([`lookup-unknown /columns/1/${key}`]);
  });
});

describe("lint of the columns of a profile", () => {
  const twice = (one: object, other: object) => [
    { name: "ID", ...one },
    { name: "ID", ...other },
  ];

  it.each<[string, object[]]>([
    ["for the layout alone", twice({ required: "column" }, {})],
    ["for two fields that read the same", twice({ field: "material" }, { field: "notes" })],
    ["with one prefix for both", twice({ field: "reference", prefix: "B-" }, { field: "notes", prefix: "B-" })],
    ["once without a field", twice({ field: "reference" }, { prefix: "B-" })],
  ])("finds one that is there twice %s", (_what, columns) => {
    expect(foundIn(columns)).toEqual(["profile-column-repeated /columns/2"]);
  });

  it.each<[string, object[]]>([
    ["by other prefixes", twice({ field: "reference", prefix: "B-" }, { field: "notes", prefix: "N-", open: true })],
    [
      "by other values",
      twice({ field: "material", ...valuesFor("wood") }, { field: "material", ...valuesFor("steel") }),
    ],
  ])("lets one be there twice that is read %s", (_what, columns) => {
    expect(foundIn(columns)).toEqual([]);
  });

  const flag = { flag: { field: "materials", code: "wood" } };
  const fill = { fill: { lookup: "parks/wood", column: "code", gives: "name", by: "material" } };
  const parts = { parts: [{ field: "notes", columns: ["X", "Y"], separator: " " }] };

  it.each<[string, object, object]>([
    ["field and flag", { field: "material", ...flag }, {}],
    ["field and fill", { field: "material", ...fill }, {}],
    ["flag and fill", { ...flag, ...fill }, {}],
    ["field and kind", { field: "material", kind: "text" }, {}],
    ["flag and kind", { ...flag, kind: "text" }, {}],
    ["values and kind", { values: [{ theirs: "a" }], kind: "text" }, {}],
    ["field and a place in a point", { field: "latitude" }, pointIn("Y")],
    ["flag and parts", flag, parts],
  ])("finds one with %s", (_what, column, more) => {
    expect(foundIn([{ name: "X", ...column }, { name: "Y" }], more)).toEqual(["profile-source /columns/1"]);
  });

  it.each<[string, object]>([
    ["a fill that falls back on a constant", { ...fill, constant: "Wood" }],
    ["a fill that must be a text", { ...fill, kind: "text" }],
    ["a field that falls back on a constant", { field: "material", constant: "wood" }],
  ])("lets in %s", (_what, column) => {
    expect(foundIn([{ name: "X", ...column }])).toEqual([]);
  });
});

describe("lint of joins", () => {
  const columns = [
    { name: "parts.id" },
    { name: "parts.maker" },
    { name: "makers.id" },
    { name: "makers.name", field: "notes" },
  ];
  const join = (change: object = {}) => ({
    shape: "json",
    each: "parts",
    joins: [{ list: "makers", key: "id", equals: "parts.maker", ...change }],
  });

  it("lets in a join along known columns", () => {
    expect(foundIn(columns, join())).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["a list that no column is in", join({ list: "maker" }), "/joins/0/list"],
    ["a key that is no column", join({ key: "ref" }), "/joins/0/key"],
    ["a path that is no column", join({ equals: "parts.made_by" }), "/joins/0/equals"],
    ["records that no column is in", { ...join(), each: "slats" }, "/each"],
    ["a join without a list of records", { ...join(), each: undefined }, "/joins"],
  ])("finds %s", (_what, more, pointer) => {
    expect(foundIn(columns, JSON.parse(JSON.stringify(more)))).toEqual([`profile-join ${pointer}`]);
  });
});
