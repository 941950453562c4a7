import type { KeyHash } from "../kernel/key-hash.ts";
import { newKeyTable } from "./key-table.ts";

/** A place for bytes that do not fit into memory, such as a temporary file. */
export interface Spill {
  /** Writes bytes behind all others; gives where they begin. */
  append(bytes: Uint8Array): number;
  /** Reads bytes that were written, until the memory is full. */
  read(at: number, into: Uint8Array): void;
  close(): void;
}

/** A key that was there before, found late. */
export interface Repeat {
  readonly row: number;
  /** The row that had the key first. */
  readonly first: number;
}

/** The repeats among keys that did not fit into memory. */
export interface Repeats {
  readonly count: number;
  /** How many of them are rows of which nothing else is wrong. */
  readonly sound: number;
  /** The first ones by row. */
  readonly first: readonly Repeat[];
}

/** Keys that do not fit into memory: they are written down, and compared in the end. */
export interface KeySpill {
  add(hash: KeyHash, row: number, isSound: boolean): void;
  /** Compares them all; `most` is how many repeats are given by row. Nothing can be added after it. */
  finish(most: number): Repeats;
}

/** Keys are compared part by part: of a thousand million of them 16 million at once. */
const PARTS = 64;
/** Of an entry: the hash, and the row with a bit for one that is sound. */
const SIZE = 4;
const SOUND = 1;
/** Entries of a part that are written at once. */
const AT_ONCE = 1_024;

/** Takes up a megabyte, and in the end what the keys of one part need. */
export function newKeySpill(spill: Spill): KeySpill {
  const parts = Array.from({ length: PARTS }, () => ({
    entries: new Int32Array(AT_ONCE * SIZE),
    count: 0,
    written: [] as number[],
  }));
  const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array) => new Uint8Array(buffer, byteOffset, byteLength);

  /** The entries of a part in the order in which they came. */
  function* entriesOf({ entries, count, written }: (typeof parts)[number]): Generator<Int32Array> {
    const read = new Int32Array(AT_ONCE * SIZE);
    for (const at of written) {
      spill.read(at, bytesOf(read));
      yield read;
    }
    yield entries.subarray(0, count * SIZE);
  }

  return {
    add({ a, b, c }, row, isSound) {
      const part = parts[b & (PARTS - 1)] as (typeof parts)[number];
      part.entries.set([a, b, c, row * 2 + (isSound ? SOUND : 0)], part.count * SIZE);
      if (++part.count < AT_ONCE) return;
      part.written.push(spill.append(bytesOf(part.entries)));
      part.count = 0;
    },
    finish(most) {
      let count = 0;
      let sound = 0;
      let first: Repeat[] = [];
      for (const part of parts) {
        const table = newKeyTable(Number.POSITIVE_INFINITY, () => {});
        table.expect(part.written.length * AT_ONCE + part.count);
        for (const entries of entriesOf(part)) {
          for (let at = 0; at < entries.length; at += SIZE) {
            const [a = 0, b = 0, c = 0, marked = 0] = entries.subarray(at, at + SIZE);
            const row = marked >>> 1;
            const before = table.add({ a, b, c }, row);
            if (before < 0) continue;
            count++;
            sound += marked & SOUND;
            first.push({ row, first: before });
          }
        }
        first = first.sort((one, other) => one.row - other.row).slice(0, most);
      }
      spill.close();
      return { count, sound, first };
    },
  };
}
