import { entriesIn } from "./list";
import * as program from "./program";
import { mayBeSpaceAt, mayBeSpaceBefore } from "./utf8";
import { BLANK, NOT_PROVEN, provenValue } from "./value";
import { NOT } from "./verdicts";

const QUOTE: u8 = 34;
const CR: u8 = 13;
const SPACE: u8 = 32;
const HASH: u8 = 35;
const EQUALS: u8 = 61;

/**
 * Holds one column of all rows against its program: column by column, because the program stays in the registers and the cache.
 * Rows with a flag already above 1 are passed over. Flags a row whose cell is not proven, writes the value of each cell
 * (BLANK for a blank one) where the program asks for it, and gives how many cells are filled.
 *
 * `ends` and `lastEnds` are those of indexRows, `position` that of the column.
 */
export function checkColumn(
  block: usize,
  ends: usize,
  lastEnds: usize,
  flagsOf: usize,
  rows: u32,
  position: u32,
  isLastColumn: bool,
  ds: usize,
): u32 {
  const kind = load<u32>(ds, program.KIND);
  const bits = load<u32>(ds, program.BITS);
  const isList = (bits & program.IS_LIST) !== 0;
  const values = load<u32>(ds, program.VALUES) as usize;
  // No number or day begins or ends with what is special, or holds a quote.
  const mayBeOdd =
    isList || (kind !== program.KIND_NUMBER && kind !== program.KIND_DATE && kind !== program.KIND_DATE_TIME);
  const isRequired = (bits & program.IS_REQUIRED) !== 0;
  const refusesQuotes = kind !== program.KIND_TEXT || isList || (bits & program.IS_PLAIN) !== 0;
  const headingFirst = load<u32>(ds, program.HEADING_FIRST);
  const headingMost = load<u32>(ds, program.HEADING_MOST);
  let filled: u32 = 0;
  let first: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    const own = first;
    first = load<u32>(lastEnds + ((row as usize) << 2));
    if (load<u8>(flagsOf + row) > NOT) continue;
    const end = ends + (((own + position) as usize) << 2);
    // Before the first separator stands 0xffffffff, one byte before the block.
    let p = block + ((load<u32>(end - 4) + 1) as usize);
    let e = block + (load<u32>(end) as usize);
    if (isLastColumn && e > p && load<u8>(e - 1) === CR) e--;
    let value = BLANK;
    let isProven = !isRequired;
    if (p < e) {
      const isQuoted = load<u8>(p) === QUOTE;
      if (isQuoted) {
        p++;
        e--;
      }
      if (p < e) {
        filled++;
        if (kind === program.KIND_ANY) isProven = true;
        else if (kind === program.KIND_NEVER) isProven = false;
        else {
          isProven = true;
          if (mayBeOdd) {
            isProven = !isSpecial(p, e);
            if (isProven && isQuoted && refusesQuotes) isProven = isPlain(p, e);
          }
          if (isProven && headingMost !== 0) {
            isProven = ((e - p) as u32) > headingMost || ((load<u8>(p) | 32) as u32) !== headingFirst;
          }
          if (isProven) {
            value = isList ? entriesIn(p, e, kind, bits, ds) : provenValue(p, e, kind, bits, ds);
            isProven = value !== NOT_PROVEN;
          }
        }
      }
    }
    if (!isProven) store<u8>(flagsOf + row, NOT);
    if (values !== 0) store<f64>(values + ((row as usize) << 3), value);
  }
  return filled;
}

/** True for a cell that the reader changes or reads as something else: outer spaces, the error of a formula. */
function isSpecial(p: usize, e: usize): bool {
  const first = load<u8>(p);
  const last = load<u8>(e - 1);
  if (first <= SPACE || last <= SPACE || first === HASH || first === EQUALS) return true;
  return (first >= 0x80 && mayBeSpaceAt(p)) || (last >= 0x80 && mayBeSpaceBefore(p, e));
}

/** True where no quote and no CR stands inside a quoted cell: what is read is what stands there. */
function isPlain(p: usize, e: usize): bool {
  for (; p < e; p++) {
    const byte = load<u8>(p);
    if (byte === QUOTE || byte === CR) return false;
  }
  return true;
}
