import type { FieldMetadata, RecordMetadata } from "@standpipe/runtime";
import { cellText } from "../../../checker/src/check/cell-text.ts";
import { csvLine } from "../../../checker/src/convert/csv.ts";
import { type Cell, newXlsxWriter } from "../../../checker/src/write/xlsx.ts";

/** A record as JSON has it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Writes records of one kind as a table. */
type TableForm = (records: readonly Fields[], metadata: RecordMetadata) => Promise<string | Uint8Array>;

/** Every form in which a table may come. */
export const tableForms: Readonly<Record<string, TableForm>> = {
  async CSV(records, metadata) {
    const { headings, rows } = tableOf(records, metadata);
    return [headings, ...rows.map((cells) => cells.map(({ text }) => text))].map(csvLine).join("");
  },
  "XLSX with typed cells": (records, metadata) => workbook(records, metadata, typedCell),
  "XLSX with texts alone": (records, metadata) => workbook(records, metadata, ({ text }) => text),
};

/** Every form of JSON without features. */
export const jsonForms: Readonly<Record<string, (values: readonly unknown[]) => string>> = {
  JSON: (values) => JSON.stringify(values, null, 2),
  "JSON Lines": (values) => values.map((value) => `${JSON.stringify(value)}\n`).join(""),
};

interface TableCell {
  readonly value: unknown;
  readonly text: string;
  readonly field: FieldMetadata | undefined;
}

/** Records as a table: their fields in the order of the standard, then whatever else they have. */
function tableOf(records: readonly Fields[], { fields }: RecordMetadata) {
  const used = new Set(records.flatMap((record) => Object.keys(record)));
  const known = fields.filter(({ name }) => used.delete(name));
  const columns = [...known.map((field) => ({ name: field.name, field })), ...[...used].map((name) => ({ name }))];
  const cellIn = (record: Fields, { name, field }: { name: string; field?: FieldMetadata }): TableCell => {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    return { value, text: cellText(value, field), field };
  };
  return {
    headings: columns.map(({ name }) => name),
    rows: records.map((record) => columns.map((column) => cellIn(record, column))),
  };
}

async function workbook(
  records: readonly Fields[],
  metadata: RecordMetadata,
  cellOf: (cell: TableCell) => Cell,
): Promise<Uint8Array> {
  const { headings, rows } = tableOf(records, metadata);
  const pieces: Uint8Array[] = [];
  const writer = newXlsxWriter((bytes) => void pieces.push(bytes), metadata.title);
  writer.row(headings);
  for (const cells of rows) writer.row(cells.map(cellOf));
  await writer.end();
  return Buffer.concat(pieces);
}

/** As a person enters it: an amount as a number, a day as a date, yes or no as such. */
function typedCell({ value, text, field }: TableCell): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && field?.typeName === "core/types/date" ? { date: value } : text;
}

/** Writes records as features; null for records without a place: neither a geometry nor a point in degrees. */
export function geojsonForm({ fields, points }: RecordMetadata): ((values: readonly unknown[]) => string) | null {
  const shape = fields.find(({ cell }) => cell === "wkt")?.name;
  const point = points.find(({ system }) => system === "WGS84");
  if (shape === undefined && point === undefined) return null;
  const featureOf = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const { [shape ?? ""]: geometry } = value;
    // What is no object is no geometry for GeoJSON, and no feature can have it in that place.
    if (isObject(geometry)) return feature(geometry, without(value, shape));
    if (shape !== undefined || point === undefined) return feature(null, value);
    const { [point.east]: longitude, [point.north]: latitude } = value;
    return typeof longitude === "number" && typeof latitude === "number"
      ? feature({ type: "Point", coordinates: [longitude, latitude] }, without(value, point.east, point.north))
      : feature(null, value);
  };
  return (values) => JSON.stringify({ type: "FeatureCollection", features: values.map(featureOf) });
}

function feature(geometry: unknown, properties: Fields): unknown {
  return { type: "Feature", geometry, properties };
}

function without(record: Fields, ...names: (string | undefined)[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** Whether a value of JSON is an object, as a record is. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
