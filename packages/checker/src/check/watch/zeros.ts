import type { Fields } from "../advice.ts";
import { type Cause, keep, MOST_SAMPLES, type Seen, type ValueWatch } from "./cause.ts";
import { isDigits } from "./digits.ts";

const LEAST_COUNT = 2;
/** Codes are digits, but for a few: a column of mixed text has no width. */
const LEAST_DIGITS = 0.8;
/** Longer numbers are no codes. */
const MOST_WIDTH = 12;

const ZERO = 48;
const ALL_ZEROS = /^0+$/;

/**
 * Codes of digits that lost the zeros at their start: some values begin with 0 and all of these are of one width, others are
 * shorter, and none is longer. A short one that `isKnown` shows that short codes are right.
 */
export function newCodeZerosWatch(isKnown: (record: Fields) => boolean): ValueWatch {
  const counts = new Float64Array(MOST_WIDTH + 1);
  const samples: Seen[][] = Array.from(counts, () => []);
  const whole = new Set<string>();
  let width = 0;
  let longest = 0;
  let shortestKnown = MOST_WIDTH + 1;
  let digits = 0;
  let all = 0;
  let isMixed = false;

  return {
    see(seen) {
      all++;
      const { text } = seen;
      if (isMixed || !isDigits(text)) return;
      digits++;
      const { length } = text;
      if (length > longest) longest = length;
      if (length > MOST_WIDTH) isMixed = true;
      else if (text.charCodeAt(0) !== ZERO) {
        if (length < shortestKnown && isKnown(seen.record)) shortestKnown = length;
        counts[length] = (counts[length] as number) + 1;
        keep(samples[length] as Seen[], seen);
      } else if (length > 1 && !ALL_ZEROS.test(text)) {
        // A lone 0 is a number, and only zeros stand for no code.
        if (width > 0 && length !== width) isMixed = true;
        width = length;
        if (whole.size < LEAST_COUNT) whole.add(text);
      }
    },
    cause() {
      if (isMixed || longest > width || shortestKnown < width) return null;
      if (whole.size < LEAST_COUNT || digits < all * LEAST_DIGITS) return null;
      const count = counts.slice(0, width).reduce((sum, of) => sum + of, 0);
      if (count < LEAST_COUNT) return null;
      const first = samples
        .slice(0, width)
        .flat()
        .sort((a, b) => a.nth - b.nth);
      return causeOf(count, first.slice(0, MOST_SAMPLES), width, (text) => text.padStart(width, "0"));
    },
  };
}

/** What a value was before it lost zeros; null where it lost none. */
export type Padded = (text: string) => string | null;

/** Values of a type of fixed width that are too short by their zeros. `width` is that of a whole one. */
export function newFixedZerosWatch(width: number, padded: Padded): ValueWatch {
  const samples: Seen[] = [];
  let count = 0;
  return {
    see(seen) {
      if (seen.text.length >= width || padded(seen.text) === null) return;
      count++;
      keep(samples, seen);
    },
    cause: () => (count < LEAST_COUNT ? null : causeOf(count, samples, width, padded)),
  };
}

function causeOf(count: number, samples: readonly Seen[], width: number, padded: Padded): Cause {
  const likely = padded(samples[0]?.text ?? "");
  return {
    code: "zeros-lost",
    count,
    detail: { limit: width, ...(likely === null ? {} : { example: likely }) },
    samples,
  };
}

/** The types whose values have one width, with what a short one was. */
export const FIXED_WIDTHS: Readonly<Record<string, { readonly width: number; readonly padded: Padded }>> = {
  "core/types/company-number": { width: 8, padded: (text) => (/^\d{5,7}$/.test(text) ? text.padStart(8, "0") : null) },
  "core/types/cpv-code": { width: 8, padded: (text) => (/^\d{7}$/.test(text) ? `0${text}` : null) },
  // Three characters say what kind of place it is; the number after them is what lost a zero.
  "core/types/gss-code": {
    width: 9,
    padded: (text) => (/^[A-Z]\d{7}$/.test(text) ? text.slice(0, 3) + text.slice(3).padStart(6, "0") : null),
  },
  // Numbers of the United Kingdom have 11 digits with the 0, and go on with one of these.
  "core/types/phone": { width: 11, padded: (text) => (/^[123578]\d{9}$/.test(text) ? `0${text}` : null) },
};
