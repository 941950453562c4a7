import type { Profile, ProfileOutline, RecordMetadata, RecordOutline } from "@standpipe/runtime";
import { indexHeadings } from "@standpipe/runtime/rules";

/** What all records and layouts are recognised by, and which of them know a heading. */
export function outlinesOf(records: readonly RecordMetadata[], profiles: readonly Profile[]) {
  return {
    records: records.map(recordOutline),
    profiles: profiles.map(profileOutline),
    headings: {
      records: indexHeadings(records.map(({ fields }) => fields)),
      profiles: indexHeadings(profiles.map(({ columns }) => columns)),
    },
  };
}

function recordOutline(record: RecordMetadata): RecordOutline {
  return {
    ...pick(record, ["name", "title", "key", "references"]),
    fields: record.fields.map((field) => pick(field, ["name", "title", "headers", "required"])),
  };
}

function profileOutline(profile: Profile): ProfileOutline {
  return {
    ...pick(profile, ["name", "title", "record", "shape", "sets", "each", "joins", "points", "parts", "waived"]),
    columns: profile.columns.map((column) => pick(column, ["name", "title", "headers", "required", "field", "flag"])),
  };
}

/** Some members of an object, those of them that it has. */
function pick<T extends object, K extends keyof T>(value: T, names: readonly K[]): Pick<T, K> {
  const there = names.filter((name) => value[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, value[name]])) as Pick<T, K>;
}
