import { describe, expect, it } from "vitest";
import { draftsOver } from "../edit/drafts.ts";
import { formatJson } from "../edit/format-json.ts";
import { type Changes, core, documentAt, field, smallHouse } from "../small-house.ts";
import { lintSchemas } from "./lint.ts";
import { mendSchemas } from "./mend.ts";
import { fileOf } from "./problem.ts";

const EXAMPLE = "schemas/parks/bench.examples/invalid/one.json";
const BENCH = "schemas/parks/bench.json";

/** Mends a small house; `examples` are files of the record. */
function mend(changes: Changes, examples: Readonly<Record<string, unknown>> = {}) {
  const house = smallHouse(changes);
  const texts = new Map(house.documents.map((document) => [fileOf(document), `${formatJson(document.schema)}\n`]));
  for (const [file, content] of Object.entries(examples)) texts.set(file, `${formatJson(content)}\n`);
  const drafts = draftsOver((path) => texts.get(path) ?? null);
  const { mended } = mendSchemas(
    house,
    drafts,
    () => true,
    () => Object.keys(examples),
  );
  const read = (path = BENCH) => JSON.parse(drafts.read(path) ?? "null");
  return { mended: mended.map(({ rule, pointer }) => `${rule} ${pointer}`), read, drafts, left: lintSchemas(house) };
}

const text = core("text");
const colour = (property: object): Changes => ({ properties: { colour: property } });
const AT = "/properties/colour";

