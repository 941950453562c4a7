import { maskBeyondAscii, maskOf } from "./masks";
import { isSuspect, lengthOf, MALFORMED, sequenceAt } from "./utf8";

const LF: u8 = 10;
const CR: u8 = 13;
const QUOTE: u8 = 34;

// Why the index ended before the end of the block; src/kernel/engine.ts has the same numbers.
const END_OF_BLOCK: u32 = 0;
const NO_ROOM: u32 = 1;
const NOT_UTF8: u32 = 2;
const QUOTE_OPEN: u32 = 3;

/** A row that nothing is proven of: stray quotes, characters of garbled text. */
const ODD: u8 = 2;

// How rows end; src/kernel/engine.ts has the same numbers.
const ENDS_LF: u32 = 1;
const ENDS_CRLF: u32 = 2;
const ENDS_CR: u32 = 3;

// What is read, and how far.
let block: usize = 0;
let length: u32 = 0;
let isLast = false;
let delimiter: u8 = 0;
let why = END_OF_BLOCK;

// Where the state of the text between two groups of 64 bytes is kept.
let isQuoted = false;
let cellStart: u32 = 0;
/** The second quote of a doubled one is behind this. */
let skipTo: u32 = 0;
/** The rest of a character is before this. */
let nextCharacter: u32 = 0;

// What is written, and how much of it.
let ends: usize = 0;
let lastEnds: usize = 0;
let breaksOf: usize = 0;
let flagsOf: usize = 0;
let cells: u32 = 0;
let rows: u32 = 0;
let rowStart: u32 = 0;
let breaks: u32 = 0;
let oddness: u8 = 0;
let usualEnd: u32 = 0;
let firstOtherEnd: i32 = -1;
let isGarbled: u32 = 0;

/**
 * Finds where cells and rows end in the first `size` bytes of a block that begins with a row, exactly as CsvScanner cuts
 * them. 64 bytes at a time; only bytes that mean something are looked at one by one, and in text without quotes not even
 * those. At least 64 zeros follow the block. Gives how many rows end in it.
 *
 * Written to, little-endian: `toEnds`, the position of the separator behind each cell; for each row how many cells end up to its
 * end, how many line breaks stand in quotes up to there, and a flag; at `out`: bytes of whole rows, why it stopped, the usual
 * line end (read as well), the first row with another one or -1, and 1 where a character of garbled text was met.
 */
export function indexRows(
  from: usize,
  size: u32,
  isFinal: bool,
  parting: u8,
  toEnds: usize,
  mostCells: u32,
  toLastEnds: usize,
  toBreaks: usize,
  toFlags: usize,
  mostRows: u32,
  out: usize,
): u32 {
  block = from;
  length = size;
  isLast = isFinal;
  delimiter = parting;
  why = END_OF_BLOCK;
  isQuoted = false;
  cellStart = skipTo = nextCharacter = 0;
  ends = toEnds;
  lastEnds = toLastEnds;
  breaksOf = toBreaks;
  flagsOf = toFlags;
  cells = rows = rowStart = breaks = 0;
  oddness = 0;
  usualEnd = load<u32>(out, 8);
  firstOtherEnd = -1;
  isGarbled = 0;

  for (let at: u32 = 0; at < length && why === END_OF_BLOCK; at += 64) {
    if (cells + 65 > mostCells || rows + 65 > mostRows) why = NO_ROOM;
    else indexGroup(at);
  }
  if (isLast && why === END_OF_BLOCK && rowStart < length) {
    if (isQuoted) why = QUOTE_OPEN;
    else {
      endRow(length, 0);
      rowStart = length;
    }
  }
  store<u32>(out, rowStart);
  store<u32>(out, why, 4);
  store<u32>(out, usualEnd, 8);
  store<i32>(out, firstOtherEnd, 12);
  store<u32>(out, isGarbled, 16);
  return rows;
}

/** Indexes the 64 bytes from `at`. */
function indexGroup(at: u32): void {
  const p = block + at;
  const a = v128.load(p);
  const b = v128.load(p, 16);
  const c = v128.load(p, 32);
  const d = v128.load(p, 48);
  const beyond = maskBeyondAscii(a, b, c, d);
  const suspects = beyond === 0 ? 0 : suspectsAmong(beyond, at);
  // Where the text is cut short at a character that is none, or goes on in the next block, what follows it is not looked at.
  const left = length - at;
  const inside: u64 = left < 64 ? ((1 as u64) << left) - 1 : ~(0 as u64);
  const quotes = maskOf(a, b, c, d, QUOTE) & inside;
  const delimiters = maskOf(a, b, c, d, delimiter) & inside;
  const feeds = maskOf(a, b, c, d, LF) & inside;
  const returns = maskOf(a, b, c, d, CR) & inside;
  const afterReturn = (returns << 1) | (at > 0 && load<u8>(p - 1) === CR ? 1 : 0);
  if ((quotes | suspects) === 0) {
    if (isQuoted) {
      breaks += popcnt(returns | (feeds & ~afterReturn)) as u32;
      return;
    }
    // All rows here end in the same way, and no CR waits for what comes after these 64 bytes.
    if (returns >> 63 === 0 && (afterReturn === 0 || afterReturn === feeds)) {
      indexPlain(at, delimiters, feeds, afterReturn === 0 ? ENDS_LF : ENDS_CRLF);
      return;
    }
  }
  indexOneByOne(at, quotes | delimiters | feeds | returns | suspects);
}

