import type { FieldOutline, ProfileOutline, RecordOutline } from "@standpipe/runtime";
import { fieldsOf } from "../layout/fields-of.ts";
import { anyEntry } from "../layout/paths.ts";
import { type Binding, bindColumns, type Column, type Fields, type GivenColumns, scoreOf } from "./bind.ts";
import type { Offer } from "./offer.ts";

const cache = new WeakMap<ProfileOutline, Fields>();

/** The columns of a layout as fields are bound. */
function columnsOf(profile: ProfileOutline): Fields {
  const cached = cache.get(profile);
  if (cached !== undefined) return cached;
  const columns = profile.columns.map(({ name, title = name, headers = [], required }) => ({
    name,
    title,
    headers,
    required: required !== undefined,
  }));
  const known = { fields: columns };
  cache.set(profile, known);
  return known;
}

/**
 * Matches what a file offers to the columns of a layout. `positions` and `missing` go by the names of its columns, and a
 * column's `field` is that of the record. The layout of a table is also that of flat objects with its headings for keys, such
 * as the properties of features. `said` may name a column of the layout or a field of the record. Null where the layout is not
 * for such files.
 */
export function bindLayout(
  { names, json }: Offer,
  profile: ProfileOutline,
  record: RecordOutline,
  given: ReadonlySet<string>,
  said: GivenColumns = {},
): Binding | null {
  const isFlat = profile.shape === "table";
  if (json === null && !isFlat) return null;
  if (json !== null && !isFlat && !(profile.sets ?? [""]).includes(json.set)) return null;
  const columns = columnsOf(profile);
  const set = new Set(
    profile.columns
      .filter((column) => fieldsOf(column, profile).some((field) => given.has(field)))
      .map(({ name }) => name),
  );
  const binding =
    json === null || isFlat
      ? bindColumns(names, columns, set, inColumns(said, profile))
      : bindPaths(spread(json.paths, profile), columns, set);
  const bound = inRecord(binding, profile);
  return json === null ? withMore(bound, names, { profile, record, said }) : bound;
}

/** The column of the layout where a field of the record is named. */
function inColumns(said: GivenColumns, profile: ProfileOutline): GivenColumns {
  const columnOf = (name: string) =>
    profile.columns.find((column) => column.name === name) ??
    profile.columns.find((column) => fieldsOf(column, profile).includes(name));
  return Object.fromEntries(Object.entries(said).map(([heading, name]) => [heading, columnOf(name)?.name ?? name]));
}

/** Columns that the layout does not have, and that name a field which it lacks: people add them, and nothing is lost. */
function withMore(
  binding: Binding,
  names: readonly string[],
  { profile, record, said }: { profile: ProfileOutline; record: RecordOutline; said: GivenColumns },
): Binding {
  const held = new Set(profile.columns.flatMap((column) => fieldsOf(column, profile)));
  const own = bindColumns(
    names.map((name, at) => (binding.unknown.includes(at) ? name : "")),
    { fields: record.fields.filter(({ name }) => !held.has(name) && !binding.positions.has(name)) },
    new Set(),
    said,
  );
  const taken = new Set(own.positions.values());
  return {
    ...binding,
    columns: binding.columns.map((column, at) => (taken.has(at) ? (own.columns[at] ?? column) : column)),
    positions: new Map([...binding.positions, ...own.positions]),
    unknown: binding.unknown.filter((at) => !taken.has(at)),
    more: [...own.positions.keys()],
  };
}

/** A binding to the columns of a layout, with the field of the record that each of them gives. */
export function inRecord(binding: Binding, profile: ProfileOutline): Binding {
  const byName = new Map([...profile.columns].reverse().map((column) => [column.name, column]));
  const columns = binding.columns.map((column): Column => {
    const own = byName.get(column.field ?? "");
    if (own === undefined) return column;
    const [field] = fieldsOf(own, profile);
    return field === undefined ? { ...column, field: null, match: "layout" } : { ...column, field };
  });
  return { ...binding, columns };
}

/** Where entries of a list are records of their own, the layout speaks of one entry. */
function spread(paths: readonly string[], { each, joins = [] }: ProfileOutline): string[] {
  const lists = [each, ...joins.map(({ list }) => list)].filter((list) => list !== undefined);
  return paths.map((path) => {
    const list = lists.find((name) => path.startsWith(`${name}[]`));
    return list === undefined ? path : `${list}${path.slice(list.length + 2)}`;
  });
}

/** In JSON a member has the path that the layout gives it, or it is not the layout's. */
function bindPaths(paths: readonly string[], columns: Fields, given: ReadonlySet<string>): Binding {
  const byPath = new Map<string, FieldOutline>();
  for (const field of columns.fields) if (!byPath.has(anyEntry(field.name))) byPath.set(anyEntry(field.name), field);
  const found = paths.map((path) => byPath.get(anyEntry(path)) ?? null);
  const there = new Set(found.flatMap((field) => (field === null ? [] : [anyEntry(field.name)])));
  const first = new Map([...paths.entries()].reverse().map(([at, path]) => [anyEntry(path), at]));
  const positions = new Map(
    columns.fields.flatMap(({ name }): [string, number][] => {
      const at = first.get(anyEntry(name));
      return at === undefined ? [] : [[name, at]];
    }),
  );
  return {
    columns: paths.map((header, i) => ({ header, field: found[i]?.name ?? null, match: found[i] ? "exact" : "none" })),
    positions,
    repeated: [],
    unknown: paths.flatMap((_, i) => (found[i] === null ? [i] : [])),
    missing: columns.fields.filter(({ name, required }) => required && !there.has(anyEntry(name)) && !given.has(name)),
    score: scoreOf(paths, columns, positions, given),
  };
}
