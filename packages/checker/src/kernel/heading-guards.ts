import { headingKey, normalise } from "@standpipe/runtime/rules";
import type { FieldProgram } from "./cell-program.ts";
import type { ColumnFacts } from "./program-bytes.ts";

// As in check/structure/repeats.ts, which tells rows that say the headings again.
const SAME = 0.8;
const SPARE = 8;
/** Most bytes of a character of text, by UTF-16 code units. */
const BYTES = 3;

/**
 * What keeps a row that says the headings again from being proven, by position. Such a row is the same as the headings in four
 * columns of five, so mostly nothing: dates and numbers and codes are no headings. Where there are too few of them, texts
 * that begin like the heading are looked at closer in the columns that repeats.ts looks at first.
 */
export function headingGuards(
  headings: readonly string[],
  programs: readonly FieldProgram[],
): readonly ColumnFacts["heading"][] {
  const named = headings.flatMap((heading, position) => {
    const key = headingKey(heading);
    return key === "" ? [] : [{ position, key }];
  });
  const most = named.length - Math.ceil(named.length * SAME) + 1;
  const isSafe = ({ position, key }: (typeof named)[number]) => isNever(key, programs[position] as FieldProgram);
  if (named.length < 2 || named.filter(isSafe).length >= most) return headings.map(() => null);
  const guarded = new Set(named.slice(0, most).flatMap((one) => (isSafe(one) ? [] : [one.position])));
  return headings.map((heading, position) => (guarded.has(position) ? guardOf(heading.trim()) : null));
}

/** True where no proven value of the column reads like its heading. */
function isNever(key: string, { cell, list }: FieldProgram): boolean {
  if (list !== null) return false;
  switch (cell.kind) {
    case "never":
      return true;
    case "number":
    case "date":
    case "date-time":
      return /[^\dtz]/.test(key);
    case "codes":
      return [...cell.codes.keys()].every((code) => normalise(code) !== key && headingKey(code) !== key);
    default:
      return false;
  }
}

function guardOf(heading: string): ColumnFacts["heading"] {
  // The first byte of a capital letter and that of a small one are the same, or differ in this bit only.
  const [first = 0] = new TextEncoder().encode(heading);
  return { first: first | 32, most: (heading.length + SPARE) * BYTES };
}
