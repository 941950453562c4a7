/** The keys that reading a feature gives a record, besides its properties. */
export const FEATURE_KEYS: ReadonlySet<string> = new Set(["geometry", "latitude", "longitude"]);

type Members = Readonly<Record<string, unknown>>;

/** Names of properties that hold a point of their own. */
export const OWN_POINT = /^(?:lat|latitude|lon|lng|long|longitude)$/i;

/** The features of a GeoJSON FeatureCollection (RFC 7946, section 3.3); null for anything else. */
export function featuresOf(root: unknown): readonly unknown[] | null {
  if (!isObject(root) || root.type !== "FeatureCollection" || !Array.isArray(root.features)) return null;
  return root.features;
}

/** Whether a value is a feature (RFC 7946, section 3.2) and no record that only has a type of that name. */
export function isFeature(value: unknown): value is Members {
  return isObject(value) && value.type === "Feature" && ("geometry" in value || "properties" in value);
}

/** A geometry that no feature holds as a record. */
export function recordOfGeometry(geometry: unknown): unknown {
  return isObject(geometry) ? recordOfFeature({ type: "Feature", properties: null, geometry }) : geometry;
}

/**
 * A feature as a record: its properties, with its geometry as one more. A point is given as latitude and longitude too,
 * for records that have no geometry. Heights are left out.
 */
export function recordOfFeature(feature: unknown): unknown {
  if (!isObject(feature) || feature.type !== "Feature") return feature;
  const properties = isObject(feature.properties) ? feature.properties : {};
  // What is there and is no geometry is for the rule that says so.
  if (!isObject(feature.geometry)) {
    return (feature.geometry ?? null) === null ? properties : { ...properties, geometry: feature.geometry };
  }
  const { type, coordinates } = feature.geometry;
  const geometry = { type, coordinates: flat(coordinates) };
  const hasPoint = Object.keys(properties).some((name) => OWN_POINT.test(name));
  const isPoint = type === "Point" && Array.isArray(geometry.coordinates) && !hasPoint;
  const [longitude, latitude] = isPoint ? (geometry.coordinates as unknown[]) : [];
  return { ...properties, ...(isPoint ? { latitude, longitude } : {}), geometry };
}

/** Positions without their heights; what is no position stays as it is, for the rule that says so. */
function flat(part: unknown): unknown {
  if (!Array.isArray(part)) return part;
  if (typeof part[0] !== "number") return part.map(flat);
  return part.length === 3 || part.length === 4 ? part.slice(0, 2) : part;
}

const OWN_MEMBERS = new Set(["type", "properties", "geometry", "bbox"]);
const MOST_NAMES = 1_000;

/** The names of members that features have of their own, such as `id`: the standard calls them foreign, and so does a record. */
export function foreignMembersOf(features: readonly unknown[]): string[] {
  const names = new Set<string>();
  for (const feature of features) {
    if (!isObject(feature) || feature.type !== "Feature") continue;
    for (const name of Object.keys(feature)) if (!OWN_MEMBERS.has(name) && names.size < MOST_NAMES) names.add(name);
  }
  return [...names];
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