describe("mendSchemas", () => {
  it("changes nothing where there is nothing to mend", () => {
    expect(mend({}).drafts.changed().size).toBe(0);
  });

  it.each<[string, Changes, string[], string, unknown]>([
    [
      "a title from the name",
      colour({ ...text, description: "So.", examples: ["red"] }),
      [`label-missing ${AT}`],
      "title",
      "Colour",
    ],
    [
      "an example from the type",
      colour({ $ref: text.$ref, title: "Colour", description: "So." }),
      [`label-missing ${AT}`],
      "examples",
      ["a"],
    ],
    ["a title", colour(field(text, "colour.")), [`title-style ${AT}/title`], "title", "Colour"],
    [
      "a description",
      colour(field({ ...text, description: "which it is" })),
      [`description-style ${AT}/description`],
      "description",
      "Which it is.",
    ],
    [
      "spaces",
      colour(field({ ...text, description: " Which\nit is. " })),
      [`description-style ${AT}/description`, `text-spaces ${AT}/description`],
      "description",
      "Which it is.",
    ],
    [
      "an example of another type",
      colour(field({ ...text, examples: [12] })),
      [`example-unfitting ${AT}/examples/0`],
      "examples",
      ["12"],
    ],
    [
      "a heading that is the title",
      colour(field({ ...text, "x-headers": ["Paint", "COLOUR"] }, "Colour")),
      [`heading-repeated ${AT}`],
      "x-headers",
      ["Paint"],
    ],
  ])("mends %s", (_what, changes, mended, keyword, value) => {
    const result = mend(changes);
    expect(result.mended).toEqual(mended);
    expect(result.read().properties.colour[keyword]).toEqual(value);
  });

  it("mends what follows from the place and the build of a file", () => {
    const { schema, ...rest } = documentAt("parks/seat", "record", {
      ...{ "x-publish": "open", type: "object", required: ["reference"], allOf: [core("trailer")] },
      properties: { reference: field(core("text20")) },
    });
    const { $schema: _, "x-kind": __, ...bare } = schema;
    const { mended, read } = mend({ more: [{ ...rest, kind: undefined as never, schema: bare }] });
    expect(mended).toEqual(["keyword-missing ", "keyword-missing "].slice(0, mended.length));
    expect(Object.keys(read("schemas/parks/seat.json")).slice(0, 7)).toEqual([
      "$schema",
      "$id",
      "title",
      "description",
      "examples",
      "x-kind",
      "x-stage",
    ]);
  });

  it("puts keys in order and leaves their values", () => {
    const { mended, read } = mend(colour({ title: "Colour", examples: ["a"], $ref: text.$ref, description: "So." }));
    expect(mended).toEqual([`key-order ${AT}`]);
    expect(Object.keys(read().properties.colour)).toEqual(["$ref", "title", "description", "examples"]);
  });

  it("takes a required field out of the recommended ones, and the last one with the keyword", () => {
    expect(mend({ bench: { "x-recommended": ["material", "reference"] } }).read()["x-recommended"]).toEqual([
      "material",
    ]);
    expect(mend({ bench: { "x-recommended": ["reference"] } }).read()).not.toHaveProperty("x-recommended");
  });

  it("renames a field in its record and in its examples", () => {
    const example = { title: "T", expect: { code: "c", field: "paintColour" }, data: [{ paintColour: "red" }, {}] };
    const changes = {
      bench: { "x-recommended": [{ when: [{ field: "paintColour", is: ["paintColour"] }], fields: ["material"] }] },
      properties: { paintColour: field(text, "Paint") },
    };
    const { mended, read } = mend(changes, { [EXAMPLE]: example });
    expect(mended).toContain("name-case /properties/paintColour");
    expect(Object.keys(read().properties)).toContain("paint_colour");
    expect(read()["x-recommended"][0].when[0]).toEqual({ field: "paint_colour", is: ["paintColour"] });
    expect(read(EXAMPLE)).toEqual({
      title: "T",
      expect: { code: "c", field: "paint_colour" },
      data: [{ paint_colour: "red" }, {}],
    });
  });

  it("gives many fields other names at once, and of two that want the same name one", () => {
    const names = ["paintColour", "paint-colour", "SlatCount", ...Array.from({ length: 30 }, (_, i) => `oldName${i}x`)];
    const { read, mended } = mend({
      properties: Object.fromEntries(names.map((name) => [name, field(text, `Title ${name}`)])),
    });
    expect(Object.keys(read().properties)).toEqual(
      expect.arrayContaining(["paint_colour", "paint-colour", "slat_count", "old_name29x"]),
    );
    expect(mended.length).toBe(names.length - 1);
  });

  it.each<[string, Changes]>([
    [
      "a name that another field has",
      { properties: { is_new: field({ type: "boolean" }), new: field({ type: "boolean" }, "Brand new") } },
    ],
    [
      "a field that a layout names",
      {
        properties: { is_new: field({ type: "boolean" }) },
        data: {
          profiles: [
            {
              file: "schemas/parks/profiles/p.json",
              name: "parks/p",
              content: { record: "parks/bench", columns: [{ name: "N", field: "is_new" }] },
            },
          ],
        },
      },
    ],
    ["a list with a singular name", { properties: { slat: field({ type: "array", items: text }) } }],
    ["a keyword that nobody knows", { bench: { requird: ["reference"] } }],
    ["a description that breaks off", colour(field({ ...text, description: "One of:" }))],
  ])("leaves %s to a person", (_what, changes) => {
    const { drafts, left } = mend(changes);
    expect([...drafts.changed().keys()]).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  it("changes nothing the second time, and leaves every other letter", () => {
    const changes = {
      properties: {
        is_new: field({ type: "boolean", description: "whether it is new" }),
        paintColour: field(text, "paint."),
      },
    };
    const { drafts } = mend(changes);
    const once = drafts.read(BENCH) ?? "";
    const house = smallHouse();
    const again = {
      ...house,
      documents: house.documents.map((one) => (fileOf(one) === BENCH ? { ...one, schema: JSON.parse(once) } : one)),
    };
    const second = draftsOver((path) => (path === BENCH ? once : null));
    expect(
      mendSchemas(
        again,
        second,
        () => true,
        () => [],
      ),
    ).toEqual({ mended: [], left: [] });
    const lines = (content: string) => new Set(content.split("\n"));
    const before = formatJson(smallHouse(changes).documents.find((one) => fileOf(one) === BENCH)?.schema);
    expect([...lines(once)].filter((line) => !lines(before).has(line)).length).toBeLessThan(6);
  });
});
