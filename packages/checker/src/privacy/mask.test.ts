import { describe, expect, it } from "vitest";
import { personalIn } from "./detect.ts";
import { mask, redacted } from "./mask.ts";

describe("what a report shows", () => {
  it.each([
    ["write to jane@example.com", "write to j…@…"],
    ["07700 900123", "07… … …"],
    ["+44 7700 900123", "+44… … …"],
    ["AB123456C", "AB… …"],
    ["4111 1111 1111 1111", "4… … … …"],
    ["20-45-67 12345678", "20-… …"],
    ["GB29NWBK60161331926819", "GB… …"],
    ["12 High Street, Leeds LS1 4AB", "… (address) …"],
    ["nothing", "nothing"],
  ])("masks %j", (text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(personalIn(masked)).toEqual([]);
  });

  it("replaces what is found with a word for it", () => {
    const text = "Jane (07700 900123, jane@example.com) rang";
    expect(redacted(text, personalIn(text))).toBe("Jane ([removed: phone], [removed: email]) rang");
  });
});
