import type { Fields } from "../advice.ts";
import { type Cause, keep, type Seen, type ValueWatch } from "./cause.ts";
import { type Numbered, numberedOf } from "./digits.ts";

/** So many rows in a row, each with a number one higher than the row above. */
const LEAST_RUN = 10;
/** Where values may well be numbered, of all values so many are in one run. */
const NEARLY_ALL = 0.9;

const LETTER = /[a-z]/i;
const LETTER_LAST = /[a-z]$/i;
/** Where people begin to number: 0, 1, 10, 100, 101, 1000, 1001. */
const BEGINNING = /^(?:0|1|10+1?)$/;

/**
 * A constant that was dragged down in a spreadsheet, and counts up: `ETRS89`, `ETRS90`. For columns whose values are never
 * numbered row by row, such as codes. `isKnown` is asked of every value but the first: a code that is there is meant.
 */
export function newDraggedWatch(isKnown: (record: Fields) => boolean): ValueWatch {
  const run = newRun((_first, seen) => !isKnown(seen.record));
  return { see: run.see, cause: run.cause };
}

/**
 * The same for columns of text and web addresses, where a number of each record's own is common. So nearly all values are in
 * one run, which begins where nobody begins to number, the number follows a letter, and it is not the one of a `key`.
 */
export function newDraggedTextWatch(keys: readonly string[]): ValueWatch {
  let all = 0;
  const isMeant = ({ record }: Seen, before: Seen, { number }: Numbered) =>
    keys.some((key) => {
      const [own, last] = [numberIn(record[key]), numberIn(before.record[key])];
      return own !== null && (own === number || own - 1 === last);
    });
  const run = newRun(
    (first, seen, before, numbered) =>
      LETTER_LAST.test(numbered.stem) && !BEGINNING.test(String(first.number)) && !isMeant(seen, before, numbered),
  );
  return {
    see(seen) {
      all++;
      run.see(seen);
    },
    cause() {
      const cause = run.cause();
      return cause !== null && run.runs() === 1 && cause.count + 1 >= all * NEARLY_ALL ? cause : null;
    },
  };
}

type Follows = (first: Numbered, seen: Seen, before: Seen, numbered: Numbered) => boolean;

interface Run extends ValueWatch {
  runs(): number;
}

/** Follows values that count up. The first value of a run is the one that was meant, and is not counted. */
function newRun(follows: Follows): Run {
  let before: { readonly seen: Seen; readonly numbered: Numbered } | null = null;
  let first: Numbered | null = null;
  let firstText = "";
  let length = 0;
  let pending: Seen[] = [];
  let runs = 0;
  let cause: (Cause & { count: number; samples: Seen[] }) | null = null;

  const start = (seen: Seen, numbered: Numbered | null) => {
    before = numbered === null ? null : { seen, numbered };
    first = numbered;
    firstText = seen.text;
    length = 1;
    if (pending.length > 0) pending = [];
  };

  const add = (seen: Seen) => {
    length++;
    if (length < LEAST_RUN) pending.push(seen);
    else if (length === LEAST_RUN) {
      runs++;
      cause ??= { code: "values-dragged", count: 0, detail: { example: firstText }, samples: [] };
      cause.count += LEAST_RUN - 1;
      for (const one of [...pending, seen]) keep(cause.samples, one);
    } else if (cause !== null) {
      cause.count++;
      keep(cause.samples, seen);
    }
  };

  return {
    see(seen) {
      const numbered = numberedOf(seen.text);
      const isNext =
        numbered !== null &&
        before !== null &&
        first !== null &&
        numbered.number === before.numbered.number + 1 &&
        seen.nth === before.seen.nth + 1 &&
        numbered.stem === before.numbered.stem &&
        LETTER.test(numbered.stem);
      if (!isNext || numbered === null || before === null || first === null) return start(seen, numbered);
      const [beginning, last] = [first, before.seen];
      // Where it began decides, also for what comes after a value that was meant.
      if (!follows(beginning, seen, last, numbered)) {
        start(seen, numbered);
        first = beginning;
        return;
      }
      before = { seen, numbered };
      add(seen);
    },
    cause: () => cause,
    runs: () => runs,
  };
}

function numberIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return numberedOf(value)?.number ?? (/^\d{1,15}$/.test(value) ? Number(value) : null);
}
