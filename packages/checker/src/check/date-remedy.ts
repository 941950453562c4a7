import { quote } from "@standpipe/runtime/rules";
import { type DateOrder, readDay } from "../meaning/days.ts";
import type { Remedy } from "./remedy.ts";

const A_YEAR = /^\d{4}$/;

/**
 * Looks at all dates of a column that are not ISO dates, and decides from the whole column whether the day or the month
 * comes first: 31/12/2024 is a day of the calendar one way only. Never cell by cell, because 03/04/2024 is one both ways.
 * `given` is the order where nothing in the column shows it; `write` puts an ISO date as the file writes it.
 */
export function newDateRemedy(given: DateOrder | undefined, write: (iso: string) => string = (iso) => iso): Remedy {
  let total = 0;
  let certain = 0;
  let ordered = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let years = 0;
  let firstOrdered: string | null = null;
  let firstDayFirst: string | null = null;
  let firstMonthFirst: string | null = null;
  let firstCertain: { from: string; to: string } | null = null;

  /** The order of the column; null where nothing tells it, or values contradict each other. */
  const order = (): DateOrder | null => {
    if (dayFirst > 0 && monthFirst > 0) return null;
    if (dayFirst > 0) return "day-first";
    return monthFirst > 0 ? "month-first" : (given ?? null);
  };
  const inOrder = (found: string, by: DateOrder): string | null => {
    const day = readDay(found);
    if (day === null) return null;
    return day.kind === "certain" ? day.iso : by === "day-first" ? day.dayFirst : day.monthFirst;
  };

  return {
    look(found) {
      total++;
      const day = readDay(found);
      if (day === null) {
        if (A_YEAR.test(found)) years++;
        return;
      }
      if (day.kind === "certain") {
        certain++;
        firstCertain ??= { from: found, to: write(day.iso) };
        return;
      }
      ordered++;
      if (day.monthFirst === null) {
        dayFirst++;
        firstDayFirst ??= found;
      }
      if (day.dayFirst === null) {
        monthFirst++;
        firstMonthFirst ??= found;
      }
      firstOrdered ??= found;
    },
    mend(found) {
      const day = readDay(found);
      const by = order();
      const iso = day?.kind === "certain" ? day.iso : by === null ? null : inOrder(found, by);
      return iso === null ? null : write(iso);
    },
    verdict() {
      if (firstOrdered === null && firstCertain === null) {
        const fix = years === total ? "Fill in the day, or leave the cell blank where only the year is known" : null;
        return { fix, fixable: false };
      }
      const rest = ordered + certain < total ? "; other values need a person to look" : "";
      if (firstOrdered === null) {
        const change = firstCertain === null ? "" : `Change ${quote(firstCertain.from)} to ${firstCertain.to}`;
        return { fix: `${change}${rest}`, fixable: rest === "" };
      }
      if (dayFirst > 0 && monthFirst > 0) {
        return {
          fix: `${firstDayFirst} has the day first and ${firstMonthFirst} the month: sort out which is which at the source`,
          fixable: false,
        };
      }
      const known = order();
      const by = known ?? "day-first";
      const iso = inOrder(firstOrdered, by);
      const part = by === "day-first" ? "day" : "month";
      const why =
        dayFirst + monthFirst > 0
          ? `the column has the ${part} first`
          : known !== null
            ? `with the ${part} first, as you said`
            : "assuming the day comes first, which no value in the column shows: if it does, use --date-order day-first";
      return {
        fix: `Change ${firstOrdered} to ${iso === null ? "a date" : write(iso)} (${why})${rest}`,
        fixable: known !== null && rest === "",
      };
    },
  };
}
