import type { Profile } from "@standpipe/runtime";
import { pointFault } from "@standpipe/runtime/record";
import { inGridReach, toDegrees, toGrid } from "../grid.ts";
import { textOf } from "../text-of.ts";
import type { LayoutProblem } from "./read.ts";

type Point = NonNullable<Profile["points"]>[number];
type Fields = Readonly<Record<string, unknown>>;

/** What two columns with a point give. */
export interface PointRead {
  /** The values of fields, with the column that each was read from. */
  readonly given: readonly { readonly field: string; readonly value: unknown; readonly column: string }[];
  readonly problem: LayoutProblem | null;
}

const NOTHING: PointRead = { given: [], problem: null };
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The fields that a point may fill. */
export function pointFields({ fields, grid }: Point): string[] {
  return [fields, ...(grid === undefined ? [] : [grid])].flatMap(({ north, east }) => [north, east]);
}

/** Reads a point in the system that its row names; where the row names none, the values show which it is. */
export function readPoint(point: Point, raw: ReadonlyMap<string, unknown>, { columns }: Profile): PointRead {
  const { north, east, system, systems, fields, grid } = point;
  const [up, across] = [numberOf(raw.get(north)), numberOf(raw.get(east))];
  const named = system === undefined ? undefined : raw.get(system);
  const name = named === undefined ? null : textOf(named).trim();
  const known = name !== null && Object.hasOwn(systems, name) ? systems[name] : undefined;
  if (up === undefined && across === undefined) return NOTHING;
  // A point cannot be judged without its system.
  if (name !== null && known === undefined && system !== undefined)
    return { given: [], problem: { code: "code-unknown", column: system, found: name } };
  const [only, another] = new Set(Object.values(systems));
  const meant = known ?? (another === undefined ? only : isGrid(up, across) ? "BNG" : "WGS84");
  const into = (target: Point["fields"], a: unknown, b: unknown): PointRead => ({
    given: [
      { field: target.north, value: a, column: north },
      { field: target.east, value: b, column: east },
    ].filter(({ value }) => value !== undefined),
    problem: null,
  });
  if (meant !== "BNG") return into(fields, up, across);
  const fault = pointFault(up, across, "BNG");
  if (fault !== null) {
    const title = columns.find((column) => column.name === east)?.title ?? east;
    const detail = { others: [title], expected: "metres on the British National Grid" };
    return { given: [], problem: { code: fault, column: north, found: `${up}, ${across}`, detail } };
  }
  if (grid !== undefined) return into(grid, up, across);
  if (typeof up !== "number" || typeof across !== "number" || !inGridReach(up, across)) return into(fields, up, across);
  const { latitude, longitude } = toDegrees(up, across);
  return into(fields, latitude, longitude);
}

/** A point in the columns of a layout: as the record has it where the layout can hold that, else converted; null where neither can be. */
export function writePoint({ systems, fields, grid }: Point, ours: Fields) {
  const nameOf = (wanted: string) => Object.keys(systems).find((name) => systems[name] === wanted) ?? null;
  const [degrees, metres] = [pairOf(fields, ours), grid === undefined ? null : pairOf(grid, ours)];
  const [inDegrees, inMetres] = [nameOf("WGS84"), nameOf("BNG")];
  if (degrees !== null && inDegrees !== null) return { ...degrees, name: inDegrees };
  if (metres !== null && inMetres !== null) return { ...metres, name: inMetres };
  if (metres !== null && inDegrees !== null && inGridReach(metres.north, metres.east)) {
    const { latitude, longitude } = toDegrees(metres.north, metres.east);
    return { north: latitude, east: longitude, name: inDegrees };
  }
  if (degrees !== null && inMetres !== null) {
    const point = toGrid(degrees.north, degrees.east);
    return inGridReach(point.north, point.east) ? { ...point, name: inMetres } : null;
  }
  return null;
}

function pairOf({ north, east }: Point["fields"], ours: Fields): { north: number; east: number } | null {
  const [up, across] = [ours[north], ours[east]];
  return typeof up === "number" && typeof across === "number" ? { north: up, east: across } : null;
}

function isGrid(north: unknown, east: unknown): boolean {
  return typeof north === "number" && typeof east === "number" && Math.abs(north) > 180 && Math.abs(east) > 180;
}

function numberOf(value: unknown): unknown {
  const text = typeof value === "string" ? value.trim() : value;
  return typeof text === "string" && PLAIN_NUMBER.test(text) ? Number(text) : text;
}
