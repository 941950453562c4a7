import type { FieldMetadata, Lookup, Profile, ProfileColumn, RecordMetadata } from "@standpipe/runtime";
import { isDate, isEmail } from "@standpipe/runtime/record";
import type { Detail } from "@standpipe/runtime/rules";
import { cellReader, entriesOf, readYesNo } from "../check/cells.ts";
import { textOf } from "../text-of.ts";
import { fieldsOf } from "./fields-of.ts";
import { mint } from "./mint.ts";
import { pointFields, readPoint } from "./points.ts";
import { UNKNOWN, type ValueMap, valueMap } from "./values.ts";

/** Something a row breaks of the layout itself. */
export interface LayoutProblem {
  readonly code: string;
  readonly column: string;
  readonly found: string | null;
  readonly detail?: Detail;
}

/** One row or item as a record. */
export interface Reading {
  readonly record: Record<string, unknown>;
  /** The column that gave each field, and what stands in it; a field put together from several columns has none. */
  readonly from: ReadonlyMap<string, { readonly column: string; readonly text: string | undefined }>;
  /** Fields whose trouble is said already: what the record says of them would be the same again. */
  readonly held: ReadonlySet<string>;
  readonly problems: readonly LayoutProblem[];
}

interface BoundColumn {
  readonly column: ProfileColumn;
  readonly fields: readonly string[];
  /** The value for the field of its own; not for a column that is a part of a point or of a text. */
  readonly take: (theirs: unknown) => unknown;
  readonly isPart: boolean;
}

/** Makes the function that turns a row of a layout into a record. */
export function newReader(profile: Profile, record: RecordMetadata, lookups: ReadonlyMap<string, Lookup>) {
  const { columns, points = [], parts = [], packed = [], constants = {}, minted = {} } = profile;
  const fields = new Map(record.fields.map((field) => [field.name, field]));
  const inPoint = new Set(points.flatMap(({ north, east }) => [north, east]));
  const inParts = new Set(parts.flatMap((part) => part.columns));
  const bound = columns.map((column): BoundColumn => {
    const take = taker(column, valueMap(column, lookups), fields.get(column.field ?? ""));
    const isPart = inPoint.has(column.name) || inParts.has(column.name);
    return { column, fields: fieldsOf(column, profile), take, isPart };
  });

  const makeApart = apart();
  const byName = new Map(columns.map((column) => [column.name, column]));
  const packs = new Map(packed.flatMap((pack) => pack.into.map((name, index) => [name, { pack, index }] as const)));

  return (given: (column: ProfileColumn) => unknown): Reading => {
    const value = (column: ProfileColumn): unknown => {
      const inside = packs.get(column.name);
      const whole = inside === undefined ? undefined : byName.get(inside.pack.column);
      return inside === undefined || whole === undefined
        ? given(column)
        : partOf(given(whole), inside.pack, inside.index);
    };
    const problems: LayoutProblem[] = [];
    const held = new Set<string>();
    const from = new Map<string, { column: string; text: string | undefined }>();
    const ours: Record<string, unknown> = {};
    const raw = new Map<string, unknown>();
    const flagged: Flag[] = [];
    const give = (field: string, one: unknown, { name }: ProfileColumn, text: string | undefined) => {
      if (ours[field] !== undefined) return;
      ours[field] = one;
      from.set(field, { column: name, text });
    };
    for (const { column, fields: own, take, isPart } of bound) {
      const theirs = value(column);
      raw.set(column.name, theirs);
      const problem = theirs === undefined ? blankProblem(column) : ownProblem(column, theirs);
      const taken = theirs === undefined ? column.blank : take(theirs);
      const isUnknown = taken === UNKNOWN || (Array.isArray(taken) && taken.includes(UNKNOWN));
      if (problem !== null || isUnknown) {
        problems.push(problem ?? { code: "code-unknown", column: column.name, found: foundIn(theirs) });
        for (const field of own) held.add(field);
      } else if (taken === undefined || isPart) continue;
      else if (column.flag !== undefined) {
        if (taken === true) flagged.push(column.flag);
      } else if (column.field !== undefined)
        give(column.field, taken, column, theirs === undefined ? undefined : textOf(theirs));
    }
    addFlags(ours, flagged);
    for (const point of points) {
      const { given, problem } = readPoint(point, raw, profile);
      for (const { field, value: one, column } of given)
        give(field, one, { name: column }, textOf(raw.get(column)).trim());
      if (problem === null) continue;
      if (!problems.some(({ column }) => column === problem.column)) problems.push(problem);
      for (const field of pointFields(point)) held.add(field);
    }
    for (const { field, columns: names, separator, last } of parts) {
      const texts = names.flatMap((name) => (raw.get(name) === undefined ? [] : [textOf(raw.get(name)).trim()]));
      if (texts.length > 0 && (last !== true || texts.length === names.length)) ours[field] = texts.join(separator);
    }
    for (const [field, constant] of Object.entries(constants)) ours[field] ??= constant;
    for (const [field, names] of Object.entries(minted)) {
      const made = mint(names.map((name) => (raw.get(name) === undefined ? "" : textOf(raw.get(name)))));
      if (made === null) held.add(field);
      else ours[field] ??= record.key.includes(field) ? makeApart(made) : made;
    }
    return { record: ours, from, held, problems };
  };
}

