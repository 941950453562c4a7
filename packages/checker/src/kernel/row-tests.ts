import type { Circumstance, Usual } from "@standpipe/runtime";
import type { FieldProgram } from "./cell-program.ts";

/** What is asked of the values of one row; the same numbers as in assembly/rules.ts. */
export const ASKS = {
  isBlank: 0,
  isFilled: 1,
  isWithin: 2,
  isOutside: 3,
  isAmong: 4,
  isNotBefore: 5,
  isNotWithin: 6,
  isUnequal: 7,
} as const;

/** One question to a row. All questions of a rule answered with yes, and the row is looked at closer. */
export interface Test {
  readonly asks: keyof typeof ASKS;
  /** The field whose value is asked for. */
  readonly field: string;
  /** `isNotBefore` and `isUnequal`: the field that this one is compared with. */
  readonly other?: string;
  /** `isAmong`: 1 for each number of a code that is asked for. */
  readonly among?: Uint8Array;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Where the value of a field comes from: a column with its program, one value for all rows, or nowhere. */
export type Origin =
  | { readonly from: "column"; readonly program: FieldProgram }
  | { readonly from: "set"; readonly value: unknown }
  | { readonly from: "nowhere" };

/** Gives where the value of a field comes from. */
export type OriginOf = (field: string) => Origin;

/** A question that every row answers alike needs no test: true for yes, or perhaps. */
export type Asked = Test | boolean;

export function blank(field: string, originOf: OriginOf): Asked {
  const { from } = originOf(field);
  return from === "column" ? { asks: "isBlank", field } : from === "nowhere";
}

export function filled(field: string, originOf: OriginOf): Asked {
  const { from } = originOf(field);
  return from === "column" ? { asks: "isFilled", field } : from === "set";
}

/** True where the value, or an entry of the list, is one of these, or may be. */
export function among(field: string, values: readonly unknown[], originOf: OriginOf): Asked {
  const origin = originOf(field);
  if (origin.from === "nowhere") return false;
  if (origin.from === "set") return true;
  const { cell, list } = origin.program;
  if (cell.kind !== "codes" || list !== null) return { asks: "isFilled", field };
  return {
    asks: "isAmong",
    field,
    among: Uint8Array.from([0, ...cell.values.map((code) => Number(values.includes(code)))]),
  };
}

/** True where the circumstance holds, or may. */
export function holds({ field, is }: Circumstance, originOf: OriginOf): Asked {
  return among(field, is, originOf);
}

/** True where a number is within bounds, or the value may be. */
export function within(field: string, bounds: Bounds, originOf: OriginOf): Asked {
  return bounded("isWithin", field, bounds, originOf);
}

/** True where there is a value that is not within bounds, or may not be. */
export function outside(field: string, bounds: Bounds, originOf: OriginOf): Asked {
  return bounded("isOutside", field, bounds, originOf);
}

/** Numbers that a value is compared with. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

function bounded(asks: "isWithin" | "isOutside", field: string, bounds: Bounds, originOf: OriginOf): Asked {
  const origin = originOf(field);
  if (origin.from === "nowhere") return false;
  if (origin.from === "set") return true;
  const { cell, list } = origin.program;
  return cell.kind === "number" && list === null ? { asks, field, ...bounds } : { asks: "isFilled", field };
}

const DAY = 86_400;

/**
 * True where a value is there and not as it usually is, or may not be; with `isNotWithin` also where there is none. `today` is
 * the day of the check, `2026-11-22`.
 */
export function unusual(
  { field, minimum, maximum }: Usual["any"][number],
  asks: "isOutside" | "isNotWithin",
  today: string,
  originOf: OriginOf,
): Asked {
  const origin = originOf(field);
  if (origin.from !== "column") return origin.from === "set" || asks === "isNotWithin";
  const unknown: Asked = asks === "isNotWithin" ? true : { asks: "isFilled", field };
  const { cell, list } = origin.program;
  if (list !== null) return unknown;
  // The first and the last day on which `today` is certainly kept to.
  const within = (first: number, last: number): Asked => ({
    asks,
    field,
    minimum: minimum === undefined ? Number.NEGATIVE_INFINITY : minimum === "today" ? first : minimum,
    maximum: maximum === undefined ? Number.POSITIVE_INFINITY : maximum === "today" ? last : maximum,
  });
  const isDay = typeof minimum !== "number" && typeof maximum !== "number";
  if (cell.kind === "number" && minimum !== "today" && maximum !== "today") return within(0, 0);
  if (cell.kind === "date" && isDay) {
    const day = Number(today.replaceAll("-", ""));
    return within(day, day);
  }
  if (cell.kind === "date-time" && isDay) {
    // The day is the one that is written, in any time zone: a day's distance from the moment in UTC is enough.
    const start = Date.parse(`${today}T00:00:00Z`) / 1_000;
    return within(start + DAY, start - 1);
  }
  return unknown;
}

/** True where two lists have not as many entries, or may not have. */
export function uneven(one: string, other: string, originOf: OriginOf): readonly Asked[] {
  const both = [filled(one, originOf), filled(other, originOf)];
  const isList = [one, other].every((field) => {
    const origin = originOf(field);
    return origin.from === "column" && origin.program.list !== null;
  });
  // The value of a list is how many entries it has.
  return isList ? [...both, { asks: "isUnequal", field: one, other }] : both;
}

/** True where two values are not in order, or may not be. */
export function unordered(earlier: string, later: string, originOf: OriginOf): readonly Asked[] {
  const both = [filled(earlier, originOf), filled(later, originOf)];
  const [one, other] = [originOf(earlier), originOf(later)];
  if (one.from !== "column" || other.from !== "column") return both;
  const kind = one.program.cell.kind;
  const isComparable = ["number", "date", "date-time"].includes(kind) && kind === other.program.cell.kind;
  const isList = one.program.list !== null || other.program.list !== null;
  return isComparable && !isList ? [{ asks: "isNotBefore", field: earlier, other: later }] : both;
}
