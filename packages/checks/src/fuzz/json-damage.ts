import fc from "fast-check";
import { HOSTILE } from "./hostile-values.ts";
import { replaced } from "./replaced.ts";
import { respelt } from "./respelt.ts";

/** Values as JSON writes them, and some that only look like JSON. */
const TOKENS: readonly string[] = [
  ...HOSTILE.map((text) => JSON.stringify(text)),
  "null",
  "true",
  "{}",
  "[]",
  "[[]]",
  '[null, {"a": 1}]',
  '{"__proto__": {"polluted": true}}',
  '{"toString": 1, "then": 2}',
  '{"type": "Point", "coordinates": [1e400, "x"]}',
  '{"type": "Polygon", "coordinates": []}',
  "1e400",
  "-0",
  "123456789012345678901234567890",
  "0.1000000000000000055511151231257827",
  `${"[".repeat(150)}${"]".repeat(150)}`,
  `${"[".repeat(250)}${"]".repeat(250)}`,
  `${'{"a":'.repeat(250)}1${"}".repeat(250)}`,
  "NaN",
  "undefined",
  "'single'",
  "01",
  '"unfinished',
  "1,",
];

const VALUE = /(?<=:\s*)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g;
const NAME = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

type Harm = (text: string) => string;

const place = fc.nat(10_000);
const token = fc.constantFrom(...TOKENS);

const harm: fc.Arbitrary<Harm> = fc.oneof(
  {
    weight: 6,
    arbitrary: place.map(
      (at): Harm =>
        (text) =>
          replaced(text, VALUE, at, asPeopleSpell),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(place, token).map(
      ([at, to]): Harm =>
        (text) =>
          replaced(text, VALUE, at, () => to),
    ),
  },
  fc.tuple(place, fc.constantFrom(...HOSTILE)).map(
    ([at, to]): Harm =>
      (text) =>
        replaced(text, NAME, at, () => JSON.stringify(to)),
  ),
  fc.tuple(place, token).map(
    ([at, to]): Harm =>
      (text) =>
        replaced(text, NAME, at, (name) => `${name}: ${to}, ${name}`),
  ),
  fc.tuple(place, fc.constantFrom("\n", "\r\n", "\u2028", "\ufeff", "  ", "//", ",")).map(
    ([at, to]): Harm =>
      (text) =>
        replaced(text, /,/g, at, () => `,${to}`),
  ),
);

function asPeopleSpell(value: string): string {
  return JSON.stringify(respelt(value.replace(/^"|"$/g, "")));
}

/** Values, names and spaces of a text in JSON that become others. */
export const jsonDamage: fc.Arbitrary<Harm> = fc
  .array(harm, { maxLength: 4 })
  .map((harms) => (text) => harms.reduce((now, one) => one(now), text));
