import type { RecordMetadata } from "@standpipe/runtime";
import type { Chosen } from "../check/choose.ts";
import { isPlainObject } from "../check/records.ts";
import type { RecordsStart } from "../check/sink.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { CopyWork, PublishableCopy, RedactFormat } from "./copy.ts";
import { wrongFormat } from "./copy-table.ts";
import { type Editing, editedRecord, visitColumns } from "./members.ts";
import { type OwnValue, ownValueOf } from "./own-values.ts";
import { reasonToLeave } from "./removals.ts";

const OWN = { json: "json", jsonl: "ndjson", geojson: "geojson", "esri-json": "geojson" } as const satisfies Record<
  RecordsStart["format"],
  RedactFormat
>;

/** Copies the members of JSON records that may be published. */
export function copyRecords(work: CopyWork, start: RecordsStart): PublishableCopy {
  const { chosen, keepUnknown, removals, write } = work;
  const isOfFeatures = OWN[start.format] === "geojson";
  const to = work.to ?? OWN[start.format];
  if (to === "csv" || to === "xlsx" || (to === "geojson") !== isOfFeatures)
    throw isOfFeatures ? wrongFormat("GeoJSON", "GeoJSON") : wrongFormat("JSON", "JSON or JSON Lines");
  const columns = columnsOf(chosen);
  let own: OwnValue[] = [];
  const editing: Editing = {
    keeps(facts, value) {
      const reason = reasonToLeave(facts, keepUnknown);
      if (reason !== null && value !== null && value !== "") removals.column(facts, reason);
      return reason === null;
    },
    text: (facts, text) => removals.text(facts, text, own),
  };
  const hasPlace = isOfFeatures && mayShowPlace(chosen, keepUnknown);
  const { before, after } = to === "ndjson" ? { before: "", after: "" } : around(start.set, to);
  let text = before;
  let lead = "";
  let last: unknown = null;

  return {
    to,
    next() {},
    add({ source }) {
      // A list inside an item may give several records: the item is copied once.
      if (!("value" in source) || source === last) return false;
      last = source;
      const { value } = source;
      own = ownValuesIn(value, columns);
      const copy = isOfFeatures
        ? feature(value, hasPlace, (members) => editedRecord(members, columns, editing))
        : editedRecord(value, columns, editing);
      if (copy === undefined) {
        removals.row("no-object");
        return false;
      }
      text += to === "ndjson" ? `${JSON.stringify(copy)}\n` : `${lead}\n${JSON.stringify(copy)}`;
      lead = ",";
      return true;
    },
    async flush() {
      const piece = text;
      text = "";
      if (piece !== "") await write(piece);
    },
    async end() {
      text += after;
      await this.flush();
    },
  };
}

function ownValuesIn(record: unknown, columns: Columns): OwnValue[] {
  const own: OwnValue[] = [];
  visitColumns(record, columns, (facts, member) => {
    for (const value of [member].flat()) {
      const found = ownValueOf(facts, value);
      if (found !== null) own.push(found);
    }
  });
  return own;
}

/** What stands around the records, under the keys that led to them. */
function around(set: string, to: "json" | "geojson"): { before: string; after: string } {
  if (to === "geojson") return { before: '{"type":"FeatureCollection","features":[', after: "\n]}\n" };
  const keys = set === "" ? [] : set.split(".").map((key) => `{${JSON.stringify(key)}:`);
  return { before: `${keys.join("")}[`, after: `\n]${"}".repeat(keys.length)}\n` };
}

/** A place on the map is as personal as the fields that would hold it. */
function mayShowPlace({ schema }: Chosen, keepUnknown: boolean): boolean {
  const places = placesOf(schema.metadata);
  if (places.some(({ personalData }) => personalData !== null)) return false;
  return places.length > 0 || keepUnknown;
}

function placesOf({ fields, points }: RecordMetadata) {
  const names = new Set(points.flatMap(({ north, east }) => [north, east]));
  return fields.filter(({ name, cell }) => cell === "wkt" || names.has(name));
}

/** A feature of what was read of one: its properties, edited, and its place. */
function feature(value: unknown, hasPlace: boolean, edit: (members: unknown) => unknown): unknown {
  if (!isPlainObject(value)) return edit(value);
  const { geometry } = value;
  const isMade = isPlainObject(geometry);
  const [longitude, latitude] = isMade && geometry.type === "Point" ? [...entries(geometry.coordinates)] : [];
  // Reading gave the record its place in these members too.
  const made = new Map<string, unknown>(
    isMade
      ? [
          ["geometry", geometry],
          ...(longitude === undefined
            ? []
            : ([
                ["latitude", latitude],
                ["longitude", longitude],
              ] as const)),
        ]
      : [],
  );
  const own = Object.entries(value).filter(([name, member]) => !made.has(name) || made.get(name) !== member);
  const properties = edit(Object.fromEntries(own));
  return { type: "Feature", geometry: isMade && hasPlace ? geometry : null, properties };
}

function entries(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}
