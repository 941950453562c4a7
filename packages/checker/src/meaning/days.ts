import { isDate } from "@standpipe/runtime/record";

/** Which part of a date comes first in a column of dates in figures. */
export type DateOrder = "day-first" | "month-first";

/** What a text says of a day: one day whatever the order, or one for each order in which it is a day of the calendar. */
export type Day =
  | { readonly kind: "certain"; readonly iso: string }
  | { readonly kind: "ordered"; readonly dayFirst: string | null; readonly monthFirst: string | null };

const TIME = String.raw`(?:[ T]\s*(\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?([AP]M)?(Z|[+-]\d\d:?\d\d)?)?`;
const IN_FIGURES = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, "i");
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${TIME}$`, "i");
const RUN_TOGETHER = /^(\d{4})(\d\d)(\d\d)(?:000000)?$/;
const WITH_MONTH = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ ,-]{1,2}(\d{4}|\d{2})${TIME}$`,
  "i",
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`,
  "i",
);
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** The longest of these forms: `Wednesday, 27th September 2023 12:00:00.000 AM`. */
const LONGEST = 60;

/**
 * Reads a day as exports write it: `31/12/2024`, `3 Apr 2023`, `27-Apr-23`, `2024/12/31`, `20241231`, an ISO date with a
 * time or quotes around it; null for anything else. A time of day is left out, but not one with a zone, unless it is
 * midnight there: 23:00 in UTC is the next day of a British summer.
 */
export function readDay(found: string): Day | null {
  if (found.length > LONGEST) return null;
  const text = found.replace(/^["' \u00a0]+|["' \u00a0]+$/g, "").replace(/[\s\u00a0]+/g, " ");
  const year = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text);
  if (year !== null) {
    const isRun = year.length === 4;
    const [y, m, d] = isRun ? [year[1], year[2], year[3]] : [year[1], year[3], year[4]];
    return isRun || isDayOnly(year, 5) ? certain(y, m, d) : null;
  }
  const figures = IN_FIGURES.exec(text);
  if (figures !== null) {
    if (!isDayOnly(figures, 5)) return null;
    const y = figures[4] ?? "";
    const dayFirst = isoOf(y, figures[3], figures[1]);
    const monthFirst = isoOf(y, figures[1], figures[3]);
    if (dayFirst === null && monthFirst === null) return null;
    return { kind: "ordered", dayFirst, monthFirst };
  }
  const named = WITH_MONTH.exec(text);
  if (named !== null) return isDayOnly(named, 4) ? certain(named[3], monthOf(named[2]), named[1]) : null;
  const american = MONTH_FIRST.exec(text);
  if (american !== null) return isDayOnly(american, 4) ? certain(american[3], monthOf(american[1]), american[2]) : null;
  return null;
}

/** `at` is where the groups of the time begin. */
function isDayOnly(parts: RegExpExecArray, at: number): boolean {
  const [hour = "", minute, half, zone] = parts.slice(at, at + 4);
  if (zone === undefined) return true;
  const isMidnight = Number(hour) === (half === undefined ? 0 : 12) && half?.toUpperCase() !== "PM";
  return isMidnight && minute === "00";
}

function certain(year = "", month = "", day = ""): Day | null {
  const iso = isoOf(year, month, day);
  return iso === null ? null : { kind: "certain", iso };
}

function monthOf(name = ""): string {
  const short = name.toLowerCase();
  const at = MONTHS.findIndex(
    (month) => month === short || month.slice(0, 3) === short || (short === "sept" && month === "september"),
  );
  return at < 0 ? "" : String(at + 1);
}

/** The day in ISO form, or null where there is none such. */
function isoOf(year: string, month = "", day = ""): string | null {
  const iso = `${year.length === 4 ? year : fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) && iso > "1000" ? iso : null;
}

/** Years that a date of today's records may lie ahead, such as the end of a permission or a contract. */
const MOST_AHEAD = 10;

/** A year in two figures is one of this century unless that is far ahead: birthdays and old orders are of the last one. */
function fullYear(figures: string): string {
  const latest = new Date().getFullYear() + MOST_AHEAD;
  return String(2000 + Number(figures) > latest ? 1900 + Number(figures) : 2000 + Number(figures));
}
