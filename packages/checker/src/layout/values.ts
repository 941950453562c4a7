import type { Lookup, LookupRow, ProfileColumn } from "@standpipe/runtime";
import { textOf } from "../text-of.ts";

/** A value could not be told: none of the codes of a column, or on the way back none of ours that it has a code for. */
export const UNKNOWN: unique symbol = Symbol("unknown");

const UK_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 00:00(?::00)?)?$/;

/** Turns one value of a column into the record's, or back. Made once for each column. */
export interface ValueMap {
  /** Text or JSON value of theirs → ours; UNKNOWN where it is none of the column's codes, undefined where it says nothing. */
  read(theirs: unknown): unknown;
  /** Ours → theirs, for a cell or JSON; UNKNOWN where the column has no code for it. */
  write(ours: unknown): unknown;
}

/** How the values of a column are turned: its codes, prefix, lookup, dates and scale, in that order. */
export function valueMap(column: ProfileColumn, lookups: ReadonlyMap<string, Lookup>): ValueMap {
  const steps = [codes(column), prefix(column), lookup(column, lookups), dates(column), scale(column)];
  const used = steps.filter((step) => step !== null);
  return {
    read: (theirs) => used.reduce((value, step) => (isPassed(value) ? step.read(value) : value), theirs),
    write: (ours) => used.reduceRight((value, step) => (isPassed(value) ? step.write(value) : value), ours),
  };
}

function isPassed(value: unknown): boolean {
  return value !== UNKNOWN && value !== undefined;
}

function codes({ values, open, anyCase }: ProfileColumn): ValueMap | null {
  if (values === undefined) return null;
  const yesNo = values.every(({ ours }) => typeof ours === "boolean");
  const key = (theirs: unknown) => (anyCase === true || yesNo ? textOf(theirs).toLowerCase() : textOf(theirs));
  const read = new Map(values.map(({ theirs, ours }) => [key(theirs), ours]));
  // The first of several is written.
  const write = new Map([...values].reverse().map(({ theirs, ours }) => [ours, theirs]));
  return {
    read(theirs) {
      if (yesNo && typeof theirs === "boolean") return theirs;
      return read.has(key(theirs)) ? read.get(key(theirs)) : open === true ? theirs : UNKNOWN;
    },
    write: (ours) => write.get(ours as string) ?? (open === true ? ours : UNKNOWN),
  };
}

function prefix({ prefix: before, open }: ProfileColumn): ValueMap | null {
  if (before === undefined) return null;
  return {
    read(theirs) {
      const text = textOf(theirs);
      if (text.startsWith(before)) return text.slice(before.length);
      return open === true ? undefined : theirs;
    },
    write: (ours) => `${before}${textOf(ours)}`,
  };
}

function lookup({ lookup: asked }: ProfileColumn, lookups: ReadonlyMap<string, Lookup>): ValueMap | null {
  const rows = asked === undefined ? undefined : lookups.get(asked.lookup)?.rows;
  if (asked === undefined || rows === undefined) return null;
  const { column, gives } = asked;
  const read = new Map<string, unknown>();
  const write = new Map<unknown, unknown>();
  // What two rows share is that of the one that has not ended.
  for (const row of [...rows.filter(isCurrent), ...rows.filter((one) => !isCurrent(one))]) {
    const [theirs, ours] = [row[column], row[gives]];
    if (theirs === undefined || ours === undefined) continue;
    if (!read.has(plain(theirs))) read.set(plain(theirs), ours);
    if (!write.has(ours)) write.set(ours, theirs);
  }
  return { read: (theirs) => read.get(plain(theirs)) ?? theirs, write: (ours) => write.get(ours) ?? ours };
}

function isCurrent(row: LookupRow): boolean {
  return row.end_date === undefined;
}

/** Addresses of one thing differ in their scheme and their last slash. */
function plain(value: unknown): string {
  return textOf(value)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

function dates({ date }: ProfileColumn): ValueMap | null {
  if (date === undefined) return null;
  if (date === "date-time") {
    return {
      read: (theirs) => (typeof theirs === "string" ? theirs.replace(/^(\d{4}-\d\d-\d\d)T.+$/, "$1") : theirs),
      write: (ours) => (typeof ours === "string" && /^\d{4}-\d\d-\d\d$/.test(ours) ? `${ours}T00:00:00Z` : ours),
    };
  }
  return {
    read(theirs) {
      const [, day = "", month = "", year] = UK_DATE.exec(textOf(theirs)) ?? [];
      return year === undefined ? theirs : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    },
    write: (ours) => (typeof ours === "string" ? ours.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1") : ours),
  };
}

/** As many digits as a number holds exactly. */
const DIGITS = 15;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

function scale({ scale: factor }: ProfileColumn): ValueMap | null {
  if (factor === undefined) return null;
  // 7400 × 0.001 is 7.4, and not 7.4 and a bit.
  const exact = (value: number) => Number(value.toPrecision(DIGITS));
  return {
    read(theirs) {
      const isPlain = typeof theirs === "string" && theirs.length <= DIGITS && PLAIN_NUMBER.test(theirs);
      const value = isPlain ? Number(theirs) : theirs;
      return typeof value === "number" ? exact(value * factor) : value;
    },
    write: (ours) => (typeof ours === "number" ? exact(ours / factor) : ours),
  };
}
