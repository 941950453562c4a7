import { codeOf } from "./codes";
import { dateOf, dateTimeOf } from "./dates";
import { numberOf } from "./number";
import * as program from "./program";

/** What stands for a value that is not proven; no column has it. */
export const NOT_PROVEN: f64 = -Infinity;

/** The value of a blank cell. */
export const BLANK: f64 = Infinity;

/**
 * The value of a text that is certainly accepted, for the rules between columns: a number, a day as YYYYMMDD, a moment in
 * seconds, the number of a code from 1; 1 for any other. NOT_PROVEN where that is not certain.
 */
// @inline
export function provenValue(p: usize, e: usize, kind: u32, bits: u32, ds: usize): f64 {
  let value: f64;
  if (kind === program.KIND_TEXT) value = isText(p, e, bits, ds) ? 1 : NOT_PROVEN;
  else if (kind === program.KIND_CODE)
    return codeOf(p, e, load<u32>(ds, program.TABLE) as usize, load<u32>(ds, program.TABLE_MASK));
  else if (kind === program.KIND_NUMBER) return numberOf(p, e, bits, ds);
  else if (kind === program.KIND_DATE) return dateOf(p, e);
  else if (kind === program.KIND_DATE_TIME) return dateTimeOf(p, e, ds);
  else value = isAccepted(p, e, ds) ? 1 : NOT_PROVEN;
  // Codes that ended, in a column without a list of its own.
  const except = load<u32>(ds, program.EXCEPT) as usize;
  if (except !== 0 && codeOf(p, e, except, load<u32>(ds, program.EXCEPT_MASK)) !== NOT_PROVEN) return NOT_PROVEN;
  return value;
}

/** Length in code points; bytes are never fewer, so that most texts are not counted. */
function isText(p: usize, e: usize, bits: u32, ds: usize): bool {
  const size = (e - p) as u32;
  const least = load<u32>(ds, program.LEAST_LENGTH);
  const most = load<u32>(ds, program.MOST_LENGTH);
  if (size > most || size < least * 4) {
    let length: u32 = 0;
    for (let at = p; at < e; at++) if ((load<u8>(at) & 0xc0) !== 0x80) length++;
    if (length > most || length < least) return false;
  }
  return (bits & program.IS_ONE_LINE) === 0 || !hasControls(p, e);
}

function hasControls(p: usize, e: usize): bool {
  const last = i8x16.splat(31);
  for (; p + 16 <= e; p += 16) if (v128.any_true(i8x16.le_u(v128.load(p), last))) return true;
  for (; p < e; p++) if (load<u8>(p) < 32) return true;
  return false;
}

/** Runs an automaton: a table of 256 next states for each state, 0 for none, and one byte for each that accepts. */
function isAccepted(p: usize, e: usize, ds: usize): bool {
  if (((e - p) as u32) > load<u32>(ds, program.MOST_LENGTH)) return false;
  const table = load<u32>(ds, program.TABLE) as usize;
  const endless = load<u32>(ds, program.ENDLESS_STATE) as usize;
  let state: usize = 1;
  for (; p < e; p++) {
    state = load<u16>(table + (state << 9) + ((load<u8>(p) as usize) << 1)) as usize;
    if (state === endless) {
      p++;
      // The rest of an address, 16 characters at a time: half the time of a column of them.
      while (p + 16 <= e && areVisible(p)) p += 16;
      p--;
    }
  }
  return load<u8>((load<u32>(ds, program.ACCEPTS) as usize) + state) !== 0;
}

/** True for 16 characters of ASCII that can be seen. */
function areVisible(p: usize): bool {
  const own = i8x16.sub(v128.load(p), i8x16.splat(0x21));
  return i8x16.all_true(i8x16.le_u(own, i8x16.splat(0x7e - 0x21)));
}
