import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newKeyTable } from "./key-table.ts";

describe("a table of keys", () => {
  it("answers as a Map of strings does", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "A1", "a1", "\ud800"),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
        const table = newKeyTable(1_000);
        const map = new Map<string, number>();
        texts.forEach((key, number) => {
          expect(table.add(key, number)).toBe(map.get(key) ?? null);
          if (!map.has(key)) map.set(key, number);
        });
      }),
    );
  });

  it("knows a list of texts by its bytes as by its JSON, in either order", () => {
    const part = fc.oneof(fc.stringMatching(/^[ -~]{0,4}$/), fc.constantFrom("é", "a\nb", 'a"b', "A-1", ""));
    const lists = fc.array(fc.tuple(part, part, fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(lists, (keys) => {
        const table = newKeyTable(1_000);
        const seen = new Set<string>();
        keys.forEach(([one, other, byBytes], row) => {
          const bytes = new TextEncoder().encode(`${one}${other}`);
          const middle = new TextEncoder().encode(one).length;
          const json = JSON.stringify([one, other]);
          const isPlain = /^[ !#-[\]-~]+$/.test(one) && /^[ !#-[\]-~]+$/.test(other);
          const answer = byBytes
            ? table.repeats(bytes, Int32Array.of(0, middle, middle, bytes.length), row)
            : table.add(json, row) !== null;
          expect(answer).toBe(byBytes && !isPlain ? null : seen.has(json));
          if (!byBytes || isPlain) seen.add(json);
        });
      }),
    );
  });

  it("stays exact as it grows", () => {
    const count = 100_000;
    const table = newKeyTable(count);
    const keyOf = (i: number) => `GB-LAE-NFD ${(i * 7919).toString(36)}`;
    for (let i = 0; i < count; i++) if (table.add(keyOf(i), i) !== null) throw new Error(`${keyOf(i)} was there`);
    const wrong = Array.from({ length: count }, (_, i) => i).filter((i) => table.add(keyOf(i), -1) !== i);
    expect(wrong).toEqual([]);
    expect(table.isFull()).toBe(false);
  });

  it("keeps no more texts than it may, and still knows those that it has", () => {
    const table = newKeyTable(2);
    expect(["a", "b", "c", "c", "a"].map((text, i) => table.add(text, i))).toEqual([null, null, null, null, 0]);
    expect(table.isFull()).toBe(true);
  });
});
