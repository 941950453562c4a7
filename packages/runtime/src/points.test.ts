import { describe, expect, it } from "vitest";
import { isInUk, pointFault } from "./points.ts";

describe("what is wrong with a point", () => {
  it.each([
    [53.4, -2.2, "WGS84", null],
    [48.8, 2.3, "WGS84", null],
    [0, 0, "WGS84", "coordinates-zero"],
    [-2.2, 53.4, "WGS84", "coordinates-swapped"],
    [395_800, 381_000, "WGS84", "coordinates-system"],
    [395_800, 10, "WGS84", null],
    [395_800, 381_000, "BNG", null],
    [0, 0, "BNG", "coordinates-zero"],
    [53.4, -2.2, "BNG", "coordinates-system"],
    [381_000, 1_100_000, "BNG", "coordinates-swapped"],
    [1_100_000, 381_000, "BNG", null],
    [5_000_000, 5_000_000, "BNG", null],
    ["53.4", -2.2, "WGS84", null],
    [undefined, 5, "BNG", null],
    [Number.NaN, Number.NaN, "WGS84", null],
  ] as const)("%s, %s in %s", (north, east, system, fault) => {
    expect(pointFault(north, east, system)).toBe(fault);
  });

  it("is not that it lies on an island", () => {
    for (const [latitude, longitude] of [
      [60.85, -0.87],
      [49.92, -6.3],
      [54.47, -8.17],
      [52.48, 1.76],
    ] as const)
      expect(isInUk(latitude, longitude)).toBe(true);
  });
});