/** Cells and rows of text without quotes: nothing but where they end is asked. */
function indexPlain(at: u32, delimiters: u64, feeds: u64, lineEnd: u32): void {
  const events = delimiters | feeds;
  if (events === 0) return;
  cellStart = at + 64 - (clz(events) as u32);
  const before = cells;
  endCells(at, events);
  for (; feeds !== 0; feeds &= feeds - 1) {
    const upTo = feeds ^ (feeds - 1);
    closeRow(at + (ctz(feeds) as u32), before + (popcnt(events & upTo) as u32), lineEnd);
  }
}

function endCells(at: u32, where: u64): void {
  let next = ends + ((cells as usize) << 2);
  cells += popcnt(where) as u32;
  for (; where !== 0; where &= where - 1) {
    store<u32>(next, at + (ctz(where) as u32));
    next += 4;
  }
}

/** Ends a row with the separator at `p`, the last byte of its line end. */
function endRow(p: u32, lineEnd: u32): void {
  store<u32>(ends + ((cells as usize) << 2), p);
  cells++;
  closeRow(p, cells, lineEnd);
}

/** The same where the separator is noted; `upTo` cells end up to it. */
function closeRow(p: u32, upTo: u32, lineEnd: u32): void {
  store<u32>(lastEnds + ((rows as usize) << 2), upTo);
  store<u32>(breaksOf + ((rows as usize) << 2), breaks);
  store<u8>(flagsOf + rows, oddness);
  if (lineEnd !== usualEnd && lineEnd !== 0) {
    if (usualEnd === 0) usualEnd = lineEnd;
    else if (firstOtherEnd < 0) firstOtherEnd = rows as i32;
  }
  rows++;
  oddness = 0;
  rowStart = p + 1;
}

/** The same for any text: every byte that may mean something is looked at where it stands. */
function indexOneByOne(at: u32, events: u64): void {
  for (; events !== 0; events &= events - 1) {
    const p = at + (ctz(events) as u32);
    if (p < skipTo) continue;
    const byte = load<u8>(block + p);
    const next = load<u8>(block + p + 1);
    if (byte >= 0x80) oddness = ODD;
    else if (isQuoted) {
      if (byte === QUOTE) {
        if (next === QUOTE) skipTo = p + 2;
        else {
          isQuoted = false;
          // Text behind a closing quote belongs to the cell, and may be something to report.
          if (p + 1 < length && next !== delimiter && next !== LF && next !== CR) oddness = ODD;
        }
      } else if (byte === CR || (byte === LF && load<u8>(block + p - 1) !== CR)) breaks++;
    } else if (byte === delimiter) {
      store<u32>(ends + ((cells as usize) << 2), p);
      cells++;
      cellStart = p + 1;
    } else if (byte === QUOTE) {
      if (p === cellStart) isQuoted = true;
      else oddness = ODD;
    } else if (byte === LF) {
      endRow(p, p > 0 && load<u8>(block + p - 1) === CR ? ENDS_CRLF : ENDS_LF);
      cellStart = p + 1;
    } else if (p + 1 < length ? next !== LF : isLast) {
      endRow(p, ENDS_CR);
      cellStart = p + 1;
    }
  }
}

/** Which of the bytes beyond ASCII begin a character of garbled text. Ends the text at the first that is no UTF-8. */
function suspectsAmong(beyond: u64, at: u32): u64 {
  let suspects: u64 = 0;
  for (; beyond !== 0; beyond &= beyond - 1) {
    const bit = ctz(beyond);
    const p = at + (bit as u32);
    if (p < nextCharacter) continue;
    const isCut = p + lengthOf(load<u8>(block + p)) > length;
    const size = isCut ? MALFORMED : sequenceAt(block + p);
    if (size === MALFORMED) {
      // The rest of a character that is cut comes with the next block.
      if (isLast || !isCut) why = NOT_UTF8;
      length = p;
      isLast = false;
      break;
    }
    nextCharacter = p + size;
    if (isSuspect(block + p)) {
      suspects |= (1 as u64) << bit;
      isGarbled = 1;
    }
  }
  return suspects;
}
