import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWkt, writeWkt } from "./wkt.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const position = fc.tuple(number, number).map((pair): number[] => pair);
const listOf = <T>(part: fc.Arbitrary<T>) => fc.array(part, { minLength: 1, maxLength: 4 });
const geometry = fc.oneof(
  ...[position, listOf(position), listOf(listOf(position)), listOf(position), listOf(listOf(position))].map((of, i) =>
    fc.record({
      type: fc.constant(["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString"][i] as string),
      coordinates: of as fc.Arbitrary<unknown>,
    }),
  ),
  fc.record({ type: fc.constant("MultiPolygon"), coordinates: listOf(listOf(listOf(position))) }),
);

describe("WKT", () => {
  it("comes back as the geometry that it was written from", () => {
    fc.assert(
      fc.property(geometry, (value) => {
        expect(readWkt(writeWkt(value) ?? "")).toEqual(value);
      }),
    );
  });

  it.each([
    ["POINT (1 2)", [1, 2]],
    ["  point(-1.5 +2.)  ", [-1.5, 2]],
    ["SRID=4326; POINT Z (1 2 3)", [1, 2]],
    ["POINTZ (1 2 3)", [1, 2]],
    ["POINT ZM(1 2 3 4)", [1, 2]],
    ["POINT (1e-7 .5)", [1e-7, 0.5]],
    [
      "MULTIPOINT (1 2, 3 4)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "MULTIPOINT (                                (1 2), 3 4)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("%s is read as degrees, without heights", (text, coordinates) => {
    expect(readWkt(text)?.coordinates).toEqual(coordinates);
  });

  it.each([
    "",
    "POINT EMPTY",
    "POINT (1)",
    "POINT (1 2 3 4 5)",
    "POINT (1 2, 3 4)",
    "POINT (1.5.5)",
    "POINT (1-2)",
    "POINT (1 2) x",
    "POINT ((1 2))",
    "MULTIPOINT ((1 2, 3 4))",
    "LINESTRING ((1 2), (3 4))",
    "POLYGON (1 2, 3 4)",
    "POLYGON ((1 2, 3 4)",
    "SRID=27700; POINT (1 2)",
    "GEOMETRYCOLLECTION (POINT (1 2))",
    "CONSTRUCTOR (1 2)",
  ])("%j is no geometry", (text) => {
    expect(readWkt(text)).toBeNull();
  });

  it.each([
    null,
    5,
    {},
    { type: "Polygon", coordinates: 5 },
    { type: "Point", coordinates: [1] },
    { type: "Point", coordinates: [1, Number.NaN] },
    { type: "LineString", coordinates: [[1, 2], 3] },
    { type: "MultiPoint", coordinates: [] },
    { type: "GeometryCollection", geometries: [] },
    { type: "constructor", coordinates: [1, 2] },
  ])("%j has none", (value) => {
    expect(writeWkt(value)).toBeNull();
  });

  it.each([
    ["a boundary of 5 MB", `POLYGON ((${"-1.25 52.5, ".repeat(420_000)}1 2))`, true],
    ["one without an end", `POLYGON ((${"-1.25 52.5, ".repeat(420_000)}`, false],
    ["nothing but brackets", `MULTIPOLYGON ${"(".repeat(5_000_000)}`, false],
    ["nothing but spaces", `POINT${" ".repeat(5_000_000)}`, false],
    ["spaces before the end", `POINT (1 2)${" ".repeat(5_000_000)}x`, false],
    ["one endless number", `POINT (${"1".repeat(5_000_000)}x`, false],
    ["one endless fraction", `POINT (1.${"1".repeat(5_000_000)}x`, false],
    ["a position without an end", `POINT (${"1 ".repeat(2_500_000)})`, false],
    ["letters", "Z".repeat(5_000_000), false],
  ])("is judged in a moment: %s", (_what, text, isGeometry) => {
    const { user: before } = process.cpuUsage();
    expect(readWkt(text) !== null).toBe(isGeometry);
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });
});
