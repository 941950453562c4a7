import { newRandom, type Random } from "./random.ts";

/** One made-up row by field name; a field that is absent is an empty cell. */
export type Row = Record<string, string>;

/** Breaks one rule in a row that keeps all of them. */
export type Damage = (row: Row, random: Random) => void;

/** A made-up table: how a good row is made, and what can go wrong with one. */
export interface Recipe {
  /** `transparency/spend-transaction` */
  readonly record: string;
  /** Headings, in the order of the file. */
  readonly columns: readonly string[];
  /** `n` counts from 1. */
  good(n: number, random: Random): Row;
  readonly damages: readonly Damage[];
}

/** A line of the file, with its end. */
export interface Line {
  readonly text: string;
  readonly damaged: boolean;
}

/** How many rows, the share of them that breaks a rule (0 to 1), and where the numbers start. */
export interface Amount {
  readonly rows: number;
  readonly errors: number;
  readonly seed: number;
}

/**
 * The lines of a table, headings first. The first row is always good, because a repeated key repeats its key. Fewer rows
 * with the same seed are the start of more.
 */
export function* linesOf({ columns, good, damages }: Recipe, { rows, errors, seed }: Amount): Generator<Line> {
  yield { text: `${columns.join(",")}\n`, damaged: false };
  const random = newRandom(seed);
  for (let n = 1; n <= rows; n++) {
    const row = good(n, random);
    const damaged = random.chance(errors) && n > 1;
    if (damaged) random.one(damages)(row, random);
    yield { text: `${columns.map((column) => cell(row[column] ?? "")).join(",")}\n`, damaged };
  }
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
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
