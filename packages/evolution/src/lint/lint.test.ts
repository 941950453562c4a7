import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Changes, core, documentAt, field, smallHouse } from "../small-house.ts";
import { lintSchemas } from "./lint.ts";
import { lintRules } from "./rules.ts";

const found = (changes: Changes) => lintSchemas(smallHouse(changes)).map(({ rule, pointer }) => `${rule} ${pointer}`);
const text = core("text");
const date = core("date");
const amount = core("amount");
const colour = (schema: object, title?: string): Changes => ({ properties: { colour: field(schema, title) } });
const HERE = "/properties/colour";

describe("lintSchemas", () => {
  it("finds nothing in a house that is as it asks", () => {
    expect(lintSchemas(smallHouse())).toEqual([]);
  });

  it("says which rule is broken, where, how and what to do", () => {
    const [problem] = lintSchemas(smallHouse({ bench: { "x-key": ["refrence"] } }));
    expect(problem).toEqual({
      rule: "field-unknown",
      path: "schemas/parks/bench.json",
      pointer: "/x-key/0",
      message: "x-key names refrence, which is no field of this record",
      fix: "Correct the name, or take it out",
    });
  });

  it("stops at the labels of a schema that breaks the meta-schema, and still looks at the others", () => {
    const problems = found({
      bench: { "x-order": "reference", "x-key": ["nothing"] },
      material: { title: "The Materials Used" },
    });
    expect(problems).toEqual(["meta-schema /x-order", "title-style /title"]);
  });

  it("finds a keyword that no tool knows", () => {
    expect(found({ bench: { maxProperties: 3 } })).toEqual(["keyword-unknown /maxProperties"]);
  });

  it("finds a schema at another address than its path asks for", () => {
    const moved = documentAt("parks/types/slat", "type", { $ref: "slab.json" });
    const problems = found({ more: [{ ...moved, id: "https://example.org/slat" }] });
    expect(problems).toEqual(["id-path /$id", "ref-unknown /$ref", "unused "]);
  });

  it.each([
    ["a slip in a keyword", { bench: { requird: ["reference"] } }, "keyword-unknown", "Did you mean required?"],
    [
      "a keyword of another kind of schema",
      { material: { "x-key": ["a"] } },
      "keyword-unknown",
      "Take it out, or see what schemas/meta-schema.json lets in there",
    ],
  ])("says what was meant by %s", (_what, changes, rule, fix) => {
    expect(lintSchemas(smallHouse(changes))).toEqual([expect.objectContaining({ rule, fix })]);
  });

  it("finds schemas that lead back to themselves, and looks at the others", () => {
    const more = ["oak", "elm"].map((name, i) =>
      documentAt(`parks/types/${name}`, "type", { $ref: i ? "oak.json" : "elm.json" }),
    );
    expect(found({ properties: { tree: field({ $ref: "types/oak.json" }) }, more, material: { title: "m" } })).toEqual([
      "title-style /title",
      "ref-cycle /$ref",
      "ref-cycle /$ref",
    ]);
  });

  it("finds a pattern that a text can keep busy", () => {
    const slow = documentAt("parks/types/slat", "type", { type: "string", pattern: "^(a+)+$", "x-expected": "an a" });
    expect(
      found({
        ...colour({ $ref: "types/slat.json", examples: ["a"] }),
        more: [{ ...slow, schema: { ...slow.schema, examples: ["a", "aa"] } }],
      }),
    ).toContain("pattern-unsafe /pattern");
  });

  it.each<[string, (kind: object) => object, string[]]>([
    ["without a field of fixed values", () => ({ kind: { type: "string" } }), ["form-indistinct /oneOf"]],
    ["with one that is not required", (kind) => ({ kind }), ["form-indistinct /oneOf/0", "form-indistinct /oneOf/1"]],
  ])("finds forms of an object %s", (_what, properties, problems) => {
    const form = (name: string) => ({
      title: name,
      type: "object",
      required: ["size"],
      properties: { ...properties({ const: name }), size: { type: "number" } },
    });
    const shape = documentAt("parks/types/shape", "type", { type: "object", oneOf: [form("round"), form("flat")] });
    const examples = [
      { kind: "round", size: 1 },
      { kind: "flat", size: 1 },
    ];
    const all = found({
      properties: { shape: field({ $ref: "types/shape.json", examples }) },
      more: [{ ...shape, schema: { ...shape.schema, examples } }],
    });
    expect(all.filter((problem) => problem.startsWith("form-"))).toEqual(problems);
  });

  it("finds a text that is still to be written", () => {
    const [problem] = lintSchemas(smallHouse({ bench: { description: "TODO: say what a bench is." } }));
    expect(problem).toMatchObject({ rule: "placeholder-left", pointer: "/description", fix: "Say what a bench is" });
  });

  it("finds names that are written in another way, and says it once", () => {
    expect(found({ properties: { paintColour: field(text, "Paint") } })).toEqual(["name-case /properties/paintColour"]);
    expect(found({ properties: { __proto_: field(text, "Paint") } })).toEqual(["name-case /properties/__proto_"]);
  });

  it("looks at files of any shape without a fault of its own", () => {
    for (const schema of [
      { properties: null },
      { properties: { a: null } },
      { oneOf: 3 },
      { title: [], description: {}, examples: 3 },
      { allOf: "a", "x-recommended": 1 },
    ]) {
      for (const kind of ["record", "type", "codelist"] as const) {
        const more = [documentAt(`parks/odd`, kind, schema)];
        expect(lintSchemas(smallHouse({ more })).length).toBeGreaterThan(0);
      }
    }
  });

  it("finds a reference to nothing", () => {
    expect(found(colour({ $ref: "types/colour.json" }))).toEqual([`ref-unknown ${HERE}/$ref`]);
  });

  it("finds a reference into another domain, and says it once", () => {
    const path = "https://w3id.org/standpipe/trees/v1/types/bark.json";
    const bark = documentAt("trees/types/bark", "type", { $ref: text.$ref });
    expect(found({ ...colour({ $ref: path }), more: [bark] })).toEqual([`domain-crossed ${HERE}/$ref`]);
  });

  it("finds a type that no record uses", () => {
    expect(found({ more: [documentAt("parks/types/slat", "type", { type: "string" })] })).toEqual(["unused "]);
  });
});

