import { describe, expect, it } from "vitest";
import type { Example } from "../schemas/example.ts";
import { registryOf } from "../schemas/registry.ts";
import { type Changes, core, field, placedWhere, smallHouse } from "../small-house.ts";
import { coverageOf } from "./coverage.ts";

const BENCH = { reference: "B1" };
const valid = (data: unknown): Example => ({ record: "parks/bench", file: "v", title: "v", data });
const invalid = (code: string, of: string | null, data: unknown, severity = "error"): Example => ({
  ...valid(data),
  expect: { code, field: of, severity },
});

/** What is missing of one schema, by those of its sentences that have a word. */
function missing(path: string, changes: Changes, examples: Example[], word = ""): string[] {
  const coverage = coverageOf(registryOf(smallHouse(changes).documents), examples, "2026-01-31");
  const schema = coverage.find((each) => each.path === path);
  if (schema === undefined) throw new Error(`There is no ${path}`);
  expect(schema.met).toBe(schema.demands - schema.missing.length);
  return schema.missing.map(({ message }) => message).filter((message) => message.includes(word));
}

describe("coverageOf", () => {
  it("asks for every field there, and left out", () => {
    const sentences = (examples: Example[]) => missing("parks/bench", {}, examples, " reference");
    expect(sentences([])).toEqual(["No valid example has reference", "No invalid example leaves out reference"]);
    expect(sentences([valid(BENCH), invalid("required-missing", "reference", {})])).toEqual([]);
    const optional = (examples: Example[]) => missing("parks/bench", {}, examples, " material");
    expect(optional([valid({ ...BENCH, material: "wood" })])).toEqual([
      "No valid example leaves out material, which is optional",
    ]);
    expect(optional([valid({ ...BENCH, material: "wood" }), valid(BENCH)])).toEqual([]);
  });

  it("asks for every code, and one that is not in the list", () => {
    const path = "parks/codelists/material";
    const wood = valid({ ...BENCH, material: "wood" });
    expect(missing(path, {}, [wood])).toEqual([
      "No valid example uses the code steel",
      "No invalid example has a code that is not in the list",
    ]);
    const others = [valid([{ material: "steel" }]), invalid("code-unknown", "material", { material: "stone" })];
    expect(missing(path, {}, [wood, ...others])).toEqual([]);
  });

  it("counts a type over all fields that use it, and a list entry by entry", () => {
    const one = valid({ ...BENCH, repair_dates: ["2024-01-01"] });
    expect(missing("core/types/date", {}, [one])).toEqual([
      "No invalid example has a value of type date that is written in another way",
    ]);
    const other = invalid("date-format", "placed_date", { placed_date: "1/1/2024" });
    expect(missing("core/types/date", {}, [one, other])).toEqual([]);
  });

  it("takes no value of another field, nor one that is right, for one that is not", () => {
    const beside = invalid("date-format", "removed_date", { placed_date: "1/1/2024", removed_date: "2024-01-01" });
    expect(missing("core/types/date", {}, [beside], "another way")).toHaveLength(1);
  });

  it("asks for both sides of a bound: one unit in the last place where there is one, else anything outside", () => {
    const amount = (net: number) => invalid("too-small", "net_amount", { net_amount: net });
    const low = (examples: Example[]) => missing("core/types/amount", {}, examples, "of ");
    expect(low([])).toContain("No invalid example has a value of type amount of -0.01");
    expect(low([valid({ net_amount: 0 }), amount(-1)])).toContain(
      "No invalid example has a value of type amount of -0.01",
    );
    expect(low([valid({ net_amount: 0 }), amount(-0.01)]).join()).not.toContain("of -0.01");
    const north = invalid("too-large", "latitude", { latitude: 100 });
    const edge = invalid("coordinates-outside", "latitude", { latitude: 90, longitude: 0 }, "warning");
    expect(missing("core/types/latitude", {}, [north, edge], " 90")).toEqual([]);
  });

  it("counts characters, entries and decimals exactly", () => {
    const long = (count: number) => ({ reference: "x".repeat(count) });
    const text = (examples: Example[]) => missing("core/types/text20", {}, examples);
    expect(text([valid(long(19)), invalid("too-long", "reference", long(22))])).toHaveLength(2);
    expect(text([valid(long(20)), invalid("too-long", "reference", long(21))])).toEqual([]);
    const decimals = [valid({ net_amount: 0.25 }), invalid("too-many-decimals", "net_amount", { net_amount: 0.125 })];
    expect(missing("core/types/amount", {}, decimals, "decimal")).toEqual([]);
  });

  it("asks for a condition met, broken and not applying", () => {
    const changes = { bench: { allOf: [core("trailer"), placedWhere("wood")] } };
    const wood = { ...BENCH, material: "wood" };
    const rule = (examples: Example[]) => missing("parks/bench", changes, examples, "rule 2");
    expect(rule([])).toHaveLength(3);
    const shown = [valid({ ...wood, placed_date: "2024-01-01" }), valid(BENCH)];
    expect(rule(shown)).toEqual([
      "No invalid example with the material that rule 2 of allOf names leaves out placed_date",
    ]);
    expect(rule([...shown, invalid("conditional-missing", "placed_date", wood)])).toEqual([]);
  });

  it.each<[string, object, Example]>([
    ["x-key", { "x-key": ["reference"] }, invalid("key-repeated", "reference", [BENCH, BENCH])],
    [
      "x-order",
      { "x-order": [["placed_date", "removed_date"]] },
      invalid("order-wrong", "removed_date", { placed_date: "2024-01-02", removed_date: "2024-01-01" }),
    ],
    [
      "dependentRequired",
      { dependentRequired: { latitude: ["longitude"] } },
      invalid("pair-missing", "longitude", { latitude: 53 }),
    ],
    [
      "x-points",
      { "x-points": [{ system: "BNG", north: "latitude", east: "longitude" }] },
      invalid("coordinates-system", "latitude", { latitude: 53, longitude: -2 }),
    ],
    [
      "x-usual",
      { "x-usual": [{ any: [{ field: "placed_date", maximum: "today" }], why: "It is there" }] },
      invalid("unusual-value", "placed_date", { placed_date: "2999-01-01" }, "warning"),
    ],
    [
      "x-recommended",
      { "x-recommended": [{ when: [{ field: "material", is: ["wood"] }], fields: ["placed_date"] }] },
      invalid("recommended-missing", "placed_date", { material: "wood" }, "warning"),
    ],
    [
      "x-references",
      { "x-references": [{ fields: ["material"], record: "parks/bench", to: ["reference"] }] },
      invalid("reference-unknown", "material", [BENCH, BENCH]),
    ],
  ])("asks for %s broken once", (keyword, bench, example) => {
    const at = (examples: Example[]) =>
      coverageOf(registryOf(smallHouse({ bench }).documents), examples, "2026-01-31")
        .flatMap((schema) => schema.missing)
        .filter(({ pointer }) => pointer.startsWith(`/${keyword}`));
    expect(at([])).toHaveLength(1);
    expect(at([{ ...example, expect: { code: "another", field: null, severity: "error" } }])).toHaveLength(1);
    expect(at([example])).toEqual([]);
  });

  it("asks nothing of a reference to a record of another kind", () => {
    const bench = { "x-references": [{ fields: ["reference"], record: "parks/tree" }] };
    expect(missing("parks/bench", { bench }, [], "other record")).toEqual([]);
  });

  it("counts the fields of the trailer once, in the trailer", () => {
    const examples = [valid(BENCH), valid({ ...BENCH, notes: "New" })];
    expect(missing("core/types/trailer", {}, examples)).toEqual([]);
    expect(missing("parks/bench", {}, examples, "notes")).toEqual([]);
  });

  it("asks for each number of an inline bound by the field's name", () => {
    const changes = { properties: { slats: field({ type: "integer", minimum: 2 }) } };
    expect(missing("parks/bench", changes, [], "slats of")).toEqual([
      "No valid example has slats of 2",
      "No invalid example has slats of 1",
    ]);
  });
});