/** Above this many made keys, those of equal rows are equal again. */
const MOST_APART = 500_000;

/** Rows that say the same get a number behind their key: two toilets at one address are two records. */
function apart(): (made: string) => string {
  const times = new Map<string, number>();
  return (made) => {
    const before = times.get(made) ?? 0;
    if (before > 0 || times.size < MOST_APART) times.set(made, before + 1);
    return before === 0 ? made : `${made}-${before + 1}`;
  };
}

/** What a column's value is in the record; a cell is read as a cell of that field would be. */
function taker({ name, separator, flag }: ProfileColumn, map: ValueMap, field: FieldMetadata | undefined) {
  if (flag !== undefined) return (theirs: unknown) => yesOrNo(map.read(trimmed(theirs)));
  const one = field === undefined ? (text: string) => text : cellReader({ ...field, list: false });
  // Other standards write identifiers as numbers, which they are not.
  const isCode = field?.type === "string" && field.codes === null;
  const single = (theirs: unknown) => {
    const taken = map.read(isCode && typeof theirs === "number" ? textOf(theirs) : trimmed(theirs));
    return typeof taken === "string" && typeof theirs === "string" ? one(taken) : taken;
  };
  if (field?.list !== true) {
    // A path such as `codes[].id` gives a list also where the record has room for one value.
    const isPathOfMany = name.includes("[]");
    return (theirs: unknown) => {
      if (!isPathOfMany || !Array.isArray(theirs)) return single(theirs);
      const [only, ...more] = theirs.flat(Number.POSITIVE_INFINITY).map(single);
      return more.length === 0 ? only : [only, ...more];
    };
  }
  return (theirs: unknown) => {
    const entries: unknown[] =
      typeof theirs === "string" ? entriesOf(theirs, separator) : [theirs].flat(Number.POSITIVE_INFINITY);
    return entries.map(single).filter((entry) => entry !== undefined && entry !== "");
  };
}

function trimmed(theirs: unknown): unknown {
  return typeof theirs === "string" ? theirs.trim() : theirs;
}

function yesOrNo(taken: unknown): unknown {
  if (typeof taken === "boolean" || taken === undefined || taken === UNKNOWN) return taken;
  return readYesNo(textOf(taken)) ?? UNKNOWN;
}

type Flag = NonNullable<ProfileColumn["flag"]>;

/** The codes that flags say, after those of the columns that name codes. */
function addFlags(ours: Record<string, unknown>, flagged: readonly Flag[]): void {
  // What stands for any of several codes comes last: by then the others are there.
  for (const { field, code, also = [] } of [...flagged].sort((a, b) => (a.also ?? []).length - (b.also ?? []).length)) {
    const list = ours[field] ?? [];
    if (Array.isArray(list) && ![code, ...also].some((one) => list.includes(one))) ours[field] = [...list, code];
  }
}

/** One value of a packed cell; undefined where it is blank. */
function partOf(
  cell: unknown,
  { open, close, separator }: NonNullable<Profile["packed"]>[number],
  index: number,
): string | undefined {
  const text = typeof cell === "string" ? cell.trim() : "";
  const end = text.indexOf(close);
  const group = text.startsWith(open) && end > 0 ? text.slice(open.length, end) : text;
  const part = group.split(separator)[index]?.trim() ?? "";
  return part === "" ? undefined : part;
}

function blankProblem({ name, required }: ProfileColumn): LayoutProblem | null {
  return required === "value" ? { code: "required-missing", column: name, found: null } : null;
}

const WEB_ADDRESS = /^https?:\/\/[^\s/]\S*$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A day, with or without a time; in the UK order too where the layout writes days so. */
function isDay(text: string, isUk: boolean): boolean {
  const [, day = "", month = "", year] = (isUk ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text) : null) ?? [];
  return isDate(year === undefined ? text.slice(0, 10) : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** What a column of the layout's own asks of its values. */
function ownProblem({ name, kind, date, values, field, flag }: ProfileColumn, theirs: unknown): LayoutProblem | null {
  if (field !== undefined || flag !== undefined || kind === undefined || values !== undefined) return null;
  // A path through a list gives several values.
  for (const one of Array.isArray(theirs) ? theirs : [theirs]) {
    const text = textOf(one).trim();
    const fits = {
      text: () => true,
      date: () => isDay(text, date !== undefined),
      number: () => NUMBER.test(text),
      url: () => WEB_ADDRESS.test(text),
      email: () => isEmail(text),
    }[kind];
    const code = kind === "number" ? "number-type" : `${kind}-format`;
    if (!fits()) return { code, column: name, found: text };
  }
  return null;
}

function foundIn(theirs: unknown): string | null {
  return theirs === undefined ? null : textOf(trimmed(theirs));
}
