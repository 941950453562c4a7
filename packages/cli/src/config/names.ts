import { loadMetadata, loadProfiles } from "@standpipe/catalogue";
import { ruleCodes, UNTOUCHABLE } from "@standpipe/checker/rules";
import type { Profile, RecordMetadata } from "@standpipe/runtime";
import { nearest } from "@standpipe/runtime/rules";
import { loadLayout, loadNamed } from "../commands/records.ts";
import { CommandError } from "../exit-code.ts";
import type { Config, FileEntry } from "./config.ts";
import { at } from "./shape.ts";

/** What a config names that does not exist, in sentences that suggest what may be meant. */
export async function nameFaults(config: Config): Promise<string[]> {
  const [records, profiles] = await Promise.all([loadMetadata(), loadProfiles()]);
  const codes = [...ruleCodes(), ...formatCodes(records, profiles)];
  const fields = [...new Set(records.flatMap((record) => record.fields.map(({ name }) => name)))];
  const faults: string[] = [];
  const look = (path: string, code: string, field: string | undefined, isSuppressed: boolean) => {
    if (!codes.includes(code))
      faults.push(`${path} names a rule that does not exist: ${code}. ${meant(code, codes, RULES)}`);
    else if (UNTOUCHABLE.has(code)) {
      const what = isSuppressed ? "set aside" : "changed";
      faults.push(`${path}: ${code} cannot be ${what}, because a part of the file was not read then.`);
    }
    if (field !== undefined && !fields.includes(field)) {
      faults.push(`${path} names a field that no record has: ${field}. ${meant(field, fields, FIELDS)}`);
    }
  };
  for (const key of Object.keys(config.severity)) {
    const [code = "", field] = key.split(":");
    look(at("severity", key), code, field, false);
  }
  config.suppress.forEach(({ code, field }, i) => {
    look(`suppress[${i}]`, code, field, true);
  });
  const inFiles = await Promise.all(config.files.map((entry, i) => entryFaults(entry, `files[${i}]`)));
  return [...faults, ...inFiles.flat()];
}

const RULES = "Each finding of a report names its rule in square brackets.";
const FIELDS = "See the fields of a record with: standpipe show NAME";

function meant(found: string, names: readonly string[], otherwise: string): string {
  const option = nearest(found, names)?.option;
  return option === undefined ? otherwise : `Did you mean ${option}?`;
}

/** The rules of formats are named after types, those of other layouts after the kinds of their columns. */
function formatCodes(records: readonly RecordMetadata[], profiles: readonly Profile[]): Set<string> {
  const types = records.flatMap(({ fields }) => fields.map(({ typeName }) => typeName?.split("/").at(-1) ?? "text"));
  const kinds = profiles.flatMap(({ columns }) => columns.map(({ kind }) => kind ?? "text"));
  return new Set([...types, ...kinds].map((name) => `${name}-format`));
}

/** A record or layout that is not there, and fields that the record lacks. */
async function entryFaults({ schema, profile, set = {}, columns = {} }: FileEntry, path: string): Promise<string[]> {
  const faults: string[] = [];
  const tried = async <T>(setting: string, load: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      faults.push(`${at(path, setting)}: ${error.message}`);
      return undefined;
    }
  };
  const layout = profile === undefined ? undefined : await tried("profile", () => loadLayout(profile));
  const name = schema ?? layout?.record;
  const loaded = name === undefined ? undefined : await tried("schema", () => loadNamed(name));
  if (loaded === undefined) return faults;
  const { fields, title, name: record } = loaded.metadata;
  if (layout !== undefined && layout.record !== record) {
    faults.push(
      `${at(path, "profile")}: ${layout.title} is a layout of ${layout.record}, and the record named is ${record}.`,
    );
  }
  const names = fields.map((field) => field.name);
  const wanted = [
    ...Object.keys(set).map((field) => ({ field, place: at(at(path, "set"), field) })),
    ...Object.entries(columns).map(([heading, field]) => ({ field, place: at(at(path, "columns"), heading) })),
  ];
  for (const { field, place } of wanted) {
    if (names.includes(field)) continue;
    faults.push(
      `${place}: ${title} has no field called ${field}. ${meant(field, names, `See them with: standpipe show ${record}`)}`,
    );
  }
  return faults;
}
