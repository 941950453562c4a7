import type { Circumstance, FieldMetadata, RecordMetadata, Usual } from "@standpipe/runtime";
import { isDate, isInUk, isOnGrid, pointFault } from "@standpipe/runtime/record";
import { either } from "@standpipe/runtime/rules";
import { toDegrees } from "../grid.ts";
import type { Entry } from "./entry.ts";
import type { Groups, Place } from "./groups.ts";

/** A record as an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Looks at one record for what is accepted and less useful than it could be. */
export type Adviser = (entry: Entry, record: Fields) => void;

/** Gives where a field of an entry stands. */
export type PlaceOf = (entry: Entry, field: string | null) => Place;

/** The warnings of a record: fields it should have, unusual values, points abroad, codes of open lists. */
export function newAdviser(metadata: RecordMetadata, groups: Groups, placeOf: PlaceOf, today: string): Adviser {
  const advisers = [
    recommendationsOf(metadata, groups, placeOf),
    openCodesOf(metadata, groups, placeOf),
    usualOf(metadata, groups, placeOf, today),
    pointsOf(metadata, groups, placeOf),
  ];
  return (entry, record) => {
    for (const advise of advisers) advise(entry, record);
  };
}

function recommendationsOf({ recommendations, fields }: RecordMetadata, groups: Groups, placeOf: PlaceOf): Adviser {
  const asked = recommendations.map(({ when, fields: names }) => ({
    when,
    names,
    field: names[0] as string,
    detail: {
      ...(names.length > 1 ? { others: names.map((name) => labelOf(fields, name)) } : {}),
      ...(when.length > 0 ? { when: inWords(when, fields) } : {}),
    },
  }));
  return (entry, record) => {
    for (const { when, names, field, detail } of asked) {
      const isSaid = (name: string) => record[name] !== undefined || entry.reading?.held.has(name);
      if (names.some(isSaid) || !holds(when, record)) continue;
      groups.add({ code: "recommended-missing", field, found: null, detail, place: placeOf(entry, field) });
    }
  };
}

function openCodesOf({ fields }: RecordMetadata, groups: Groups, placeOf: PlaceOf): Adviser {
  const lists = fields.flatMap(({ name, open, codes }) =>
    open && codes !== null
      ? [{ name, codes: codes.map(({ code }) => code), known: new Set(codes.map(({ code }) => code)) }]
      : [],
  );
  return (entry, record) => {
    for (const { name, codes, known } of lists) {
      for (const found of [record[name]].flat()) {
        if (typeof found !== "string" || found === "" || known.has(found)) continue;
        groups.add({ code: "open-code-unknown", field: name, found, detail: { codes }, place: placeOf(entry, name) });
      }
    }
  };
}

function usualOf({ usual }: RecordMetadata, groups: Groups, placeOf: PlaceOf, today: string): Adviser {
  return (entry, record) => {
    for (const { when, any, why } of usual) {
      const given = any.filter(({ field }) => record[field] !== undefined);
      if (given.length === 0 || !holds(when, record)) continue;
      if (given.some((bound) => isWithin(record[bound.field], bound, today))) continue;
      const field = given[0]?.field as string;
      const found = entry.text(field) ?? String(record[field]);
      groups.add({ code: "unusual-value", field, found, detail: { when: why }, place: placeOf(entry, field) });
    }
  };
}

/** True inside the bound, and for a value of another kind: that is another rule's finding. */
function isWithin(value: unknown, { minimum, maximum }: Usual["any"][number], today: string): boolean {
  const day = typeof value === "string" ? value.slice(0, 10) : null;
  const amount = typeof value === "number" ? value : day !== null && isDate(day) ? day : null;
  const fits = (bound: number | "today" | undefined, sign: 1 | -1) => {
    const limit = bound === "today" ? today : bound;
    if (limit === undefined || typeof limit !== typeof amount || amount === null) return true;
    return amount === limit || (sign === 1 ? amount > limit : amount < limit);
  };
  return fits(minimum, 1) && fits(maximum, -1);
}

function pointsOf({ points, fields }: RecordMetadata, groups: Groups, placeOf: PlaceOf): Adviser {
  const limits = new Map(fields.map((field) => [field.name, field.limits]));
  const isTooFar = (field: string, value: number) => {
    const { minimum = value, exclusiveMinimum, maximum = value } = limits.get(field) ?? {};
    return value < minimum || value > maximum || (exclusiveMinimum !== undefined && value <= exclusiveMinimum);
  };
  return (entry, record) => {
    for (const { system, north, east } of points) {
      const [up, across] = [record[north], record[east]];
      if (typeof up !== "number" || typeof across !== "number") continue;
      // What is no place at all, or one in another system, is an error of the validator.
      if (pointFault(up, across, system) !== null || isTooFar(north, up) || isTooFar(east, across)) continue;
      if (system === "WGS84" ? Math.abs(up) > 90 || Math.abs(across) > 180 : !isOnGrid(up, across)) continue;
      const { latitude, longitude } = system === "WGS84" ? { latitude: up, longitude: across } : toDegrees(up, across);
      if (isInUk(latitude, longitude)) continue;
      const detail = { others: [labelOf(fields, east)] };
      const found = `${entry.text(north) ?? up}, ${entry.text(east) ?? across}`;
      groups.add({ code: "coordinates-outside", field: north, found, detail, place: placeOf(entry, north) });
    }
  };
}

/** True where all of the circumstances hold; of a list, where one of its entries is among the values. */
function holds(when: readonly Circumstance[], record: Fields): boolean {
  return when.every(({ field, is }) => [record[field]].flat().some((value) => is.includes(value as string)));
}

function inWords(when: readonly Circumstance[], fields: readonly FieldMetadata[]): string {
  return when.map(({ field, is }) => `${labelOf(fields, field)} is ${either(is.map(String))}`).join(" and ");
}

function labelOf(fields: readonly FieldMetadata[], name: string): string {
  return fields.find((field) => field.name === name)?.title ?? name;
}
