import type { FieldOutline, RecordOutline } from "@standpipe/runtime";
import { headingKey } from "@standpipe/runtime/rules";
import { knownNames } from "./known-names.ts";

/**
 * How a heading was matched to a field; `given` is by the word of whoever asked, `layout` a column of another layout that
 * the record has no field for.
 */
export type Match = "given" | "exact" | "title" | "alias" | "normalised" | "layout" | "none";

/** What headings stand for where somebody said so: fields by heading. */
export type GivenColumns = Readonly<Record<string, string>>;

/** One column of a table, or one key of JSON records, and the field it is read as. */
export interface Column {
  readonly header: string;
  readonly field: string | null;
  readonly match: Match;
}

/** What the headings of a file mean for one record. */
export interface Binding {
  /** In the order of the file. */
  readonly columns: readonly Column[];
  /** Position of the column that each bound field is read from. */
  readonly positions: ReadonlyMap<string, number>;
  /** Fields of the record that a file in another layout gives in columns which that layout does not have. */
  readonly more?: readonly string[];
  /** Headings that stand for a field which another column already gives. */
  readonly repeated: readonly { readonly position: number; readonly field: string }[];
  /** Positions of the headings that no field claims. */
  readonly unknown: readonly number[];
  /** Required fields that no column gives. */
  readonly missing: readonly FieldOutline[];
  /** How well the file fits the record: 0 where nothing fits, 3 where every column and every required field does. */
  readonly score: number;
}

/** The fields of a record, or the columns of a layout. */
export type Fields = Pick<RecordOutline, "fields">;

interface Claim {
  readonly position: number;
  readonly match: Match;
  /** Lower is better: a field's own name before its title before its aliases, a specific alias before a generic one. */
  readonly rank: number;
}

/**
 * Matches headings to the fields of a record. `given` are fields whose value is known without a column; what `columns` says
 * of a heading goes before what its name says.
 */
export function bindColumns(
  headers: readonly string[],
  record: Fields,
  given: ReadonlySet<string>,
  columns: GivenColumns = {},
): Binding {
  const claims = new Map<string, Claim[]>();
  const said = givenClaims(headers, record, columns);
  headers.forEach((header, position) => {
    const claim = said.get(position) ?? claimOf(header, record);
    if (claim === null) return;
    const wanting = claims.get(claim.field) ?? [];
    wanting.push({ position, match: claim.match, rank: claim.rank });
    claims.set(claim.field, wanting);
  });
  const bound = headers.map((header): Column => ({ header, field: null, match: "none" }));
  const positions = new Map<string, number>();
  const repeated: { position: number; field: string }[] = [];
  for (const [field, wanting] of claims) {
    const [best, ...others] = wanting.sort((a, b) => a.rank - b.rank || a.position - b.position);
    if (best === undefined) continue;
    bound[best.position] = { header: headers[best.position] ?? "", field, match: best.match };
    positions.set(field, best.position);
    repeated.push(...others.map(({ position }) => ({ position, field })));
  }
  const missing = record.fields.filter(({ name, required }) => required && !positions.has(name) && !given.has(name));
  const claimed = new Set([...positions.values(), ...repeated.map(({ position }) => position)]);
  const unknown = headers.flatMap((header, position) =>
    claimed.has(position) || header.trim() === "" || header.startsWith("x_") ? [] : [position],
  );
  return { columns: bound, positions, repeated, unknown, missing, score: scoreOf(headers, record, positions, given) };
}

/** Two parts for the required fields that are there, one for the columns that mean something; 0 for a single match by chance. */
export function scoreOf(
  headers: readonly string[],
  record: Fields,
  positions: ReadonlyMap<string, number>,
  given: ReadonlySet<string>,
): number {
  const named = headers.filter((header) => header.trim() !== "").length;
  const required = record.fields.filter((field) => field.required && !given.has(field.name));
  if (positions.size === 0 || (positions.size === 1 && named > 1)) return 0;
  const present = required.filter(({ name }) => positions.has(name)).length;
  return (2 * present) / Math.max(1, required.length) + positions.size / named;
}

interface FieldClaim extends Omit<Claim, "position"> {
  readonly field: string;
}

/** A heading as it was given, or where the file has none such, those that differ in case, spaces and punctuation only. */
export function headingsCalled(name: string, headers: readonly string[]): number[] {
  const at = (isSame: (header: string) => boolean) => headers.flatMap((header, i) => (isSame(header) ? [i] : []));
  const exact = at((header) => header.trim() === name.trim());
  return exact.length > 0 || headingKey(name) === "" ? exact : at((header) => headingKey(header) === headingKey(name));
}

function givenClaims(headers: readonly string[], { fields }: Fields, columns: GivenColumns) {
  const claims = new Map<number, FieldClaim>();
  for (const [heading, name] of Object.entries(columns)) {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) continue;
    for (const position of headingsCalled(heading, headers))
      claims.set(position, { field: name, match: "given", rank: -1 });
  }
  return claims;
}

function claimOf(header: string, record: Fields): FieldClaim | null {
  const known = knownNames(record).get(headingKey(header));
  if (known === undefined) return cutNameClaim(header, record);
  const { field, rank } = known;
  return { field: field.name, match: matchOf(header, field), rank };
}

function matchOf(header: string, { name, title, headers }: FieldOutline): Match {
  if (header === name) return "exact";
  if (header === title) return "title";
  return headers.includes(header) ? "alias" : "normalised";
}

/** The length that names are cut to in shapefiles. */
export const CUT = 10;

/** Shapefiles cut names at ten characters: `site_refer` can only be `site_reference`. */
function cutNameClaim(header: string, { fields }: Fields): FieldClaim | null {
  if (header.length !== CUT) return null;
  const cut = header.toLowerCase();
  const isWhole = (name: string) => name.slice(0, CUT).toLowerCase() === cut;
  const [only, another] = fields.filter(({ name, headers }) => isWhole(name) || headers.some(isWhole));
  return only === undefined || another !== undefined
    ? null
    : { field: only.name, match: "normalised", rank: Number.MAX_SAFE_INTEGER };
}
