import fc from "fast-check";
import { anything } from "./values.ts";

/** A record as it comes from JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** A step from one record to another one, most often a step too far. */
type Mutation = (row: Row) => Row;

/** What can be done to one value: a slip in a text, a step in a number, an entry more or fewer in a list. */
function slip(value: unknown, at: number, other: unknown): unknown {
  if (typeof value === "string") {
    const place = at % (value.length + 1);
    const inserted = typeof other === "string" ? other.slice(0, 2) : "";
    return value.slice(0, place) + inserted + value.slice(place + (at % 3));
  }
  if (typeof value === "number")
    return [value + 1, -value, value / 3, value + 0.001, Math.round(value), value * 1000][at % 6];
  if (Array.isArray(value))
    return [[], [...value, ...value], [...value, other], value.slice(1), [...value, value[0]]][at % 5];
  return other;
}

/**
 * Rows that are one to three mutations away from one of the valid examples. `fields` are all fields of the record, so
 * that an optional one may come as well as go.
 */
export function mutatedRows(examples: readonly Row[], fields: readonly string[]): fc.Arbitrary<Row> {
  const field = fc.constantFrom(...fields, "x_own");
  const set = fc.tuple(field, anything).map(
    ([name, value]): Mutation =>
      (row) => ({ ...row, [name]: value }),
  );
  const remove = field.map(
    (name): Mutation =>
      ({ [name]: _gone, ...rest }) =>
        rest,
  );
  const borrow = fc.tuple(field, fc.constantFrom(...examples), field).map(
    ([name, from, other]): Mutation =>
      (row) => ({ ...row, [name]: from[name] ?? from[other] ?? null }),
  );
  const change = fc.tuple(field, fc.nat(200), anything).map(
    ([name, at, other]): Mutation =>
      (row) =>
        name in row ? { ...row, [name]: slip(row[name], at, other) } : row,
  );
  const mutation = fc.oneof(set, remove, borrow, change);
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([row, mutations]) => asJson(mutations.reduce((mutated, mutate) => mutate(mutated), row)));
}

// Records come from JSON, and other validators take nothing else: no undefined, no Infinity.
function asJson(row: Row): Row {
  return JSON.parse(JSON.stringify(row));
}
