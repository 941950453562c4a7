import { describe, expect, it } from "vitest";
import { type CompareOptions, compare } from "./compare.ts";
import type { Json, JsonObject } from "./json.ts";

const record = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });

/** Rule, place and level of each change. */
async function changesOf(old: Json, fresh: Json, options?: CompareOptions) {
  return (await compare(old, fresh, options)).changes.map(({ rule, where, level }) => `${rule} ${where} ${level}`);
}

describe("a comparison", () => {
  it("names the rule, the place, the field, both values, the level and both answers, with records", async () => {
    const old = record({ site: record({ name: { type: "string", maxLength: 10 } }, { required: ["name"] }) });
    const fresh = record({ site: record({ name: { type: "string", maxLength: 5 } }, { required: ["name"] }) });
    const { files, readers, level, changes, drafts } = await compare(old, fresh);
    expect({ files, readers, level, drafts }).toEqual({
      files: { verdict: "breaking", witness: { site: { name: "aaaaaa" } } },
      readers: { verdict: "compatible" },
      level: "major",
      drafts: { old: "2020-12", new: "2020-12" },
    });
    expect(changes).toEqual([
      {
        rule: "max-length-lowered",
        where: "/properties/site/properties/name/maxLength",
        field: "site.name",
        before: 10,
        after: 5,
        level: "major",
        files: { verdict: "breaking", witness: { site: { name: "aaaaaa" } } },
        readers: { verdict: "compatible" },
      },
    ]);
  });

  it("is empty, without a level, where nothing changed", async () => {
    const { level, changes, files, readers } = await compare(record({ a: true }), {
      $ref: "#/$defs/a",
      $defs: { a: record({}) },
    });
    expect({ level, changes, files: files.verdict, readers: readers.verdict }).toEqual({
      level: null,
      changes: [],
      files: "compatible",
      readers: "compatible",
    });
  });

  it("gives each of several changes a record that shows just it", async () => {
    const old = record({ a: { type: "string", maxLength: 3 }, b: { enum: ["x", "y"] } });
    const fresh = record({ a: { type: "string", maxLength: 2 }, b: { enum: ["x"] } }, { required: ["c"] });
    const { changes } = await compare(old, fresh);
    expect(changes.map(({ rule, files }) => [rule, files.witness])).toEqual([
      ["max-length-lowered", { a: "aaa" }],
      ["enum-value-removed", { b: "y" }],
      ["required-added", {}],
    ]);
  });

  it("tells two harmless changes that break together", async () => {
    const old = { type: "integer", minimum: 0, anyOf: [{ maximum: 9 }, { minimum: 20 }] };
    const fresh = { type: "integer", minimum: 0, maximum: 9, multipleOf: 1 };
    const { files, level } = await compare(old, fresh);
    expect([files.verdict, level]).toEqual(["breaking", "major"]);
  });

  it("grades a new field of an open record as minor where undeclared names are reserved, with the record as a note", async () => {
    const [old, fresh] = [record({ a: { type: "string" } }), record({ a: { type: "string" }, b: { type: "string" } })];
    const reserved = await compare(old, fresh, { undeclared: "reserved" });
    expect(reserved.level).toBe("minor");
    expect(reserved.changes[0]?.files).toEqual({ verdict: "breaking", witness: { b: null } });
    expect((await compare(old, fresh)).level).toBe("major");
  });

  it("does not let a new field hide another change in an open record", async () => {
    const fresh = record({ a: { type: "string", minLength: 1 }, b: { type: "string" } });
    const options = { undeclared: "reserved" } as const;
    expect((await compare(record({ a: { type: "string" } }), fresh, options)).level).toBe("major");
  });

  it("follows references into other schemas, each side into its own", async () => {
    const $id = "https://example.org/part.json";
    const schema = record({ a: { $ref: $id } });
    const others = (most: number) => [{ $id, type: "string", maxLength: most }];
    const options = { oldOthers: others(5), newOthers: others(4) };
    expect(await changesOf(schema, schema, options)).toEqual(["max-length-lowered /properties/a/maxLength major"]);
    expect(await changesOf(schema, schema, { oldOthers: others(5), newOthers: others(5) })).toEqual([]);
  });

  it("compares many pairs at once, with the same address", async () => {
    const at = (most: number) => ({ $id: "https://example.org/same.json", type: "string", maxLength: most });
    const all = await Promise.all([1, 2, 3, 4].map((most) => compare(at(9), at(most))));
    expect(all.map(({ files }) => files.witness)).toEqual(["aa", "aaa", "aaaa", "aaaaa"]);
  });
});

