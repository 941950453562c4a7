/** What each of the values would have to be. */
export type ValueKind = "date" | "number" | "text";

const PARTS: Readonly<Record<ValueKind, RegExp>> = {
  date: /\s*(?:[|;,\r\n]+|\s(?:and|to)\s)\s*/i,
  // A comma alone may part thousands.
  number: /\s*[|;\r\n]+\s*|\s*,\s+/,
  text: /\s*[|;\r\n]+\s*/,
};

const LOOKS_LIKE: Readonly<Record<ValueKind, RegExp>> = {
  date: /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4})(?:[T ]\d{1,2}:\d\d(?::\d\d)?Z?)?$/i,
  number: /^[-+]?£?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$|^[-+]?£?\d+(?:\.\d+)?$/,
  text: /\S/,
};

/** Longer texts are descriptions, and no list of values. */
const MOST_LENGTH = 1_000;

/**
 * The values of a cell that holds several where its field has room for one: `31/03/2016` and `26/07/2021` on two lines,
 * `(51.37, -2.40)`. Null where it holds one, or one of the parts is not of the kind.
 */
export function twoValuesIn(text: string, kind: ValueKind): string[] | null {
  if (text.length > MOST_LENGTH) return null;
  const inner = kind === "number" ? (/^\s*[([](.*)[)\]]\s*$/s.exec(text)?.[1] ?? text) : text;
  const parts = inner.split(PARTS[kind]).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  return parts.length > 1 && parts.every((part) => LOOKS_LIKE[kind].test(part)) ? parts : null;
}
