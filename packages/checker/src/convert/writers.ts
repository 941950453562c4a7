import type { Profile, RecordMetadata } from "@standpipe/runtime";
import { cellText } from "../check/cell-text.ts";
import type { Layout } from "../layout/layout.ts";
import { putAt, valueAt } from "../layout/paths.ts";
import { textOf } from "../text-of.ts";
import type { Cell } from "../write/xlsx.ts";
import { type Losses, WHY } from "./losses.ts";
import { typedCell } from "./typed-cell.ts";

/** A format that records can be written in. */
export type Format = "csv" | "xlsx" | "json" | "ndjson" | "geojson";

type Fields = Readonly<Record<string, unknown>>;

/** Writes records one after another, as text. */
export interface TextWriter {
  readonly kind: "text";
  /** What stands before the first record. */
  start(): string;
  record(record: Fields): string;
  end(): string;
}

/** Writes records as rows of a table. */
export interface TableWriter {
  readonly kind: "table";
  readonly format: "csv" | "xlsx";
  readonly columns: readonly string[];
  /** The cells of a record; null for one that has no place in the table. */
  cells(record: Fields): readonly Cell[] | null;
}

export type Writer = TextWriter | TableWriter;

/** A writer for the record's own layout. `columns` are the fields that a table shall have. */
export function ownWriter(
  format: Format,
  metadata: RecordMetadata,
  columns: readonly string[],
  losses: Losses,
): Writer {
  const required = metadata.fields.filter((field) => field.required).map(({ name }) => name);
  // The layout that the file was in may do without a field that the record needs.
  const noteUnfilled = (record: Fields) => {
    for (const name of required) if (record[name] === undefined) losses.add(name, WHY.unfilled);
  };
  if (format === "csv" || format === "xlsx") {
    const writer = tableWriter(format, metadata, columns, losses);
    return {
      ...writer,
      cells(record) {
        noteUnfilled(record);
        return writer.cells(record);
      },
    };
  }
  const writer =
    format === "geojson"
      ? geojsonWriter(metadata, losses, (record) => without(record, shapeOf(metadata)))
      : jsonWriter(format, { before: "[", after: "]" }, (record) => record);
  return {
    ...writer,
    record(record) {
      noteUnfilled(record);
      return writer.record(record);
    },
  };
}

/** A writer for another layout. One in JSON is written as JSON whatever the format; one of a table may be that of features. */
export function layoutWriter(format: Format, layout: Layout, metadata: RecordMetadata, losses: Losses): Writer {
  const { profile } = layout;
  const { constants = {} } = profile;
  const inside = new Set((profile.packed ?? []).flatMap(({ into }) => into));
  const columns = profile.columns.map(({ name }) => name).filter((name) => !inside.has(name));
  const lacking = layout.lacking.filter((field) => !Object.hasOwn(constants, field));
  const write = (record: Fields) => {
    for (const field of lacking) if (record[field] !== undefined) losses.add(field, WHY.lacking);
    const { values, unfilled, untold, widened, split } = layout.write(record);
    for (const column of unfilled) losses.add(column, WHY.unfilled);
    for (const field of untold) losses.add(field, WHY.untold);
    for (const field of widened) losses.add(field, WHY.widened);
    for (const { field, separator } of split) losses.add(field, WHY.split(separator));
    return values;
  };
  const shape = layout.column(shapeOf(metadata) ?? "")?.name;
  const whole =
    format === "geojson" && profile.shape === "table"
      ? geojsonWriter(metadata, losses, (record) => without(Object.fromEntries(write(record)), shape))
      : writerOf(format, profile, columns, write);
  // A layout that is only for some records has no place for the others.
  const isLeftOut = (record: Fields) => {
    const other = Object.entries(constants).find(
      ([field, constant]) => record[field] !== undefined && textOf(record[field]) !== textOf(constant),
    );
    if (other !== undefined) losses.add(other[0], WHY.leftOut(other[1]));
    return other !== undefined;
  };
  return whole.kind === "table"
    ? { ...whole, cells: (record) => (isLeftOut(record) ? null : whole.cells(record)) }
    : { ...whole, record: (record) => (isLeftOut(record) ? "" : whole.record(record)) };
}

type Write = (record: Fields) => ReadonlyMap<string, unknown>;

