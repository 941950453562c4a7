import { describe, expect, it } from "vitest";
import { field, record } from "../../test/made-up.ts";
import { check } from "../index.ts";
import { openSource } from "./open.ts";

async function open(root: unknown) {
  const input = await openSource(JSON.stringify(root));
  if (input.kind !== "records") throw new Error("read as a table");
  return input;
}

/** The records of a feature set, and what was left of it. */
async function read(root: object) {
  const input = await open(root);
  expect(input.format).toBe("esri-json");
  const values = [];
  for await (const batch of input.records("features")) values.push(...batch.map(({ value }) => value));
  return { values, left: input.left };
}

const WGS84 = { wkid: 4326, latestWkid: 4326 };
const feature = (geometry: unknown, attributes: object = { reference: "A" }) => ({ attributes, geometry });
const shapeOf = async (geometry: unknown, spatialReference: unknown = WGS84) => {
  const { values, left } = await read({ spatialReference, features: [feature(geometry)] });
  return { ...(values[0] as { geometry?: unknown; latitude?: unknown; longitude?: unknown }), left };
};

describe("Esri JSON", () => {
  it("is read feature by feature: attributes, and the place of a point", async () => {
    const { values, left } = await read({
      objectIdFieldName: "OBJECTID",
      spatialReference: WGS84,
      features: [feature({ x: -1.5, y: 52.5, z: 12 }), feature({ x: -1.6, y: 52.6 }, { reference: "B", name: null })],
    });
    expect(values).toEqual([
      { reference: "A", latitude: 52.5, longitude: -1.5, geometry: { type: "Point", coordinates: [-1.5, 52.5] } },
      { reference: "B", latitude: 52.6, longitude: -1.6, geometry: { type: "Point", coordinates: [-1.6, 52.6] } },
    ]);
    expect(left).toEqual([]);
  });

  it("gives a check what GeoJSON of the same places gives it", async () => {
    const schema = record(
      [
        field("reference", { required: true }),
        field("latitude", { type: "number" }),
        field("longitude", { type: "number" }),
      ],
      { points: [{ system: "WGS84", north: "latitude", east: "longitude" }] },
    );
    const report = await check(JSON.stringify({ spatialReference: WGS84, features: [feature({ x: -1.5, y: 52.5 })] }), {
      schema,
    });
    expect(report).toMatchObject({ valid: true, rows: 1, findings: [], notChecked: [], file: { format: "esri-json" } });
  });

  it("may have no geometry, no features, or a feature that is none, and loses no row", async () => {
    const { values } = await read({ features: [{ attributes: { reference: "A" } }, 5, null, { reference: "B" }] });
    expect(values).toEqual([{ reference: "A" }, 5, null, { reference: "B" }]);
    expect((await read({ spatialReference: WGS84, features: [] })).values).toEqual([]);
  });

  it("is not taken for any other object that has features", async () => {
    for (const root of [{ features: [] }, { features: [{ name: "x" }] }, { features: [{ attributes: "none" }] }]) {
      expect((await open(root)).format).toBe("json");
    }
    const geojson = { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, attributes: {} }] };
    expect((await open(geojson)).format).toBe("geojson");
  });

  it("has coded values by their names, and dates as dates", async () => {
    const codedValues = [
      { name: "Public", code: 1 },
      { name: "Private", code: "P" },
    ];
    const { values } = await read({
      fields: [
        { name: "owner", type: "esriFieldTypeSmallInteger", domain: { type: "codedValue", codedValues } },
        { name: "seen", type: "esriFieldTypeDate" },
        { name: "range", type: "esriFieldTypeInteger", domain: { type: "range", range: [0, 9] } },
        null,
      ],
      features: [
        { attributes: { owner: 1, seen: 1_719_792_000_000, range: 3 } },
        { attributes: { owner: "P", seen: -86_400_000, range: null } },
        { attributes: { owner: 7, seen: 1_719_829_800_000, other: 1_719_792_000_000 } },
        { attributes: { owner: null, seen: 1e300 } },
        { attributes: { seen: "July" } },
      ],
    });
    expect(values).toEqual([
      { owner: "Public", seen: "2024-07-01", range: 3 },
      { owner: "Private", seen: "1969-12-31" },
      { owner: 7, seen: "2024-07-01T10:30:00Z", other: 1_719_792_000_000 },
      { seen: 1e300 },
      { seen: "July" },
    ]);
  });

  it("keeps attributes of hostile names as plain data", async () => {
    const text = `{"features":[{"attributes":{"__proto__":{"admin":true},"constructor":1}}],"fields":[{"name":"__proto__","type":"esriFieldTypeDate"}]}`;
    const { values } = await read(JSON.parse(text));
    expect(Object.keys(values[0] as object)).toEqual(["__proto__", "constructor"]);
    expect((values[0] as { admin?: unknown }).admin).toBeUndefined();
  });
});

