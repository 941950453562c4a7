import { type EsriSystem, esriGeometry, esriSystem, isEsriShape } from "./esri-geometry.ts";
import { recordOfFeature } from "./geojson.ts";

type Members = Readonly<Record<string, unknown>>;

/** The features of an Esri JSON file, which is what ArcGIS servers give unless they are asked for GeoJSON. */
export interface EsriFeatures {
  readonly features: readonly unknown[];
  /**
   * A feature as a record, as {@link recordOfFeature} makes one: geometry in WGS84, coded values by their names, dates as ISO
   * 8601. An attribute that is null is left out: Esri JSON has no other way to say that there is none.
   */
  recordOf(feature: unknown): unknown;
  /** What features have that is in no record, in words. */
  leftOf(features: readonly unknown[]): readonly string[];
}

/** Reads a root object with a list of features, each with attributes (ArcGIS REST API, feature set); null for anything else. */
export function esriFeaturesOf(root: unknown): EsriFeatures | null {
  if (!isObject(root) || !Array.isArray(root.features) || root.type === "FeatureCollection") return null;
  const { features, spatialReference } = root;
  const isOne = (feature: unknown) => isObject(feature) && isObject(feature.attributes);
  if (features.length === 0 ? !isObject(spatialReference) : !features.some(isOne)) return null;
  const readers = readersOf(root.fields);

  const systemOf = (geometry: Members): EsriSystem | null => {
    const reference = geometry.spatialReference ?? spatialReference;
    return isObject(reference) ? esriSystem(reference) : null;
  };
  return {
    features,
    recordOf(feature) {
      if (!isObject(feature) || !isObject(feature.attributes)) return feature;
      const attributes = Object.entries(feature.attributes).flatMap(([name, value]) =>
        value === null ? [] : [[name, readers.get(name)?.(value) ?? value]],
      );
      const { geometry } = feature;
      const system = isObject(geometry) ? systemOf(geometry) : null;
      return recordOfFeature({
        type: "Feature",
        properties: Object.fromEntries(attributes),
        geometry: isObject(geometry) && system !== null ? esriGeometry(geometry, system) : null,
      });
    },
    leftOf: (some) =>
      leftOf(some, (geometry) => {
        if (!isEsriShape(geometry)) return "geometry of a kind that is not read, such as a curve";
        if (systemOf(geometry) !== null) return null;
        const reference = geometry.spatialReference ?? spatialReference;
        const wkid = isObject(reference) ? (reference.latestWkid ?? reference.wkid) : undefined;
        return wkid === undefined
          ? "geometry that names no coordinate system by its number"
          : `geometry in the coordinate system ${String(wkid)}`;
      }),
  };
}

const OWN_MEMBERS = new Set(["attributes", "geometry"]);
const MOST_NAMES = 1_000;

function leftOf(features: readonly unknown[], reasonOf: (geometry: Members) => string | null): string[] {
  const left = new Set<string>();
  for (const feature of features) {
    if (!isObject(feature) || !isObject(feature.attributes) || left.size >= MOST_NAMES) continue;
    for (const name of Object.keys(feature)) if (!OWN_MEMBERS.has(name)) left.add(name);
    const reason = isObject(feature.geometry) ? reasonOf(feature.geometry) : null;
    if (reason !== null) left.add(reason);
  }
  return [...left];
}

type Reader = (value: unknown) => unknown;

/** What turns the values of a field into those of a record, by the name of the field. */
function readersOf(fields: unknown): ReadonlyMap<string, Reader> {
  const readers = new Map<string, Reader>();
  for (const field of Array.isArray(fields) ? fields : []) {
    if (!isObject(field) || typeof field.name !== "string") continue;
    const codes = codedValues(field.domain);
    if (codes !== null) readers.set(field.name, (value) => codes.get(value));
    else if (field.type === "esriFieldTypeDate") readers.set(field.name, isoOf);
  }
  return readers;
}

function codedValues(domain: unknown): ReadonlyMap<unknown, unknown> | null {
  if (!isObject(domain) || !Array.isArray(domain.codedValues)) return null;
  return new Map(domain.codedValues.filter(isObject).map(({ code, name }) => [code, name]));
}

/** Milliseconds since 1970 as a date where they are midnight, else as a time; undefined for anything else. */
function isoOf(value: unknown): string | undefined {
  if (typeof value !== "number" || !(Math.abs(value) <= 8.64e15)) return undefined;
  return new Date(value)
    .toISOString()
    .replace(/T00:00:00\.000Z$/, "")
    .replace(/\.000Z$/, "Z");
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
