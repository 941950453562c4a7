import type { PersonalData } from "@standpipe/runtime";
import { isWordAt } from "./characters.ts";
import type { ColumnFacts } from "./columns.ts";

/** A value of a personal field of a record, which may stand in another field of the same record as well. */
export interface OwnValue {
  readonly text: string;
  readonly category: PersonalData;
}

/** Shorter ones are in many a text by chance. */
const SHORTEST = 4;
/** Amounts are in many a text by chance, and what is sensitive is a word of a list or a whole text. */
const TOLD: ReadonlySet<PersonalData | null> = new Set(["name", "contact", "address", "identifier"]);

/** The value of a personal column as something to look for elsewhere; null where it says too little by itself. */
export function ownValueOf({ personal, isNeeded }: ColumnFacts, value: unknown): OwnValue | null {
  if (typeof value !== "string" || personal === null || isNeeded || personal.personalData === null) return null;
  const { type, codes, typeName, personalData } = personal;
  const text = value.trim();
  // A day may be the day of anything.
  if (text.length < SHORTEST || type !== "string" || codes !== null || typeName === "core/types/date") return null;
  return TOLD.has(personalData) ? { text, category: personalData } : null;
}

/** A text without such values, as whole words in capitals or not, and how many there were. */
export function withoutOwnValues(text: string, values: readonly OwnValue[]): { text: string; count: number } {
  let rest = text;
  let count = 0;
  for (const { text: value, category } of values) {
    const places = placesOf(rest, value);
    if (places.length === 0) continue;
    let whole = "";
    let end = 0;
    for (const at of places) {
      whole += `${rest.slice(end, at)}[removed: ${category}]`;
      end = at + value.length;
    }
    rest = whole + rest.slice(end);
    count += places.length;
  }
  return { text: rest, count };
}

/** Where a value stands as whole words, never twice in one place. */
function placesOf(text: string, value: string): number[] {
  const [small, wanted] = [text.toLowerCase(), value.toLowerCase()];
  // A few letters become two in lower case, and places would not be the same.
  const isSame = small.length === text.length && wanted.length === value.length;
  const [where, what] = isSame ? [small, wanted] : [text, value];
  const places: number[] = [];
  for (let at = where.indexOf(what); at >= 0; ) {
    const isWord = !isWordAt(text, at - 1) && !isWordAt(text, at + what.length);
    if (isWord) places.push(at);
    at = where.indexOf(what, at + (isWord ? what.length : 1));
  }
  return places;
}
