import { load } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { field, record } from "../../test/made-up.ts";
import { check, type Report } from "../index.ts";
import { openSource } from "./open.ts";

const point = { system: "WGS84", north: "latitude", east: "longitude" } as const;
const reference = field("reference", { required: true });
const [latitude, longitude] = [field("latitude", { type: "number" }), field("longitude", { type: "number" })];
const withPoint = record([reference, latitude, longitude, field("name")], { points: [point] });
const withShape = record([reference, field("geometry", { type: "object", cell: "wkt" })]);
const withBoth = record([reference, latitude, longitude, field("geometry", { type: "object", cell: "wkt" })], {
  points: [point],
});
const withNeither = record([reference, field("name")]);

const feature = (geometry: unknown, properties: unknown = { reference: "A" }, more: object = {}) => ({
  type: "Feature",
  properties,
  geometry,
  ...more,
});
const checkFeatures = (features: readonly unknown[], schema = withBoth) =>
  check(JSON.stringify({ type: "FeatureCollection", features }), { schema });
const codes = ({ findings }: Report) => findings.map(({ code, field: name }) => `${code} ${name}`);
const POINT = { type: "Point", coordinates: [-1.5, 52.5, 12] };
const LINE = {
  type: "LineString",
  coordinates: [
    [-1, 52],
    [-1.1, 52],
  ],
};

describe("GeoJSON", () => {
  it("is read feature by feature, with its geometry and the place of a point", async () => {
    const report = await checkFeatures([feature(POINT), feature(LINE, { reference: "B" })]);
    expect(report).toMatchObject({ valid: true, rows: 2, findings: [], notChecked: [], file: { format: "geojson" } });
    expect(report.columns.map(({ header }) => header).sort()).toEqual([
      "geometry",
      "latitude",
      "longitude",
      "reference",
    ]);
  });

  it("does not call what the reader made unknown", async () => {
    for (const schema of [withPoint, withShape, withBoth])
      expect((await checkFeatures([feature(POINT)], schema)).findings, schema.metadata.fields.join()).toEqual([]);
  });

  it("says what a record has no field for", async () => {
    const unread = async (features: readonly unknown[], schema = withPoint) =>
      (await checkFeatures(features, schema)).notChecked.map(({ what, why }) => `${what}: ${why}`);
    expect(await unread([feature(POINT)], withNeither)).toEqual([
      "The geometry of features: Place has no field for a place",
    ]);
    expect(await unread([feature(POINT), feature(LINE)])).toEqual([
      "The geometry of 1 feature that is no point: Place has a field for a point alone",
    ]);
    expect(await unread([feature(LINE, { reference: "A", lat: 52, lon: -1 })])).toEqual([
      "The geometry of features: Place has no field for a place",
    ]);
    expect(await unread([feature(POINT)])).toEqual([]);
    expect(await unread([feature(null)], withNeither)).toEqual([]);
  });

  it("names members of features that no record has", async () => {
    const report = await checkFeatures([
      feature(POINT, undefined, { id: 7, bbox: [] }),
      feature(POINT, undefined, { colour: 1 }),
    ]);
    expect(report.notChecked).toEqual([
      { what: "Members of features beside their properties: id, colour", why: "A record has none of them" },
    ]);
  });

  it("keeps properties of hostile names as plain data", async () => {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":{"reference":"x"},"constructor":1,"reference":"A"}}]}`;
    expect(codes(await check(text, { schema: withNeither }))).toEqual(["field-unknown null"]);
    expect(({} as Record<string, unknown>).reference).toBeUndefined();
  });

  it.each([
    ["no geometry", feature(null), []],
    ["no properties", feature(POINT, null), ["required-missing reference"]],
    ["properties that are a list", feature(POINT, []), ["required-missing reference"]],
    ["no feature at all: a number", 5, ["record-type null"]],
    ["no feature at all: null", null, ["record-type null"]],
    ["no feature at all: a geometry", POINT, ["required-missing reference"]],
    ["a point without coordinates", feature({ type: "Point" }), []],
    [
      "a point of text",
      feature({ type: "Point", coordinates: ["a", "b"] }),
      ["number-type latitude", "number-type longitude"],
    ],
    ["a point of one number", feature({ type: "Point", coordinates: [1] }), []],
  ] as const)("takes %s for what it is, and loses no row", async (_what, one, expected) => {
    const report = await checkFeatures([feature(LINE, { reference: "B" }), one]);
    expect(report.rows).toBe(2);
    expect(
      codes(report)
        .filter((code) => !code.startsWith("field-unknown"))
        .sort(),
    ).toEqual(expected);
  });

  it("does not make a point of a list of a million numbers, or of collections in collections", async () => {
    const coordinates = Array.from({ length: 1_000_000 }, (_, i) => i);
    let nested: unknown = { type: "GeometryCollection", geometries: [POINT] };
    for (let i = 0; i < 80; i++) nested = { type: "GeometryCollection", geometries: [nested] };
    const seen: unknown[] = [];
    const schema = record([reference, field("geometry", { type: "object", cell: "wkt" })], {
      also: ({ geometry }) => {
        seen.push(geometry);
        return [];
      },
    });
    const { user: before } = process.cpuUsage();
    await checkFeatures([feature({ type: "Point", coordinates }), feature(nested)], schema);
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
    expect((seen[0] as { coordinates: unknown[] }).coordinates).toHaveLength(1_000_000);
    expect(seen[1]).toEqual({ type: "GeometryCollection", coordinates: undefined });
  });
});

