import type { KeyHash } from "../kernel/key-hash.ts";

/** Remembers keys by their hashes with a number each, in 16 bytes and a fifth of that to spare. */
export interface KeyTable {
  /** The number that the key was first added with, or -1 where it is new. */
  add(hash: KeyHash, number: number): number;
  /**
   * Adds keys one after another, up to one that was there before; gives which that is, or `to`. `hashes` are three numbers for
   * each key, `first` is the number of the one at `from`.
   */
  addNew(hashes: Int32Array, from: number, to: number, first: number): number;
  /** Makes room for about so many keys at once: growing step by step takes two thirds longer. */
  expect(keys: number): void;
}

/** Parts of the table, so that only one of them at a time is moved to where it has more room. */
const PARTS = 64;
const FIRST_SLOTS = 32;
const GROWTH = 1.5;
/** How full a part may be. At 0.65 a check of a million keys took 3 % less time, and 6 MB more memory. */
const LOAD = 0.85;
/** Of a slot: the hash, and the number and one, because 0 is an empty slot. */
const SIZE = 4;
const RANGE = 2 ** 32;

interface Part {
  slots: Int32Array;
  count: number;
  most: number;
}

/**
 * An open-addressed hash table in 64 parts. `most` is how many keys it keeps, and `over` gets each new one past that; the
 * numbers of keys are from 0 to 2^30.
 *
 * Slots of one width are twice as fast as texts of any length, and half as large: a million keys of service requests took
 * 0.5 s and 55 MB as texts.
 */
export function newKeyTable(most: number, over: (hash: KeyHash, number: number) => void): KeyTable {
  const parts = Array.from({ length: PARTS }, () => newPart(FIRST_SLOTS));
  let size = 0;
  const add = (a: number, b: number, c: number, number: number): number => {
    const part = parts[c & (PARTS - 1)] as Part;
    const { slots } = part;
    const { length } = slots;
    let at = slotOf(a, length);
    for (let before = slots[at + 3] as number; before !== 0; before = slots[at + 3] as number) {
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return before - 1;
      at += SIZE;
      if (at === length) at = 0;
    }
    if (size >= most) {
      over({ a, b, c }, number);
      return -1;
    }
    size++;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = c;
    slots[at + 3] = number + 1;
    if (++part.count > part.most) resize(part, Math.ceil((length / SIZE) * GROWTH));
    return -1;
  };

  return {
    add: ({ a, b, c }, number) => add(a, b, c, number),
    addNew(hashes, from, to, first) {
      for (let key = from; key < to; key++) {
        const [a, b, c] = [hashes[key * 3] as number, hashes[key * 3 + 1] as number, hashes[key * 3 + 2] as number];
        if (add(a, b, c, first + key - from) >= 0) return key;
      }
      return to;
    },
    expect(keys) {
      // Some parts get a few more than others.
      const slots = Math.ceil((Math.min(keys, most) / PARTS / LOAD) * 1.02) + FIRST_SLOTS;
      for (const part of parts) if (part.slots.length < slots * SIZE) resize(part, slots);
    },
  };
}

function newPart(slots: number): Part {
  return { slots: new Int32Array(slots * SIZE), count: 0, most: Math.floor(slots * LOAD) };
}

/** Where a hash is looked for first, in a part of any length. */
function slotOf(a: number, length: number): number {
  return Math.floor((((a >>> 0) / RANGE) * length) / SIZE) * SIZE;
}

function resize(part: Part, to: number): void {
  const from = part.slots;
  const { slots, most } = newPart(to);
  for (let entry = 0; entry < from.length; entry += SIZE) {
    if (from[entry + 3] === 0) continue;
    let at = slotOf(from[entry] as number, slots.length);
    while (slots[at + 3] !== 0) {
      at += SIZE;
      if (at === slots.length) at = 0;
    }
    for (let i = 0; i < SIZE; i++) slots[at + i] = from[entry + i] as number;
  }
  part.slots = slots;
  part.most = most;
}
