import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftsOver } from "../edit/drafts.ts";
import { formatJson } from "../edit/format-json.ts";
import { houseWith } from "../edit/house-with.ts";
import type { Schema } from "../schemas/document.ts";
import type { House } from "../schemas/house.ts";
import { isObject } from "../schemas/walk.ts";
import { placedWhere, smallHouse } from "../small-house.ts";
import { lintSchemas } from "./lint.ts";
import { mendSchemas } from "./mend.ts";
import { fileOf } from "./problem.ts";

const house = smallHouse({
  bench: {
    "x-key": ["reference"],
    "x-recommended": ["material", ["net_amount", "gross_amount"]],
    "x-order": [["placed_date", "removed_date"]],
    "x-points": [{ system: "WGS84", north: "latitude", east: "longitude" }],
    "x-usual": [{ any: [{ field: "placed_date", maximum: "today" }], why: "It stands there." }],
    allOf: [{ $ref: "https://w3id.org/standpipe/core/v1/types/trailer.json" }, placedWhere("wood")],
  },
});

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    "",
    "TODO",
    "__proto__",
    { __proto__: 1 },
    " a\nb",
    { $ref: "#" },
    { $ref: "bench.json" },
    [null],
    true,
  ),
);

/** The same house with one part of one of its schemas replaced. */
function damaged(which: number, where: readonly number[], by: unknown): House {
  const at = which % house.documents.length;
  const replaced = (part: unknown, steps: readonly number[]): unknown => {
    const [step, ...rest] = steps;
    const keys = Array.isArray(part) || isObject(part) ? Object.keys(part) : [];
    if (step === undefined || keys.length === 0) return by;
    const key = keys[step % keys.length] ?? "";
    if (Array.isArray(part)) return part.map((each, i) => (String(i) === key ? replaced(each, rest) : each));
    return { ...(part as object), [key]: replaced((part as Record<string, unknown>)[key], rest) };
  };
  const documents = house.documents.map((document, i) => {
    if (i !== at) return document;
    const schema = replaced(document.schema, where) as Schema;
    return { ...document, schema, kind: schema["x-kind"] as typeof document.kind, id: String(schema.$id) };
  });
  return { ...house, documents };
}

const damage = fc.tuple(fc.nat(20), fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }), hostile);

describe("lint of damaged schemas", () => {
  it("gives problems and never fails itself, and what it mends stays mended", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damage, ([which, where, by]) => {
        const broken = damaged(which, where, by);
        const texts = new Map(broken.documents.map((document) => [fileOf(document), formatJson(document.schema)]));
        const drafts = draftsOver((path) => texts.get(path) ?? null);
        const all = () => true;
        const { left } = mendSchemas(broken, drafts, all, () => []);
        const mended = houseWith(broken, drafts.changed());
        expect(lintSchemas(mended)).toEqual(left);
        expect(left.filter(({ mend }) => mend !== undefined)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
