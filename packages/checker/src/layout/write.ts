import type { Lookup, Profile, ProfileColumn, RecordMetadata } from "@standpipe/runtime";
import { cellText } from "../check/cell-text.ts";
import { entriesText } from "../check/cells.ts";
import { pointFields, writePoint } from "./points.ts";
import { UNKNOWN, type ValueMap, valueMap } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One record in a layout. */
export interface Written {
  /** The value of each column that has one, by its name. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Columns that the layout needs in every row and that the record gives nothing for. */
  readonly unfilled: readonly string[];
  /** Fields with a value, or a part of one, that the columns made for them cannot hold. */
  readonly untold: readonly string[];
  /** Fields with a value that the layout has only a wider word for. */
  readonly widened: readonly string[];
  /** Lists with an entry that holds what stands between entries, and what that is. */
  readonly split: readonly { readonly field: string; readonly separator: string }[];
}

/** Makes the function that puts a record into the columns of a layout. `today` is null where no file is written. */
export function newWriter(
  profile: Profile,
  record: RecordMetadata,
  lookups: ReadonlyMap<string, Lookup>,
  today: string | null,
) {
  const { shape, columns, points = [], parts = [], packed = [] } = profile;
  const fields = new Map(record.fields.map((field) => [field.name, field]));
  const bound = columns.map((column) => ({
    column,
    map: valueMap(column, lookups),
    fill: column.fill === undefined ? null : newFill(column.fill, lookups),
  }));
  const flags = new Map<string, Set<string>>();
  for (const { flag } of columns) {
    if (flag === undefined) continue;
    const codes = flags.get(flag.field) ?? new Set();
    flags.set(flag.field, codes);
    for (const code of [flag.code, ...(flag.also ?? [])]) codes.add(code);
  }

  return (ours: Fields): Written => {
    const values = new Map<string, unknown>();
    const told = new Map<string, Set<unknown>>();
    const wide = new Set<unknown>();
    const widened = new Set<string>();
    const untold = new Set<string>();
    const split: Written["split"][number][] = [];
    const put = (name: string, value: unknown) => {
      if (value !== undefined && value !== "") values.set(name, value);
    };

    const putField = (column: ProfileColumn, field: string, map: ValueMap) => {
      const value = ours[field];
      const said = told.get(field) ?? new Set(flags.get(field));
      told.set(field, said);
      // A blank says it: nothing is written.
      if (column.blank !== undefined && value === column.blank) return said.add(value);
      const known: unknown[] = [];
      for (const one of Array.isArray(value) ? value : [value]) {
        const theirs = column.as === "number" && shape === "json" ? asNumber(one) : map.write(one);
        if (theirs === UNKNOWN || theirs === undefined) continue;
        known.push(theirs);
        // A word that stands for several of ours does not say which of them it was.
        (column.as === "number" || map.read(theirs) === one || typeof one === "object" ? said : wide).add(one);
      }
      if (known.length === 0) return;
      if (!Array.isArray(value)) return put(column.name, inShape(known[0], shape, fields.get(field)));
      if (shape === "json" && column.separator === undefined) return put(column.name, known);
      const texts = known.map((one) => cellText(one, fields.get(field)));
      const { separator = ";" } = column;
      if (texts.some((text) => text.includes(separator))) split.push({ field, separator });
      put(column.name, entriesText(texts, separator));
    };

    for (const { column, map, fill } of bound) {
      const { name, field, flag, constant } = column;
      if (flag !== undefined) {
        const list = ours[flag.field];
        if (!Array.isArray(list)) continue;
        const has = [flag.code, ...(flag.also ?? [])].some((code) => list.includes(code));
        if (!has && flag.unless !== undefined && list.includes(flag.unless)) continue;
        const written = column.values === undefined ? has : map.write(has);
        put(name, written === UNKNOWN ? undefined : inShape(written, shape));
      } else if (fill !== null) put(name, fill(ours) ?? constant);
      else if (field === undefined || ours[field] === undefined)
        put(name, column.written === undefined || today === null ? constant : map.write(today));
      else putField(column, field, map);
    }
    // What one column cannot say, another one of the same field may: only what none can is lost.
    for (const [field, said] of [...flags, ...told]) {
      for (const one of [ours[field] ?? []].flat())
        if (!said.has(one) && !told.get(field)?.has(one)) (wide.has(one) ? widened : untold).add(field);
    }
    for (const point of points) {
      const written = writePoint(point, ours);
      if (written !== null) {
        put(point.north, inShape(written.north, shape));
        put(point.east, inShape(written.east, shape));
        if (point.system !== undefined) put(point.system, written.name);
      } else for (const field of pointFields(point)) if (ours[field] !== undefined) untold.add(field);
    }
    for (const { field, columns: names, separator, last } of parts) {
      if (ours[field] === undefined) continue;
      const pieces = cut(cellText(ours[field], fields.get(field)), separator, last === true);
      const own = names.map((_, i) => (i < names.length - 1 ? (pieces[i] ?? "") : pieces.slice(i).join(separator)));
      own.forEach((piece, i) => {
        put(names[i] as string, piece);
      });
      const again = own.map((piece) => piece.trim()).filter((piece) => piece !== "");
      if (again.join(separator) !== ours[field]) untold.add(field);
    }
    for (const { column, open, close, separator, into } of packed) {
      const pieces = into.map((name) => cellText(values.get(name), undefined));
      if (pieces.some((piece) => piece !== "")) put(column, `${open}${pieces.join(separator)}${close}`);
      into.forEach((name, i) => {
        if ([separator, close].some((mark) => pieces[i]?.includes(mark)))
          split.push({ field: columns.find((one) => one.name === name)?.field ?? name, separator });
        values.delete(name);
      });
    }
    const unfilled = columns.filter(({ name, required }) => required === "value" && !values.has(name));
    return {
      values,
      unfilled: unfilled.map(({ name }) => name),
      untold: [...untold],
      widened: [...widened].filter((field) => !untold.has(field)),
      split,
    };
  };
}

/** The pieces of a text between separators, or the two around the last one. */
function cut(text: string, separator: string, atLast: boolean): string[] {
  const last = text.lastIndexOf(separator);
  if (!atLast) return text.split(separator);
  return last < 0 ? [] : [text.slice(0, last), text.slice(last + separator.length)];
}

/** Digits as a number; other text as it is. */
function asNumber(text: unknown): unknown {
  return typeof text === "string" && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** Makes the function that finds what a lookup says of a record: of two rows, of the one that has not ended. */
function newFill(
  { lookup, column, gives, by }: NonNullable<ProfileColumn["fill"]>,
  lookups: ReadonlyMap<string, Lookup>,
): (ours: Fields) => unknown {
  const known = new Map<unknown, { readonly value: unknown; readonly isCurrent: boolean }>();
  for (const row of lookups.get(lookup)?.rows ?? []) {
    const isCurrent = row.end_date === undefined;
    const before = known.get(row[column]);
    if (before === undefined || (isCurrent && !before.isCurrent))
      known.set(row[column], { value: row[gives], isCurrent });
  }
  return (ours) => (ours[by] === undefined ? undefined : known.get(ours[by])?.value);
}

/** In a table a value is text, and yes or no in words. */
function inShape(value: unknown, shape: Profile["shape"], field?: Parameters<typeof cellText>[1]): unknown {
  if (value === undefined || shape === "json") return value;
  return typeof value === "boolean" ? (value ? "Yes" : "No") : cellText(value, field);
}
