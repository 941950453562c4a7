import { keep, type Seen, type ValueWatch } from "./cause.ts";
import { closingZeros, isDigits } from "./digits.ts";

const LEAST_COUNT = 3;
const LEAST_SCIENTIFIC = 2;
const LEAST_SHARE = 0.05;
/** One identifier in 100,000 ends so by chance. */
const LEAST_ZEROS = 5;
/** Above this many different values, new ones are no longer compared; they are still counted. */
const MOST_DIFFERENT = 1_000;

/**
 * Numbers that a spreadsheet rounded: digits alone, five zeros or more at the end, and repeated, because neighbours are
 * rounded to the same. `leastDigits` is the shortest that counts.
 */
export function newRoundedWatch(leastDigits: number): ValueWatch {
  const different = new Set<string>();
  const samples: Seen[] = [];
  let all = 0;
  let count = 0;
  let repeats = 0;
  return {
    see(seen) {
      all++;
      const { text } = seen;
      if (text.length < leastDigits || !isRounded(text)) return;
      count++;
      if (different.has(text)) repeats++;
      else if (different.size < MOST_DIFFERENT) different.add(text);
      keep(samples, seen);
    },
    cause() {
      const isShown = count >= LEAST_COUNT && repeats >= LEAST_COUNT - 1 && count >= all * LEAST_SHARE;
      return isShown ? { code: "id-rounded", count, detail: {}, samples } : null;
    },
  };
}

/** True for digits that end in at least five zeros, and are more than zeros. */
export function isRounded(text: string): boolean {
  const zeros = closingZeros(text);
  return zeros >= LEAST_ZEROS && zeros < text.length && isDigits(text);
}

/** As a spreadsheet writes it: with a sign, which no reference has. */
const SCIENTIFIC = /^[1-9](?:\.\d+)?E\+\d{2,3}$/i;

/** True for a number as Excel writes long ones, `2.00001E+11`: the digits that are not there are lost. */
export function isScientific(text: string): boolean {
  return text.length < 30 && SCIENTIFIC.test(text);
}

/** Identifiers in scientific notation, from two on: one alone is an error of its own value. */
export function newScientificWatch(): ValueWatch {
  const samples: Seen[] = [];
  let count = 0;
  return {
    see(seen) {
      // Asked of every identifier in the file's first rows: a regular expression only where there is an E and a plus.
      if (!seen.text.includes("+") || !isScientific(seen.text)) return;
      count++;
      keep(samples, seen);
    },
    cause: () => (count >= LEAST_SCIENTIFIC ? { code: "id-scientific", count, detail: {}, samples } : null),
  };
}
