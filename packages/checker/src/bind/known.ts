import type { KnownHeadings, ProfileOutline, RecordOutline } from "@standpipe/runtime";
import { indexHeadings } from "@standpipe/runtime/rules";

/** What a file may be. */
export interface Known {
  readonly records: readonly RecordOutline[];
  readonly profiles?: readonly ProfileOutline[];
  /** Which of them know a heading; worked out where it is left out, which takes some 10 ms for all of the standard. */
  readonly headings?: { readonly records: KnownHeadings; readonly profiles: KnownHeadings };
}

/** The places of those that know a heading, by the heading's key. */
export interface Index {
  records(key: string): readonly number[];
  profiles(key: string): readonly number[];
}

const cache = new WeakMap<object, KnownHeadings>();
const NONE: readonly number[] = [];

/** Which records and layouts know a heading. */
export function indexOf({ records, profiles = [], headings }: Known): Index {
  const ofRecords = headings?.records ?? indexed(records, ({ fields }) => fields);
  const ofProfiles = headings?.profiles ?? indexed(profiles, ({ columns }) => columns);
  return { records: (key) => placesIn(ofRecords, key), profiles: (key) => placesIn(ofProfiles, key) };
}

function indexed<T>(
  all: readonly T[],
  namedIn: (one: T) => Parameters<typeof indexHeadings>[0][number],
): KnownHeadings {
  const index = cache.get(all) ?? indexHeadings(all.map(namedIn));
  cache.set(all, index);
  return index;
}

/** `constructor` is a heading like any other. */
function placesIn(index: KnownHeadings, key: string): readonly number[] {
  return Object.hasOwn(index, key) ? (index[key] ?? NONE) : NONE;
}
