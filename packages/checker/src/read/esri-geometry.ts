import { inGridReach, toDegrees } from "../grid.ts";

type Members = Readonly<Record<string, unknown>>;
type Position = readonly [number, number];

/** The coordinate systems that are turned into WGS84: degrees, the British National Grid, Web Mercator. */
export type EsriSystem = "degrees" | "grid" | "mercator";

const SYSTEMS: ReadonlyMap<unknown, EsriSystem> = new Map<unknown, EsriSystem>([
  [4326, "degrees"],
  [27700, "grid"],
  [3857, "mercator"],
  [102100, "mercator"],
]);

/** The system that a `spatialReference` names; null for any other, and for none. */
export function esriSystem({ wkid, latestWkid }: Members): EsriSystem | null {
  return SYSTEMS.get(latestWkid) ?? SYSTEMS.get(wkid) ?? null;
}

/** Whether a geometry is of a kind that {@link esriGeometry} reads: a point, points, paths or rings, none of them curves. */
export function isEsriShape(geometry: Members): boolean {
  return "x" in geometry || ["points", "paths", "rings"].some((kind) => Array.isArray(geometry[kind]));
}

/** A geometry of Esri JSON as one of GeoJSON in WGS84; null where it is empty, or of a kind that GeoJSON lacks. */
export function esriGeometry({ x, y, points, paths, rings }: Members, system: EsriSystem): Members | null {
  const moved = (position: unknown) => toWgs84(position, system);
  if (Array.isArray(points)) return several("MultiPoint", points.map(moved));
  if (Array.isArray(paths)) {
    const lines = paths.map((path) => (Array.isArray(path) ? path.map(moved) : path));
    return lines.length === 1 ? { type: "LineString", coordinates: lines[0] } : several("MultiLineString", lines);
  }
  if (Array.isArray(rings)) {
    const polygons = polygonsOf(rings).map((polygon) => polygon.map((ring) => ring.map(moved)));
    return polygons.length === 1 ? { type: "Polygon", coordinates: polygons[0] } : several("MultiPolygon", polygons);
  }
  // An empty point has the text "NaN", or null.
  return typeof x === "number" && typeof y === "number" ? { type: "Point", coordinates: moved([x, y]) } : null;
}

function several(type: string, coordinates: readonly unknown[]): Members | null {
  return coordinates.length === 0 ? null : { type, coordinates };
}

const EARTH = 6_378_137;

/**
 * A position as longitude and latitude. What cannot be metres stays as it is, for the rules on coordinates to speak of: 0, 0,
 * degrees under the name of another system, places that the grid does not reach, and what is no position.
 */
function toWgs84(position: unknown, system: EsriSystem): unknown {
  if (!isPosition(position)) return position;
  const [x, y] = position;
  if (system === "degrees" || (Math.abs(x) <= 180 && Math.abs(y) <= 90)) return [x, y];
  if (system === "mercator") {
    return [round(degrees(x / EARTH)), round(degrees(Math.atan(Math.sinh(y / EARTH))))];
  }
  if (!inGridReach(y, x)) return [x, y];
  const { latitude, longitude } = toDegrees(y, x);
  return [longitude, latitude];
}

/** To a centimetre, about. */
function round(angle: number): number {
  return Number(angle.toFixed(7));
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

interface Ring {
  readonly positions: readonly Position[];
  /** Positive where it runs against the clock. */
  readonly area: number;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

const MOST_STEPS = 200_000_000;

/**
 * Rings as polygons, each its outer ring and then its holes. In Esri JSON the rings of all polygons are one list in which
 * outer rings run with the clock; in GeoJSON (RFC 7946, section 3.1.6) they run against it.
 */
function polygonsOf(rings: readonly unknown[]): unknown[][][] {
  const outers: { readonly ring: Ring; readonly holes: Ring[] }[] = [];
  const holes: { readonly ring: Ring; readonly after: number }[] = [];
  let corners = 0;
  for (const positions of rings) {
    if (!Array.isArray(positions) || !positions.every(isPosition)) return rings.map((ring) => [[ring].flat()]);
    const ring = newRing(positions);
    if (ring.area > 0 && rings.length > 1) holes.push({ ring, after: outers.length - 1 });
    else {
      outers.push({ ring, holes: [] });
      corners += ring.positions.length;
    }
  }
  const isQuick = holes.length * corners <= MOST_STEPS;
  for (const { ring, after } of holes) {
    // Programs write the holes of a ring behind it.
    const around = isQuick ? outers.filter(({ ring: outer }) => isInBox(ring, outer)) : outers.slice(after, after + 1);
    const inside = around.length < 2 ? around : around.filter(({ ring: outer }) => isInside(ring, outer));
    const [closest] = (inside.length > 0 ? inside : around).sort(
      (a, b) => Math.abs(a.ring.area) - Math.abs(b.ring.area),
    );
    if (closest === undefined) outers.push({ ring, holes: [] });
    else closest.holes.push(ring);
  }
  return outers.map(({ ring, holes: inner }) => [turned(ring, 1), ...inner.map((hole) => turned(hole, -1))]);
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}

function newRing(positions: readonly Position[]): Ring {
  let area = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let [fromX, fromY] = positions.at(-1) ?? [0, 0];
  for (const [x, y] of positions) {
    area += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { positions, area: area / 2, box: [west, south, east, north] };
}

function isInBox({ box: [west, south, east, north] }: Ring, { box }: Ring): boolean {
  return west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
}

/** Whether the first corner of a ring is inside another one: by how often a line from it to the east crosses that. */
function isInside({ positions: [corner] }: Ring, { positions }: Ring): boolean {
  if (corner === undefined) return false;
  const [x, y] = corner;
  let isIn = false;
  let [fromX, fromY] = positions.at(-1) ?? corner;
  for (const [toX, toY] of positions) {
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isIn = !isIn;
    [fromX, fromY] = [toX, toY];
  }
  return isIn;
}

/** The positions of a ring in the direction of `sign`, closed: the last is the first again. */
function turned({ positions, area }: Ring, sign: 1 | -1): unknown[] {
  const turn = area * sign < 0 ? positions.toReversed() : [...positions];
  const [first, last] = [turn[0], turn.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) turn.push(first);
  return turn;
}
