import { describe, expect, it } from "vitest";
import { isCellError, isPlaceholder } from "./placeholders.ts";

describe("a word that stands for nothing", () => {
  it.each(["N/A", "n/a", "NA", "Not Known", "TBC", "#N/A", "-", "None", "(null)"])("is %s", (word) => {
    expect(isPlaceholder(word)).toBe(true);
  });
  it.each(["Nigel", "0", "12", "no", "2024-01-01", "", "Notknown Ltd"])("is not %s", (word) => {
    expect(isPlaceholder(word)).toBe(false);
  });
  it("is told from the error of a formula", () => {
    expect(isCellError("#VALUE!")).toBe(true);
    expect(isCellError("#1")).toBe(false);
  });
});
