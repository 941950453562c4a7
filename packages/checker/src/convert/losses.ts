import { textOf } from "../text-of.ts";

/** Something that the converted file does not hold, and in how many records. */
export interface Loss {
  /** A field of the record; a column of the new layout where nothing gives what it needs. */
  readonly field: string;
  readonly count: number;
  readonly why: string;
}

/** Counts what a conversion could not carry over. Nothing is left out without a word. */
export interface Losses {
  /** One record that loses a field, or a part of its value. */
  add(field: string, why: string): void;
  all(): readonly Loss[];
}

/** Why something is not in the new file. */
export const WHY = {
  lacking: "the new layout has no column for it",
  unfilled: "the new layout needs it, and nothing in the file gives it",
  untold: "the new layout has no word for the value",
  widened: "the new layout has only a wider word for the value",
  placeless: "the record has no place",
  split: (separator: string) => `an entry has “${separator}” in it, and reads as two`,
  leftOut: (only: unknown) => `the record was left out: the new layout is only for ${textOf(only)}`,
};

/** Starts with no losses. */
export function newLosses(): Losses {
  const losses = new Map<string, { field: string; count: number; why: string }>();
  return {
    add(field, why) {
      const key = `${field}\n${why}`;
      const known = losses.get(key) ?? { field, count: 0, why };
      known.count++;
      losses.set(key, known);
    },
    all: () => [...losses.values()],
  };
}
