import type { Profile, RecordMetadata } from "@standpipe/runtime";
import { headingKey } from "@standpipe/runtime/rules";
import { type Binding, bindColumns } from "./bind.ts";
import { bindLayout } from "./bind-layout.ts";
import { knownNames } from "./known-names.ts";
import type { Offer } from "./offer.ts";

/** A record, and a layout of it or its own, that a file may hold, with how it binds. */
export interface Recognised {
  readonly record: RecordMetadata;
  /** Null for the record's own layout. */
  readonly profile: Profile | null;
  readonly binding: Binding;
  /** Which of the offers it is. */
  readonly index: number;
}

/** What a file may be. */
export interface Known {
  readonly records: readonly RecordMetadata[];
  readonly profiles?: readonly Profile[];
}

/** The record, layout and offer that fit best, or null where none fits. Ties go to the earlier offer, and to a record. */
export function recognise(
  offers: readonly Offer[],
  { records, profiles = [] }: Known,
  given: ReadonlySet<string>,
): Recognised | null {
  let best: (Recognised & { readonly rank: number }) | null = null;
  const claims = claimsOf(records);
  const ofLayouts = new Set(profiles.flatMap(namesIn));
  const isKnown = (name: string) => {
    const key = headingKey(name);
    return claims.has(key) || ofLayouts.has(key) || MAY_BE_CUT.test(name);
  };
  const propose = (one: Recognised, own: readonly string[]) => {
    // Thirty names that fit are more than three, however few the other has.
    const weight = Math.min(1, one.binding.positions.size / 40);
    const rank =
      one.binding.score + ownShare(one.binding, own) + weight + Math.min(1, evidence(one.binding, claims) / 3);
    if (best === null || rank > best.rank + 1e-9) best = { ...one, rank };
  };
  offers.forEach((offer, index) => {
    // Most of the rows that are offered hold data: to bind each to every record took a third of the check of a small file.
    if (offer.json === null && !hasTwo(offer.names, isKnown)) return;
    for (const record of records) {
      const binding = bindColumns(offer.names, record, given);
      const own = record.fields.flatMap(({ name, title }) => [name, title]);
      const isSaid = evidence(binding, claims) >= LEAST_EVIDENCE;
      if ((isSaid && isLikely(binding, record.fields, given)) || isSpecific(binding, claims))
        propose({ record, profile: null, binding, index }, own);
    }
    for (const profile of profiles) {
      const record = records.find(({ name }) => name === profile.record);
      const binding = record === undefined ? null : bindLayout(offer, profile, record, given);
      if (record === undefined || binding === null || binding.score === 0) continue;
      const needed = profile.columns.filter(({ required }) => required !== undefined).length;
      if ((needed - binding.missing.length) * 2 < needed || evidence(binding, claims) < LEAST_EVIDENCE) continue;
      propose(
        { record, profile, binding, index },
        profile.columns.map(({ name }) => name),
      );
    }
  });
  return best;
}

/** Names are cut to ten characters in shapefiles. */
const MAY_BE_CUT = /^[a-z_][\w ]{9}$/i;

/** True where two names are known, or there is one name only, and it is. */
function hasTwo(names: readonly string[], isKnown: (name: string) => boolean): boolean {
  const named = names.filter((name) => name.trim() !== "");
  let left = Math.min(2, named.length);
  return named.some((name) => isKnown(name) && --left <= 0);
}

/** Every name that the columns of a layout go by, as its key. */
function namesIn({ columns }: Profile): string[] {
  return columns.flatMap(({ name, title = name, headers = [] }) => [name, title, ...headers].map(headingKey));
}

/** A name and a type alone fit many records, and say nothing for any of them. */
const LEAST_EVIDENCE = 0.3;

/** How many records claim each name. */
function claimsOf(records: readonly RecordMetadata[]): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const record of records) {
    for (const key of knownNames(record).keys()) claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  return claims;
}

/** A heading that one record alone knows says as much as ten that ten records know. */
function evidence({ columns }: Binding, claims: ReadonlyMap<string, number>): number {
  const bound = columns.filter(({ field }) => field !== null);
  return bound.reduce((sum, { header }) => sum + 1 / (claims.get(headingKey(header)) ?? 1), 0);
}

/** Several columns that fit, one of which no other record knows: then it is that record, however much of it is missing. */
function isSpecific(binding: Binding, claims: ReadonlyMap<string, number>): boolean {
  const named = binding.columns.filter(({ header }) => header.trim() !== "").length;
  const isAlone = binding.columns.some(({ field, header }) => field !== null && claims.get(headingKey(header)) === 1);
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
function isLikely(binding: Binding, fields: RecordMetadata["fields"], given: ReadonlySet<string>): boolean {
  const needed = fields.filter(({ name, required }) => required && !given.has(name)).length;
  return binding.score > 0 && (needed - binding.missing.length) * 2 >= needed;
}
