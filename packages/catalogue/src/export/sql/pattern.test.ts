import { describe, expect, it } from "vitest";
import { postgres } from "./dialects/postgres.ts";
import { RE2 } from "./dialects/shared.ts";
import { translatePattern } from "./pattern.ts";

describe("a pattern of a schema", () => {
  it.each([
    ["^[A-Z]{2}\\d+$", "^[A-Z]{2}[0-9]+\\z", "^[A-Z]{2}[0-9]+\\Z"],
    ["^(?:a|b)?c*$", "^(?:a|b)?c*\\z", "^(?:a|b)?c*\\Z"],
    ["(a)", "(?:a)", "(?:a)"],
    ["[\\s\\S]", "(?s:.)", "."],
    [".", "[^\\x{A}\\x{D}\\x{2028}-\\x{2029}]", "[^\\u000a\\u000d\\u2028-\\u2029]"],
    ["[^\\u0000-\\u001F]", "[^\\x{0}-\\x{1F}]", "[^\\u0001-\\u001f]"],
    ["[a-cb-d-]", "[\\-a-d]", "[\\-a-d]"],
    ["it's", "it\\x{27}s", "it\\u0027s"],
    ["\\.[.\\]]", "\\.[\\.\\]]", "\\.[\\.\\]]"],
    ["𝔘", "\\x{1D518}", "\\U0001d518"],
  ])("is written for other kinds of regular expression: %s", (source, re2, are) => {
    expect(translatePattern(source, RE2)).toBe(re2);
    expect(translatePattern(source, postgres.patterns)).toBe(are);
  });

  it("has white space written out, because each kind means another by it", () => {
    expect(translatePattern("\\s", RE2)).toBe(
      "[\\x{9}-\\x{D} \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}-\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]",
    );
  });

  it.each([
    "(?=a)b",
    "(?<!a)b",
    "(?<name>a)",
    "(a)\\1",
    "\\bword\\b",
    "a+?",
    "\\p{L}",
    "[a-\\d]",
    "\\cA",
    "a{1,2}?",
    "{",
  ])("is not translated where another kind may read it in another way: %s", (source) => {
    expect(translatePattern(source, RE2)).toBeNull();
  });
});