describe("the coordinates of Esri JSON", () => {
  // Caister Water Tower, the example of the Ordnance Survey's guide; degrees to the 5 metres of the conversion.
  it("on the British National Grid become degrees", async () => {
    const { latitude, longitude } = await shapeOf({ x: 651_409.903, y: 313_177.27 }, { wkid: 27700 });
    expect(latitude).toBeCloseTo(52.657977, 4);
    expect(longitude).toBeCloseTo(1.716073, 4);
  });

  it.each([[{ wkid: 102100, latestWkid: 3857 }], [{ wkid: 102100 }], [{ wkid: 3857 }]])(
    "in Web Mercator become degrees: %j",
    async (spatialReference) => {
      // R times 2 degrees west, and R ln tan(67.5 degrees) north, with R = 6,378,137 m.
      const { latitude, longitude } = await shapeOf(
        { x: -222_638.981_586_547, y: 5_621_521.486_192 },
        spatialReference,
      );
      expect([latitude, longitude]).toEqual([45, -2]);
    },
  );

  it.each([
    ["0, 0", { x: 0, y: 0 }],
    ["degrees under another name", { x: -1.5, y: 52.5 }],
    ["a place that the grid does not reach", { x: 9_000_000, y: 9_000_000 }],
  ])("stay as they are where they cannot be on the grid, for the rules to speak of: %s", async (_what, { x, y }) => {
    expect(await shapeOf({ x, y }, { wkid: 27700 })).toMatchObject({ latitude: y, longitude: x });
  });

  it("may be told by each geometry for itself", async () => {
    expect(await shapeOf({ x: -1.5, y: 52.5, spatialReference: { wkid: 4326 } }, { wkid: 2154 })).toMatchObject({
      latitude: 52.5,
      left: [],
    });
  });

  it.each([
    ["geometry in the coordinate system 2154", { x: 1, y: 2 }, { wkid: 102110, latestWkid: 2154 }],
    ["geometry that names no coordinate system by its number", { x: 1, y: 2 }, { wkt: 'PROJCS["British"]' }],
    ["geometry that names no coordinate system by its number", { x: 1, y: 2 }, undefined],
    ["geometry of a kind that is not read, such as a curve", { curveRings: [] }, WGS84],
    ["geometry of a kind that is not read, such as a curve", { xmin: 1, ymin: 2, xmax: 3, ymax: 4 }, WGS84],
  ])("leave the geometry out where they cannot be read, and say so: %s", async (reason, geometry, spatialReference) => {
    const features = [feature(geometry), { ...feature(geometry), centroid: {} }];
    const { values, left } = await read({ spatialReference, features });
    expect(values).toEqual([{ reference: "A" }, { reference: "A" }]);
    expect(left).toEqual([reason, "centroid"]);
  });

  it.each([
    ["an empty point", { x: "NaN", y: "NaN" }],
    ["a point of nothing", { x: null }],
    ["no paths", { paths: [] }],
    ["no rings", { rings: [] }],
    ["no points", { points: [] }],
  ])("of %s are no geometry, which is nothing left out", async (_what, geometry) => {
    expect(await shapeOf(geometry)).toEqual({ reference: "A", left: [] });
  });
});

/** A square with its south-west corner at x, y, against the clock as GeoJSON has outer rings. */
const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const clockwise = (...corners: Parameters<typeof square>) => square(...corners).toReversed();

describe("the shapes of Esri JSON", () => {
  it("are those of GeoJSON", async () => {
    const line = [
      [-1, 52],
      [-1.1, 52, 7],
    ];
    const flat = line.map((position) => position.slice(0, 2));
    expect((await shapeOf({ points: flat })).geometry).toEqual({ type: "MultiPoint", coordinates: flat });
    expect((await shapeOf({ hasZ: true, paths: [line] })).geometry).toEqual({ type: "LineString", coordinates: flat });
    expect((await shapeOf({ paths: [line, line] })).geometry).toEqual({
      type: "MultiLineString",
      coordinates: [flat, flat],
    });
    expect((await shapeOf({ rings: [clockwise(0, 50, 4)] })).geometry).toEqual({
      type: "Polygon",
      coordinates: [square(0, 50, 4)],
    });
  });

  it("have holes with the outer ring that is closest around them, whatever their order", async () => {
    const island = clockwise(3, 53, 2);
    const rings = [square(4, 54, 0.5), clockwise(0, 50, 10), square(2, 52, 4), island, clockwise(20, 50, 1)];
    expect((await shapeOf({ rings })).geometry).toEqual({
      type: "MultiPolygon",
      coordinates: [
        [square(0, 50, 10), clockwise(2, 52, 4)],
        [square(3, 53, 2), clockwise(4, 54, 0.5)],
        [square(20, 50, 1)],
      ],
    });
  });

  it("have a hole that is in no ring, and a ring the wrong way round, as shapes of their own", async () => {
    expect((await shapeOf({ rings: [clockwise(0, 50, 1), square(5, 50, 1)] })).geometry).toEqual({
      type: "MultiPolygon",
      coordinates: [[square(0, 50, 1)], [square(5, 50, 1)]],
    });
    expect((await shapeOf({ rings: [square(0, 50, 1)] })).geometry).toMatchObject({ type: "Polygon" });
  });

  it("are closed where a ring is not", async () => {
    const open = [
      [0, 50],
      [0, 51],
      [1, 51],
    ];
    expect((await shapeOf({ rings: [open] })).geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [1, 51],
          [0, 51],
          [0, 50],
          [1, 51],
        ],
      ],
    });
  });

  it("keep what is no position, for the rule that says so", async () => {
    for (const rings of [[5], [["a"]], [[[1, "b"]]], [[null]]]) {
      expect((await shapeOf({ rings })).geometry, JSON.stringify(rings)).toMatchObject({ type: "Polygon" });
    }
    expect((await shapeOf({ paths: [5] })).geometry).toEqual({ type: "LineString", coordinates: 5 });
  });

  it("of many rings, most of them holes, do not take for ever", async () => {
    const rings = Array.from({ length: 40_000 }, (_, n) =>
      n % 2 === 0 ? clockwise(n, 0, 1) : square(n - 0.8, 0.2, 0.5),
    );
    const { user: before } = process.cpuUsage();
    const { geometry } = await shapeOf({ rings });
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
    expect((geometry as { coordinates: unknown[] }).coordinates).toHaveLength(20_000);
  });
});
