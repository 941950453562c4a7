/*
 * Between the British National Grid and WGS84, after "A guide to coordinate systems in Great Britain" (Ordnance Survey,
 * v3.6): transverse Mercator on the Airy 1830 ellipsoid, and a Helmert transformation, good to about 5 metres.
 */

interface Ellipsoid {
  readonly a: number;
  readonly b: number;
}

const AIRY: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 };
const SCALE = 0.999_601_271_7;
const ORIGIN = { latitude: radians(49), longitude: radians(-2), east: 400_000, north: -100_000 };
// From WGS84 to OSGB36: metres, parts per million, seconds of arc.
const HELMERT = { x: -446.448, y: 125.157, z: -542.06, s: 20.4894e-6, rx: -0.1502, ry: -0.247, rz: -0.8421 };

/** True for a point on the grid or near it, in metres: further out the series below say nothing that is true. */
export function inGridReach(north: number, east: number): boolean {
  return Math.abs(north - 650_000) <= 1_500_000 && Math.abs(east - ORIGIN.east) <= 1_500_000;
}

/**
 * True for a point on the grid that is in the box around the United Kingdom whatever its degrees are exactly: spares most
 * points the conversion.
 */
export function isSurelyInUk(north: number, east: number): boolean {
  return north >= 20_000 && north <= 1_190_000 && east >= 100_000 && east <= 600_000;
}

/** Degrees on WGS84 of a point in metres on the grid, to six decimals. */
export function toDegrees(north: number, east: number): { latitude: number; longitude: number } {
  const [latitude, longitude] = gridToAngles(north, east);
  const point = shift(toSpace(latitude, longitude, AIRY), -1);
  const [lat, lon] = toAngles(point, WGS84);
  return { latitude: round(degrees(lat), 6), longitude: round(degrees(lon), 6) };
}

/** Metres on the grid of a point in degrees on WGS84, to a tenth of a metre. */
export function toGrid(latitude: number, longitude: number): { north: number; east: number } {
  const point = shift(toSpace(radians(latitude), radians(longitude), WGS84), 1);
  const [lat, lon] = toAngles(point, AIRY);
  const [north, east] = anglesToGrid(lat, lon);
  return { north: round(north, 1), east: round(east, 1) };
}

type Angles = [latitude: number, longitude: number];
type Point = [x: number, y: number, z: number];

function toSpace(latitude: number, longitude: number, { a, b }: Ellipsoid): Point {
  const e2 = 1 - (b * b) / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  const across = nu * Math.cos(latitude);
  return [across * Math.cos(longitude), across * Math.sin(longitude), (1 - e2) * nu * Math.sin(latitude)];
}

function toAngles([x, y, z]: Point, { a, b }: Ellipsoid): Angles {
  const e2 = 1 - (b * b) / (a * a);
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  // Converges to well below a millimetre.
  for (let i = 0; i < 6; i++) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return [latitude, Math.atan2(y, x)];
}

/** `sign` 1 from WGS84 to OSGB36, -1 back. */
function shift([x, y, z]: Point, sign: 1 | -1): Point {
  const seconds = (angle: number) => radians((sign * angle) / 3600);
  const [rx, ry, rz] = [seconds(HELMERT.rx), seconds(HELMERT.ry), seconds(HELMERT.rz)];
  const s = 1 + sign * HELMERT.s;
  return [
    sign * HELMERT.x + s * x - rz * y + ry * z,
    sign * HELMERT.y + rz * x + s * y - rx * z,
    sign * HELMERT.z - ry * x + rx * y + s * z,
  ];
}

/** Length of the meridian from the origin, in metres: equation C3 of the guide. */
function meridian(latitude: number): number {
  const { a, b } = AIRY;
  const n = (a - b) / (a + b);
  const [minus, plus] = [latitude - ORIGIN.latitude, latitude + ORIGIN.latitude];
  return (
    b *
    SCALE *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
  );
}

function radii(latitude: number): { nu: number; rho: number; eta2: number } {
  const { a, b } = AIRY;
  const e2 = 1 - (b * b) / (a * a);
  const root = 1 - e2 * Math.sin(latitude) ** 2;
  const nu = (a * SCALE) / Math.sqrt(root);
  const rho = (a * SCALE * (1 - e2)) / root ** 1.5;
  return { nu, rho, eta2: nu / rho - 1 };
}

function anglesToGrid(latitude: number, longitude: number): Angles {
  const { nu, rho, eta2 } = radii(latitude);
  const [sin, cos, tan] = [Math.sin(latitude), Math.cos(latitude), Math.tan(latitude)];
  const d = longitude - ORIGIN.longitude;
  const north =
    meridian(latitude) +
    ORIGIN.north +
    (nu / 2) * sin * cos * d ** 2 +
    (nu / 24) * sin * cos ** 3 * (5 - tan ** 2 + 9 * eta2) * d ** 4 +
    (nu / 720) * sin * cos ** 5 * (61 - 58 * tan ** 2 + tan ** 4) * d ** 6;
  const east =
    ORIGIN.east +
    nu * cos * d +
    (nu / 6) * cos ** 3 * (nu / rho - tan ** 2) * d ** 3 +
    (nu / 120) * cos ** 5 * (5 - 18 * tan ** 2 + tan ** 4 + 14 * eta2 - 58 * tan ** 2 * eta2) * d ** 5;
  return [north, east];
}

function gridToAngles(north: number, east: number): Angles {
  let latitude = (north - ORIGIN.north) / (AIRY.a * SCALE) + ORIGIN.latitude;
  for (let i = 0; i < 20; i++) {
    const rest = north - ORIGIN.north - meridian(latitude);
    if (Math.abs(rest) < 1e-5) break;
    latitude += rest / (AIRY.a * SCALE);
  }
  const { nu, rho, eta2 } = radii(latitude);
  const [tan, sec] = [Math.tan(latitude), 1 / Math.cos(latitude)];
  const d = east - ORIGIN.east;
  const lat =
    latitude -
    (tan / (2 * rho * nu)) * d ** 2 +
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) * d ** 4 -
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4) * d ** 6;
  const lon =
    ORIGIN.longitude +
    (sec / nu) * d -
    (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2) * d ** 3 +
    (sec / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4) * d ** 5 -
    (sec / (5040 * nu ** 7)) * (61 + 662 * tan ** 2 + 1320 * tan ** 4 + 720 * tan ** 6) * d ** 7;
  return [lat, lon];
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
