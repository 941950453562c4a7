import { type Cause, keep, type Seen, type ValueWatch } from "./cause.ts";

const LEAST_COUNT = 10;
const LEAST_SHARE = 0.3;
/** Above this many different old days, new ones are not counted: one that stands for many is among the first. */
const MOST_DAYS = 500;

const TWO = 50;
const HYPHEN = 45;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const UK_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/**
 * Days that stand for “not known”: 1 January of 1900 to 1970, or a single day of these years (and 30 and 31 December 1899,
 * the zero of spreadsheets), in 10 records or more and in more than 30 % of the column.
 */
export function newPlaceholderDateWatch(): ValueWatch {
  const days = new Map<string, { count: number; readonly samples: Seen[] }>();
  const newYears: Seen[] = [];
  let newYearCount = 0;
  let all = 0;

  const isMany = (count: number) => count >= LEAST_COUNT && count > all * LEAST_SHARE;

  return {
    see(seen) {
      all++;
      const day = oldDayOf(seen.text);
      if (day === null) return;
      if (day.endsWith("-01-01")) {
        newYearCount++;
        keep(newYears, seen);
        return;
      }
      let known = days.get(day);
      if (known === undefined) {
        if (days.size >= MOST_DAYS) return;
        known = { count: 0, samples: [] };
        days.set(day, known);
      }
      known.count++;
      keep(known.samples, seen);
    },
    cause(): Cause | null {
      const code = "date-placeholder";
      if (isMany(newYearCount))
        return { code, count: newYearCount, detail: { when: "1 January of a year up to 1970" }, samples: newYears };
      for (const { count, samples } of days.values()) {
        // Old places may truly share a day, so this is only worth a word.
        if (isMany(count))
          return { code, count, detail: { when: "one day of a long time ago" }, severity: "info", samples };
      }
      return null;
    },
  };
}

/** A day up to 1970 in ISO form; null for a later one and for what is written in another way. */
function oldDayOf(text: string): string | null {
  // Nearly every day of nearly every file: a regular expression for each was most of the cost.
  if (text.charCodeAt(0) === TWO && text.charCodeAt(4) === HYPHEN) return null;
  const iso = ISO_DAY.exec(text);
  const uk = iso === null ? UK_DAY.exec(text) : null;
  const [year, month, day] = iso?.slice(1) ?? uk?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso8601 = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return iso8601 >= "1899-12-30" && iso8601 <= "1970-12-31" ? iso8601 : null;
}
