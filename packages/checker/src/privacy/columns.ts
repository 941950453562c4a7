import type { FieldMetadata, RecordMetadata } from "@standpipe/runtime";
import { headingKey } from "@standpipe/runtime/rules";
import type { Binding } from "../bind/bind.ts";
import { knownNames } from "../bind/known-names.ts";
import type { Chosen } from "../check/choose.ts";
import { fieldsOf } from "../layout/fields-of.ts";
import type { Layout } from "../layout/layout.ts";
import { personalIn } from "./detect.ts";
import type { Personal, PersonalKind } from "./kinds.ts";

/** One column of a table, or one member of JSON records, as far as personal data goes. */
export interface ColumnFacts {
  readonly header: string;
  /** The field of the record that it gives, the first of several; null where there is none. */
  readonly field: FieldMetadata | null;
  /** The column of another layout; null for the record's own. */
  readonly column: string | null;
  /** False where neither the record nor the layout knows it. */
  readonly isKnown: boolean;
  /** The field that makes it personal; null where it is not. */
  readonly personal: FieldMetadata | null;
  /** True where a record that is made to be published cannot do without the personal field. */
  readonly isNeeded: boolean;
  /** Personal data in a value that is published as it stands. */
  find(text: string): readonly Personal[];
}

/** The columns of a file that a record and a layout were chosen for. */
export interface Columns {
  /** Of a table, by position; undefined past the last heading. */
  readonly at: readonly ColumnFacts[];
  /** A member of JSON records by its name, or by its path (without brackets) in a layout that has paths. */
  member(name: string): ColumnFacts;
  /** True where members of members have paths of their own. */
  readonly hasPaths: boolean;
}

/** Members that a file may have beyond which they are not kept in mind. */
const MOST_KEPT = 2_000;

/** Works out the columns of a file. */
export function columnsOf({ schema, layout, binding, isTable }: Chosen): Columns {
  const { metadata } = schema;
  const hasPaths = layout?.profile.shape === "json";
  const members = new Map<string, ColumnFacts>();
  const byPath = new Map((hasPaths ? layout.profile.columns : []).map(({ name }) => [plainPath(name), name]));
  const named = (name: string): ColumnFacts => {
    if (hasPaths) return factsOf(name, layout, metadata, { column: byPath.get(name) ?? null, field: null });
    const column = layout === null ? null : (nameIn(layout.metadata, name) ?? null);
    return factsOf(name, layout, metadata, { column, field: column === null ? nameIn(metadata, name) : null });
  };
  return {
    at: isTable
      ? binding.columns.map(({ header }, at) => factsOf(header, layout, metadata, boundAt(binding, at, layout)))
      : [],
    member(name) {
      let facts = members.get(name);
      if (facts === undefined) {
        facts = named(name);
        if (members.size < MOST_KEPT) members.set(name, facts);
      }
      return facts;
    },
    hasPaths,
  };
}

/** A path as columns are found by it: the number of an entry does not matter, nor whether there is a list at all. */
export function plainPath(path: string): string {
  return path.replace(/\[\d*\]/g, "");
}

function nameIn(metadata: RecordMetadata, name: string): string | null {
  return knownNames(metadata).get(headingKey(name))?.field.name ?? null;
}

/** The names of what a column gives: a column of the layout, or a field of the record. */
interface Bound {
  readonly column: string | null;
  readonly field: string | null;
}

/** A second column for the same field is left unread, and is that field all the same. */
function boundAt({ positions, repeated }: Binding, at: number, layout: Layout | null): Bound {
  const name =
    [...positions].find(([, position]) => position === at)?.[0] ??
    repeated.find(({ position }) => position === at)?.field ??
    null;
  const isColumn = name !== null && layout?.profile.columns.some((column) => column.name === name) === true;
  return isColumn ? { column: name, field: null } : { column: null, field: name };
}

function factsOf(header: string, layout: Layout | null, metadata: RecordMetadata, bound: Bound): ColumnFacts {
  const fields = fieldsBehind(bound, layout)
    .map((name) => metadata.fields.find((field) => field.name === name))
    .filter((field) => field !== undefined);
  const isKnown = bound.column !== null || fields.length > 0;
  const personal = fields.filter(({ personalData }) => personalData !== null);
  return {
    header,
    field: fields[0] ?? null,
    column: bound.column,
    isKnown,
    personal: personal[0] ?? null,
    isNeeded: personal.length > 0 && metadata.publish === "open" && personal.every(({ required }) => required),
    find: finder(header, fields),
  };
}

function fieldsBehind({ column, field }: Bound, layout: Layout | null): readonly string[] {
  if (field !== null) return [field];
  if (column === null || layout === null) return [];
  const { profile } = layout;
  // A cell that holds several values gives the fields of all of them.
  const inside = (profile.packed ?? []).filter((pack) => pack.column === column).flatMap(({ into }) => into);
  return profile.columns
    .filter(({ name }) => name === column || inside.includes(name))
    .flatMap((one) => fieldsOf(one, profile));
}

const CONTACT = /(?:^|_)(?:email|phone|telephone|contact)(?:_|$)/;
const PLACE = /(?:^|_)(?:address|venue|premises|location|directions)(?:_|$)/;
const IDENTIFIER = /(?:uprn|usrn|reference|ref|id|ids|code|codes|invoice|order|barcode|serial)$/i;
const TEXT = /(?:^|\/)(?:text\d*|opening-hours)$/;

const CONTACTS: readonly PersonalKind[] = ["email", "phone"];

/**
 * What is looked for in a column. A field that is meant to hold the email address, phone number or address of a team or a
 * public place may hold that, unless the record marks it as personal.
 */
function finder(header: string, fields: readonly FieldMetadata[]): ColumnFacts["find"] {
  const except = new Set(fields.flatMap(allowedIn));
  const isText = fields.length === 0 ? !IDENTIFIER.test(header.trim()) : fields.every(isFreeText);
  if (isText) return (text) => personalIn(text, except);
  // An identifier is digits, and may be any digits.
  return (text) => (isPlainNumber(text) ? [] : personalIn(text, except));
}

function allowedIn({ name, typeName, codes, type }: FieldMetadata): readonly PersonalKind[] {
  const own = typeName?.split("/").at(-1);
  if (own === "url") return ["phone", "postcode-with-house-number"];
  if (type !== "string" || codes !== null) return [];
  return [
    ...(own === "email" || own === "phone" || CONTACT.test(name) ? CONTACTS : []),
    ...(PLACE.test(name) ? (["postcode-with-house-number"] as const) : []),
  ];
}

function isFreeText({ name, type, codes, open, typeName }: FieldMetadata): boolean {
  if (type !== "string" || (codes !== null && !open) || IDENTIFIER.test(name)) return false;
  return typeName === null || codes !== null || TEXT.test(typeName);
}

function isPlainNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== 46 && code !== 45 && code !== 44) return false;
  }
  return true;
}
