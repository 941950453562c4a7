import { isJsonObject, type Json, type JsonObject } from "../json.ts";

/** So many parts of smaller values are looked at: a large value is tried less often. */
const MOST_LOOKED_AT = 12_000;

/** The smallest value that is still a witness, as far as leaving out parts and simplifying them leads. */
export function shrink(value: Json, isWitness: (value: Json) => boolean): Json {
  let [smallest, looked] = [value, 0];
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const next of smallerThan(smallest)) {
      looked += sizeOf(next);
      if (looked >= MOST_LOOKED_AT) return smallest;
      if (!isWitness(next)) continue;
      smallest = next;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

/** How many parts a value has, itself included. */
function sizeOf(value: Json): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 8);
}

/** Values a step smaller: parts left out, many at once first, then parts made smaller. */
function* smallerThan(value: Json): Generator<Json> {
  if (typeof value === "string") yield* shorterThan(value);
  else if (typeof value === "number") yield* simplerThan(value);
  else if (Array.isArray(value)) {
    yield* without(value, (kept) => kept);
    for (const [at, entry] of value.entries())
      for (const next of smallerThan(entry)) yield value.map((other, i) => (i === at ? next : other));
  } else if (isJsonObject(value)) {
    const entries = Object.entries(value) as [string, Json][];
    yield* without(entries, (kept): JsonObject => Object.fromEntries(kept));
    for (const [name, member] of entries)
      for (const next of smallerThan(member))
        yield Object.fromEntries(entries.map(([other, kept]) => [other, other === name ? next : kept]));
  }
}

function* without<T>(parts: readonly T[], join: (kept: T[]) => Json): Generator<Json> {
  for (let size = parts.length; size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from < parts.length; from += size)
      yield join(parts.filter((_, at) => at < from || at >= from + size));
}

function* shorterThan(text: string): Generator<Json> {
  const letters = [...text];
  for (let size = letters.length; size >= 1; size = Math.floor(size / 2)) {
    yield letters.slice(0, letters.length - size).join("");
    if (size < letters.length) yield letters.slice(size).join("");
  }
}

function* simplerThan(number: number): Generator<Json> {
  for (const simple of [0, 1, -1, Math.trunc(number), Math.trunc(number / 2)])
    if (Math.abs(simple) < Math.abs(number) || (Math.abs(simple) === Math.abs(number) && simple > number)) yield simple;
}
