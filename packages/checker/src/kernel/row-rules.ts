import type { Violation } from "@standpipe/runtime/rules";
import type { RecordSchema } from "../options.ts";
import type { Schema } from "./cell-program.ts";
import { conditionOf } from "./conditions.ts";
import {
  type Asked,
  blank,
  filled,
  holds,
  type OriginOf,
  outside,
  type Test,
  uneven,
  unordered,
  unusual,
} from "./row-tests.ts";

/** A row of which every test of one rule holds is looked at closer. */
export type RowRule = readonly Test[];

/** What every row lacks because the file has no column for it. */
export interface Constant {
  /** No row is valid: a field that every record needs has no column, or there are such violations. */
  readonly isInvalid: boolean;
  /** One finding each in every row: of fields of which a record needs one, none has a column. */
  readonly violations: readonly Violation[];
  /** The recommendations of the metadata, by position, that no row follows. */
  readonly recommendations: readonly number[];
}

/** The rules between the fields of a row. */
export interface RowRules {
  readonly rules: readonly RowRule[];
  readonly constant: Constant;
}

/** Keywords of a record that are rules here, or none at all. */
const UNDERSTOOD = new Set(
  "$schema $id title description type required properties allOf $defs dependentRequired x-order x-points x-same-length".split(
    " ",
  ),
);

/** As in runtime/points.ts (isInUk) and grid.ts (isSurelyInUk); a test holds them together. */
export const BOXES = {
  WGS84: { north: { minimum: 49.8, maximum: 60.9 }, east: { minimum: -8.7, maximum: 1.8 } },
  BNG: { north: { minimum: 20_000, maximum: 1_190_000 }, east: { minimum: 100_000, maximum: 600_000 } },
} as const;

/**
 * The rules of a record between its fields, so far as they can be told from the values of proven cells; what they cannot tell
 * makes a row be looked at closer. Null where the schema says something that is not understood, or where every row
 * would be.
 */
export function rowRulesOf(
  { type, metadata, lookups = [] }: RecordSchema,
  originOf: OriginOf,
  { today, set }: { readonly today: string; readonly set: ReadonlyMap<string, unknown> },
): RowRules | null {
  const schema = type.schema;
  if (Object.keys(schema).some((key) => !UNDERSTOOD.has(key))) return null;
  const asked: (readonly Asked[])[] = [];
  const never: string[] = [];
  for (const entry of (schema.allOf ?? []) as readonly Schema[]) {
    const conditions = conditionOf(entry, (schema.$defs ?? {}) as Schema, originOf);
    if (conditions === null) return null;
    for (const condition of conditions) {
      if (condition.asked.every((one) => one === true)) never.push(condition.lacking[0] as string);
      else asked.push(condition.asked);
    }
  }

  const needs = Object.entries((schema.dependentRequired ?? {}) as Record<string, readonly string[]>);
  for (const [field, names] of needs) {
    for (const name of names) asked.push([filled(field, originOf), blank(name, originOf)]);
  }
  for (const [earlier, later] of metadata.order) asked.push(unordered(earlier, later, originOf));
  for (const [one, other] of (schema["x-same-length"] ?? []) as readonly (readonly [string, string])[]) {
    asked.push(uneven(one, other, originOf));
  }
  for (const { system, north, east } of metadata.points) {
    const box = BOXES[system];
    asked.push([outside(north, box.north, originOf), filled(east, originOf)]);
    asked.push([filled(north, originOf), outside(east, box.east, originOf)]);
  }
  for (const { when, any } of metadata.usual) {
    const circumstances = when.map((one) => holds(one, originOf));
    any.forEach((bound, at) => {
      const others = any.filter((_, i) => i !== at);
      const refuted = others.map((other) => unusual(other, "isNotWithin", today, originOf));
      asked.push([unusual(bound, "isOutside", today, originOf), ...refuted, ...circumstances]);
    });
  }
  for (const { lookup, fields } of metadata.agreements) {
    if (!lookups.some(({ name }) => name === lookup)) continue;
    const names = Object.keys(fields);
    names.forEach((one, at) => {
      for (const other of names.slice(at + 1)) asked.push([filled(one, originOf), filled(other, originOf)]);
    });
  }

  const recommendations: number[] = [];
  metadata.recommendations.forEach(({ when, fields }, at) => {
    const missing = fields.map((name) => blank(name, originOf));
    if (when.length === 0 && missing.every((one) => one === true)) recommendations.push(at);
    else asked.push([...missing, ...when.map((one) => holds(one, originOf))]);
  });

  const rules = asked.flatMap((tests) => ruleOf(tests) ?? []);
  const required = (schema.required ?? []) as readonly string[];
  const violations = violationsOf(never, type, set);
  if (violations === null || rules.some((rule) => rule.length === 0)) return null;
  const isInvalid = violations.length > 0 || required.some((name) => originOf(name).from === "nowhere");
  return { rules, constant: { isInvalid, violations, recommendations } };
}

/** The violations of a record that has none of some fields, by the first of each; null where they cannot be told apart. */
function violationsOf(
  lacking: readonly string[],
  { "~standpipe": { violations } }: RecordSchema["type"],
  set: ReadonlyMap<string, unknown>,
): readonly Violation[] | null {
  if (lacking.length === 0) return [];
  const all = violations(Object.fromEntries(set)).filter(({ code }) => code === "one-of-missing");
  const own = lacking.flatMap((field) => all.filter((violation) => violation.field === field));
  return own.length === lacking.length ? own : null;
}

const SELDOM: readonly Test["asks"][] = [
  "isUnequal",
  "isNotBefore",
  "isOutside",
  "isAmong",
  "isWithin",
  "isNotWithin",
  "isBlank",
  "isFilled",
];

/** The tests without those that always hold; null where one never does. */
function ruleOf(asked: readonly Asked[]): readonly [RowRule] | null {
  if (asked.includes(false)) return null;
  const tests = asked.filter((one): one is Test => typeof one !== "boolean");
  // What seldom holds comes first: most rows are asked no more than that, which takes a tenth off the rules.
  return [tests.sort((a, b) => SELDOM.indexOf(a.asks) - SELDOM.indexOf(b.asks))];
}