describe("lint of labels", () => {
  it.each<[string, Changes, string]>([
    [
      "a missing label, once",
      { properties: { colour: { ...text, description: "So.", examples: ["red"] } } },
      "label-missing",
    ],
    ["a title with a full stop", colour(text, "The colour."), "title-style"],
    ["a title in title case", colour(text, "Bench Colour"), "title-style"],
    ["a title with a small letter", colour(text, "colour"), "title-style"],
    ["a description that is no sentence", colour({ ...text, description: "A colour" }), "description-style"],
    ["a description with a small letter", colour({ ...text, description: "a colour." }), "description-style"],
    ["a word that blames", colour({ ...text, description: "No invalid one." }), "words-banned"],
  ])("finds %s", (_what, changes, rule) => {
    expect(found(changes)).toEqual([expect.stringMatching(`^${rule} ${HERE}`)]);
  });

  it("lets in a banned word that a field is called by", () => {
    const property = field({ ...date, description: "The day it became valid." });
    expect(found({ properties: { valid_date: property } })).toEqual([]);
  });
});

describe("lint of names", () => {
  it.each<[string, Record<string, object>, string]>([
    ["a verb before a yes-or-no", { is_new: { type: "boolean" } }, "name-style"],
    ["a date that is a text", { paint_date: text }, "name-suffix"],
    ["an address that is a text", { paint_url: text }, "name-suffix"],
    ["a count that is a text", { slat_count: text }, "name-suffix"],
    ["a day without its ending", { painted: date }, "name-suffix"],
    ["a list in the singular", { colour: { type: "array", items: text } }, "name-plural"],
    ["a short text in the plural", { colours: text }, "name-plural"],
  ])("finds %s", (_what, properties, rule) => {
    const fields = Object.entries(properties).map(([name, schema]) => [name, field(schema)]);
    expect(found({ properties: Object.fromEntries(fields) })).toEqual([expect.stringMatching(`^${rule} `)]);
  });

  it.each<[string, Record<string, object>]>([
    ["a list of several things", { colours: { type: "array", items: text } }],
    ["a number in the plural", { slats: { type: "integer" } }],
    ["a yes-or-no in the plural", { arms: { type: "boolean" } }],
    ["a yes-or-no that ends like a time of day", { lit_full_time: { type: "boolean" } }],
    ["a word that is plural for one thing", { premises: text }],
    ["one end of a period", { closed_from: date }],
    ["an inline sum", { paint_amount: { type: "number", "x-decimals": 2 } }],
  ])("lets in %s", (_what, properties) => {
    const fields = Object.entries(properties).map(([name, schema]) => [name, field(schema)]);
    expect(found({ properties: Object.fromEntries(fields) })).toEqual([]);
  });
});

describe("lint of headings", () => {
  const headings = (name: string, schema: object, title: string, ...headers: string[]): Changes => ({
    properties: { [name]: field({ ...schema, "x-headers": headers }, title) },
  });

  it.each<[string, Changes, string]>([
    ["one that two fields have", headings("colour", text, "Colour", "MATERIAL"), `heading-clash ${HERE}`],
    ["one that a part of the record has", headings("colour", text, "Colour", "notes"), "heading-clash /allOf"],
    [
      "one that is the title already",
      headings("colour", text, "Bench colour", "Bench-Colour"),
      `heading-repeated ${HERE}`,
    ],
    [
      "a plain amount read as gross",
      headings("gross_amount", amount, "Gross cost", "Amount (£)"),
      "heading-amount /properties/gross_amount",
    ],
    [
      "a gross amount read as net",
      headings("net_amount", amount, "Net cost", "Total inc VAT"),
      "heading-amount /properties/net_amount",
    ],
  ])("finds %s", (_what, changes, problem) => {
    expect(found(changes)).toEqual([problem]);
  });

  it("lets in Amount at the net field", () => {
    expect(found(headings("net_amount", amount, "Net cost", "Amount"))).toEqual([]);
  });
});

describe("the table of rules in the README", () => {
  it("says of every rule what it asks and why", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const rows = readme.split("\n").filter((line) => /^\| `[a-z-]+` +\|/.test(line));
    const cells = rows.map((row) =>
      row
        .split("|")
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
    const rules = Object.entries(lintRules).map(([rule, { asks, why }]) => [`\`${rule}\``, asks, why]);
    expect(cells).toEqual(rules);
  });
});
