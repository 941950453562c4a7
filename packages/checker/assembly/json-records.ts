import { codeOf } from "./codes";
import {
  CLOSE,
  CLOSE_LIST,
  COLON,
  COMMA,
  forgetEscapes,
  hasEscape,
  NOWHERE,
  nowhere,
  OPEN,
  OPEN_LIST,
  QUOTE,
  reached,
  skipSpace,
  startValues,
  textEnd,
  valueEnd,
} from "./json-values";
import { NOT_PROVEN } from "./value";

const LF: u8 = 10;
const BACKSLASH: u8 = 92;

// Why the index ended where it did; src/kernel/engine.ts has the same numbers.
const END_OF_BLOCK: u32 = 0;
const NO_ROOM: u32 = 1;
const END_OF_LIST: u32 = 2;
const NO_LIST: u32 = 3;

/** A record that nothing is proven of: one with a name, a value or a shape that is not expected. */
const ODD: u8 = 2;
const FINE: u8 = 0;

/** Set in the end of a value that has an escape. */
export const ESCAPED: u32 = 0x80000000;

// The names: for each how long it is with its quotes and the colon, which name stood behind it last, and its bytes.
const NAME_LENGTH: usize = 0;
const NAME_AFTER: usize = 4;
const NAME_BYTES: usize = 16;

let names: usize = 0;
let nameSize: usize = 0;
let table: usize = 0;
let mask: u32 = 0;
let columns: u32 = 0;
/** The name that is expected first. */
let first: u32 = 0;

/** What names the members of records may have: `size` bytes for each, and a table of their numbers from 1. */
export function useNames(from: usize, size: usize, toTable: usize, ofMask: u32, count: u32): void {
  names = from;
  nameSize = size;
  table = toTable;
  mask = ofMask;
  columns = count;
  first = 0;
}

/**
 * Finds the records at the start of a block, and the values of their members: of lines, or of the entries of a list, where
 * the block begins behind its bracket or a comma. At least 128 zeros follow the block. Gives how many records there are.
 *
 * Written to, little-endian: for each record where it begins and ends (`bounds`), a flag, and for each name where its value
 * begins and ends (`places`; nothing where the record lacks it); at `out`: bytes of whole records with what parts them, and why
 * it stopped.
 */
export function indexRecords(
  block: usize,
  size: u32,
  isFinal: bool,
  isLines: bool,
  places: usize,
  bounds: usize,
  flagsOf: usize,
  mostRows: u32,
  out: usize,
): u32 {
  const end = block + (size as usize);
  let rows: u32 = 0;
  let why = END_OF_BLOCK;
  let at = block;
  startValues(isLines);
  while (true) {
    if (rows === mostRows) {
      why = NO_ROOM;
      break;
    }
    const from = isLines ? at : skipSpace(at);
    if (from >= end) break;
    let to = recordAt(from, places + (((rows * columns) as usize) << 3));
    let flag = FINE;
    let next = NOWHERE;
    if (to !== NOWHERE) {
      next = skipSpace(to);
      if (isLines ? next < end && load<u8>(next) !== LF : next < end && !isParting(next)) {
        to = nowhere(next);
      }
    }
    if (to === NOWHERE) {
      flag = ODD;
      next = isLines ? lineEnd(reached, end) : entryEnd(from, end);
      to = next;
    }
    // What follows is in the next block, or there is nothing more.
    if (next >= end) {
      if (!isFinal || !isLines) break;
      next = end;
    }
    const bound = bounds + ((rows as usize) << 3);
    store<u32>(bound, (from - block) as u32);
    store<u32>(bound, ((flag === ODD ? next : to) - block) as u32, 4);
    store<u8>(flagsOf + rows, flag);
    rows++;
    at = next + 1;
    if (next >= end) {
      at = end;
      break;
    }
    if (!isLines && load<u8>(next) !== COMMA) {
      at = next;
      why = load<u8>(next) === CLOSE_LIST ? END_OF_LIST : NO_LIST;
      break;
    }
  }
  store<u32>(out, (at - block) as u32);
  store<u32>(out, why, 4);
  return rows;
}

