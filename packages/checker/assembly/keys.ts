import { NOT } from "./verdicts";

/*
 * Keys as numbers, by the steps of src/check/key-hash.ts: a test holds the two together.
 */
const A: u32 = 0xcc9e2d51;
const B: u32 = 0x9e3779b1;
const C: u32 = 0xc2b2ae3d;
const QUOTE: u8 = 34;
const CR: u8 = 13;

/** Stands for the position of a part that every row shares. */
const SHARED: u32 = 0xffffffff;

/**
 * Writes the hash of the key of each row that has no flag to `hashes`, 12 bytes a row. Flags a row with a part that is
 * blank: its record tells whether it has a key. `parts` has 16 bytes for each of `count` parts: the position of its column,
 * or SHARED, where the text of it begins and ends, and what stands for its length. `columns` is how many cells a row has.
 */
export function hashKeys(
  block: usize,
  ends: usize,
  lastEnds: usize,
  flagsOf: usize,
  rows: u32,
  columns: u32,
  parts: usize,
  count: u32,
  hashes: usize,
): void {
  hashAll(false, block, ends, lastEnds, flagsOf, rows, columns, parts, count, hashes);
}

/** The same for JSON records, by the `places` of indexRecords, where a key is made of texts. */
export function hashMembers(
  places: usize,
  columns: u32,
  flagsOf: usize,
  rows: u32,
  parts: usize,
  count: u32,
  hashes: usize,
): void {
  hashAll(true, 0, places, 0, flagsOf, rows, columns, parts, count, hashes);
}

// @inline
function hashAll(
  isJson: bool,
  block: usize,
  ends: usize,
  lastEnds: usize,
  flagsOf: usize,
  rows: u32,
  columns: u32,
  parts: usize,
  count: u32,
  hashes: usize,
): void {
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flagsOf + row) !== 0) continue;
    const own = isJson ? row * columns : load<u32>(lastEnds + ((row as usize) << 2)) - columns;
    let a: u32 = 0x243f6a88;
    let b: u32 = 0x85a308d3;
    let c: u32 = 0x13198a2e;
    let isWhole = true;
    for (let i: u32 = 0; i < count; i++) {
      const part = parts + ((i as usize) << 4);
      const position = load<u32>(part);
      let p = load<u32>(part, 4) as usize;
      let e = load<u32>(part, 8) as usize;
      if (position !== SHARED) {
        if (isJson) {
          const place = ends + (((own + position) as usize) << 3);
          p = load<u32>(place) as usize;
          e = load<u32>(place, 4) as usize;
        } else {
          const end = ends + (((own + position) as usize) << 2);
          p = block + ((load<u32>(end - 4) + 1) as usize);
          e = block + (load<u32>(end) as usize);
          if (position === columns - 1 && e > p && load<u8>(e - 1) === CR) e--;
        }
        if (e > p && load<u8>(p) === QUOTE) {
          p++;
          e--;
        }
        if (p >= e) isWhole = false;
      }
      // Four bytes at a time, what is left of them, and the length; more bytes follow the text.
      const length = position === SHARED ? load<u32>(part, 12) : ((e - p) as u32);
      for (; p + 4 <= e; p += 4) {
        const word = load<u32>(p);
        a = nextA(a, word);
        b = nextB(b, word);
        c = nextC(c, word);
      }
      if (p < e) {
        const word = load<u32>(p) & (((1 as u32) << (((e - p) as u32) << 3)) - 1);
        a = nextA(a, word);
        b = nextB(b, word);
        c = nextC(c, word);
      }
      a = nextA(a, length);
      b = nextB(b, length);
      c = nextC(c, length);
    }
    if (!isWhole) store<u8>(flagsOf + row, NOT);
    const first = a + b;
    const to = hashes + (row as usize) * 12;
    store<u32>(to, scattered(first));
    store<u32>(to, scattered(b + c), 4);
    store<u32>(to, scattered(c + first), 8);
  }
}

// @inline
function nextA(a: u32, word: u32): u32 {
  return rotl<u32>(a ^ word, 15) * A;
}

// @inline
function nextB(b: u32, word: u32): u32 {
  return rotl<u32>(b ^ word, 13) * B;
}

// @inline
function nextC(c: u32, word: u32): u32 {
  return rotl<u32>(c ^ word, 19) * C;
}

function scattered(number: u32): u32 {
  let mixed = number ^ (number >> 16);
  mixed *= 0x85ebca6b;
  mixed ^= mixed >> 13;
  mixed *= 0xc2b2ae35;
  return mixed ^ (mixed >> 16);
}
