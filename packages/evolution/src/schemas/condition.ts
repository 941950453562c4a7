import type { Schema } from "./document.ts";
import type { Circumstance } from "./keywords.ts";

type Data = Readonly<Record<string, unknown>>;

/** A rule in `allOf` that makes fields necessary: where one field has a value, or where none of some fields is there. */
export interface Condition {
  /** Its place in `allOf`. */
  readonly position: number;
  /** The fields that it looks at. */
  readonly looksAt: readonly string[];
  /** The value it looks for; null where it looks for fields that are not there. */
  readonly value: Schema | null;
  readonly needs: readonly string[];
  applies(record: Data): boolean;
}

/** The conditions of a record in order. */
export function conditionsOf({ allOf = [] }: Schema): Condition[] {
  return allOf.flatMap((part, position): Condition[] => {
    if (part.if === undefined) return [];
    const needs = part.then?.required ?? [];
    const absent = part.if.allOf?.flatMap((clause) => clause.not?.required ?? []);
    if (absent !== undefined) {
      const applies = (record: Data) => absent.every((field) => !Object.hasOwn(record, field));
      return [{ position, looksAt: absent, value: null, needs, applies }];
    }
    return Object.entries(part.if.properties ?? {}).map(([field, value]) => ({
      position,
      looksAt: [field],
      value,
      needs,
      applies: (record) => Object.hasOwn(record, field) && hasValue(record[field], value),
    }));
  });
}

function hasValue(found: unknown, { const: only, enum: some, minimum }: Schema): boolean {
  if (minimum !== undefined) return typeof found === "number" && found >= (minimum as number);
  return ((some as readonly unknown[] | undefined) ?? [only]).includes(found);
}

/** True where all of these hold: the field has one of the values, or an entry of the list does. */
export function allHold(when: readonly Circumstance[], record: Data): boolean {
  return when.every(({ field, is }) => [record[field]].flat().some((value) => is.includes(value)));
}
