import type { RecordMetadata } from "@standpipe/runtime";
import { nearest } from "@standpipe/runtime/rules";
import type { LoadedRecord } from "./entry.ts";
import { domains, loaders, records } from "./generated/records.ts";

export type { CatalogueEntry, DomainEntry, LoadedRecord } from "./entry.ts";
export { domains, records };

/** A name that is no record of the standard; `suggestion` is the record that was probably meant. */
export class UnknownRecordError extends Error {
  override readonly name = "UnknownRecordError";
  readonly suggestion: string | null;

  constructor(record: string, suggestion: string | null) {
    super(`There is no record called ${record}`);
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

/** The descriptions of all records, for a program that has to find out which one a file holds. */
export async function loadMetadata(): Promise<RecordMetadata[]> {
  const loaded = await Promise.all(Object.values(loaders).map((loader) => loader()));
  return loaded.map(({ metadata }) => metadata);
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
