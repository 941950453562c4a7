import { describe, expect, it } from "vitest";
import { core, neededWithout, placedWhere } from "../small-house.ts";
import { foundIn, pointIn, problemsOf, valuesFor, XY } from "../small-profile.ts";

describe("lint of the values of a profile", () => {
  const code = (more: object) => ({ name: "Wood", flag: { field: "materials", code: "wood", ...more } });

  const made = { name: "M", field: "material" };
  const looked = { lookup: "parks/wood", column: "code", gives: "name" };

  it.each<[string, object[], object, string]>([
    [
      "a code that the field lacks",
      [{ name: "M", field: "material", ...valuesFor("wood", "oak") }],
      {},
      "/columns/1/values/1/ours",
    ],
    ["a word for yes", [{ name: "A", field: "arms", ...valuesFor("yes") }], {}, "/columns/1/values/0/ours"],
    ["a text for a number", [{ name: "C", field: "net_amount", ...valuesFor("free") }], {}, "/columns/1/values/0/ours"],
    ["a code in no list", [{ name: "M", ...valuesFor("wood") }], {}, "/columns/1/values/0/ours"],
    ["a flag for no code", [code({ code: "oak" })], {}, "/columns/1/flag/code"],
    ["a flag for no code besides", [code({ also: ["steel", "oak"] })], {}, "/columns/1/flag/also/1"],
    ["a flag that no code leaves open", [code({ unless: "oak" })], {}, "/columns/1/flag/unless"],
    ["a flag that is a code", [{ ...code({}), ...valuesFor(true, "wood") }], {}, "/columns/1/values/1/ours"],
    ["a blank that is no code", [{ name: "M", field: "material", blank: "oak" }], {}, "/columns/1/blank"],
    ["a blank that is no list", [{ name: "M", field: "materials", blank: "wood" }], {}, "/columns/1/blank"],
    ["a constant that is no code", [], { constants: { material: "oak" } }, "/constants/material"],
    ["a constant that is no list", [], { constants: { materials: "wood" } }, "/constants/materials"],
    [
      "a constant with an entry that is no code",
      [],
      { constants: { materials: ["wood", "oak"] } },
      "/constants/materials/1",
    ],
  ])("finds %s", (_what, columns, more, pointer) => {
    expect(foundIn(columns, more)).toEqual([`profile-value ${pointer}`]);
  });

  it.each<[string, object[], object]>([
    ["codes of ours without a word in the layout", [{ name: "M", field: "material", ...valuesFor("wood") }], {}],
    ["words that say nothing of the field", [{ name: "M", field: "material", values: [{ theirs: "?" }] }], {}],
    ["true and false", [{ name: "A", field: "arms", blank: false, ...valuesFor(true, false) }], {}],
    ["true and false of the layout's own", [{ name: "A", ...valuesFor(true, false) }], {}],
    [
      "codes of a list",
      [{ name: "M", field: "materials", ...valuesFor("wood") }],
      { constants: { materials: ["steel"] } },
    ],
    ["a flag", [{ ...code({ also: ["steel"] }), ...valuesFor(true, false) }], {}],
    ["what a prefix is taken from", [{ ...made, prefix: "M-", ...valuesFor("M-wood") }], {}],
    ["what is then looked up", [{ ...made, lookup: looked, ...valuesFor("W1") }], {}],
    ["what is then scaled", [{ name: "C", field: "net_amount", scale: 100, ...valuesFor("5") }], {}],
  ])("lets in %s", (_what, columns, more) => {
    expect(foundIn(columns, more)).toEqual([]);
  });
});

describe("lint of what a profile leaves out", () => {
  const all = { bench: { required: ["reference", "latitude", "notes", "materials", "placed_date"] } };
  const given = [...XY, { name: "Z" }, { name: "Wood", flag: { field: "materials", code: "wood" } }];
  const ways = { ...pointIn("Y"), parts: [{ field: "notes", columns: ["Z"], separator: " " }] };

  it("finds each required field that nothing gives", () => {
    const rule = "profile-incomplete /columns";
    expect(foundIn([], {}, all)).toEqual([rule, rule, rule, rule]);
    expect(foundIn(given, ways, all)).toEqual([rule]);
    expect(problemsOf(given, ways, all)[0]?.message).toMatch(/^placed_date is required/);
  });

  it.each<[string, object]>([
    ["constant", { constants: { placed_date: "2020-01-01" } }],
    ["minted", { minted: { placed_date: ["Bench no"] } }],
    ["waived", { waived: { placed_date: "nobody wrote it down" } }],
  ])("lets in one that is %s", (_what, more) => {
    expect(foundIn(given, { ...ways, ...more }, all)).toEqual([]);
  });

  const waive = (...fields: string[]) => ({ waived: Object.fromEntries(fields.map((name) => [name, "it fades"])) });
  const rules = {
    bench: {
      dependentRequired: { latitude: ["longitude"] },
      allOf: [core("trailer"), placedWhere("wood"), neededWithout("notes", "material", "materials")],
    },
  };

  it("finds a waiver of what no rule needs", () => {
    expect(foundIn([], waive("net_amount"))).toEqual(["profile-waiver-idle /waived/net_amount"]);
  });

  it("finds a waiver of what is constant", () => {
    const more = { ...waive("reference"), constants: { reference: "B1" } };
    expect(foundIn([], more)).toEqual(["profile-waiver-idle /waived/reference"]);
  });

  it.each(["materials", "notes"])(
    "finds a waiver of %s where it is not the first of several, and names that",
    (name) => {
      const [problem, ...others] = problemsOf([], waive(name), rules);
      expect(problem).toMatchObject({ rule: "profile-waiver-idle", pointer: `/waived/${name}`, fix: "Waive material" });
      expect(others).toEqual([]);
    },
  );

  it("lets in waivers of what is required, needed by a condition, with another field, or first of several", () => {
    expect(foundIn([], waive("reference", "placed_date", "longitude", "material"), rules)).toEqual([]);
  });
});
