import { ESCAPED } from "./json-records";
import { CLOSE_LIST, COMMA, OPEN_LIST, QUOTE, skipSpace, startValues, valueEnd } from "./json-values";
import { isAmong, keepEntry, MOST_ENTRIES } from "./list";
import * as program from "./program";
import { mayBeSpaceAt, mayBeSpaceBefore } from "./utf8";
import { BLANK, NOT_PROVEN, provenValue } from "./value";
import { NOT } from "./verdicts";

const BACKSLASH: u8 = 92;
const SPACE: u8 = 32;
const SLASH: u8 = 47;

/**
 * Holds one member of all records against its program, as checkColumn of column.ts does one column of all rows. `places` are
 * those of indexRecords, `columns` how many names there are. Gives how many records have the member.
 */
export function checkMember(places: usize, columns: u32, flagsOf: usize, rows: u32, position: u32, ds: usize): u32 {
  startValues(false);
  const kind = load<u32>(ds, program.KIND);
  const bits = load<u32>(ds, program.BITS);
  const isList = (bits & program.IS_LIST) !== 0;
  const values = load<u32>(ds, program.VALUES) as usize;
  const isRequired = (bits & program.IS_REQUIRED) !== 0;
  const step = (columns as usize) << 3;
  let filled: u32 = 0;
  let place = places + ((position as usize) << 3);
  for (let row: u32 = 0; row < rows; row++, place += step) {
    if (load<u8>(flagsOf + row) > NOT) continue;
    const p = load<u32>(place) as usize;
    let value = BLANK;
    let isProven = !isRequired;
    if (p !== 0) {
      filled++;
      if (kind === program.KIND_ANY) isProven = true;
      else if (kind === program.KIND_NEVER) isProven = false;
      else {
        const end = load<u32>(place, 4);
        const e = (end & ~ESCAPED) as usize;
        const isEscaped = (end & ESCAPED) !== 0;
        if (!isList) value = oneAt(p, e, isEscaped, kind, bits, ds);
        else value = load<u8>(p) === OPEN_LIST && !isEscaped ? entriesAt(p, kind, bits, ds) : NOT_PROVEN;
        isProven = value !== NOT_PROVEN;
      }
    }
    if (!isProven) store<u8>(flagsOf + row, NOT);
    if (values !== 0) store<f64>(values + ((row as usize) << 3), value);
  }
  return filled;
}

/** How many records have each member that were flagged by a program or a rule: they were counted with the others. */
export function countFlaggedMembers(places: usize, columns: u32, flagsOf: usize, rows: u32, counts: usize): void {
  memory.fill(counts, 0, (columns as usize) << 2);
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flagsOf + row) !== NOT) continue;
    const own = places + (((row * columns) as usize) << 3);
    for (let i: usize = 0; i < (columns as usize); i++) {
      if (load<u32>(own + (i << 3)) === 0) continue;
      const count = counts + (i << 2);
      store<u32>(count, load<u32>(count) + 1);
    }
  }
}

/** The value of a text, a number, or a yes or no, where it is the kind of value that the field asks for. */
// @inline
function oneAt(p: usize, e: usize, isEscaped: bool, kind: u32, bits: u32, ds: usize): f64 {
  const first = load<u8>(p);
  if (kind === program.KIND_NUMBER) {
    // A number begins with a digit or a minus, and everything else with something above or below them.
    return first === 45 || (first >= 48 && first <= 57) ? provenValue(p, e, kind, bits, ds) : NOT_PROVEN;
  }
  if ((bits & program.IS_LITERAL) !== 0) {
    return first === 116 || first === 102 ? provenValue(p, e, kind, bits, ds) : NOT_PROVEN;
  }
  if (first !== QUOTE) return NOT_PROVEN;
  p++;
  e--;
  // No day begins or ends with a space.
  const isDay = kind === program.KIND_DATE || kind === program.KIND_DATE_TIME;
  if (p >= e || (!isDay && !isTrimmed(p, e))) return NOT_PROVEN;
  if (!isEscaped) return provenValue(p, e, kind, bits, ds);
  if (kind !== program.KIND_TEXT || (bits & program.IS_PLAIN) !== 0 || load<u32>(ds, program.EXCEPT) !== 0)
    return NOT_PROVEN;
  return isEscapedText(p, e, bits, ds) ? 1 : NOT_PROVEN;
}

function isTrimmed(p: usize, e: usize): bool {
  const first = load<u8>(p);
  const last = load<u8>(e - 1);
  if (first <= SPACE || last <= SPACE || first === BACKSLASH) return false;
  return !((first >= 0x80 && mayBeSpaceAt(p)) || (last >= 0x80 && mayBeSpaceBefore(p, e)));
}

/** Length in code points, where an escape is one; at the ends and on one line only those of a mark are proven. */
function isEscapedText(p: usize, e: usize, bits: u32, ds: usize): bool {
  const isOneLine = (bits & program.IS_ONE_LINE) !== 0;
  let length: u32 = 0;
  for (let at = p; at < e; at++) {
    const byte = load<u8>(at);
    if ((byte & 0xc0) !== 0x80) length++;
    if (byte === BACKSLASH) {
      const letter = load<u8>(++at);
      const isMark = letter === QUOTE || letter === BACKSLASH || letter === SLASH;
      if (!isMark && (isOneLine || at + 1 === e)) return false;
    }
  }
  return length >= load<u32>(ds, program.LEAST_LENGTH) && length <= load<u32>(ds, program.MOST_LENGTH);
}

/** How many entries a list has, where all of them are proven; one without an entry is not. */
function entriesAt(p: usize, kind: u32, bits: u32, ds: usize): f64 {
  let count: u32 = 0;
  p = skipSpace(p + 1);
  while (load<u8>(p) !== CLOSE_LIST) {
    // The list was followed once: its grammar is known to be right.
    const e = valueEnd(p);
    if (count === MOST_ENTRIES || oneAt(p, e, false, kind, bits, ds) === NOT_PROVEN) return NOT_PROVEN;
    if ((bits & program.IS_UNIQUE) !== 0 && isAmong(p, e, count)) return NOT_PROVEN;
    keepEntry(p, e, count++);
    p = skipSpace(e);
    if (load<u8>(p) === COMMA) p = skipSpace(p + 1);
  }
  if (count === 0 || count < load<u32>(ds, program.LEAST_ITEMS) || count > load<u32>(ds, program.MOST_ITEMS))
    return NOT_PROVEN;
  return count as f64;
}
