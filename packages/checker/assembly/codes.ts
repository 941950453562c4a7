import { NOT_PROVEN } from "./value";

/**
 * The number of a code in a hash table, from 1; NOT_PROVEN where it is not in it. An entry is 32 bytes: the first 8 and the
 * last 8 bytes of the code, its length, its number, where all of it stands. So codes of up to 16 bytes are compared
 * at once, whatever stands behind them.
 */
export function codeOf(p: usize, e: usize, table: usize, mask: u32): f64 {
  const length = (e - p) as u32;
  const first = firstOf(p, length);
  const last = length > 8 ? load<u64>(e - 8) : first;
  let slot = hashOf(first, last, length) & mask;
  let entry = table + ((slot as usize) << 5);
  while (load<u32>(entry, 20) !== 0) {
    if (load<u64>(entry) === first && load<u64>(entry, 8) === last && load<u32>(entry, 16) === length) {
      if (length <= 16 || isSame(p, load<u32>(entry, 24) as usize, length)) return load<u32>(entry, 20) as f64;
    }
    slot = (slot + 1) & mask;
    entry = table + ((slot as usize) << 5);
  }
  return NOT_PROVEN;
}

/** Puts a code into a table that has room; src/kernel writes codes one after the other and has them put in. */
export function addCode(p: usize, e: usize, number: u32, table: usize, mask: u32): void {
  const length = (e - p) as u32;
  const first = firstOf(p, length);
  const last = length > 8 ? load<u64>(e - 8) : first;
  let slot = hashOf(first, last, length) & mask;
  while (load<u32>(table + ((slot as usize) << 5), 20) !== 0) slot = (slot + 1) & mask;
  const entry = table + ((slot as usize) << 5);
  store<u64>(entry, first);
  store<u64>(entry, last, 8);
  store<u32>(entry, length, 16);
  store<u32>(entry, number, 20);
  store<u32>(entry, p as u32, 24);
}

function firstOf(p: usize, length: u32): u64 {
  const bytes = load<u64>(p);
  return length >= 8 ? bytes : bytes & (((1 as u64) << ((length as u64) << 3)) - 1);
}

// 2^64 over the golden ratio, whose multiples are spread evenly (D. Knuth); longer than a number of JavaScript.
const GOLDEN: u64 = ((0x9e3779b9 as u64) << 32) | 0x7f4a7c15;

function hashOf(first: u64, last: u64, length: u32): u32 {
  const mixed = (first ^ rotl<u64>(last, 23) ^ (length as u64)) * GOLDEN;
  return (mixed >> 40) as u32;
}

function isSame(a: usize, b: usize, length: u32): bool {
  for (let i: usize = 0; i < (length as usize); i++) if (load<u8>(a + i) !== load<u8>(b + i)) return false;
  return true;
}
