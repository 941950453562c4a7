import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GarbleWatch } from "../../read/garbled.ts";
import { GarbledBytes } from "./garbled-bytes.ts";

describe("signs of garbled text among bytes", () => {
  const piece = fc.constantFrom(
    "a",
    "some plain text, ",
    "é",
    "£5",
    "’",
    "Â£",
    "Ã©",
    "â€™",
    "\ufffd",
    "†",
    "日本",
    "\n",
    "Ã",
    "©",
  );

  it("are those among the characters, wherever the bytes begin", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat({ max: 7 }), (pieces, offset) => {
        const text = pieces.join("");
        const known = new GarbleWatch();
        known.look(text);
        const encoded = new TextEncoder().encode(text);
        const whole = new Uint8Array(encoded.length + offset);
        whole.set(encoded, offset);
        const seen = new GarbledBytes();
        seen.look(whole.subarray(offset));
        expect(seen.seen).toBe(known.seen);
      }),
      { numRuns: 2_000 },
    );
  });
});
