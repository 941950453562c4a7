/** What is wrong with the two values of a point, as the code of a rule. */
export type PointFault = "coordinates-zero" | "coordinates-swapped" | "coordinates-system";

/** Degrees on WGS84 (GPS and web maps), or metres on the British National Grid. */
export type PointSystem = "WGS84" | "BNG";

/** A box around the United Kingdom in degrees, with the sea between its islands. */
export const UK = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 };

/** What a point in metres on the British National Grid can be; National Grid letters SV to HP, without the open sea. */
export const GRID = { east: 700_000, north: 1_300_000 };

/** True for a point in degrees that lies in the United Kingdom or close to it. */
export function isInUk(latitude: number, longitude: number): boolean {
  return latitude >= UK.south && latitude <= UK.north && longitude >= UK.west && longitude <= UK.east;
}

/** True for a point in metres that the British National Grid has a place for, at sea or on land. */
export function isOnGrid(north: number, east: number): boolean {
  return north > 0 && north <= GRID.north && east > 0 && east <= GRID.east;
}

/**
 * Why two values cannot be the place that was meant; null where they can be, or where one is no number (that is another
 * rule's finding). Only what is certain: a point abroad is possible.
 */
export function pointFault(north: unknown, east: unknown, system: PointSystem): PointFault | null {
  if (typeof north !== "number" || typeof east !== "number") return null;
  if (north === 0 && east === 0) return "coordinates-zero";
  if (system === "BNG") {
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return "coordinates-system";
    return east > GRID.east && east <= GRID.north && north > 0 && north <= GRID.east ? "coordinates-swapped" : null;
  }
  if (isInUk(north, east)) return null;
  if (isInUk(east, north)) return "coordinates-swapped";
  return Math.abs(north) > 180 && Math.abs(east) > 180 ? "coordinates-system" : null;
}
