import type { CodeMetadata, FieldMetadata, Lookup, Profile, RecordMetadata, RecordType } from "@standpipe/runtime";
import { isDate } from "@standpipe/runtime/record";
import type { Violation } from "@standpipe/runtime/rules";
import type { RecordSchema } from "../src/index.ts";

/** A field of a record that is made up for a test: only what differs from a plain text. */
export function field(
  name: string,
  { codes, ...more }: Partial<Omit<FieldMetadata, "codes">> & Coded = {},
): FieldMetadata {
  const label = name.replaceAll("_", " ");
  return {
    name,
    title: label.charAt(0).toUpperCase() + label.slice(1),
    description: "",
    type: "string",
    list: false,
    typeName: null,
    required: false,
    recommended: false,
    expected: null,
    example: "",
    headers: [],
    codes: codes?.map(code) ?? null,
    open: false,
    decimals: null,
    limits: {},
    cell: null,
    lookup: null,
    personalData: null,
    crosswalk: [],
    ...more,
  };
}

interface Coded {
  readonly codes?: readonly string[];
}

function code(one: string): CodeMetadata {
  return { code: one, title: one, description: "", endDate: null, successors: [] };
}

/** A record that is made up, with a validator that knows types, codes, dates and what is required. */
export function record(
  fields: readonly FieldMetadata[],
  more: Partial<RecordMetadata> & { readonly lookups?: readonly Lookup[]; readonly also?: Rule } = {},
): RecordSchema {
  const { lookups = [], also = () => [], ...own } = more;
  const metadata: RecordMetadata = {
    name: "made/place",
    id: "https://example.org/made/place.json",
    version: "1.0.0",
    title: "Place",
    description: "",
    stage: "draft",
    publish: "open",
    key: [],
    order: [],
    recommendations: [],
    points: [],
    usual: [],
    references: [],
    agreements: [],
    fields,
    conditions: [],
    ...own,
  };
  const violations = (value: unknown): readonly Violation[] => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return [{ code: "record-type", field: null, index: null, found: value, detail: {} }];
    const members = value as Readonly<Record<string, unknown>>;
    return [...fields.flatMap((one) => violationsOf(one, members[one.name])), ...also(members)];
  };
  return { metadata, type: { schema: {}, "~standpipe": { violations } } as unknown as RecordType<unknown>, lookups };
}

type Rule = (record: Readonly<Record<string, unknown>>) => readonly Violation[];

/** One broken rule of a field. */
export function violation(name: string, what: string, found: unknown, detail: Violation["detail"] = {}): Violation {
  return { code: what, field: name, index: null, found, detail };
}

function violationsOf(
  { name, list, required, type, codes, open, typeName }: FieldMetadata,
  value: unknown,
): Violation[] {
  if (value === undefined) return required ? [violation(name, "required-missing", undefined)] : [];
  if (list !== Array.isArray(value)) return [violation(name, list ? "list-type" : "text-type", value)];
  return [value].flat().flatMap((one) => {
    if (typeof one !== type) return [violation(name, type === "number" ? "number-type" : "text-type", one)];
    const known = codes?.map((each) => each.code);
    if (known && !open && !known.includes(String(one))) return [violation(name, "code-unknown", one, { codes: known })];
    return typeName === "core/types/date" && !isDate(String(one)) ? [violation(name, "date-format", one)] : [];
  });
}

/** A layout that is made up. */
export function profile(more: Partial<Profile> & Pick<Profile, "columns">): Profile {
  return {
    name: "made/theirs",
    title: "Their places",
    description: "",
    version: "1.0.0",
    record: "made/place",
    shape: "table",
    ...more,
  };
}
