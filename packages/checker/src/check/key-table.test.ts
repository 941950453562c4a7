import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyHasher } from "../kernel/key-hash.ts";
import { newKeyTable } from "./key-table.ts";

const refuse = () => {
  throw new Error("There is room for all");
};

describe("a table of keys", () => {
  it("answers as a Map of their JSON does", () => {
    const part = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "A1", "a1", "1", 1, true, "true", null, "null", undefined, "\ud800", "\ufffd", '"\\ud800"'),
    );
    const key = fc.tuple(part, part);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        const table = newKeyTable(1_000, refuse);
        const hasher = new KeyHasher();
        const map = new Map<string, number>();
        const expected = keys.map((parts, number) => {
          const json = JSON.stringify(parts);
          const before = map.get(json) ?? -1;
          if (before < 0) map.set(json, number);
          return before;
        });
        expect(keys.map((parts, number) => table.add(hasher.take(parts), number))).toEqual(expected);
      }),
    );
  });

  it("stays exact as it grows", () => {
    const count = 300_000;
    const table = newKeyTable(count, refuse);
    const hasher = new KeyHasher();
    const hashOf = (i: number) => hasher.take(["GB-LAE-NFD", (i * 7919).toString(36)]);
    for (let i = 0; i < count; i++) if (table.add(hashOf(i), i) >= 0) throw new Error(`The key of ${i} was there`);
    const wrong = Array.from({ length: count }, (_, i) => i).filter((i) => table.add(hashOf(i), 0) !== i);
    expect(wrong).toEqual([]);
  });

  it("hands on new keys past those that it may keep, and still knows these", () => {
    const over: number[] = [];
    const table = newKeyTable(2, (_, number) => over.push(number));
    const hasher = new KeyHasher();
    expect(["a", "b", "c", "c", "a"].map((text, i) => table.add(hasher.take([text]), i))).toEqual([-1, -1, -1, -1, 0]);
    expect(over).toEqual([2, 3]);
  });
});

describe("the hash of a key", () => {
  it("has three numbers of which each alone tells keys apart about as well as chance would", () => {
    const hasher = new KeyHasher();
    const names = {
      counted: (i: number) => `SR-${String(i).padStart(9, "0")}`,
      spread: (i: number) => `${i * 7919}-X`,
    };
    for (const nameOf of Object.values(names)) {
      const [a, b, c] = [new Set<number>(), new Set<number>(), new Set<number>()];
      const count = 200_000;
      for (let i = 0; i < count; i++) {
        const hash = hasher.take(["GB-LAE-ASM", nameOf(i)]);
        a.add(hash.a);
        b.add(hash.b);
        c.add(hash.c);
      }
      // By chance 4.7 of so many meet another one; 20 or more once in 10^7 times.
      for (const numbers of [a, b, c]) expect(count - numbers.size).toBeLessThan(20);
    }
  });
});
