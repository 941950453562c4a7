import type { FieldMetadata } from "@standpipe/runtime";
import { plainNumber } from "../../meaning/numbers.ts";
import type { Chosen } from "../choose.ts";

/** What a row is that is no record: a total, a count of the rows, a remark. `end` is a remark if no record follows it. */
export type Leftover = {
  readonly kind: "total" | "count" | "note" | "end";
  readonly found: string;
  readonly position: number;
};

/** Finds rows that are about the table, and not in it. */
export interface Leftovers {
  /** Null for a row that may be a record, such as any that has all that a record needs. */
  look(cells: readonly string[]): Leftover | null;
  /** Adds a record to the sums that totals are compared with. */
  add(record: Readonly<Record<string, unknown>>, cells: readonly string[]): void;
  /** The fields that are added up. */
  amounts(): readonly string[];
  /**
   * Adds the values of records that are passed, from one row up to another, by the position of their field among `amounts`;
   * Infinity is a blank cell.
   */
  addAmounts(amount: number, values: Float64Array, from: number, to: number): void;
  /** Counts records that are passed. */
  pass(count: number): void;
}

const TOTAL = /^(?:(?:grand|overall|report|sub|page|net|gross|final)[ -]?)?(?:totals?|sum|count)(?: \(?£\)?)?[ :.]*$/i;
const REMARK = /^(?:source|notes?|end of|report|printed|produced|generated|extracted|page|©|copyright)\b/i;
const COUNT = /^\d{1,9}$/;
/** Half of one: what adding up a million amounts loses is less. */
const PENNY = 0.005;
/** Columns whose sums are kept: real tables have one or two amounts. */
const MOST_SUMS = 4;

/** Only a row that lacks a value which every record needs can be one of these. */
export function newLeftovers({ schema, layout, binding }: Chosen, set: ReadonlyMap<string, unknown>): Leftovers {
  const known = (layout?.metadata ?? schema.metadata).fields.filter(({ name }) => !set.has(name));
  const positionsOf = (fields: readonly FieldMetadata[]) =>
    fields.flatMap(({ name }) => binding.positions.get(name) ?? []);
  const needed = positionsOf(known.filter(({ required }) => required));
  const keys = new Set(
    positionsOf(known.filter(({ name }) => schema.metadata.key.includes(layout?.fieldOf(name) ?? name))),
  );
  // A leftover has two texts at most, so that it has nothing in one of any three columns of text.
  const isText = ({ type }: FieldMetadata) => type !== "number" && type !== "integer";
  const probes = [...positionsOf(known.filter((field) => field.required && isText(field))), ...needed].slice(0, 3);
  const amounts = known.filter((field) => binding.positions.has(field.name) && isAmount(field)).slice(0, MOST_SUMS);
  const names = amounts.map(({ name }) => name);
  const summed = positionsOf(amounts);
  const sums = new Float64Array(summed.length);
  const sumsAtTotal = new Float64Array(summed.length);
  let records = 0;
  let recordsAtTotal = 0;

  const isSum = (amount: string) => {
    const value = Number(plainNumber(amount));
    const isNear = (sum: number) => sum !== 0 && Math.abs(sum - value) < PENNY;
    return sums.some(
      (sum, at) =>
        (records > 1 && isNear(sum)) || (records - recordsAtTotal > 1 && isNear(sum - (sumsAtTotal[at] as number))),
    );
  };

  const kindOf = (filled: readonly Filled[], blanks: number): Leftover | null => {
    const [first, second] = filled;
    if (first === undefined) return null;
    const texts = filled.filter(({ isNumber }) => !isNumber);
    const numbers = filled.filter(({ isNumber }) => isNumber);
    const [label] = texts;
    const as = (kind: Leftover["kind"], { text, position } = label ?? first) => ({ kind, found: text, position });
    if (texts.length <= 1 && label !== undefined && TOTAL.test(label.text)) return as("total");
    // A row that lacks one value only may be a record that somebody began.
    if (blanks < 2) return null;
    if (texts.length <= 1 && filled.length <= 4 && numbers.some(({ text }) => isSum(text))) return as("total");
    if (label === undefined)
      return filled.length === 1 && first.position === 0 && records === 0 && COUNT.test(first.text)
        ? as("count")
        : null;
    if (second !== undefined) return texts.length === filled.length && REMARK.test(label.text) ? as("end") : null;
    if (!keys.has(label.position)) return as("note");
    return /\s/.test(label.text) ? as("end") : null;
  };

  return {
    look(cells) {
      if (!probes.some((position) => isBlank(cells[position]))) return null;
      const filled = filledIn(cells);
      if (filled === null) return null;
      const leftover = kindOf(filled, needed.filter((position) => isBlank(cells[position])).length);
      if (leftover?.kind === "total") {
        sumsAtTotal.set(sums);
        recordsAtTotal = records;
      }
      return leftover;
    },
    amounts: () => names,
    addAmounts(amount, values, from, to) {
      let sum = sums[amount] as number;
      for (let row = from; row < to; row++) {
        const value = values[row] as number;
        if (value !== Number.POSITIVE_INFINITY) sum += value;
      }
      sums[amount] = sum;
    },
    pass(count) {
      records += count;
    },
    add(record, cells) {
      records++;
      for (let at = 0; at < names.length; at++) {
        // In the record's own layout the number is read already; in another one it may be in another unit.
        let value = layout === null ? record[names[at] as string] : undefined;
        if (typeof value !== "number") value = Number(plainNumber(cells[summed[at] as number] ?? "") ?? 0);
        sums[at] = (sums[at] as number) + (value as number);
      }
    },
  };
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.length === 0 || (cell.charCodeAt(0) <= 32 && cell.trim() === "");
}

interface Filled {
  readonly position: number;
  readonly text: string;
  readonly isNumber: boolean;
}

/** The cells that hold something; null where three of them are text, as in a record that lacks a value. */
function filledIn(cells: readonly string[]): Filled[] | null {
  const filled: Filled[] = [];
  let texts = 0;
  for (let position = 0; position < cells.length; position++) {
    const text = cells[position]?.trim() ?? "";
    if (text === "") continue;
    const isNumber = !/^[a-z]/i.test(text) && plainNumber(text) !== null;
    if (!isNumber && ++texts > 2) return null;
    filled.push({ position, text, isNumber });
  }
  return filled;
}

/** An amount adds up; a place, a year or an identifier does not. */
function isAmount({ type, name, typeName }: FieldMetadata): boolean {
  return (
    (type === "number" || type === "integer") && !/latitude|longitude|easting|northing|year/.test(`${name} ${typeName}`)
  );
}