function isParting(p: usize): bool {
  return load<u8>(p) === COMMA || load<u8>(p) === CLOSE_LIST;
}

/** The end of the record at `p`, whose values are noted in `places`. */
function recordAt(p: usize, places: usize): usize {
  if (load<u8>(p) !== OPEN) return nowhere(p);
  memory.fill(places, 0, (columns as usize) << 3);
  p = skipSpace(p + 1);
  if (load<u8>(p) === CLOSE) return p + 1;
  // Records of one file have their members in the same order, nearly always: the next name is compared at once.
  let expected = first;
  let previous: i32 = -1;
  while (true) {
    let column = expected;
    const name = names + (column as usize) * nameSize;
    if (isName(p, name)) p += load<u32>(name, NAME_LENGTH) as usize;
    else {
      if (load<u8>(p) !== QUOTE) return nowhere(p);
      const close = textEnd(p + 1);
      if (close === NOWHERE) return NOWHERE;
      const number = codeOf(p + 1, close, table, mask);
      if (number === NOT_PROVEN) return nowhere(p);
      column = (number as u32) - 1;
      if (previous < 0) first = column;
      else store<u32>(names + (previous as usize) * nameSize, column, NAME_AFTER);
      p = skipSpace(close + 1);
      if (load<u8>(p) !== COLON) return nowhere(p);
      p++;
    }
    p = skipSpace(p);
    const place = places + ((column as usize) << 3);
    // A name that is there twice.
    if (load<u32>(place) !== 0) return nowhere(p);
    forgetEscapes();
    const end = valueEnd(p);
    if (end === NOWHERE) return NOWHERE;
    store<u32>(place, p as u32);
    store<u32>(place, hasEscape ? (end as u32) | ESCAPED : (end as u32), 4);
    p = skipSpace(end);
    const parting = load<u8>(p);
    if (parting === CLOSE) return p + 1;
    if (parting !== COMMA) return nowhere(p);
    p = skipSpace(p + 1);
    previous = column as i32;
    expected = load<u32>(names + (column as usize) * nameSize, NAME_AFTER);
  }
}

/** True where a name stands at `p`, in quotes and with a colon right behind them. The last bytes are compared with those before. */
function isName(p: usize, name: usize): bool {
  const length = load<u32>(name, NAME_LENGTH) as usize;
  const bytes = name + NAME_BYTES;
  let at: usize = 0;
  if (length >= 16) {
    for (; at + 16 <= length; at += 16) if (!isSame(p + at, bytes + at)) return false;
    return isSame(p + length - 16, bytes + length - 16);
  }
  if (length >= 8) {
    return load<u64>(p) === load<u64>(bytes) && load<u64>(p + length - 8) === load<u64>(bytes + length - 8);
  }
  for (; at < length; at++) if (load<u8>(p + at) !== load<u8>(bytes + at)) return false;
  return true;
}

function isSame(p: usize, other: usize): bool {
  return !v128.any_true(v128.xor(v128.load(p), v128.load(other)));
}

/** Where the line ends that goes on at `p`: at its line break, or at `end`. */
function lineEnd(p: usize, end: usize): usize {
  const breaks = i8x16.splat(LF as i8);
  while (p < end) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(p), breaks));
    if (found !== 0) {
      const at = p + (ctz(found) as usize);
      return at < end ? at : end;
    }
    p += 16;
  }
  return end;
}

/** Where what parts the entry of a list at `p` from the next one stands: the first comma or bracket that is not inside it. */
function entryEnd(p: usize, end: usize): usize {
  let depth: u32 = 0;
  for (; p < end; p++) {
    const byte = load<u8>(p);
    if (byte === QUOTE) {
      for (p++; p < end && load<u8>(p) !== QUOTE; p++) if (load<u8>(p) === BACKSLASH) p++;
    } else if (byte === OPEN || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) return p;
      depth--;
    } else if (byte === COMMA && depth === 0) return p;
  }
  return end;
}
