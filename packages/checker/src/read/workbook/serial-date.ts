import type { Shows } from "./number-format.ts";

const DAY = 86_400_000;
/** Days from 1 January 1970 back to day 0 of each system. */
const FROM_1900 = 25_569;
const FROM_1904 = 24_107;
const AFTER_9999 = 2_958_466;

/**
 * The ISO text of a number that its format shows as a date or a time: `2024-12-31`, `2024-12-31T10:30:00`, `10:30:00`. Null
 * where a spreadsheet could show no date either: a negative number, day 0, a day after the year 9999.
 */
export function serialText(serial: number, shows: Shows, is1904: boolean): string | null {
  if (!(serial >= 0 && serial < AFTER_9999)) return null;
  if (shows === "duration") return timeText(Math.round(serial * 86_400));
  if (shows === "date") return dateText(Math.floor(Math.round(serial * DAY) / DAY), is1904);
  const seconds = Math.round(serial * 86_400);
  const [day, time] = [Math.floor(seconds / 86_400), timeText(seconds % 86_400)];
  if (shows === "time" || serial < 1) return time;
  const date = dateText(day, is1904);
  return date === null ? null : `${date}T${time}`;
}

/** The number of a day in the form `2024-12-31`; null for one that spreadsheets cannot hold or that does not exist. */
export function serialOf(date: string, is1904: boolean): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const day = new Date(`${date}T00:00:00Z`).getTime() / DAY;
  if (Number.isNaN(day) || isoDate(day) !== date) return null;
  const serial = day + (is1904 ? FROM_1904 : FROM_1900);
  // Before March 1900 programs disagree, because Excel has a 29 February in that year.
  return serial > (is1904 ? 0 : 60) ? serial : null;
}

function dateText(day: number, is1904: boolean): string | null {
  if (is1904) return isoDate(day - FROM_1904);
  if (day === 0) return null;
  if (day === 60) return "1900-02-29";
  return isoDate(day - FROM_1900 + (day < 60 ? 1 : 0));
}

function isoDate(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
