import { isDate } from "@standpipe/runtime/record";
import { quote } from "@standpipe/runtime/rules";
import type { Remedy } from "./remedy.ts";

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?$/;
const ISO_INSIDE = /^["' ]*(\d{4}-\d\d-\d\d)["' ]*$/;
const ISO_WITH_TIME = /^(\d{4}-\d\d-\d\d)[ T]\d{1,2}:\d\d/;

/**
 * Looks at all dates of a column that are not ISO dates, and decides from the whole column whether the day or the month
 * comes first: 31/12/2024 is a day of the calendar one way only. Never cell by cell, because 03/04/2024 is one both ways.
 */
export function newDateRemedy(code: "date-format" | "datetime-format"): Remedy {
  let total = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let numeric = 0;
  let plain = 0;
  let firstNumeric: string | null = null;
  let firstPlain: { from: string; to: string } | null = null;
  return {
    look(found) {
      total++;
      const iso = (ISO_INSIDE.exec(found) ?? ISO_WITH_TIME.exec(found))?.[1];
      if (iso !== undefined && isDate(iso)) {
        plain++;
        firstPlain ??= { from: found, to: iso };
        return;
      }
      const asDayFirst = toIso(found, false);
      const asMonthFirst = toIso(found, true);
      if (asDayFirst === null && asMonthFirst === null) return;
      numeric++;
      if (asMonthFirst === null) dayFirst++;
      if (asDayFirst === null) monthFirst++;
      firstNumeric ??= found;
    },
    verdict() {
      // A time that a date does not have cannot be made up.
      if (code === "datetime-format" || (firstNumeric === null && firstPlain === null))
        return { fix: null, fixable: false };
      const rest = numeric + plain < total ? "; other values need a person to look" : "";
      if (firstNumeric === null) {
        const change = firstPlain === null ? "" : `Change ${quote(firstPlain.from)} to ${firstPlain.to}`;
        return { fix: `${change}${rest}`, fixable: rest === "" };
      }
      if (dayFirst > 0 && monthFirst > 0) {
        return {
          fix: "Some dates have the day first and some the month: sort out which is which at the source",
          fixable: false,
        };
      }
      const iso = toIso(firstNumeric, monthFirst > 0) ?? "";
      const order = monthFirst > 0 ? "month" : "day";
      const known = dayFirst + monthFirst > 0;
      const why = known
        ? `the column has the ${order} first`
        : "assuming the day comes first: no value in the column shows it";
      return {
        fix: `Change ${firstNumeric} to ${iso} (${why})${rest}`,
        fixable: known && rest === "",
      };
    },
  };
}

/** The date in ISO form, or null where there is no such day. A two-figure year after 50 is of the last century. */
function toIso(found: string, monthFirst: boolean): string | null {
  const parts = NUMERIC.exec(found);
  if (parts === null) return null;
  const [a = "", b = "", y = ""] = [parts[1], parts[3], parts[4]];
  const [day, month] = monthFirst ? [b, a] : [a, b];
  const year = y.length === 4 ? y : `${Number(y) > 50 ? "19" : "20"}${y}`;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) ? iso : null;
}
