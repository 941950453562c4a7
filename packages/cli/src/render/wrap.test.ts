import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it("breaks between words and indents the lines that follow", () => {
    expect(wrap("one two three four", { width: 12, first: "1. ", rest: "   " })).toEqual([
      "1. one two",
      "   three",
      "   four",
    ]);
  });

  it("parts a word that is wider than a line after a slash or hyphen, and loses nothing of it", () => {
    const address = "https://www.example.org.uk/planning/applications/22-0104";
    const lines = wrap(address, { width: 30 });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(lines[0]).toBe("https://www.example.org.uk/");
    expect(lines.join("")).toBe(address);
  });

  it("counts the columns of a terminal, in which some characters take two", () => {
    const lines = wrap("東京都 東京都 東京都", { width: 13 });
    expect(lines).toEqual(["東京都 東京都", "東京都"]);
  });

  it("keeps words together that a no-break space holds", () => {
    expect(wrap("see standpipe\u00a0show", { width: 15 })).toEqual(["see", "standpipe show"]);
  });

  it("paints words of one style in one stroke, and does not count the paint", () => {
    const style = (text: string) => `\u001b[1m${text}\u001b[22m`;
    const lines = wrap([{ text: "one two", style }, { text: "; three" }], { width: 14 });
    expect(lines).toEqual(["\u001b[1mone two\u001b[22m; three"]);
    expect(stringWidth(lines[0] ?? "")).toBe(14);
  });
});
