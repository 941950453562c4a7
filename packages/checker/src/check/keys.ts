import type { RecordMetadata } from "@standpipe/runtime";
import { inDigits } from "@standpipe/runtime/rules";
import { textOf } from "../text-of.ts";
import type { Entry } from "./entry.ts";
import type { Groups, Place } from "./groups.ts";
import { newKeyTable } from "./key-table.ts";

/** Above this many keys a file is not held in memory any more, and the report says that repeats were not looked for. */
const MOST_KEYS = 2_000_000;

/** Finds records with the key of an earlier one. */
export interface Keys {
  /** True where the key was there before. */
  check(
    entry: Entry,
    record: Readonly<Record<string, unknown>>,
    placeOf: (entry: Entry, field: string) => Place,
  ): boolean;
  /**
   * Takes note of a key whose parts are texts, which stand in some bytes between pairs of bounds; true where it was there
   * before. Null, and nothing is noted, for a part that is blank or is not plain ASCII.
   */
  repeats(bytes: Uint8Array, bounds: Int32Array, row: number): boolean | null;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
}

/** A key part that the record lacks is not compared: another finding says that it is missing. */
export function newKeys(
  { key }: RecordMetadata,
  groups: Groups,
  { unit, labelOf }: { readonly unit: "row" | "record"; labelOf(field: string): string },
): Keys {
  const seen = newKeyTable(MOST_KEYS);
  const field = key.at(-1);
  const name = (row: number | null) => `${unit} ${row ?? "?"}`;
  return {
    check(entry, record, placeOf) {
      if (field === undefined || record[field] === undefined) return false;
      const value = JSON.stringify(key.map((part) => record[part] ?? null));
      const before = seen.add(value, entry.row ?? 0);
      if (before === null) return false;
      const found = entry.text(field) ?? textOf(record[field]);
      const detail = { others: [name(before), name(entry.row)] };
      groups.add({ code: "key-repeated", field, found, detail, place: placeOf(entry, field) });
      return true;
    },
    repeats: seen.repeats,
    notChecked() {
      if (!seen.isFull() || field === undefined) return [];
      const what = `Whether every ${labelOf(field)} is different after the first ${inDigits(MOST_KEYS)}`;
      return [{ what, why: "That many keys are not kept in memory" }];
    },
  };
}
