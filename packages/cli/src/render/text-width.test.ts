import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { textWidth } from "./text-width.ts";

const plain = fc.oneof(
  fc.integer({ min: 0x20, max: 0x2ff }),
  fc.integer({ min: 0x2000, max: 0x20cf }),
  fc.integer({ min: 0x2190, max: 0x21ff }),
);
const any = fc.oneof(plain, fc.integer({ min: 0, max: 0x1ffff }), fc.constantFrom(0x200d, 0xfe0f, 0x20e3, 0x301));

it("is what the library says, of every character and of characters beside each other", () => {
  const each = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  expect(each.filter((text) => textWidth(text) !== stringWidth(text))).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.array(plain), fc.array(any)), (codes) => {
      const text = String.fromCodePoint(...codes);
      return textWidth(text) === stringWidth(text);
    }),
    { numRuns: 1_000 },
  );
});
