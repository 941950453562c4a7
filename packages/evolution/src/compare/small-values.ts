import fc from "fast-check";
import type { Json } from "./json.ts";

const NAMES = ["a", "b", "ab", "k", "v", "outer", "inner", "more", "next"];

/** Texts and numbers that the patterns and bounds of the tests are about. */
export const scalar = fc.constantFrom<Json>(
  ...[null, true, false, 0, 1, 2, -1, 0.5, 1.5, 3, 8, 9, 10, "", "a", "b", "ab", "aa", "abc", "x", "AB1", "v1"],
  ...["aaaaaa", "2024-02-29", "192.0.2.1", "W1A 1AA", "😀"],
);

/** Values of any kind, two levels deep. */
export const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
