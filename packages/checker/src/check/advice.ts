import type { Circumstance, FieldMetadata, RecordMetadata, Usual } from "@standpipe/runtime";
import { isDate, isInUk, isOnGrid, pointFault } from "@standpipe/runtime/record";
import { either, type Violation } from "@standpipe/runtime/rules";
import { isSurelyInUk, toDegrees } from "../grid.ts";
import { entriesIn } from "./entries-in.ts";
import type { Entry } from "./entry.ts";
import type { Breach, Groups, Place } from "./groups.ts";

/** A record as an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Looks at one record for what is accepted and less useful than it could be. */
export type Adviser = (entry: Entry, record: Fields, violations: readonly Violation[]) => void;

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
  return (entry, record, violations) => {
    for (const advise of advisers) advise(entry, record, violations);
  };
}

/** What is said of a record that does not follow a recommendation, by its position. */
export function recommendationBreach({ recommendations, fields }: RecordMetadata, position: number): Breach {
  const { when, fields: names } = recommendations[position] as RecordMetadata["recommendations"][number];
  const detail = {
    ...(names.length > 1 ? { others: names.map((name) => labelOf(fields, name)) } : {}),
    ...(when.length > 0 ? { when: inWords(when, fields) } : {}),
  };
  return { code: "recommended-missing", field: names[0] as string, found: null, detail };
}

function recommendationsOf(metadata: RecordMetadata, groups: Groups, placeOf: PlaceOf): Adviser {
  const asked = metadata.recommendations.map(({ when, fields: names }, position) => ({
    when,
    names,
    breach: recommendationBreach(metadata, position),
  }));
  return (entry, record, violations) => {
    for (const { when, names, breach } of asked) {
      const field = breach.field as string;
      const isSaid = (name: string) => !isBlank(record[name]) || entry.reading?.held.has(name);
      if (names.some(isSaid) || !holdsAll(when, record)) continue;
      // What is wrong with the field is said already.
      if (violations.some((violation) => violation.field === field)) continue;
      groups.add({ ...breach, place: placeOf(entry, field) });
    }
  };
}

/** A list without entries says as little as a cell that is blank. */
function isBlank(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function openCodesOf({ fields }: RecordMetadata, groups: Groups, placeOf: PlaceOf): Adviser {
  const lists = fields.flatMap(({ name, open, codes }) =>
    open && codes !== null
      ? [{ name, codes: codes.map(({ code }) => code), known: new Set(codes.map(({ code }) => code)) }]
      : [],
  );
  return (entry, record) => {
    for (const { name, codes, known } of lists) {
      for (const found of entriesIn(record[name])) {
        if (typeof found !== "string" || found === "" || known.has(found)) continue;
        groups.add({ code: "open-code-unknown", field: name, found, detail: { codes }, place: placeOf(entry, name) });
      }
    }
  };
}

function usualOf({ usual }: RecordMetadata, groups: Groups, placeOf: PlaceOf, today: string): Adviser {
  const asked = usual.map(({ when, any, why }) => ({ when, why, bounds: any.map((bound) => boundOf(bound, today)) }));
  return (entry, record) => {
    for (const { when, why, bounds } of asked) {
      let broken: string | null = null;
      for (const { field, holds } of bounds) {
        const value = record[field];
        if (value === undefined) continue;
        if (holds(value)) {
          broken = null;
          break;
        }
        broken ??= field;
      }
      if (broken === null || !holdsAll(when, record)) continue;
      const found = entry.text(broken) ?? String(record[broken]);
      groups.add({ code: "unusual-value", field: broken, found, detail: { when: why }, place: placeOf(entry, broken) });
    }
  };
}

/** What a bound asks of a value that is there. A value of another kind is another rule's finding, and passes. */
function boundOf({ field, minimum, maximum }: Usual["any"][number], today: string) {
  const least = newLimit(minimum, 1, today);
  const most = newLimit(maximum, -1, today);
  return { field, holds: (value: unknown) => least(value) && most(value) };
}

/** `sign` is 1 for the least that a value may be, and -1 for the most. */
function newLimit(limit: number | string | undefined, sign: 1 | -1, today: string): (value: unknown) => boolean {
  if (limit === undefined) return () => true;
  if (typeof limit === "number") return (value) => typeof value !== "number" || (value - limit) * sign >= 0;
  const end = limit === "today" ? today : limit;
  return (value) => {
    if (typeof value !== "string") return true;
    const day = value.length > 10 ? value.slice(0, 10) : value;
    return (sign === 1 ? day >= end : day <= end) || !isDate(day);
  };
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
      if (system === "BNG" && isSurelyInUk(up, across)) continue;
      const { latitude, longitude } = system === "WGS84" ? { latitude: up, longitude: across } : toDegrees(up, across);
      if (isInUk(latitude, longitude)) continue;
      const detail = { others: [labelOf(fields, east)] };
      const found = `${entry.text(north) ?? up}, ${entry.text(east) ?? across}`;
      groups.add({ code: "coordinates-outside", field: north, found, detail, place: placeOf(entry, north) });
    }
  };
}

/** True where all of the circumstances hold; of a list, where one of its entries is among the values. */
function holdsAll(when: readonly Circumstance[], record: Fields): boolean {
  return when.every(({ field, is }) => entriesIn(record[field]).some((value) => is.includes(value as string)));
}

function inWords(when: readonly Circumstance[], fields: readonly FieldMetadata[]): string {
  return when.map(({ field, is }) => `${labelOf(fields, field)} is ${either(is.map(String))}`).join(" and ");
}

function labelOf(fields: readonly FieldMetadata[], name: string): string {
  return fields.find((field) => field.name === name)?.title ?? name;
}
