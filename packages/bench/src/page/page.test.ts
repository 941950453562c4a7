import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGE } from "../places.ts";
import { replaceFigures } from "./page.ts";

const page = readFileSync(PAGE, "utf8");

describe("the page of figures", () => {
  it("keeps everything around the figures, however often they are written", () => {
    const once = replaceFigures(page, "| first |");
    const twice = replaceFigures(once, "| second |");
    expect(once).toContain("| first |");
    expect(twice).toBe(once.replace("| first |", "| second |"));
    expect(twice.split("\n")[0]).toBe(page.split("\n")[0]);
    expect(twice.trimEnd().split("\n").at(-1)).toBe(page.trimEnd().split("\n").at(-1));
  });

  it("says so where the marks are gone", () => {
    expect(() => replaceFigures("# Performance", "| first |")).toThrow("lost the marks");
  });
});
