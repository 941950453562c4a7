import type { RecordMetadata } from "@standpipe/runtime";
import { either, quote } from "@standpipe/runtime/rules";
import { type Binding, bindColumns } from "../bind/bind.ts";
import { type Recognised, recognise } from "../bind/recognise.ts";
import type { CheckOptions, RecordSchema } from "../options.ts";
import { UnreadableFileError } from "../read/types.ts";

/** The record that a file is held against, and how its headings bind to it. */
export interface Chosen {
  readonly schema: RecordSchema;
  readonly binding: Binding;
  /** Which row of headings, or which set of records. */
  readonly index: number;
  /** Title and name of the record that the file looks like, where that is not the one asked for. */
  readonly looksLike: RecordMetadata | null;
}

/** A record that fits this much better than the one asked for is worth a word. */
const CLEARLY_BETTER = 0.5;

/**
 * Chooses the record and the headings. Throws an UnreadableFileError where the headings fit nothing, because a column-full of
 * findings about the wrong record helps nobody.
 */
export async function choose(
  headings: readonly (readonly string[])[],
  { schema, candidates, set = {} }: CheckOptions,
  kind: Kind,
): Promise<Chosen> {
  const given = new Set(Object.keys(set));
  const best = candidates === undefined ? null : recognise(headings, candidates.records, given);
  if (schema !== undefined) return chooseHeadings(headings, schema, best, given, kind);
  if (candidates === undefined) throw new TypeError("check() needs a schema or candidates");
  if (best === null) throw unknownRecord(headings, kind);
  return { schema: await candidates.load(best.record.name), binding: best.binding, index: best.index, looksLike: null };
}

function chooseHeadings(
  headings: readonly (readonly string[])[],
  schema: RecordSchema,
  best: Recognised | null,
  given: ReadonlySet<string>,
  kind: Kind,
): Chosen {
  const bindings = headings.map((headers) => bindColumns(headers, schema.metadata, given));
  let index = 0;
  bindings.forEach((binding, i) => {
    if (binding.score > (bindings[index]?.score ?? 0)) index = i;
  });
  const binding = bindings[index];
  // JSON values that are no objects have no keys at all: that is a finding about each of them.
  const isNamed = headings.some((headers) => headers.length > 0);
  if (binding === undefined || (isNamed && binding.positions.size === 0))
    throw noHeading(headings, schema.metadata, best, kind);
  const better =
    best !== null && best.record.name !== schema.metadata.name && best.binding.score > binding.score + CLEARLY_BETTER;
  return { schema, binding, index, looksLike: better ? best.record : null };
}

/** What names the fields: the headings of a table, the keys of JSON records. */
type Kind = "table" | "records";

const NAMES = { table: "headings", records: "field names" };
const LOOK_AT = {
  table: "check that one of the first rows holds the headings",
  records: "check that the file is a list of records, or has one inside it",
};

function unknownRecord(headings: readonly (readonly string[])[], kind: Kind): UnreadableFileError {
  return new UnreadableFileError(
    "record-unknown",
    `No record of the standard fits the ${NAMES[kind]} ${firstHeadings(headings)}`,
    `Say which record it is if you know it (--schema NAME), or ${LOOK_AT[kind]}`,
  );
}

function noHeading(
  headings: readonly (readonly string[])[],
  { name, title }: RecordMetadata,
  best: Recognised | null,
  kind: Kind,
): UnreadableFileError {
  const advice = LOOK_AT[kind].replace("check", "Check");
  return new UnreadableFileError(
    "headings-unknown",
    `None of the ${NAMES[kind]} ${firstHeadings(headings)} belongs to ${title} (${name})`,
    best === null ? advice : `The file looks like ${best.record.name}: check it as that`,
  );
}

function firstHeadings(headings: readonly (readonly string[])[]): string {
  const names = (headings[0] ?? []).filter((header) => header.trim() !== "");
  const shown = names.slice(0, 5).map((header) => quote(header.trim()));
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : either(shown, "and");
}
