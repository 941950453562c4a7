import { registryOf, type SchemaDocument } from "@standpipe/evolution";
import { loadRegistry } from "@standpipe/evolution/files";
import { matchesForm } from "@standpipe/runtime/record";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertionsAndTitles, bundle, lowered, mapSchema } from "./bundle.ts";
import { compile } from "./validator.ts";

const registry = loadRegistry(new URL("../../../schemas", import.meta.url).pathname);
const type = registry.documents("core", "type").find(({ name }) => name === "geometry") as SchemaDocument;
const record: SchemaDocument = {
  ...type,
  path: "core/shape",
  name: "shape",
  kind: "record",
  id: "https://w3id.org/standpipe/core/v1/shape.json",
  schema: { type: "object", properties: { geometry: { $ref: "types/geometry.json" } } },
};
const whole = bundle(record, registryOf([type, record]));
const plain = new Ajv2020({ strict: false }).compile(
  mapSchema(assertionsAndTitles(whole), ({ title: _title, ...part }) => part),
);
const small = compile(lowered(whole));

const KINDS = ["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"];
const degrees = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -180, max: 180, noNaN: true }) },
  fc.constantFrom<unknown>(181, -90.5, "1", null, true, [], {}),
);
const positions = fc.array(degrees, { minLength: 1, maxLength: 4 });
const nested = (depth: number): fc.Arbitrary<unknown> =>
  depth === 0 ? positions : fc.array(nested(depth - 1), { maxLength: 5 });
const coordinates = fc.oneof(nested(0), nested(1), nested(2), nested(3), fc.anything({ maxDepth: 2 }));
const broken = fc.oneof(
  fc.record({ type: fc.constantFrom(...KINDS, "point", "", 5), coordinates }, { requiredKeys: [] }),
  fc.anything(),
);

/** A ring that closes, and the shapes that it makes. */
const point = fc.tuple(fc.double({ min: -8, max: 2, noNaN: true }), fc.double({ min: 50, max: 60, noNaN: true }));
const ring = fc.array(point, { minLength: 3, maxLength: 6 }).map((points) => [...points, points[0]]);
const sound = fc.oneof(
  ...(
    [
      ["Point", point],
      ["LineString", ring],
      ["Polygon", fc.array(ring, { minLength: 1, maxLength: 3 })],
      ["MultiPoint", ring],
      ["MultiLineString", fc.array(ring, { minLength: 1, maxLength: 3 })],
      ["MultiPolygon", fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })],
    ] as const
  ).map(([kind, of]) => fc.record({ type: fc.constant(kind), coordinates: of as fc.Arbitrary<unknown> })),
);

describe("the forms of a geometry", () => {
  it("take every sound geometry, as the plain schema does", () => {
    fc.assert(
      fc.property(sound, (geometry) => {
        expect(plain({ geometry })).toBe(true);
        expect(small({ geometry })).toBe(true);
      }),
    );
  });

  it("take a broken one where the plain schema does, and nowhere else", () => {
    fc.assert(
      fc.property(fc.oneof(broken, sound), (geometry) => {
        expect(small({ geometry })).toBe(plain({ geometry }));
      }),
      { numRuns: 1_000 },
    );
  });

  it("take one with a part gone wrong where the plain schema does", () => {
    const spoilt = fc.tuple(sound, fc.nat(), degrees).map(([geometry, at, value]) => {
      let numbers = 0;
      const spoil = (part: unknown): unknown =>
        Array.isArray(part) ? part.map(spoil) : numbers++ === at % 9 ? value : part;
      return { ...geometry, coordinates: spoil(geometry.coordinates) };
    });
    fc.assert(
      fc.property(spoilt, (geometry) => {
        expect(small({ geometry })).toBe(plain({ geometry }));
      }),
    );
  });

  it("have one error for a shape with a million faults", () => {
    const line = Array.from({ length: 500_000 }, () => ["x", "y"]);
    const geometry = { type: "LineString", coordinates: line };
    expect(small({ geometry })).toBe(false);
    expect(small.errors).toHaveLength(1);
  });
});

describe("matching a form", () => {
  const numbers: Parameters<typeof matchesForm>[1] = { type: "array", items: { type: "number" } };

  it("does not pass over the holes of a list", () => {
    expect(matchesForm(new Array(2), numbers)).toBe(false);
    expect(matchesForm([1, 2], numbers)).toBe(true);
  });

  it("takes no number that JSON cannot hold", () => {
    expect(matchesForm(Number.POSITIVE_INFINITY, { type: "number" })).toBe(false);
    expect(matchesForm(Number.NaN, { type: "number" })).toBe(false);
  });

  it("does not take a list or null for an object", () => {
    for (const value of [[], null, "x", undefined]) expect(matchesForm(value, { type: "object" })).toBe(false);
  });
});
