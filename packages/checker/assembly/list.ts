import * as program from "./program";
import { NOT_PROVEN, provenValue } from "./value";

const SEMICOLON: u8 = 59;
const BAR: u8 = 124;
const SPACE: u8 = 32;

/** Lists with more entries than this are looked at closer: each entry is compared with all before it. */
export const MOST_ENTRIES: u32 = 32;

/** Where the entries of the list at hand begin and end. */
const places = memory.data(256);

/**
 * How many entries a list in one cell has, where all of them are proven, as check/cells.ts reads it: parted by `;`, or by `|`
 * where there is no `;`, spaces around them and blank ones left out. NOT_PROVEN where that is not certain.
 */
export function entriesIn(p: usize, e: usize, kind: u32, bits: u32, ds: usize): f64 {
  let parting = BAR;
  for (let at = p; at < e; at++) {
    if (load<u8>(at) === SEMICOLON) {
      parting = SEMICOLON;
      break;
    }
  }
  let count: u32 = 0;
  while (p <= e) {
    let end = p;
    while (end < e && load<u8>(end) !== parting) end++;
    let from = p;
    let to = end;
    while (from < to && load<u8>(from) === SPACE) from++;
    while (to > from && load<u8>(to - 1) === SPACE) to--;
    if (from < to) {
      if (count === MOST_ENTRIES || !isPlainAtEnds(from, to)) return NOT_PROVEN;
      if (provenValue(from, to, kind, bits, ds) === NOT_PROVEN) return NOT_PROVEN;
      if ((bits & program.IS_UNIQUE) !== 0 && isAmong(from, to, count)) return NOT_PROVEN;
      keepEntry(from, to, count++);
    }
    p = end + 1;
  }
  if (count === 0 || count < load<u32>(ds, program.LEAST_ITEMS) || count > load<u32>(ds, program.MOST_ITEMS))
    return NOT_PROVEN;
  return count as f64;
}

/** Other white space around an entry is left out too; what is beyond ASCII may be some. */
function isPlainAtEnds(from: usize, to: usize): bool {
  const first = load<u8>(from);
  const last = load<u8>(to - 1);
  return first > SPACE && last > SPACE && first < 0x80 && last < 0x80;
}

/** Notes where an entry begins and ends, for those after it. */
export function keepEntry(from: usize, to: usize, number: u32): void {
  store<u32>(places + ((number as usize) << 3), from as u32);
  store<u32>(places + ((number as usize) << 3), to as u32, 4);
}

/** True where an entry is one of those before it. */
export function isAmong(from: usize, to: usize, count: u32): bool {
  for (let i: usize = 0; i < (count as usize); i++) {
    const start = load<u32>(places + (i << 3)) as usize;
    if ((load<u32>(places + (i << 3), 4) as usize) - start !== to - from) continue;
    let at: usize = 0;
    while (from + at < to && load<u8>(start + at) === load<u8>(from + at)) at++;
    if (from + at === to) return true;
  }
  return false;
}
