import { keep, type Seen, type ValueWatch } from "./cause.ts";

/*
 * When values count as cut at a fixed width, L being the greatest length of the column:
 *
 * - the column has at least 20 values, and L is from 10 to 1,000;
 * - at least 20 % of the values are shorter, in four lengths or more;
 * - at least 8 different values are exactly L long, and at least four times as many as of L-1, L-2 and L-3 each;
 * - those of L are of 5 shapes or more (letters and digits are one letter and one digit): references of a fixed form are not.
 *
 * For codes, whose list shows what a value was: values of L are the beginning of a code, two different ones or one of at
 * least 15 characters, because a short word alone may be a person's own.
 */
const LEAST_VALUES = 20;
const LEAST_LENGTH = 10;
const MOST_LENGTH = 1_000;
const LEAST_SHORTER = 0.2;
const LEAST_LENGTHS = 4;
const LEAST_DIFFERENT = 8;
const TIMES_AS_MANY = 4;
const LEAST_SHAPES = 5;
const LEAST_LENGTH_ALONE = 15;

/** Above this many, different values of a length are no longer told apart. */
const MOST_DIFFERENT = 256;

/** Text that was cut at a fixed width: a spike at the greatest length. For fields of free text only. */
export function newCutTextWatch(): ValueWatch {
  // Different values by their length, of the greatest length and of three below it: as hashes, so that none is kept.
  const different = new Map<number, Set<number>>();
  const lengths = new Set<number>();
  const shapes = new Set<number>();
  let longest = newLongest();
  let all = 0;

  const isSpike = () => {
    const most = different.get(longest.length)?.size ?? 0;
    if (most < LEAST_DIFFERENT || shapes.size < LEAST_SHAPES) return false;
    return [1, 2, 3].every((less) => most >= TIMES_AS_MANY * (different.get(longest.length - less)?.size ?? 0));
  };

  return {
    see(seen) {
      all++;
      const { length } = seen.text;
      if (lengths.size <= LEAST_LENGTHS) lengths.add(length);
      if (length > longest.length) {
        longest = newLongest(length);
        shapes.clear();
        for (const known of different.keys()) if (known < length - 3) different.delete(known);
      }
      if (length < longest.length - 3 || length > MOST_LENGTH) return;
      const values = different.get(length) ?? new Set();
      if (values.size === 0) different.set(length, values);
      if (values.size < MOST_DIFFERENT) values.add(hashOf(seen.text, itself));
      if (length < longest.length) return;
      longest.count++;
      keep(longest.samples, seen);
      if (shapes.size < LEAST_SHAPES) shapes.add(hashOf(seen.text, shapeOf));
    },
    cause() {
      const { length, count, samples } = longest;
      const isLong = all >= LEAST_VALUES && length >= LEAST_LENGTH && length <= MOST_LENGTH;
      if (!isLong || all - count < all * LEAST_SHORTER || lengths.size <= LEAST_LENGTHS || !isSpike()) return null;
      return { code: "values-cut", count, detail: { limit: length }, samples };
    },
  };
}

/** What a value is the beginning of: the code, or null where it is a code itself, or the beginning of none or of several. */
export type WholeOf = (seen: Seen) => { readonly code: string | null } | null;

/** Codes that were cut at a fixed width. `wholeOf` gives null for a value that is no beginning of a code. */
export function newCutCodeWatch(wholeOf: WholeOf): ValueWatch {
  const different = new Map<string, boolean>();
  let longest = newLongest();
  let all = 0;
  let whole: string | null = null;
  return {
    see(seen) {
      all++;
      const { text } = seen;
      if (text.length < longest.length) return;
      if (text.length > longest.length) {
        longest = newLongest(text.length);
        different.clear();
      }
      if (text.length < LEAST_LENGTH || text.length > MOST_LENGTH) return;
      let isCut = different.get(text);
      if (isCut === undefined) {
        const found = wholeOf(seen);
        isCut = found !== null;
        if (isCut && longest.count === 0) whole = found?.code ?? null;
        if (different.size < MOST_DIFFERENT) different.set(text, isCut);
      }
      if (!isCut) return;
      longest.count++;
      keep(longest.samples, seen);
    },
    cause() {
      const { length, count, samples } = longest;
      const [first, ...more] = [...different].filter(([, isCut]) => isCut);
      const isSure = more.length > 0 || (first !== undefined && length >= LEAST_LENGTH_ALONE);
      if (all < LEAST_VALUES || !isSure) return null;
      return {
        code: "values-cut",
        count,
        detail: { limit: length, ...(whole === null ? {} : { others: [whole] }) },
        samples,
      };
    },
  };
}

/** The values of the greatest length so far. */
function newLongest(length = 0): { readonly length: number; count: number; readonly samples: Seen[] } {
  return { length, count: 0, samples: [] };
}

const [A, Z, SMALL_A, SMALL_Z, ZERO, NINE] = [65, 90, 97, 122, 48, 57];

function itself(unit: number): number {
  return unit;
}

/** One letter for all letters, one digit for all digits. */
function shapeOf(unit: number): number {
  if ((unit >= A && unit <= Z) || (unit >= SMALL_A && unit <= SMALL_Z) || unit > 127) return SMALL_A;
  return unit >= ZERO && unit <= NINE ? ZERO : unit;
}

/** FNV-1a, over what `of` makes of each character. */
function hashOf(text: string, of: (unit: number) => number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ of(text.charCodeAt(i)), 0x01000193);
  return hash;
}
