import { isSuspect, MALFORMED, sequenceAt } from "./utf8";

export const QUOTE: u8 = 34;
export const COMMA: u8 = 44;
export const COLON: u8 = 58;
export const OPEN_LIST: u8 = 91;
export const CLOSE_LIST: u8 = 93;
export const OPEN: u8 = 123;
export const CLOSE: u8 = 125;
const BACKSLASH: u8 = 92;
const SPACE: u8 = 32;
const LF: u8 = 10;
const CR: u8 = 13;
const TAB: u8 = 9;
const MINUS: u8 = 45;
const POINT: u8 = 46;
const ZERO: u8 = 48;
const SMALL_T: u8 = 116;
const SMALL_F: u8 = 102;
const SMALL_N: u8 = 110;

// The words of JSON as four bytes, the first one lowest: `true`, `alse`, `null`.
const TRUE: u32 = 0x65757274;
const ALSE: u32 = 0x65736c61;
const NULL: u32 = 0x6c6c756e;

/** What the functions here give where a value is not one of the grammar, or goes on behind the block, or may be odd. */
export const NOWHERE: usize = 0;

/** How far the grammar was followed when it was left last: no line break stands before this. */
export let reached: usize = 0;

/** Set where a text with an escape was passed; who asks sets it back. */
export let hasEscape = false;

/** In JSON Lines a line break ends the record, and is no space. */
let isBreakSpace = false;

export function startValues(isLines: bool): void {
  isBreakSpace = !isLines;
}

export function forgetEscapes(): void {
  hasEscape = false;
}

export function nowhere(p: usize): usize {
  reached = p;
  return NOWHERE;
}

export function skipSpace(p: usize): usize {
  while (true) {
    const byte = load<u8>(p);
    if (byte > SPACE) return p;
    if (byte !== SPACE && byte !== TAB && byte !== CR && (byte !== LF || !isBreakSpace)) return p;
    p++;
  }
}

/**
 * The end of the value at `p`, by the grammar of RFC 8259, for texts, numbers without an exponent, true, false, null, and
 * lists of such values. Objects, and lists in lists, are not followed.
 */
export function valueEnd(p: usize): usize {
  return load<u8>(p) === OPEN_LIST ? listEnd(p) : plainEnd(p);
}

function plainEnd(p: usize): usize {
  const first = load<u8>(p);
  if (first === QUOTE) {
    const end = textEnd(p + 1);
    return end === NOWHERE ? NOWHERE : end + 1;
  }
  if (first === MINUS || ((first - ZERO) as u8) <= 9) return numberEnd(p);
  if (first === SMALL_T) return load<u32>(p) === TRUE ? p + 4 : nowhere(p);
  if (first === SMALL_F) return load<u32>(p, 1) === ALSE ? p + 5 : nowhere(p);
  if (first === SMALL_N) return load<u32>(p) === NULL ? p + 4 : nowhere(p);
  return nowhere(p);
}

function listEnd(p: usize): usize {
  p = skipSpace(p + 1);
  if (load<u8>(p) === CLOSE_LIST) return p + 1;
  while (true) {
    p = plainEnd(p);
    if (p === NOWHERE) return NOWHERE;
    p = skipSpace(p);
    const parting = load<u8>(p);
    if (parting === CLOSE_LIST) return p + 1;
    if (parting !== COMMA) return nowhere(p);
    p = skipSpace(p + 1);
  }
}

/** Whatever follows the digits is for the caller: after a nought another digit is no comma either. */
function numberEnd(p: usize): usize {
  if (load<u8>(p) === MINUS) p++;
  if (!isDigit(p)) return nowhere(p);
  if (load<u8>(p++) !== ZERO) while (isDigit(p)) p++;
  if (load<u8>(p) !== POINT) return p;
  if (!isDigit(++p)) return nowhere(p);
  while (isDigit(p)) p++;
  return p;
}

function isDigit(p: usize): bool {
  return ((load<u8>(p) - ZERO) as u8) <= 9;
}

/**
 * Where the quote stands that closes the text whose first byte is at `p`. 16 bytes are looked at together; the zeros behind the
 * block end any text. Escapes of one letter are passed over, and text that is no UTF-8 or looks garbled is not followed.
 */
export function textEnd(p: usize): usize {
  const from = p;
  const quotes = i8x16.splat(QUOTE as i8);
  const backslashes = i8x16.splat(BACKSLASH as i8);
  const controls = i8x16.splat((SPACE - 1) as i8);
  let isBeyond = false;
  while (true) {
    const bytes = v128.load(p);
    const stops = i8x16.bitmask(
      v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)), i8x16.le_u(bytes, controls)),
    );
    const beyond = i8x16.bitmask(bytes);
    if (stops === 0) {
      isBeyond = isBeyond || beyond !== 0;
      p += 16;
      continue;
    }
    const at = ctz(stops);
    if ((beyond & ((1 << at) - 1)) !== 0) isBeyond = true;
    p += at as usize;
    const byte = load<u8>(p);
    if (byte === QUOTE) break;
    if (byte !== BACKSLASH || !isEscape(load<u8>(p, 1))) return nowhere(p);
    hasEscape = true;
    p += 2;
  }
  return isBeyond && !isGood(from, p) ? nowhere(p) : p;
}

/** `"`, `\`, `/`, b, f, n, r, t. What is written as a number is left to others. */
function isEscape(letter: u8): bool {
  switch (letter) {
    case 34:
    case 92:
    case 47:
    case 98:
    case 102:
    case 110:
    case 114:
    case 116:
      return true;
    default:
      return false;
  }
}

/** True for UTF-8 without a character of garbled text. */
function isGood(p: usize, e: usize): bool {
  while (p < e) {
    if (load<u8>(p) < 0x80) p++;
    else {
      const size = sequenceAt(p);
      if (size === MALFORMED || isSuspect(p)) return false;
      p += size as usize;
    }
  }
  return true;
}
