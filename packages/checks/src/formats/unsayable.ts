import type { FieldMetadata } from "@standpipe/runtime";
import { type Fields, isObject } from "./forms.ts";

/** What JSON can say and another form cannot, with the findings that are given of it. An exact list: the tests hold it. */
export const UNSAYABLE = {
  "not-an-object": { codes: ["record-type"], why: "a row is a record, whatever stands in it" },
  blank: { codes: ["list-too-short", "text-format", "too-short"], why: "an empty text or list is a blank cell" },
  "outer-space": { codes: ["ref-format", "text-format"], why: "spaces around a cell come from the export" },
  "text-for-text": { codes: ["code-unknown", "text-type"], why: "a number in a cell of text is a text" },
  "text-for-number": { codes: ["number-type", "whole-number-type"], why: "digits in a cell of numbers are a number" },
  "text-for-yes-or-no": { codes: ["yes-no-type"], why: "a word for yes or no in such a cell is yes or no" },
  "text-for-list": { codes: ["list-type"], why: "a cell with one entry is a list of one" },
  "text-for-geometry": { codes: ["geometry-format"], why: "WKT is how a cell has a geometry" },
  placeholder: { codes: ["number-type", "whole-number-type"], why: "“none” in a cell of numbers is a blank" },
  heights: { codes: ["geometry-format"], why: "programs write heights, which are left out of WKT and features" },
} as const;

/** A line of {@link UNSAYABLE}. */
export type Unsayable = keyof typeof UNSAYABLE;

/** What of a record no table can say; null where it can say all. */
export function unsayableInTable(value: unknown, fields: readonly FieldMetadata[]): Unsayable | null {
  if (!isObject(value)) return "not-an-object";
  return firstOf(value, fields, (member, field) => (field.list ? ofList(member, field) : ofOne(member, field)));
}

/** What of a record no feature can say; null where it can say all. */
export function unsayableInFeature(value: unknown, fields: readonly FieldMetadata[]): Unsayable | null {
  if (!isObject(value)) return null;
  return firstOf(value, fields, (member, { cell }) => (cell === "wkt" && hasHeights(member) ? "heights" : null));
}

function firstOf(
  record: Fields,
  fields: readonly FieldMetadata[],
  look: (member: unknown, field: FieldMetadata) => Unsayable | null,
): Unsayable | null {
  for (const field of fields) {
    const found = Object.hasOwn(record, field.name) ? look(record[field.name], field) : null;
    if (found !== null) return found;
  }
  return null;
}

function ofList(value: unknown, field: FieldMetadata): Unsayable | null {
  if (!Array.isArray(value)) return "text-for-list";
  if (value.length === 0) return "blank";
  return value.map((entry) => ofOne(entry, field)).find((found) => found !== null) ?? null;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const YES_OR_NO = /^(?:true|false|yes|no)$/i;

function ofOne(value: unknown, { type, cell, codes, open }: FieldMetadata): Unsayable | null {
  if (cell === "wkt") return typeof value === "string" ? "text-for-geometry" : isFlattened(value) ? "heights" : null;
  if (typeof value !== "string") {
    if (type !== "string") return null;
    // A number that is none of the codes is none as a text.
    const isAsWrong = codes !== null && !open && !codes.some(({ code }) => code === String(value));
    return isAsWrong ? null : "text-for-text";
  }
  if (value.trim() === "") return "blank";
  if (value.trim() !== value) return "outer-space";
  if (type === "boolean") return YES_OR_NO.test(value) ? "text-for-yes-or-no" : null;
  if (type !== "number" && type !== "integer") return null;
  if (value === "none") return "placeholder";
  return NUMBER.test(value) ? "text-for-number" : null;
}

/** Arrays around the positions of each kind of geometry (RFC 7946, section 3.1). */
const DEPTHS = { Point: 0, LineString: 1, MultiPoint: 1, Polygon: 2, MultiLineString: 2, MultiPolygon: 3 };

/** Whether WKT would leave a height out; what is nested in another way than its kind is stands in a cell as JSON. */
function isFlattened(value: unknown): boolean {
  if (!isObject(value) || !hasHeights(value)) return false;
  let depth = -1;
  for (let part: unknown = value.coordinates; Array.isArray(part); part = part[0]) depth++;
  return Object.entries(DEPTHS).some(([type, own]) => type === value.type && own === depth);
}

/** Whether a position of a geometry, or what stands for one, has more than two numbers. */
function hasHeights(value: unknown): boolean {
  if (isObject(value)) return hasHeights(value.coordinates);
  if (!Array.isArray(value)) return false;
  return typeof value[0] === "number" ? value.length > 2 : value.some(hasHeights);
}
