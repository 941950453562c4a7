import fc from "fast-check";

type Harm = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const JUNK = ['"', '""', ",", ";", "\r", "\n", "\0", "{", "}", "[", "]", ":", "\\", "<", ">", "\ufeff", "£"];
const junk = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 4 }),
  fc.constantFrom(...JUNK).map((text) => new Uint8Array(Buffer.from(text))),
);

const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, mask]) => (bytes: Uint8Array) => {
    const flipped = bytes.slice();
    const index = Math.floor(at * (bytes.length - 1));
    flipped[index] = (flipped[index] ?? 0) ^ mask;
    return flipped;
  }),
  place.map((at) => (bytes: Uint8Array) => bytes.slice(0, Math.floor(at * bytes.length))),
  fc.tuple(place, junk).map(
    ([at, text]) =>
      (bytes: Uint8Array) =>
        spliced(bytes, at, 0, text),
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([at, length]) =>
      (bytes: Uint8Array) =>
        spliced(bytes, at, length, new Uint8Array()),
  ),
  fc.tuple(place, place, fc.nat(60)).map(([from, to, length]) => (bytes: Uint8Array) => {
    const start = Math.floor(from * bytes.length);
    return spliced(bytes, to, 0, bytes.slice(start, start + length));
  }),
);

function spliced(bytes: Uint8Array, at: number, less: number, more: Uint8Array): Uint8Array {
  const index = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, index), more, bytes.subarray(index + less)]);
}

/** Bytes flipped, cut off, taken out, put in or repeated anywhere in a file. */
export const byteDamage: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(harm, { minLength: 1, maxLength: 4 })
  .map((harms) => (bytes: Uint8Array) => harms.reduce((now, one) => one(now), bytes));
