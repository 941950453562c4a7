import type { Profile, RecordMetadata, RecordOutline } from "@standpipe/runtime";
import { type Binding, bindColumns } from "../bind/bind.ts";
import { bindLayout } from "../bind/bind-layout.ts";
import type { Offer } from "../bind/offer.ts";
import type { Recognised } from "../bind/recognise.ts";
import { type Layout, newLayout } from "../layout/layout.ts";
import { type Candidates, type CheckOptions, type RecordSchema, UnknownFieldError } from "../options.ts";
import { UnreadableFileError } from "../read/types.ts";
import { bindOffer, recogniseGiven } from "./structure/given-headings.ts";
import { type Kind, noHeading, unknownRecord } from "./structure/unfitting.ts";

/** The record that a file is held against, the layout it is in, and how its headings bind. */
export interface Chosen {
  readonly schema: RecordSchema;
  /** Null for the record's own layout. */
  readonly layout: Layout | null;
  readonly binding: Binding;
  readonly isTable: boolean;
  /** Which row of headings, or which set of records. */
  readonly index: number;
  /** Title and name of the record that the file looks like, where that is not the one asked for. */
  readonly looksLike: RecordOutline | null;
}

/** A record that fits this much better than the one asked for is worth a word. */
const CLEARLY_BETTER = 0.5;

/**
 * Chooses the record, the layout and the headings. Throws an UnreadableFileError where the headings fit nothing, because a
 * column-full of findings about the wrong record helps nobody; an UnknownFieldError where `columns` names a field that the
 * record lacks.
 */
export async function choose(offers: readonly Offer[], options: CheckOptions, kind: Kind): Promise<Chosen> {
  const choice = await chooseAny(offers, options, kind);
  const { schema, layout } = choice;
  const known = new Set([...schema.metadata.fields, ...(layout?.metadata.fields ?? [])].map(({ name }) => name));
  for (const name of Object.values(options.columns ?? {}))
    if (!known.has(name)) throw new UnknownFieldError(schema.metadata, name);
  return choice;
}

async function chooseAny(offers: readonly Offer[], options: CheckOptions, kind: Kind): Promise<Chosen> {
  const { schema, profile, candidates, set = {}, columns = {} } = options;
  const given = new Set(Object.keys(set));
  if (profile !== undefined) return chooseLayout(offers, profile, options, kind);
  const best = candidates === undefined ? null : recogniseGiven(offers, candidates, given, columns);
  if (schema !== undefined) return chooseOwn(offers, schema, best, options, kind);
  if (candidates === undefined) throw new TypeError("check() needs a schema or candidates");
  if (best === null) throw unknownRecord(offers, kind);
  return chosen(await candidates.load(best.record.name), await whole(best, candidates), kind);
}

/** How much of what the first table binds another one must bind to be of the same kind. */
const SAME_KIND = 0.6;

/** The headings of a further table of the same workbook; null where they are those of something else. */
export function chooseAgain(
  first: Chosen,
  offers: readonly Offer[],
  { set = {}, columns = {} }: CheckOptions,
): Chosen | null {
  const { schema, layout } = first;
  const given = new Set(Object.keys(set));
  const as = { record: schema.metadata, profile: layout?.profile ?? null };
  const bindings = offers.map((offer) => bindOffer(offer, as, given, columns));
  const index = bestOf(bindings);
  const binding = bindings[index];
  if (!binding || binding.positions.size < SAME_KIND * first.binding.positions.size) return null;
  return { ...first, binding, index, looksLike: null };
}

/** What was recognised, with the whole of its layout. */
type Fitting = Pick<Recognised, "binding" | "index"> & { readonly profile: Profile | null };

async function whole({ profile, binding, index }: Recognised, { loadProfile }: Candidates): Promise<Fitting> {
  // Without `loadProfile` the layouts are given whole.
  const all = profile === null || loadProfile === undefined ? profile : await loadProfile(profile.name);
  return { profile: all as Profile | null, binding, index };
}

