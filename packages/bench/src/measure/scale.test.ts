import { describe, expect, it } from "vitest";
import { foreseen } from "./scale.ts";

describe("how long more rows will take", () => {
  it("is not known before the second run", () => {
    expect(foreseen([], 10_000)).toBe(0);
    expect(foreseen([{ rows: 10_000, seconds: 1.9 }], 100_000)).toBe(0);
  });

  it("leaves the start out of what grows", () => {
    const probes = [
      { rows: 10_000, seconds: 0.54 },
      { rows: 100_000, seconds: 0.9 },
    ];
    expect(foreseen(probes, 1_000_000)).toBeCloseTo(4.5);
  });

  it("is never less than what less took", () => {
    const probes = [
      { rows: 10_000, seconds: 0.9 },
      { rows: 100_000, seconds: 0.8 },
    ];
    expect(foreseen(probes, 1_000_000)).toBeCloseTo(0.8);
  });
});
