import type { RecordName } from "../records.ts";
import { newRandom, type Random } from "./random.ts";

/** One made-up row by field name; a field that is absent is an empty cell. */
export type Row = Record<string, string>;

/** Breaks one rule in a row that keeps all of them. */
export type Damage = (row: Row, random: Random) => void;

/** A made-up table: how a good row is made, and what can go wrong with one. */
export interface Recipe {
  readonly record: RecordName;
  /** Headings, in the order of the file. */
  readonly columns: readonly string[];
  /** `n` counts from 1. */
  good(n: number, random: Random): Row;
  readonly damages: readonly Damage[];
  /** Those that no keyword of JSON Schema itself can show: decimals, the order of two moments, a repeated key. */
  readonly damagesBeyond: readonly Damage[];
}

/** A row, and what is wrong with it: nothing, what JSON Schema can say, or what is beyond it. */
export interface MadeRow {
  readonly row: Row;
  readonly wrong: "nothing" | "schema" | "beyond";
}

/** How many rows, the share of them that breaks a rule (0 to 1), and where the numbers start. */
export interface Amount {
  readonly rows: number;
  readonly errors: number;
  readonly seed: number;
}

/**
 * The rows of a table. The first is always good, because a repeated key repeats its key. Fewer rows with the same seed are
 * the start of more.
 */
export function* rowsOf(recipe: Recipe, { rows, errors, seed }: Amount): Generator<MadeRow> {
  const random = newRandom(seed);
  const damages = [
    ...recipe.damages.map((damage) => ({ damage, wrong: "schema" as const })),
    ...recipe.damagesBeyond.map((damage) => ({ damage, wrong: "beyond" as const })),
  ];
  for (let n = 1; n <= rows; n++) {
    const row = recipe.good(n, random);
    if (!random.chance(errors) || n === 1) {
      yield { row, wrong: "nothing" };
      continue;
    }
    const { damage, wrong } = random.one(damages);
    damage(row, random);
    yield { row, wrong };
  }
}

/** Puts a fixed text in place of a value. */
export function put(field: string, value: string): Damage {
  return (row) => {
    row[field] = value;
  };
}

/** Pads a number with zeros at the front. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
