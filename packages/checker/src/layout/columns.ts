import type { CodeMetadata, FieldMetadata, Lookup, Profile, ProfileColumn, RecordMetadata } from "@standpipe/runtime";
import { textOf } from "../text-of.ts";
import { fieldsOf } from "./fields-of.ts";
import type { Written } from "./write.ts";

const EXPECTED = {
  text: null,
  date: "a date",
  number: null,
  url: "a web address that starts with https:// or http://",
  email: "an email address",
};
const EXAMPLES = {
  text: "",
  date: "2024-12-31",
  number: "12",
  url: "https://www.example.org.uk",
  email: "name@example.org.uk",
};

/**
 * The columns of a layout in the form of a record's description: headings bind to them as they do to fields, and findings
 * take their label, example and codes from there. `write` turns a record into the layout, for the examples.
 */
export function columnsMetadata(
  profile: Profile,
  record: RecordMetadata,
  write: (record: Readonly<Record<string, unknown>>) => Written,
  lookups: ReadonlyMap<string, Lookup> = new Map(),
): RecordMetadata {
  const examples = write(Object.fromEntries(record.fields.map((field) => [field.name, exampleOf(field)]))).values;
  const describe = (column: ProfileColumn): FieldMetadata => {
    const field = record.fields.find(({ name }) => fieldsOf(column, profile).includes(name));
    const { kind = "text" } = column;
    const written = examples.get(column.name);
    const codes = codesOf(column, profile);
    return {
      name: column.name,
      title: column.title ?? column.name,
      description: column.description ?? field?.description ?? "",
      type: column.flag !== undefined ? "boolean" : codes === null ? (field?.type ?? "string") : "string",
      list: field?.list ?? false,
      typeName: field?.typeName ?? null,
      required: column.required !== undefined,
      recommended: field?.recommended ?? false,
      expected: field === undefined ? EXPECTED[kind] : expectedOf(column, field),
      example:
        codes?.[0]?.code ??
        known(column, lookups) ??
        (written === undefined ? ownExample(column) : textOf([written].flat()[0])),
      headers: [...(column.headers ?? [])],
      codes,
      open: column.open ?? false,
      decimals: field?.decimals ?? null,
      limits: field?.limits ?? {},
      cell: field?.cell ?? null,
      lookup: null,
      personalData: field?.personalData ?? null,
      crosswalk: [],
    };
  };
  return {
    ...record,
    title: profile.title,
    fields: profile.columns.map(describe),
    key: [],
    order: [],
    recommendations: [],
    points: [],
    usual: [],
    references: [],
    agreements: [],
    conditions: [],
  };
}

/** A value that the lookup of a column really has, as this layout writes it. */
function known({ lookup, prefix = "" }: ProfileColumn, lookups: ReadonlyMap<string, Lookup>): string | undefined {
  if (lookup === undefined) return undefined;
  const row = lookups.get(lookup.lookup)?.rows.find((one) => one[lookup.column] !== undefined);
  return row === undefined ? undefined : `${prefix}${row[lookup.column]}`;
}

function ownExample({ kind = "text", date }: ProfileColumn): string {
  return kind === "date" && date !== undefined ? "31/12/2024" : EXAMPLES[kind];
}

function expectedOf({ lookup, prefix }: ProfileColumn, { expected }: FieldMetadata): string | null {
  return lookup === undefined && prefix === undefined ? expected : "one that is known";
}

function codesOf({ name, values, flag }: ProfileColumn, { shape, points = [] }: Profile): CodeMetadata[] | null {
  const systems = points.find(({ system }) => system === name)?.systems;
  if (values === undefined && flag !== undefined)
    return (shape === "json" ? ["true", "false"] : ["Yes", "No"]).map(codeOf);
  if (values === undefined) return systems === undefined ? null : Object.keys(systems).map(codeOf);
  // One word for each meaning, and the words that mean nothing here: other spellings are read without being offered.
  const first = values.filter(
    ({ ours }, i) => ours === undefined || values.findIndex((one) => one.ours === ours) === i,
  );
  const codes = [...new Set(first.map(({ theirs }) => theirs))];
  return codes.map(codeOf);
}

function codeOf(code: string): CodeMetadata {
  return { code, title: code, description: "", endDate: null, successors: [] };
}

/** The example of a field as a value of the record. */
function exampleOf({ example, type, list, codes }: FieldMetadata): unknown {
  const one =
    codes !== null && codes[0] !== undefined
      ? codes[0].code
      : type === "number" || type === "integer"
        ? Number(example)
        : type === "boolean"
          ? example === "true"
          : example;
  return list ? [one] : one;
}