function chosen(schema: RecordSchema, { profile, binding, index }: Fitting, kind: Kind): Chosen {
  const isTable = kind === "table";
  if (profile === null) return { schema, layout: null, binding, isTable, index, looksLike: null };
  const layout = newLayout(profile, schema.metadata, schema.lookups ?? []);
  return {
    schema: { ...schema, metadata: inLayout(schema.metadata, layout) },
    layout,
    binding,
    index,
    isTable,
    looksLike: null,
  };
}

/** A record as far as a layout can hold it: a key that was made up says nothing of repeats. */
function inLayout(metadata: RecordMetadata, { profile, lacking }: Layout): RecordMetadata {
  const isMade = metadata.key.some((field) => Object.hasOwn(profile.minted ?? {}, field));
  const canGive = (field: string) => !lacking.includes(field);
  return {
    ...metadata,
    key: isMade ? [] : metadata.key,
    recommendations: metadata.recommendations.flatMap(({ when, fields }) => {
      const possible = fields.filter(canGive);
      return possible.length === 0 ? [] : [{ when, fields: possible }];
    }),
  };
}

async function chooseLayout(
  offers: readonly Offer[],
  profile: Profile,
  { schema, candidates, set = {}, columns = {} }: CheckOptions,
  kind: Kind,
): Promise<Chosen> {
  const record = schema ?? (await candidates?.load(profile.record));
  if (record === undefined) throw new TypeError("check() needs the record of the profile, or candidates");
  const { name, title } = record.metadata;
  if (name !== profile.record) {
    throw new UnreadableFileError(
      "layout-of-another-record",
      `The file should hold ${title} (${name}), and ${profile.title} is a layout of ${profile.record}`,
      "Choose a layout of the record that the file holds, or leave the record out",
    );
  }
  const given = new Set(Object.keys(set));
  const bindings = offers.map((offer) => bindLayout(offer, profile, record.metadata, given, columns));
  const index = bestOf(bindings);
  const binding = bindings[index];
  if (!binding || binding.positions.size === 0) throw noHeading(offers, { ...profile }, null, kind);
  return chosen(record, { profile, binding, index }, kind);
}

/** The record was asked for: in its own layout, or in another one of it that fits better. */
async function chooseOwn(
  offers: readonly Offer[],
  schema: RecordSchema,
  best: Recognised | null,
  { candidates, set = {}, columns = {} }: CheckOptions,
  kind: Kind,
): Promise<Chosen> {
  const given = new Set(Object.keys(set));
  const isOwn = best?.record.name === schema.metadata.name;
  const ofOwn = candidates?.profiles?.filter(({ record }) => record === schema.metadata.name) ?? [];
  const own = isOwn ? best : recogniseGiven(offers, { records: [schema.metadata], profiles: ofOwn }, given, columns);
  const isBetter = (score: number) => best !== null && !isOwn && best.binding.score > score + CLEARLY_BETTER;
  if (own !== null && own.profile !== null && candidates !== undefined) {
    const looksLike = isBetter(own.binding.score) ? (best?.record ?? null) : null;
    return { ...chosen(schema, await whole(own, candidates), kind), looksLike };
  }
  const bindings = offers.map(({ names }) => bindColumns(names, schema.metadata, given, columns));
  const index = bestOf(bindings);
  const binding = bindings[index];
  // JSON values that are no objects have no keys at all: that is a finding about each of them.
  const isNamed = offers.some(({ names }) => names.length > 0);
  if (binding === undefined || (isNamed && binding.positions.size === 0))
    throw noHeading(offers, schema.metadata, best, kind);
  const looksLike = isBetter(binding.score) ? (best?.record ?? null) : null;
  return { schema, layout: null, binding, isTable: kind === "table", index, looksLike };
}

function bestOf(bindings: readonly (Binding | null)[]): number {
  let index = 0;
  bindings.forEach((binding, i) => {
    if ((binding?.score ?? 0) > (bindings[index]?.score ?? 0)) index = i;
  });
  return index;
}
