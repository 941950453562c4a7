import type { KeyHash } from "../kernel/key-hash.ts";

/** Remembers keys by their hashes with a number each, in 16 bytes and a third of that to spare. */
export interface KeyTable {
  /** The number that the key was first added with, or -1 where it is new. A new key is not kept in a full table. */
  add(hash: KeyHash, number: number): number;
  /** True once a new key was not kept. */
  isFull(): boolean;
}

/** Parts of the table, so that only one of them at a time is moved to where it has more room. */
const PARTS = 64;
const FIRST_SLOTS = 32;
const GROWTH = 1.5;
/** How full a part may be. */
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
 * An open-addressed hash table in 64 parts. `most` is how many keys it keeps; the numbers of keys are from 0 to 2^31 - 2.
 *
 * Slots of one width are twice as fast as texts of any length, and half as large: a million keys of service requests took
 * 0.5 s and 55 MB as texts.
 */
export function newKeyTable(most: number): KeyTable {
  const parts = Array.from({ length: PARTS }, () => newPart(FIRST_SLOTS));
  let size = 0;
  let isFull = false;
  return {
    add(hash, number) {
      const { a, b, c } = hash;
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
        isFull = true;
        return -1;
      }
      size++;
      slots[at] = a;
      slots[at + 1] = b;
      slots[at + 2] = c;
      slots[at + 3] = number + 1;
      if (++part.count > part.most) grow(part);
      return -1;
    },
    isFull: () => isFull,
  };
}

function newPart(slots: number): Part {
  return { slots: new Int32Array(slots * SIZE), count: 0, most: Math.floor(slots * LOAD) };
}

/** Where a hash is looked for first, in a part of any length. */
function slotOf(a: number, length: number): number {
  return Math.floor((((a >>> 0) / RANGE) * length) / SIZE) * SIZE;
}

function grow(part: Part): void {
  const from = part.slots;
  const { slots, most } = newPart(Math.ceil((from.length / SIZE) * GROWTH));
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
