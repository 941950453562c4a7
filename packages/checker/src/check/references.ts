import type { RecordMetadata, RecordOutline, ReferenceMetadata } from "@standpipe/runtime";
import type { Violation } from "@standpipe/runtime/rules";
import { inDigits } from "@standpipe/runtime/rules";
import type { Fields, PlaceOf } from "./advice.ts";
import type { Entry } from "./entry.ts";
import type { Groups, Place } from "./groups.ts";

/** Above this many different values a reference is not looked up, and the report says so. */
const MOST_VALUES = 500_000;

/** Files that are sent together: what one of them refers to may be in another. */
export interface Submission {
  /** Says that a file holds a record, and gives what its rows are to be added to. `isMade` tells fields with made-up values. */
  join(metadata: RecordMetadata, isMade: (field: string) => boolean): Member;
}

/** What could not be looked up, and why. */
type NotChecked = readonly { readonly what: string; readonly why: string }[];

/** One file of a submission. */
export interface Member {
  /** Takes note of a record's key, and of what it refers to. Values that broke a rule of their own are left out. */
  add(entry: Entry, record: Fields, violations: readonly Violation[], placeOf: PlaceOf): void;
  /** True for a reference of the record, by its fields, as long as no record has been added that has it. */
  wantsReference(fields: readonly string[]): boolean;
  /** True where others ask for the records of the file, or all that they refer to is looked up, so that each has to be added. */
  isAskedFor(): boolean;
  /** Once every file is read: adds what refers to nothing, and says what could not be looked up. */
  finish(groups: Groups, labelOf: (field: string) => string): NotChecked;
}

/** The values that records can be referred to by. */
interface Target {
  readonly values: Set<string>;
  isFull: boolean;
  /** The layout of the file has none, and they were made up. */
  isMade: boolean;
}

interface Pending {
  count: number;
  readonly place: Place;
  readonly text: string;
}

/** Starts a submission. `records` are all records that its files may hold: they say which keys will be asked for. */
export function newSubmission(records: readonly RecordOutline[], isAlone: boolean): Submission {
  const targets = new Map<string, Target>();
  const byName = new Map<string, RecordOutline>(records.map((record) => [record.name, record]));
  const toOf = ({ record, to }: ReferenceMetadata) => to ?? byName.get(record)?.key ?? [];
  const slot = (reference: ReferenceMetadata) => `${reference.record} ${toOf(reference).join(",")}`;

  return {
    join(metadata, isMade) {
      if (!byName.has(metadata.name)) byName.set(metadata.name, metadata);
      const asking = isAlone ? [metadata] : [...byName.values()];
      const asked = asking
        .flatMap(({ references }) => references)
        .filter((reference) => reference.record === metadata.name && toOf(reference).length > 0);
      const own = new Map<string, { readonly to: readonly string[]; readonly target: Target }>();
      for (const reference of asked) {
        const target = targets.get(slot(reference)) ?? { values: new Set<string>(), isFull: false, isMade: false };
        targets.set(slot(reference), target);
        if (toOf(reference).some(isMade)) target.isMade = true;
        else own.set(slot(reference), { to: toOf(reference), target });
      }
      const looked = metadata.references
        .filter(({ fields }) => !fields.some(isMade))
        .map((reference) => ({ reference, pending: new Map<string, Pending>(), isFull: false }));

      return {
        add(entry, record, violations, placeOf) {
          for (const { to, target } of own.values()) {
            const key = keyOf(record, to);
            if (key === null) continue;
            if (target.values.size < MOST_VALUES) target.values.add(key);
            else target.isFull ||= !target.values.has(key);
          }
          for (const look of looked) {
            const { fields } = look.reference;
            // Alone, a file holds its own record only: that there is something to look up elsewhere is all to be said.
            if (isAlone && look.reference.record !== metadata.name && look.pending.size > 0) continue;
            if (fields.some((field) => violations.some((violation) => violation.field === field))) continue;
            for (const [key, text] of keysOf(record, fields)) {
              const known = look.pending.get(key);
              if (known !== undefined) known.count++;
              else if (look.pending.size < MOST_VALUES) look.pending.set(key, pendingAt(entry, fields, text, placeOf));
              else look.isFull = true;
            }
          }
        },
        wantsReference: (fields) =>
          looked.some(({ reference, pending }) => pending.size === 0 && reference.fields === fields),
        isAskedFor: () => own.size > 0 || (!isAlone && looked.length > 0),
        finish(groups, labelOf) {
          const unknown: { readonly label: string; readonly why: string }[] = [];
          for (const { reference, pending, isFull } of looked) {
            const target = targets.get(slot(reference));
            const field = reference.fields.at(-1) as string;
            const why = whyNot(target, reference.record);
            if (pending.size === 0) continue;
            if (target === undefined || why !== null) {
              unknown.push({ label: labelOf(field), why: why ?? "" });
              continue;
            }
            const detail = { others: [byName.get(reference.record)?.title ?? reference.record] };
            for (const [key, { count, place, text }] of pending) {
              if (target.values.has(key)) continue;
              groups.add({ code: "reference-unknown", field, found: text, detail, place, count });
            }
            if (isFull) {
              const label = `${labelOf(field)} after the first ${inDigits(MOST_VALUES)} different ones`;
              unknown.push({ label, why: tooMany() });
            }
          }
          return [...new Set(unknown.map(({ why }) => why))].map((why) => {
            const labels = unknown.filter((one) => one.why === why).map(({ label }) => label);
            return { what: `Whether each ${labels.join(" and ")} exists`, why };
          });
        },
      };
    },
  };
}

/** No constant: to write so large a number takes 9 ms. */
const tooMany = () => `More than ${inDigits(MOST_VALUES)} different values are not kept in memory`;

/** Why nothing can be looked up in a target; null where it can. */
function whyNot(target: Target | undefined, record: string): string | null {
  if (target === undefined) return `No file with ${record} was checked together with this one`;
  if (target.isMade) return `The layout of the file with ${record} has no references of its own`;
  return target.isFull ? tooMany() : null;
}

function pendingAt(entry: Entry, fields: readonly string[], text: string, placeOf: PlaceOf): Pending {
  const field = fields.at(-1) as string;
  const { row, line, column = null, cell, record } = placeOf(entry, field);
  const [cellName, name] = [cell(), record()];
  const place = { row, line, column, cell: () => cellName, record: () => name };
  return { count: 1, text, place };
}

/** Values that can be compared, as one text; null where a part is missing or is no text or number. */
function keyOf(record: Fields, fields: readonly string[]): string | null {
  const values = fields.map((field) => record[field]);
  return values.every((value) => typeof value === "string" || typeof value === "number")
    ? JSON.stringify(values.map(String))
    : null;
}

const NOTHING: readonly [key: string, text: string][] = [];

/** The key of each entry where one of the fields is a list, with the text of its last field. */
function keysOf(record: Fields, fields: readonly string[]): readonly [key: string, text: string][] {
  // Most rows of most files refer to nothing.
  for (const field of fields) if (record[field] === undefined) return NOTHING;
  const own = Object.fromEntries(fields.map((field) => [field, record[field]]));
  const list = fields.find((field) => Array.isArray(own[field]));
  const ones = list === undefined ? [own] : (own[list] as unknown[]).map((value) => ({ ...own, [list]: value }));
  return ones.flatMap((one): [string, string][] => {
    const key = keyOf(one, fields);
    return key === null ? [] : [[key, String(one[fields.at(-1) as string])]];
  });
}
