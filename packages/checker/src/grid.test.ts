import { isInUk } from "@standpipe/runtime/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inGridReach, isSurelyInUk, toDegrees, toGrid } from "./grid.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("the National Grid", () => {
  // The Ordnance Survey gives these as ETRS89 and by OSTN15: the transformation used here is good to about 5 metres.
  it.each([
    ["the worked example of the guide: Caister water tower", 52.658007, 1.716073, 313_177.27, 651_409.903],
    ["St Mary’s, Scilly", 49.92226394, -6.29977752, 11_318.804, 91_492.146],
    ["Plymouth", 50.43885826, -4.10864564, 62_016.569, 250_359.811],
  ])("is within five metres of the Ordnance Survey at %s", (_where, latitude, longitude, north, east) => {
    const grid = toGrid(latitude, longitude);
    expect(Math.hypot(grid.north - north, grid.east - east)).toBeLessThan(5);
    const back = toDegrees(north, east);
    expect(Math.abs(back.latitude - latitude) * 111_000).toBeLessThan(5);
    expect(Math.abs(back.longitude - longitude) * 68_000).toBeLessThan(5);
  });

  it("gives a point back within 0.2 metres, there and back in Great Britain", () => {
    fc.assert(
      fc.property(between(0, 1_250_000), between(60_000, 660_000), (north, east) => {
        const { latitude, longitude } = toDegrees(north, east);
        const grid = toGrid(latitude, longitude);
        expect(Math.hypot(grid.north - north, grid.east - east)).toBeLessThan(0.2);
      }),
    );
  });

  it("takes degrees there and back to the fifth decimal", () => {
    fc.assert(
      fc.property(between(49.9, 60.8), between(-7, 1.7), (latitude, longitude) => {
        const { north, east } = toGrid(latitude, longitude);
        const back = toDegrees(north, east);
        expect(Math.abs(back.latitude - latitude)).toBeLessThan(3e-6);
        expect(Math.abs(back.longitude - longitude)).toBeLessThan(3e-6);
      }),
    );
  });

  it("has no point on the other side of the world within its reach", () => {
    fc.assert(
      fc.property(between(-90, 90), between(-180, 180), (latitude, longitude) => {
        const { north, east } = toGrid(latitude, longitude);
        if (Math.abs(latitude - 54) > 25 || Math.abs(longitude) > 45) expect(inGridReach(north, east)).toBe(false);
      }),
    );
  });

  it("is in the box around the United Kingdom wherever it is said to be so surely", () => {
    for (const north of [20_000, 600_000, 1_190_000]) {
      for (const east of [100_000, 400_000, 600_000]) {
        const { latitude, longitude } = toDegrees(north, east);
        expect([isSurelyInUk(north, east), isInUk(latitude, longitude)]).toEqual([true, true]);
      }
    }
    expect(isSurelyInUk(5_000, 400_000)).toBe(false);
  });
});