describe("annotations", () => {
  const text = { type: "string" };
  it.each([
    ["title", { title: "A" }, { title: "B" }, "title-changed /properties/a/title patch"],
    ["a heading", { "x-headers": ["A", "B"] }, { "x-headers": ["B"] }, "heading-removed /properties/a/x-headers major"],
    ["a mark", {}, { "x-personal-data": "name" }, "personal-data-added /properties/a/x-personal-data minor"],
    ["no mark", { "x-personal-data": "name" }, {}, "personal-data-removed /properties/a/x-personal-data major"],
    ["a day", {}, { "x-sunset": "2030-01-01" }, "sunset-added /properties/a/x-sunset minor"],
    [
      "an earlier day",
      { "x-sunset": "2030-01-01" },
      { "x-sunset": "2029-01-01" },
      "sunset-moved-forward /properties/a/x-sunset major",
    ],
    ["decimals", { "x-decimals": 2 }, { "x-decimals": 1 }, "decimals-lowered /properties/a/x-decimals major"],
    ["more decimals", { "x-decimals": 2 }, { "x-decimals": 3 }, "decimals-raised /properties/a/x-decimals minor"],
    ["an own word", { "x-own": 1 }, { "x-own": 2 }, "annotation-changed /properties/a/x-own patch"],
    ["a default", { default: "x" }, { default: "y" }, "default-changed /properties/a/default minor"],
  ])("of a field: %s", async (_, before, after, change) => {
    const changes = await changesOf(record({ a: { ...text, ...before } }), record({ a: { ...text, ...after } }));
    expect(changes).toEqual([change]);
  });

  it.each([
    ["x-key", ["a"], ["b"], ["key-changed /x-key major"]],
    ["x-order", undefined, [["a", "b"]], ["order-added /x-order major"]],
    ["x-order", [["a", "b"]], [["a", "c"]], ["order-removed /x-order minor", "order-added /x-order major"]],
    ["x-same-length", [["a", "b"]], undefined, ["same-length-removed /x-same-length minor"]],
    ["x-points", undefined, [{ system: "WGS84" }], ["points-added /x-points major"]],
    ["x-references", undefined, [{ fields: ["a"], record: "b/c" }], ["reference-added /x-references minor"]],
    ["x-publish", "open", "exchange", ["publish-changed /x-publish major"]],
    ["x-stage", "draft", "stable", ["stage-changed /x-stage patch"]],
  ])("of a record: %s", async (keyword, before, after, changes) => {
    const schema = (value: Json | undefined) => record({ a: true }, value === undefined ? {} : { [keyword]: value });
    expect(await changesOf(schema(before), schema(after))).toEqual(changes);
  });

  it("says of a rule that JSON Schema has no word for that no record can show it", async () => {
    const { changes } = await compare(record({}), record({}, { "x-order": [["a", "b"]] }));
    expect(changes[0]?.files).toEqual({ verdict: "breaking", why: expect.stringContaining("JSON Schema has no word") });
  });

  it("holds the codes of an open list against each other, though every code passes", async () => {
    const list = (...codes: string[]) => ({
      "x-open": true,
      anyOf: [{ oneOf: codes.map((code) => ({ const: code, title: code })) }, { type: "string", minLength: 1 }],
    });
    expect(await changesOf(list("a", "b"), list("b", "c"))).toEqual([
      "open-code-removed /codes/a major",
      "open-code-added /codes/c minor",
    ]);
  });
});

describe("what cannot be decided", () => {
  const short = { type: "array", maxItems: 0 };
  it.each<[string, Json, Json]>([
    // Ajv accepts an empty list here, against the specification.
    ["Ajv", short, { ...short, prefixItems: [{ type: "boolean" }], contains: { type: "string" } }],
    // Nearly a multiple is one there.
    ["@hyperjump/json-schema", { type: "number" }, { type: "number", multipleOf: 0.00000001 }],
  ])("is what only %s sees otherwise", async (_, old, fresh) => {
    const { files } = await compare(old, fresh);
    expect(files).toEqual({
      verdict: "cannot decide",
      why: "the two validators do not agree on any value that shows it",
    });
  });

  it("says that the bound on work was reached, and never guesses", async () => {
    const [old, fresh] = [{ pattern: "^a{3,9}$" }, { pattern: "^a{2,10}$" }];
    expect((await compare(old, fresh)).files.verdict).toBe("compatible");
    const { files } = await compare(old, fresh, { steps: 3 });
    expect(files).toEqual({ verdict: "cannot decide", why: "the bound on work was reached" });
  });

  it.each<[string, Json, Json]>([
    ["no schema at all", null, 5],
    ["a list", [1], {}],
    ["keywords with values that they cannot have", { required: "a", properties: 5, minLength: -1, type: "text" }, {}],
    ["a schema that leads to itself", { $ref: "#" }, { type: "string" }],
    ["a pattern that is none", { pattern: "(" }, { pattern: "[" }],
  ])("is said of %s, without an error", async (_, old, fresh) => {
    const { files, readers } = await compare(old, fresh);
    expect([files.verdict, readers.verdict]).toContain("cannot decide");
  });

  it("is said of schemas that are nested too deep", async () => {
    const nested = (innermost: Json) =>
      Array.from({ length: 2_000 }).reduce<Json>((items) => ({ type: "array", items }), innermost);
    expect((await compare(nested({ type: "string" }), nested({ type: "integer" }))).files.verdict).toBe(
      "cannot decide",
    );
  });
});

describe("hostile schemas", () => {
  it("has members with the names of what objects inherit", async () => {
    const old = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"maxLength":3}}}',
    ) as Json;
    const fresh = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"maxLength":2}}}',
    ) as Json;
    const { files } = await compare(old, fresh);
    expect(files).toEqual({ verdict: "breaking", witness: { constructor: "aaa" } });
  });

  it("finds its way through patterns that a backtracking machine gets lost in", async () => {
    const { files, readers } = await compare(
      { type: "string", pattern: "^(a+)+$" },
      { type: "string", pattern: "^(a|aa)*b?$" },
    );
    expect([files.verdict, readers.verdict]).toEqual(["compatible", "breaking"]);
  });
});
