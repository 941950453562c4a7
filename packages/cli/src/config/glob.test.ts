import { describe, expect, it } from "vitest";
import { fits } from "./glob.ts";

describe("a pattern of file names", () => {
  it("is held against the name alone where it names no folder", () => {
    expect(fits("spend-*.csv", "2026/spend-01.csv")).toBe(true);
    expect(fits("spend-??.csv", "spend-01.csv")).toBe(true);
    expect(fits("spend-??.csv", "spend-1.csv")).toBe(false);
    expect(fits("spend-*.csv", "spend-01.csv.bak")).toBe(false);
  });

  it("keeps to one folder with *, and goes down with **", () => {
    expect(fits("2026/*.csv", "2026/a.csv")).toBe(true);
    expect(fits("2026/*.csv", "2026/01/a.csv")).toBe(false);
    expect(fits("2026/**/*.csv", "2026/01/a.csv")).toBe(true);
    expect(fits("2026/**/*.csv", "2026/a.csv")).toBe(true);
    expect(fits("**", "2026/01/a.csv")).toBe(true);
    expect(fits("../in/**", "../in/x/a.csv")).toBe(true);
  });

  it("takes brackets, braces and dots for what they are, and does not mind case", () => {
    expect(fits("Spend (1) [final] {x}.csv", "spend (1) [FINAL] {x}.CSV")).toBe(true);
    expect(fits("a.csv", "abcsv")).toBe(false);
    expect(fits("a-[bc].csv", "a-b.csv")).toBe(false);
  });
});
