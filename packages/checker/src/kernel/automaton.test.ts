import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { automatonOf } from "./automaton.ts";

describe("patterns", () => {
  const PATTERNS = [
    "^[A-Z]{3}$",
    "^https?://[^\\s/]\\S*$",
    "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$",
    "^[+0-9(][0-9 ()]{5,18}[0-9]$",
    "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$",
    "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
    "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
    "^ocds-[a-z0-9]{6}-\\S(?:.{0,150}\\S)?$",
  ];

  it.each(PATTERNS)("are compiled to what they accept of ASCII: %s", (source) => {
    const automaton = automatonOf(source);
    if (automaton === null) throw new Error("The pattern was not compiled");
    const pattern = new RegExp(source, "u");
    const accepts = (text: string) => {
      let state = 1;
      for (const byte of new TextEncoder().encode(text)) state = automaton.steps[state * 256 + byte] as number;
      return automaton.accepts[state] === 1;
    };
    const right = fc.stringMatching(new RegExp(source));
    const mixed = fc
      .tuple(right, fc.nat(30), fc.string({ maxLength: 2 }))
      .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(right, mixed), (text) => {
        const isAscii = [...text].every((letter) => letter < "\u0080");
        expect(accepts(text)).toBe(isAscii && pattern.test(text));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    "a$",
    "^a",
    "^(?=a)b$",
    "^(a)$",
    "^a+?$",
    "^\\bx$",
    "^(?:a)\\1$",
    "^é$",
    "^a|b$",
    "^\\p{L}$",
    "^a{2}{3}$",
    "^a^b$",
  ])("are not understood where they say more: %s", (source) => expect(automatonOf(source)).toBeNull());
});
