import type { SchemaDocument } from "./document.ts";

/** Holds where the field has one of these values, or an entry of the list does. */
export interface Circumstance {
  readonly field: string;
  readonly is: readonly unknown[];
}

/** A field; several of which one will do; or fields that are expected under some circumstances. */
export type Recommendation =
  | string
  | readonly string[]
  | { readonly when: readonly Circumstance[]; readonly fields: readonly string[] };

/** Two fields that hold one point. */
export interface Point {
  readonly system: "WGS84" | "BNG";
  readonly north: string;
  readonly east: string;
}

/** A number, or the day of the check. */
export interface Bound {
  readonly field: string;
  readonly minimum?: number | "today";
  readonly maximum?: number | "today";
}

/** What values usually are: one of the bounds is enough. */
export interface Usual {
  readonly when?: readonly Circumstance[];
  readonly any: readonly Bound[];
  readonly why: string;
}

/** Fields that point at a record of this or another kind; `to` is left out for its key. */
export interface Reference {
  readonly fields: readonly string[];
  readonly record: string;
  readonly to?: readonly string[];
}

/** Fields that must stand in one row of a lookup, each with its column. */
export interface Agreement {
  readonly lookup: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly until?: string;
}

/** The rules of a record that JSON Schema has no word for, as the meta-schema shapes them. */
export interface RecordRules {
  readonly key: readonly string[];
  readonly recommended: readonly Recommendation[];
  readonly order: readonly (readonly [string, string])[];
  readonly sameLength: readonly (readonly [string, string])[];
  readonly points: readonly Point[];
  readonly usual: readonly Usual[];
  readonly references: readonly Reference[];
  readonly agrees: readonly Agreement[];
}

/** Reads the annotations of a record; what is left out is an empty list. */
export function rulesOf({ schema }: SchemaDocument): RecordRules {
  const list = <T>(keyword: string) => (Array.isArray(schema[keyword]) ? schema[keyword] : []) as readonly T[];
  return {
    key: list("x-key"),
    recommended: list("x-recommended"),
    order: list("x-order"),
    sameLength: list("x-same-length"),
    points: list("x-points"),
    usual: list("x-usual"),
    references: list("x-references"),
    agrees: list("x-agrees"),
  };
}
