import { esriFeaturesOf } from "./esri.ts";
import { featuresOf, foreignMembersOf, isFeature, recordOfFeature, recordOfGeometry } from "./geojson.ts";
import { tableOf } from "./json-tables.ts";
import type { JsonInput, RecordSet } from "./types.ts";

const DEPTH_OF_SETS = 3;
/** A file with more arrays than this is no file of records: what is in each of the others would be held against every record. */
const MOST_SETS = 100;

/** A place in a JSON file where records may be. */
export interface Place {
  readonly form: RecordSet["form"];
  /** The keys that lead to an array; null for a root that is one record. */
  readonly keys: readonly string[] | null;
  /** What is there, headings included. */
  readonly values: readonly unknown[];
  /** How many values at the start are no record. */
  readonly headings: 0 | 1;
  recordOf(value: unknown): unknown;
}

/** All places of a file, by path. */
export interface Places {
  readonly format: JsonInput["format"];
  readonly places: ReadonlyMap<string, Place>;
  /** What some values of the file have that is in no record: see {@link JsonInput}. */
  leftOf(values: readonly unknown[]): readonly string[];
}

/** True for a place of which `leftOf` has something to say. */
export function isOfFeatures({ form }: Pick<Place, "form">): boolean {
  return form === "feature" || form === "esri-feature";
}

/** Finds where the records of a JSON file are: see `sets` of {@link JsonInput}. */
export function findPlaces(root: unknown): Places {
  const esri = esriFeaturesOf(root);
  if (esri !== null) {
    const { features, recordOf, leftOf } = esri;
    const place: Place = { form: "esri-feature", keys: ["features"], values: features, headings: 0, recordOf };
    return { format: "esri-json", places: new Map([["features", place]]), leftOf };
  }
  const known = knownGeoJson(root);
  const places = known ?? search(root);
  const hasFeatures = [...places.values()].some(({ form, values }) => form === "feature" && values.length > 0);
  return { format: known !== null || hasFeatures ? "geojson" : "json", places, leftOf: foreignMembersOf };
}

/** The one place of a file whose root is GeoJSON; null for any other. */
function knownGeoJson(root: unknown): Map<string, Place> | null {
  const features = featuresOf(root);
  if (features !== null) return new Map([["features", featuresAt(["features"], features)]]);
  if (isFeature(root)) return new Map([["", featuresAt(null, [root])]]);
  if (!isObject(root) || root.type !== "GeometryCollection" || !Array.isArray(root.geometries)) return null;
  const { geometries: values } = root;
  const keys = ["geometries"];
  return new Map([["geometries", { form: "geometry", keys, values, headings: 0, recordOf: recordOfGeometry }]]);
}

function featuresAt(keys: readonly string[] | null, values: readonly unknown[]): Place {
  return { form: "feature", keys, values, headings: 0, recordOf: recordOfFeature };
}

function search(root: unknown): Map<string, Place> {
  const places = new Map<string, Place>();
  if (Array.isArray(root)) return places.set("", placeOf(root, [], null) ?? listOf(root, []));
  places.set("", { form: "object", keys: null, values: [root], headings: 0, recordOf: same });
  const visit = (value: unknown, keys: readonly string[], holder: Members | null): void => {
    if (Array.isArray(value)) {
      const path = keys.join(".");
      if (places.has(path) || places.size >= MOST_SETS) return;
      const place = placeOf(value, keys, holder);
      if (place !== null) places.set(path, place);
    } else if (isObject(value) && keys.length < DEPTH_OF_SETS) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...keys, key], value);
    }
  };
  visit(root, [], null);
  return places;
}

/** An array as a place; null where it holds values that are no records. */
function placeOf(values: readonly unknown[], keys: readonly string[], holder: Members | null): Place | null {
  const table = tableOf(values, holder);
  if (table !== null) return { form: "list", keys, values, ...table };
  return values.length === 0 || values.some(isObject) ? listOf(values, keys) : null;
}

function listOf(values: readonly unknown[], keys: readonly string[]): Place {
  if (isFeature(values.find(isObject))) return featuresAt(keys, values);
  return { form: "object", keys, values, headings: 0, recordOf: same };
}

function same(value: unknown): unknown {
  return value;
}

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
