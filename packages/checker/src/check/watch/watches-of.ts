import type { FieldMetadata, RecordMetadata } from "@standpipe/runtime";
import { normalise } from "@standpipe/runtime/rules";
import type { Seen, ValueWatch } from "./cause.ts";
import { newCutCodeWatch, newCutTextWatch, type WholeOf } from "./cut.ts";
import { newDraggedTextWatch, newDraggedWatch } from "./dragged.ts";
import { newEntityWatch } from "./entities.ts";
import { newPlaceholderDateWatch } from "./placeholder-dates.ts";
import { newRoundedWatch, newScientificWatch } from "./rounded.ts";
import { FIXED_WIDTHS, newCodeZerosWatch, newFixedZerosWatch } from "./zeros.ts";

const TEXT = /^core\/types\/(?:text\d*|opening-hours)$/;
/** Texts that are short enough to be codes without a list. */
const CODE_TEXT = /^core\/types\/(?:ref|text20|text50|text100)$/;
const DATE = /^core\/types\/(?:date|datetime|partial-date)$/;

/** Identifiers of digits, by their type, with how long one is that a spreadsheet may have rounded. */
const LEAST_DIGITS: Readonly<Record<string, number>> = {
  "core/types/uprn": 7,
  "core/types/usrn": 7,
  "core/types/charity-number": 7,
  "core/types/company-number": 7,
  // A system may begin to number at 1000000000. Excel only rounds what has 12 digits or more.
  "core/types/ref": 12,
};

/** What is looked for in the values of a field; nothing for lists, numbers, yes or no, and shapes. */
export function watchesOf(field: FieldMetadata, metadata: RecordMetadata): readonly ValueWatch[] {
  const { type, list, codes } = field;
  if (type !== "string" || list) return [];
  if (codes !== null) return codeWatches(field);
  const typeName = field.typeName ?? "";
  const watches: ValueWatch[] = [];
  const leastDigits = LEAST_DIGITS[typeName];
  if (leastDigits !== undefined) watches.push(newRoundedWatch(leastDigits), newScientificWatch());
  const fixed = FIXED_WIDTHS[typeName];
  if (fixed !== undefined) watches.push(newFixedZerosWatch(fixed.width, fixed.padded));
  if (CODE_TEXT.test(typeName)) watches.push(newCodeZerosWatch(() => false));
  if (DATE.test(typeName)) watches.push(newPlaceholderDateWatch());
  if (isFreeText(field)) watches.push(newCutTextWatch(), newEntityWatch());
  return [...watches, ...draggedWatches(field, metadata)];
}

/** True for a field of text without a form of its own. */
export function isFreeText({ type, typeName, codes, expected }: FieldMetadata): boolean {
  return type === "string" && codes === null && (typeName === null ? expected === null : TEXT.test(typeName));
}

function codeWatches(field: FieldMetadata): readonly ValueWatch[] {
  const known = new Set(field.codes?.map(({ code }) => code));
  const isKnown = (record: Seen["record"]) => known.has(record[field.name] as string);
  return [newDraggedWatch(isKnown), newCutCodeWatch(wholeOf(field, isKnown)), newCodeZerosWatch(isKnown)];
}

function wholeOf({ codes }: FieldMetadata, isKnown: (record: Seen["record"]) => boolean): WholeOf {
  const spellings = (codes ?? []).flatMap(({ code, title }) =>
    [...new Set([normalise(code), normalise(title)])].map((spelling) => ({ code, spelling })),
  );
  return ({ text, record, entry }) => {
    const cut = normalise(text);
    if (cut === "" || isKnown(record) || spellings.some(({ spelling }) => spelling === cut)) return null;
    const whole = new Set(spellings.filter(({ spelling }) => spelling.startsWith(cut)).map(({ code }) => code));
    if (whole.size === 0) return null;
    // A layout has codes of its own, which are not known here.
    const [only = null] = whole.size === 1 && entry.reading === undefined ? whole : [];
    return { code: only };
  };
}

/** Not for what is numbered record by record: keys and references. An organisation is no such number, alone as a key it is. */
function draggedWatches(field: FieldMetadata, { key, references }: RecordMetadata): readonly ValueWatch[] {
  const { name, typeName } = field;
  if (typeName === "core/types/org-id") return key.at(-1) === name ? [] : [newDraggedWatch(() => false)];
  const isNumbered = key.includes(name) || references.some(({ fields }) => fields.includes(name));
  if (isNumbered || !(typeName === "core/types/url" || isFreeText(field))) return [];
  return [newDraggedTextWatch([...key, ...references.flatMap(({ fields }) => fields)])];
}
