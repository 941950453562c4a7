/** A geometry as GeoJSON has it (RFC 7946), without heights. */
export interface Geometry {
  readonly type: string;
  readonly coordinates: unknown;
}

/** How many brackets stand around the positions of each kind. */
const KINDS: ReadonlyMap<string, readonly [type: string, depth: number]> = new Map([
  ["POINT", ["Point", 0]],
  ["LINESTRING", ["LineString", 1]],
  ["POLYGON", ["Polygon", 2]],
  ["MULTIPOINT", ["MultiPoint", 1]],
  ["MULTILINESTRING", ["MultiLineString", 2]],
  ["MULTIPOLYGON", ["MultiPolygon", 3]],
]);

// Sticky, so that a boundary of a megabyte is read in one pass; and no two parts that could share the same spaces.
const HEAD = /\s*(?:SRID=4326;\s*)?((?:MULTI)?(?:POINT|LINESTRING|POLYGON))(?:\s*(?:ZM|Z|M)\b)?/iy;
const OPEN = /\s*\(/y;
const AT_OPEN = /\s*(?=\()/y;
const CLOSE = /\s*\)/y;
const COMMA = /\s*,/y;
const NUMBER = /\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(?=[\s,)])/iy;

/** Reads a geometry in WKT (OGC 06-103r4, section 7), as degrees; null for any other text. Heights are left out. */
export function readWkt(text: string): Geometry | null {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const position = (): number[] | null => {
    const numbers: number[] = [];
    for (let next = take(NUMBER); next !== null; next = take(NUMBER)) numbers.push(Number(next[1]));
    return numbers.length < 2 || numbers.length > 4 ? null : numbers.slice(0, 2);
  };
  const list = <T>(one: () => T | null): T[] | null => {
    if (take(OPEN) === null) return null;
    const items: T[] = [];
    do {
      const item = one();
      if (item === null) return null;
      items.push(item);
    } while (take(COMMA) !== null);
    return take(CLOSE) === null ? null : items;
  };
  const single = (): number[] | null => {
    const positions = list(position);
    return positions?.length === 1 ? (positions[0] ?? null) : null;
  };
  // Points of a MULTIPOINT may have brackets of their own.
  const bracketed = () => (take(AT_OPEN) === null ? position() : single());

  const name = take(HEAD)?.[1]?.toUpperCase() ?? "";
  const nested = (depth: number): unknown =>
    depth === 0
      ? single()
      : depth > 1
        ? list(() => nested(depth - 1))
        : list(name === "MULTIPOINT" ? bracketed : position);
  const kind = KINDS.get(name);
  if (kind === undefined) return null;
  const [type, depth] = kind;
  const coordinates = nested(depth);
  return coordinates === null || text.slice(at).trim() !== "" ? null : { type, coordinates };
}

/** Writes a geometry as WKT; null for a value that is none. */
export function writeWkt(value: unknown): string | null {
  const { type, coordinates } = (value ?? {}) as Partial<Geometry>;
  const kind = [...KINDS].find(([, [name]]) => name === type);
  if (kind === undefined) return null;
  const [name, [, depth]] = kind;
  const written = depth === 0 ? listOf([coordinates], 1) : listOf(coordinates, depth);
  return written === null ? null : `${name} ${written}`;
}

/** A list of positions in brackets, or of such lists; null where a part is something else. */
function listOf(parts: unknown, depth: number): string | null {
  if (!Array.isArray(parts) || parts.length === 0) return null;
  const written: string[] = [];
  for (const part of parts) {
    const text = depth === 1 ? positionOf(part) : listOf(part, depth - 1);
    if (text === null) return null;
    written.push(text);
  }
  return `(${written.join(", ")})`;
}

function positionOf(part: unknown): string | null {
  if (!Array.isArray(part) || part.length < 2 || part.length > 4) return null;
  return part.every((value) => Number.isFinite(value)) ? part.join(" ") : null;
}
