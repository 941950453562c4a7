import type { Schema, SchemaDocument } from "@standpipe/evolution";
import { describe, expect, it } from "vitest";
import { mutantsOf } from "./constraints.ts";

const pointers = (schema: object): string[] => {
  const document: SchemaDocument = {
    path: "parks/bench",
    domain: "parks",
    name: "bench",
    kind: "record",
    id: "https://w3id.org/standpipe/parks/v1/bench.json",
    schema: schema as Schema,
  };
  return mutantsOf(document).map(({ pointer }) => pointer);
};

describe("mutantsOf", () => {
  it("takes out what refuses something, and nothing that only describes", () => {
    const schema = { title: "Bench", "x-headers": ["Seat"], type: "string", maxLength: 5, "x-decimals": 2 };
    expect(pointers(schema)).toEqual(["/type", "/maxLength", "/x-decimals"]);
  });

  it("takes out fields of a rule one by one, and pairs whole", () => {
    const schema = { required: ["a", "b"], "x-key": ["a"], "x-order": [["a", "b"]], "x-same-length": [["a", "b"]] };
    expect(pointers(schema)).toEqual(["/required/0", "/required/1", "/x-key/0", "/x-order/0", "/x-same-length/0"]);
  });

  it("takes out a recommendation, each of its fields and each of its circumstances, where there are several", () => {
    const when = [
      { field: "a", is: ["x", "y"] },
      { field: "b", is: [true] },
    ];
    expect(pointers({ "x-recommended": ["a", ["b", "c"], { when, fields: ["d", "e"] }] })).toEqual([
      "/x-recommended/0",
      "/x-recommended/1",
      "/x-recommended/2",
      "/x-recommended/2/when/0",
      "/x-recommended/2/when/1",
      "/x-recommended/2/fields/0",
      "/x-recommended/2/fields/1",
    ]);
    const alone = { when: when.slice(0, 1), fields: ["d"] };
    expect(pointers({ "x-recommended": [alone], "x-usual": [{ any: [], why: "So" }] })).toEqual([
      "/x-recommended/0",
      "/x-usual/0",
    ]);
  });

  it("takes out references to the record itself only", () => {
    const references = [
      { fields: ["tree"], record: "parks/tree" },
      { fields: ["beside"], record: "parks/bench" },
    ];
    expect(pointers({ "x-references": references })).toEqual(["/x-references/1"]);
  });

  it("takes out codes whole, and the day that one ended", () => {
    const codes = [
      { const: "wood", title: "Wood", description: "So.", "x-end-date": "2020-01-01" },
      { const: "steel" },
    ];
    expect(pointers({ oneOf: codes })).toEqual(["/oneOf", "/oneOf/0", "/oneOf/1", "/oneOf/0/x-end-date"]);
  });

  it("takes out what forms of an object and named parts ask", () => {
    const form = { type: "object", required: ["type"], properties: { type: { const: "Point" } } };
    expect(pointers({ oneOf: [form], $defs: { place: { type: "array", minItems: 2 } } })).toEqual([
      "/oneOf",
      "/oneOf/0",
      "/oneOf/0/type",
      "/oneOf/0/required/0",
      "/oneOf/0/properties/type/const",
      "/$defs/place/type",
      "/$defs/place/minItems",
    ]);
  });

  it("takes out the bound of a condition with its type", () => {
    const condition = { properties: { slats: { type: "integer", minimum: 3 } }, required: ["slats"] };
    expect(pointers({ allOf: [{ if: condition }] })).toEqual([
      "/allOf/0",
      "/allOf/0/if/properties/slats/minimum",
      "/allOf/0/if/required/0",
    ]);
  });
});
