import {
  domains,
  type LoadedRecord,
  load,
  loadOutlines,
  loadProfile,
  records,
  UnknownProfileError,
  UnknownRecordError,
} from "@standpipe/catalogue";
import type { Candidates } from "@standpipe/checker";
import type { Profile } from "@standpipe/runtime";
import { CommandError } from "../exit-code.ts";

/** Everything that a file may be: each record, and each other layout of one. */
export async function loadCandidates(): Promise<Candidates> {
  return { ...(await loadOutlines()), load, loadProfile };
}

/** Loads a record by the name that a person typed. Throws a CommandError that suggests another where there is none. */
export async function loadNamed(name: string): Promise<LoadedRecord> {
  try {
    return await load(name);
  } catch (error) {
    if (!(error instanceof UnknownRecordError)) throw error;
    if (name.endsWith(".json")) {
      throw new CommandError(
        2,
        `${name} is a file, and a file is checked against the records of the standard, such as planning/brownfield-site. See their names with: standpipe list`,
      );
    }
    if (domains.some((domain) => domain.name === name)) {
      throw new CommandError(2, `${name} is a domain and not a record. See its records with: standpipe list ${name}`);
    }
    const layout = await loadProfile(name).catch(() => null);
    if (layout !== null) {
      throw new CommandError(2, `${name} is a layout and not a record. It is a layout of ${layout.record}.`);
    }
    const { suggestion } = error;
    const advice = suggestion === null ? "See them all with: standpipe list" : `Did you mean ${suggestion}?`;
    throw new CommandError(2, `${error.message}. ${advice}`);
  }
}

/** Loads a layout by the name that a person typed. Throws a CommandError that suggests another where there is none. */
export async function loadLayout(name: string): Promise<Profile> {
  try {
    return await loadProfile(name);
  } catch (error) {
    if (!(error instanceof UnknownProfileError)) throw error;
    if (records.some((record) => record.name === name || record.name.endsWith(`/${name}`))) {
      throw new CommandError(2, `${name} is a record and not a layout. Name a record with --schema.`);
    }
    const { suggestion } = error;
    const advice = suggestion === null ? "See them all with: standpipe list --layouts" : `Did you mean ${suggestion}?`;
    throw new CommandError(2, `${error.message}. ${advice}`);
  }
}

/** Throws a CommandError where a layout is not one of the record that was named beside it. */
export function refuseOtherRecord(layout: Profile | undefined, schema: LoadedRecord | undefined): void {
  if (layout === undefined || schema === undefined || layout.record === schema.metadata.name) return;
  throw new CommandError(
    2,
    `${layout.title} is a layout of ${layout.record}, and --schema names ${schema.metadata.name}. Leave out one of the two.`,
  );
}
