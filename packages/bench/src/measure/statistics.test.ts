import { describe, expect, it } from "vitest";
import { ratiosOf, spreadOf } from "./statistics.ts";

describe("measurements", () => {
  it("are summed up by the middle one, or by the mean of the two in the middle", () => {
    expect(spreadOf([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9 });
    expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, min: 1, max: 9 });
  });

  it("are compared turn by turn, and not median by median", () => {
    expect(ratiosOf([10, 40, 30], [5, 10, 30])).toEqual({ median: 2, min: 1, max: 4 });
  });

  it("cannot be summed up where there are none", () => {
    expect(() => spreadOf([])).toThrow("Nothing was measured");
  });
});
