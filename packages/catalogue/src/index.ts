import type { Profile, RecordMetadata } from "@standpipe/runtime";
import { nearest } from "@standpipe/runtime/rules";
import type { CrosswalkList, LoadedRecord, Outlines } from "./entry.ts";
import { descriptions, domains, loaders, profiles, records } from "./generated/records.ts";

export type {
  CatalogueEntry,
  CrosswalkField,
  CrosswalkList,
  DomainEntry,
  LoadedRecord,
  Outlines,
  ProfileEntry,
} from "./entry.ts";
export { domains, profiles, records };

/** A name that is no record of the standard; `suggestion` is the record that was probably meant. */
export class UnknownRecordError extends Error {
  override readonly name = "UnknownRecordError";
  readonly suggestion: string | null;

  constructor(record: string, suggestion: string | null) {
    super(`There is no record called ${record}`);
    this.suggestion = suggestion;
  }
}

/** A name that is no layout; `suggestion` is the one that was probably meant. */
export class UnknownProfileError extends Error {
  override readonly name = "UnknownProfileError";
  readonly suggestion: string | null;

  constructor(profile: string, suggestion: string | null) {
    super(`There is no layout called ${profile}`);
    this.suggestion = suggestion;
  }
}

/**
 * Loads one record: its validator and its description. `name` is `planning/brownfield-site`, `brownfield-site` where only
 * one domain has it, or either with a major version, `planning/brownfield-site@1`. Throws an UnknownRecordError.
 */
export async function load(name: string): Promise<LoadedRecord> {
  const [path = "", major] = name.split("@");
  const entry =
    records.find((record) => record.name === path) ?? only(records.filter(({ name }) => name.endsWith(`/${path}`)));
  const loader = entry === undefined ? undefined : loaders[entry.name];
  const isThere = entry !== undefined && (major === undefined || entry.version.split(".")[0] === major);
  if (loader === undefined || !isThere) throw new UnknownRecordError(name, entry?.name ?? meant(path));
  return loader();
}

/**
 * What a program needs to find out which record a file holds, and in which layout: names, labels and headings. It is a third
 * of all descriptions and layouts, and quick to load.
 */
export async function loadOutlines(): Promise<Outlines> {
  return (await import("./generated/outlines.ts")).outlines;
}

/** The descriptions of all records. */
export async function loadMetadata(): Promise<RecordMetadata[]> {
  const loaded = await Promise.all(descriptions.map((loader) => loader()));
  return loaded.flat();
}

/** All other published layouts. */
export async function loadProfiles(): Promise<readonly Profile[]> {
  return (await import("./generated/profiles.ts")).profiles;
}

/**
 * One layout by its name, `neighbourhood/lga-public-toilets` or, where only one domain has it, `lga-public-toilets`.
 * Throws an UnknownProfileError.
 */
export async function loadProfile(name: string): Promise<Profile> {
  const all = await loadProfiles();
  const found =
    all.find((profile) => profile.name === name) ?? only(all.filter((profile) => profile.name.endsWith(`/${name}`)));
  if (found !== undefined) return found;
  const names = all.flatMap((profile) => [profile.name, profile.name.split("/")[1] ?? ""]);
  throw new UnknownProfileError(name, nearest(name, names)?.option ?? null);
}

/** The lists of other standards' fields that a record is held to. `record` is `planning/brownfield-site`. */
export async function loadCrosswalks(record: string): Promise<readonly CrosswalkList[]> {
  const { crosswalks } = await import("./generated/crosswalks.ts");
  return crosswalks.filter(({ records }) => records.includes(record));
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function meant(path: string): string | null {
  const names = records.map(({ name }) => name);
  const whole = nearest(path, names)?.option;
  const last = nearest(
    path.split("/").at(-1) ?? "",
    names.map((name) => name.split("/").at(-1) ?? ""),
  )?.option;
  return whole ?? names.find((name) => name.endsWith(`/${last ?? "?"}`)) ?? null;
}
