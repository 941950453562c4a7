import { lintSchemas } from "./lint/lint.ts";
import type { Problem } from "./lint/problem.ts";
import type { DataFile } from "./schemas/house.ts";
import { type Changes, field, smallHouse } from "./small-house.ts";

/** For tests: the file of the small profile. */
export const PROFILE_FILE = "schemas/parks/profiles/old-benches.json";

const LABELS = { title: "Some thing", description: "What it is." };
const SOURCE = { title: "Bench book", url: "https://example.org/benches", date: "2020-01-01" };
const WOOD: DataFile = {
  file: "schemas/parks/lookups/wood.json",
  name: "parks/wood",
  content: { ...LABELS, "x-source": SOURCE, key: ["code"], columns: { code: LABELS, name: LABELS }, rows: [] },
};

/**
 * For tests: what lint finds in a layout of the benches of the small house, which have arms (a yes-or-no) and materials
 * (a list) too. The columns come after one with the reference; `more` adds keys to the profile.
 */
export function problemsOf(columns: object[], more: object = {}, changes: Changes = {}): Problem[] {
  const head = { ...LABELS, record: "parks/bench", "x-source": SOURCE, shape: "table" };
  const content = { ...head, columns: [{ name: "Bench no", field: "reference" }, ...columns], ...more };
  const properties = {
    arms: field({ type: "boolean" }, "Arms"),
    materials: field({ type: "array", items: { $ref: "codelists/material.json" } }, "Materials"),
  };
  const data = { lookups: [WOOD], profiles: [{ file: PROFILE_FILE, name: "parks/old-benches", content }] };
  return lintSchemas(smallHouse({ ...changes, properties, data })).filter(({ path }) => path === PROFILE_FILE);
}

/** For tests: the same as rule and place. */
export function foundIn(...profile: Parameters<typeof problemsOf>): string[] {
  return problemsOf(...profile).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

/** For tests: two columns for a point or parts. */
export const XY = [{ name: "X" }, { name: "Y" }];

/** For tests: a point in the columns X and, as a rule, Y. */
export function pointIn(north: string, more: object = {}): object {
  const fields = { north: "latitude", east: "longitude" };
  return { points: [{ north, east: "X", systems: { W: "WGS84" }, fields, ...more }] };
}

/** For tests: the values of a column, each with one of ours. */
export function valuesFor(...ours: unknown[]): object {
  return { values: ours.map((one, i) => ({ theirs: `${i}`, ours: one })) };
}
