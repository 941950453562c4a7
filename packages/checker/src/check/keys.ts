import type { RecordMetadata } from "@standpipe/runtime";
import { inDigits } from "@standpipe/runtime/rules";
import { KeyHasher } from "../kernel/key-hash.ts";
import { textOf } from "../text-of.ts";
import type { Entry } from "./entry.ts";
import type { Groups, Place } from "./groups.ts";
import { type KeySpill, newKeySpill, type Spill } from "./key-spill.ts";
import { type KeyTable, newKeyTable } from "./key-table.ts";

/** More keys than this are not kept in memory: they take up 40 MB. */
const MOST_KEYS = 2_000_000;

/** How many keys are kept in memory, and what is done with those past it. */
export interface KeyStore {
  /** 2,000,000 if left out. */
  readonly most?: number;
  /** Gives a place for the others; without one they are not compared, and the report says so. Called once at most. */
  spill?(): Spill;
}

/** Finds records with the key of an earlier one. */
export interface Keys {
  /** True where the key was there before. `isSound` says that nothing else is wrong with the record. */
  check(
    entry: Entry,
    record: Readonly<Record<string, unknown>>,
    placeOf: (entry: Entry, field: string) => Place,
    isSound: boolean,
  ): boolean;
  /** As {@link KeyTable.addNew}, by the numbers of rows that are sound. */
  addNew: KeyTable["addNew"];
  /** Makes room for the keys of about so many rows. */
  expect(rows: number): void;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
  /** Adds repeats that only the end shows; gives how many sound records turn out not to be. */
  finish(): number;
}

/** A key part that the record lacks is not compared: another finding says that it is missing. */
export function newKeys(
  { key }: RecordMetadata,
  groups: Groups,
  { unit, labelOf }: { readonly unit: "row" | "record"; labelOf(field: string): string },
  { most = MOST_KEYS, spill }: KeyStore,
): Keys {
  let spilled: KeySpill | null = null;
  let isFull = false;
  let isSound = true;
  const seen = newKeyTable(most, (hash, row) => {
    isFull = true;
    if (spill === undefined) return;
    spilled ??= newKeySpill(spill());
    spilled.add(hash, row, isSound);
  });
  const hasher = new KeyHasher();
  const field = key.at(-1);
  const name = (row: number | null) => `${unit} ${row ?? "?"}`;
  return {
    check(entry, record, placeOf, isOtherwiseSound) {
      if (field === undefined || record[field] === undefined) return false;
      isSound = isOtherwiseSound;
      const before = seen.add(hasher.take(key.map((part) => record[part])), entry.row ?? 0);
      isSound = true;
      if (before < 0) return false;
      const found = entry.text(field) ?? textOf(record[field]);
      const detail = { others: [name(before), name(entry.row)] };
      groups.add({ code: "key-repeated", field, found, detail, place: placeOf(entry, field) });
      return true;
    },
    addNew: seen.addNew,
    expect(rows) {
      if (field !== undefined) seen.expect(rows);
    },
    notChecked() {
      if (!isFull || spill !== undefined || field === undefined) return [];
      const what = `Whether every ${labelOf(field)} is different after the first ${inDigits(most)}`;
      return [{ what, why: "That many keys are not kept in memory" }];
    },
    finish() {
      if (spilled === null || field === undefined) return 0;
      const { count, sound, first } = spilled.finish(groups.maxSamples);
      const code = "key-repeated";
      for (const { row, first: before } of first) {
        // The row itself is not there any more: its number is what is known of it.
        const place = { row, line: null, cell: () => null, record: () => null };
        groups.add({ code, field, found: null, detail: { others: [name(before), name(row)] }, place });
      }
      if (count > first.length) groups.add({ code, field, found: null, count: count - first.length });
      return sound;
    },
  };
}