describe("GeoJSON of other shapes", () => {
  const one = feature(POINT, { reference: "A" }, { id: 7 });
  const RECORD = {
    reference: "A",
    latitude: 52.5,
    longitude: -1.5,
    geometry: { type: "Point", coordinates: [-1.5, 52.5] },
  };
  const open = async (root: unknown) => {
    const input = await openSource(typeof root === "string" ? root : JSON.stringify(root));
    if (input.kind !== "records") throw new Error("read as a table");
    return input;
  };
  const valuesAt = async (input: Awaited<ReturnType<typeof open>>, path: string) => {
    const values = [];
    for await (const batch of input.records(path)) values.push(...batch.map(({ value }) => value));
    return values;
  };

  it.each([
    ["one feature alone", one, ""],
    ["a list of features", [one], ""],
    ["a collection in an envelope", { data: { type: "FeatureCollection", features: [one] } }, "data.features"],
  ])("is read as features: %s", async (_what, root, path) => {
    const input = await open(root);
    expect(input).toMatchObject({ format: "geojson", left: ["id"] });
    expect(await valuesAt(input, path)).toEqual([RECORD]);
    expect(await check(JSON.stringify(root), { schema: withBoth })).toMatchObject({
      valid: true,
      rows: 1,
      findings: [],
    });
  });

  it("is read as features: one on each line", async () => {
    const input = await open(
      `${JSON.stringify(one)}\n${JSON.stringify(feature(LINE, { reference: "B" }, { colour: 1 }))}\n`,
    );
    expect(input).toMatchObject({ format: "jsonl", sets: [{ path: "", count: -1, form: "feature" }] });
    expect(await valuesAt(input, "")).toEqual([RECORD, { reference: "B", geometry: LINE }]);
    expect(input.left).toEqual(["id", "colour"]);
  });

  it("is read as records with a place and nothing else: a collection of geometries", async () => {
    const input = await open({ type: "GeometryCollection", geometries: [POINT, LINE, 5] });
    expect(input).toMatchObject({ format: "geojson", sets: [{ path: "geometries", count: 3, form: "geometry" }] });
    const { reference: _, ...place } = RECORD;
    expect(await valuesAt(input, "geometries")).toEqual([place, { geometry: LINE }, 5]);
  });

  it("is not taken for a record that has a type called Feature", async () => {
    expect((await open([{ type: "Feature", reference: "A" }])).format).toBe("json");
  });

  it("in metres is not converted without a word: one finding says so, with or without a crs", async () => {
    const schema = await load("planning/brownfield-site");
    const features = [
      feature({ type: "Point", coordinates: [430_000, 433_000] }),
      feature({ type: "Point", coordinates: [430_100, 433_000] }),
    ];
    for (const crs of [{ type: "name", properties: { name: "urn:ogc:def:crs:EPSG::27700" } }, undefined]) {
      const { findings } = await check(JSON.stringify({ type: "FeatureCollection", crs, features }), { schema });
      expect(findings.filter(({ code }) => code.startsWith("coordinates-"))).toMatchObject([
        { code: "coordinates-system", count: 2, severity: "error" },
      ]);
    }
  });
});

it.each(["features", "results", "contents", "grants", "releases", "contracts", "toilets", "records", "data", "value"])(
  "records in an envelope are found under %s, at any depth to 3",
  async (name) => {
    const records = [{ reference: "A" }, { reference: "B", name: "x" }];
    for (const root of [
      { success: true, [name]: records },
      { help: "", result: { page: { [name]: records } } },
    ]) {
      const report = await check(JSON.stringify(root), { schema: withNeither });
      expect(report).toMatchObject({ valid: true, rows: 2, findings: [], file: { format: "json" } });
    }
  },
);
