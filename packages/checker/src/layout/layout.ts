import type { FieldMetadata, Lookup, Profile, ProfileColumn, RecordMetadata } from "@standpipe/runtime";
import { textOf } from "../text-of.ts";
import { columnsMetadata } from "./columns.ts";
import { fieldsOf } from "./fields-of.ts";
import { newReader, type Reading } from "./read.ts";
import { newWriter, type Written } from "./write.ts";

/** A profile ready to read and write with. */
export interface Layout {
  readonly profile: Profile;
  /** The columns of the layout in the form of a record, so that headings bind to them as they do to fields. */
  readonly metadata: RecordMetadata;
  /** The column that a field of the record is read from, in the words of findings; undefined where there is none. */
  column(field: string): FieldMetadata | undefined;
  /** The field that a column gives, the first of several; null for a column of the layout's own. */
  fieldOf(column: string): string | null;
  /** True where the layout may leave the field out: it has no column for it, or a waiver. */
  mayLack(field: string): boolean;
  /** A record of one row or item. `value` gives what a column holds, undefined where it is blank. */
  read(value: (column: ProfileColumn) => unknown): Reading;
  /** A value of a field as the layout writes it; null where it cannot. */
  theirs(field: string, value: unknown): string | null;
  /** The columns of one record. */
  write(record: Readonly<Record<string, unknown>>): Written;
  /** What the layout does not say and is taken for given, with why. */
  readonly assumed: readonly { readonly field: string; readonly why: string }[];
  /** Fields of the record that the layout cannot hold. */
  readonly lacking: readonly string[];
}

/** Makes a layout. `record` is the description of the record that the profile is of. */
export function newLayout(profile: Profile, record: RecordMetadata, lookups: readonly Lookup[]): Layout {
  const tables = new Map(lookups.map((lookup) => [lookup.name, lookup]));
  const write = newWriter(profile, record, tables, new Date().toISOString().slice(0, 10));
  const metadata = columnsMetadata(profile, record, newWriter(profile, record, tables, null), tables);
  const byField = new Map<string, FieldMetadata>();
  profile.columns.forEach((column, i) => {
    for (const field of fieldsOf(column, profile)) {
      const described = metadata.fields[i];
      if (described !== undefined && !byField.has(field)) byField.set(field, described);
    }
  });
  const lacking = record.fields.map(({ name }) => name).filter((name) => !byField.has(name));
  const { waived = {} } = profile;
  return {
    profile,
    metadata,
    column: (field) => byField.get(field),
    fieldOf: (column) => {
      const own = profile.columns.find(({ name }) => name === column);
      return own === undefined ? null : (fieldsOf(own, profile)[0] ?? null);
    },
    mayLack: (field) => !byField.has(field) || Object.hasOwn(waived, field),
    read: newReader(profile, record, tables),
    theirs(field, value) {
      const written = write({ [field]: value }).values.get(byField.get(field)?.name ?? "");
      return written === undefined ? null : textOf(written);
    },
    write,
    assumed: assumedOf(profile, record),
    lacking,
  };
}

function assumedOf(profile: Profile, record: RecordMetadata): { field: string; why: string }[] {
  const label = (name: string) => record.fields.find((field) => field.name === name)?.title ?? name;
  const { constants = {}, minted = {}, waived = {} } = profile;
  return [
    ...Object.entries(constants).map(([field, value]) => ({
      field,
      why: `${label(field)} is ${textOf(value)} in every row, because the layout is only for that`,
    })),
    ...Object.entries(minted).map(([field, columns]) => ({
      field,
      why: `${label(field)} is made from ${columns.join(", ")}, because the layout has none`,
    })),
    ...Object.entries(waived).map(([field, why]) => ({ field, why: `${label(field)} may be left out: ${why}` })),
  ];
}