function writerOf(format: Format, profile: Profile, columns: readonly string[], write: Write): Writer {
  if (profile.shape === "json") {
    return jsonWriter(format, around(profile), (record) => {
      const item: Record<string, unknown> = {};
      for (const [path, value] of write(record)) putAt(item, path, value);
      return inLists(item, profile);
    });
  }
  if (format === "csv" || format === "xlsx") {
    return {
      kind: "table",
      format,
      columns,
      cells: (record) => {
        const values = write(record);
        return columns.map((name): Cell => {
          const value = values.get(name) ?? null;
          return format === "xlsx" && typeof value === "number" ? value : value === null ? null : textOf(value);
        });
      },
    };
  }
  return jsonWriter(format, { before: "[", after: "]" }, (record) => Object.fromEntries(write(record)));
}

function tableWriter(
  format: "csv" | "xlsx",
  metadata: RecordMetadata,
  columns: readonly string[],
  losses: Losses,
): TableWriter {
  const fields = new Map(metadata.fields.map((field) => [field.name, field]));
  const lacking = metadata.fields.map(({ name }) => name).filter((name) => !columns.includes(name));
  return {
    kind: "table",
    format,
    columns,
    cells(record) {
      for (const field of lacking) if (record[field] !== undefined) losses.add(field, WHY.lacking);
      for (const field of columns) {
        const value = record[field];
        if (Array.isArray(value) && value.some((entry) => textOf(entry).includes(";")))
          losses.add(field, WHY.split(";"));
      }
      return columns.map((name): Cell => {
        const text = cellText(record[name], fields.get(name));
        return format === "xlsx" ? typedCell(text, fields.get(name)) : text;
      });
    },
  };
}

function jsonWriter(
  format: Format,
  { before, after }: { readonly before: string; readonly after: string },
  item: (record: Fields) => unknown,
): TextWriter {
  if (format === "ndjson")
    return { kind: "text", start: () => "", record: (record) => `${JSON.stringify(item(record))}\n`, end: () => "" };
  let first = true;
  return {
    kind: "text",
    start: () => before,
    record(record) {
      const lead = first ? "\n" : ",\n";
      first = false;
      return `${lead}${JSON.stringify(item(record))}`;
    },
    end: () => `\n${after}\n`,
  };
}

/** Features with the properties that `propertiesOf` gives; a record without a place has none on the map. */
function geojsonWriter(metadata: RecordMetadata, losses: Losses, propertiesOf: (record: Fields) => Fields): TextWriter {
  const shape = shapeOf(metadata);
  const point = metadata.points.find(({ system }) => system === "WGS84");
  return jsonWriter("geojson", { before: '{"type":"FeatureCollection","features":[', after: "]}" }, (record) => {
    const geometry = shape === undefined ? undefined : record[shape];
    const [longitude, latitude] = point === undefined ? [] : [record[point.east], record[point.north]];
    const isPoint = geometry === undefined && typeof longitude === "number" && typeof latitude === "number";
    if (geometry === undefined && !isPoint) losses.add(shape ?? "geometry", WHY.placeless);
    const place = isPoint ? { type: "Point", coordinates: [longitude, latitude] } : (geometry ?? null);
    return { type: "Feature", geometry: place, properties: propertiesOf(record) };
  });
}

/** The field with the geometry of a record. */
function shapeOf({ fields }: RecordMetadata): string | undefined {
  return fields.find(({ cell }) => cell === "wkt")?.name;
}

function without(members: Fields, name: string | undefined): Fields {
  return Object.fromEntries(Object.entries(members).filter(([own]) => own !== name));
}

/** What stands around the items of a layout in JSON: its first set, with the layout's own members before it. */
function around({ sets = [""], envelope = {} }: Profile): { before: string; after: string } {
  const [set = ""] = sets;
  if (set === "") return { before: "[", after: "]" };
  const members = Object.entries(envelope).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  const keys = set.split(".").map((key) => `${JSON.stringify(key)}:`);
  return { before: `{${members.join("")}${keys.join("{")}[`, after: `]${"}".repeat(keys.length)}` };
}

/** The entry of a list that made a record is a list of one again, and says which entry of another list belongs to it. */
function inLists(item: Record<string, unknown>, { each, joins = [] }: Profile): Record<string, unknown> {
  for (const { list, key, equals } of joins) {
    if (item[list] === undefined) continue;
    const [theirs, own] = [valueAt(item, equals), valueAt(item, `${list}.${key}`)];
    if (own === undefined && theirs !== undefined) putAt(item, `${list}.${key}`, theirs);
    if (theirs === undefined && own !== undefined) putAt(item, equals, own);
  }
  const lists = [each, ...joins.map(({ list }) => list)].filter((list) => list !== undefined);
  for (const list of lists) if (item[list] !== undefined) item[list] = [item[list]];
  return item;
}
