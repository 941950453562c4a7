import * as program from "./program";
import { NOT_PROVEN } from "./value";

/** More digits than this are not the number in the cell any more; the same as in check/cells.ts. */
const EXACT_DIGITS: usize = 15;

const POWERS = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]);

/**
 * A number in plain digits within the bounds of its column, with no more decimals than it may have. Digits and power of
 * ten are both exact as doubles, so that their quotient is what JavaScript reads.
 */
export function numberOf(p: usize, e: usize, bits: u32, ds: usize): f64 {
  const isMinus = load<u8>(p) === 45;
  if (isMinus) p++;
  if (p >= e || e - p > EXACT_DIGITS + 1) return NOT_PROVEN;
  let whole: u64 = 0;
  const from = p;
  let digit: u32 = 0;
  for (; p < e; p++) {
    digit = (load<u8>(p) as u32) - 48;
    if (digit > 9) break;
    whole = whole * 10 + (digit as u64);
  }
  const before = p - from;
  if (before === 0) return NOT_PROVEN;
  let decimals: usize = 0;
  if (p < e) {
    if ((bits & program.IS_WHOLE) !== 0 || load<u8>(p) !== 46) return NOT_PROVEN;
    const point = ++p;
    for (; p < e; p++) {
      digit = (load<u8>(p) as u32) - 48;
      if (digit > 9) return NOT_PROVEN;
      whole = whole * 10 + (digit as u64);
    }
    decimals = e - point;
    if (decimals === 0 || decimals > (load<u32>(ds, program.DECIMALS) as usize)) return NOT_PROVEN;
  }
  if (before + decimals > EXACT_DIGITS) return NOT_PROVEN;
  let value = (whole as f64) / load<f64>(POWERS + (decimals << 3));
  if (isMinus) value = -value;
  const least = load<f64>(ds, program.MINIMUM);
  if (value < least || value > load<f64>(ds, program.MAXIMUM)) return NOT_PROVEN;
  return (bits & program.IS_ABOVE) !== 0 && value === least ? NOT_PROVEN : value;
}
