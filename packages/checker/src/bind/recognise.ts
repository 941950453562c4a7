import type { ProfileOutline, RecordOutline } from "@standpipe/runtime";
import { headingKey } from "@standpipe/runtime/rules";
import { type Binding, bindColumns, CUT } from "./bind.ts";
import { bindLayout } from "./bind-layout.ts";
import { type Index, indexOf, type Known } from "./known.ts";
import type { Offer } from "./offer.ts";

/** A record, and a layout of it or its own, that a file may hold, with how it binds. */
export interface Recognised {
  readonly record: RecordOutline;
  /** Null for the record's own layout. */
  readonly profile: ProfileOutline | null;
  readonly binding: Binding;
  /** Which of the offers it is. */
  readonly index: number;
}

/** The record, layout and offer that fit best, or null where none fits. Ties go to the earlier offer, and to a record. */
export function recognise(offers: readonly Offer[], known: Known, given: ReadonlySet<string>): Recognised | null {
  let best = null as Ranked | null;
  const { records, profiles = [] } = known;
  const index = indexOf(known);
  const isKnown = (name: string) => {
    const key = headingKey(name);
    return index.records(key).length > 0 || index.profiles(key).length > 0 || MAY_BE_CUT.test(name);
  };
  const ranked = (one: Recognised, own: readonly string[]): Ranked => {
    // Thirty names that fit are more than three, however few the other has.
    const weight = Math.min(1, one.binding.positions.size / 40);
    const rank =
      one.binding.score + ownShare(one.binding, own) + weight + Math.min(1, evidence(one.binding, index) / 3);
    return { ...one, rank };
  };
  const propose = (one: Ranked | null) => {
    if (one !== null && (best === null || one.rank > best.rank + 1e-9)) best = one;
  };
  const asRecord = (record: RecordOutline, { names }: Offer, at: number): Ranked | null => {
    const binding = bindColumns(names, record, given);
    const isSaid = evidence(binding, index) >= LEAST_EVIDENCE;
    if (!(isSaid && isLikely(binding, record.fields, given)) && !isSpecific(binding, index)) return null;
    const own = record.fields.flatMap(({ name, title }) => [name, title]);
    return ranked({ record, profile: null, binding, index: at }, own);
  };
  offers.forEach((offer, at) => {
    // Most of the rows that are offered hold data: to bind each to every record took a third of the check of a small file.
    if (offer.json === null && !hasTwo(offer.names, isKnown)) return;
    const likely = touched(records, offer.names, index.records);
    const [lead] = [...likely].sort((a, b) => b.most - a.most);
    const first = lead === undefined ? null : asRecord(lead.one, offer, at);
    for (const { one, most } of likely) {
      if (bestRank(most, offer.names) < Math.max(first?.rank ?? 0, best?.rank ?? 0)) continue;
      propose(one === lead?.one ? first : asRecord(one, offer, at));
    }
    // The layouts of JSON go by paths, which are no headings.
    const fitting =
      offer.json === null
        ? touched(profiles, offer.names, index.profiles)
        : profiles.map((one) => ({ one, most: Number.POSITIVE_INFINITY }));
    for (const { one: profile, most } of fitting) {
      if (bestRank(most, offer.names) < (best?.rank ?? 0)) continue;
      const record = records.find(({ name }) => name === profile.record);
      const binding = record === undefined ? null : bindLayout(offer, profile, record, given);
      if (record === undefined || binding === null || binding.score === 0) continue;
      const needed = profile.columns.filter(({ required }) => required !== undefined).length;
      if ((needed - binding.missing.length) * 2 < needed || evidence(binding, index) < LEAST_EVIDENCE) continue;
      const own = profile.columns.map(({ name }) => name);
      propose(ranked({ record, profile, binding, index: at }, own));
    }
  });
  return best;
}

interface Ranked extends Recognised {
  readonly rank: number;
}

/**
 * The highest rank that a record or layout can have of which so many names are known: each part of it is as good as it can be.
 * A layout may bind further names to fields that it lacks.
 */
function bestRank(most: number, names: readonly string[]): number {
  const named = Math.max(1, namedOf(names).length);
  const share = Math.min(1, most / named);
  return 2 + share + share + Math.min(1, named / 40) + 1;
}

/** Names are cut to ten characters in shapefiles. */
const MAY_BE_CUT = /^[a-z_][\w ]{9}$/i;

/** True where two names are known, or there is one name only, and it is. */
function hasTwo(names: readonly string[], isKnown: (name: string) => boolean): boolean {
  const named = namedOf(names);
  let left = Math.min(2, named.length);
  return named.some((name) => isKnown(name) && --left <= 0);
}

function namedOf(names: readonly string[]): string[] {
  return names.filter((name) => name.trim() !== "");
}

/**
 * Those that may know two of the names, or the only one, with the most names that they may know: what binds fewer has a score
 * of 0. A name that may be cut is one that any of them may know.
 */
function touched<T>(
  all: readonly T[],
  names: readonly string[],
  knows: (key: string) => readonly number[],
): { readonly one: T; readonly most: number }[] {
  const named = namedOf(names);
  const cut = named.filter((name) => name.length === CUT).length;
  const known = new Map<number, number>();
  for (const name of named) for (const at of knows(headingKey(name))) known.set(at, (known.get(at) ?? 0) + 1);
  return all
    .map((one, at) => ({ one, most: (known.get(at) ?? 0) + cut }))
    .filter(({ most }) => most >= Math.min(2, named.length));
}

/** A name and a type alone fit many records, and say nothing for any of them. */
const LEAST_EVIDENCE = 0.3;

/** A heading that one record alone knows says as much as ten that ten records know. */
function evidence({ columns }: Binding, { records }: Index): number {
  const bound = columns.filter(({ field }) => field !== null);
  return bound.reduce((sum, { header }) => sum + 1 / (records(headingKey(header)).length || 1), 0);
}

/** Several columns that fit, one of which no other record knows: then it is that record, however much of it is missing. */
function isSpecific(binding: Binding, { records }: Index): boolean {
  const named = binding.columns.filter(({ header }) => header.trim() !== "").length;
  const isAlone = binding.columns.some(
    ({ field, header }) => field !== null && records(headingKey(header)).length === 1,
  );
  return isAlone && binding.positions.size >= 5 && binding.positions.size * 3 >= named;
}

/**
 * Up to 1 for the share of columns that go by the layout's own names: the aliases of a record take in the names of other
 * layouts, so without it the two would be told apart by chance.
 */
function ownShare({ columns }: Binding, own: readonly string[]): number {
  const names = new Set(own.map(headingKey));
  const named = columns.filter(({ header }) => header.trim() !== "");
  const known = named.filter(({ header, match }) => match !== "none" && names.has(headingKey(header)));
  return named.length === 0 ? 0 : known.length / named.length;
}

/** With less than half of what a record needs, a few common headings such as Name and Start date would be enough. */
function isLikely(binding: Binding, fields: RecordOutline["fields"], given: ReadonlySet<string>): boolean {
  const needed = fields.filter(({ name, required }) => required && !given.has(name)).length;
  return binding.score > 0 && (needed - binding.missing.length) * 2 >= needed;
}
