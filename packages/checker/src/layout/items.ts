import type { Profile } from "@standpipe/runtime";
import { headOf, valueAt } from "./paths.ts";

/** What one item of a JSON layout holds: itself, or one for each entry of the list that has the records. */
export function itemsOf(item: unknown, profile: Profile): readonly unknown[] {
  const { each, joins = [] } = profile;
  if (each === undefined || typeof item !== "object" || item === null || Array.isArray(item)) return [item];
  // An item may have any number of members: only those that are read are carried to each of its entries.
  const heads = headsOf(profile);
  const members = Object.fromEntries(Object.entries(item).filter(([name]) => heads.has(name)));
  const others = joins.map((join) => ({ ...join, known: byKey(valueAt(item, join.list), join.key) }));
  return entriesOf(valueAt(item, each)).map((entry) => {
    const one: Record<string, unknown> = { ...members, [each]: entry };
    for (const { list, equals, known } of others) one[list] = known.get(valueAt(one, equals));
    return one;
  });
}

const cache = new WeakMap<Profile, ReadonlySet<string>>();

/** The members of an item that the columns of a layout begin with. */
function headsOf(profile: Profile): ReadonlySet<string> {
  const names = [...profile.columns.map(({ name }) => name), ...(profile.joins ?? []).map(({ equals }) => equals)];
  const heads = cache.get(profile) ?? new Set(names.map(headOf));
  cache.set(profile, heads);
  return heads;
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** The first entry with each key. */
function byKey(list: unknown, key: string): ReadonlyMap<unknown, unknown> {
  const known = new Map<unknown, unknown>();
  for (const entry of entriesOf(list)) {
    const value = valueAt(entry, key);
    if (value !== undefined && !known.has(value)) known.set(value, entry);
  }
  return known;
}
