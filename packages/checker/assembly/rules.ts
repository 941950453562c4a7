import { BLANK } from "./value";
import { NOT } from "./verdicts";

// What a test asks of the values of a row; src/kernel/rules.ts has the same numbers.
const IS_BLANK: u32 = 0;
const IS_FILLED: u32 = 1;
const IS_WITHIN: u32 = 2;
const IS_OUTSIDE: u32 = 3;
const IS_AMONG: u32 = 4;
const IS_NOT_BEFORE: u32 = 5;
const IS_NOT_WITHIN: u32 = 6;
const IS_UNEQUAL: u32 = 7;

const SIZE: usize = 32;

/**
 * Flags every row of which all `count` tests hold: a combination that needs a closer look. A test is 32 bytes: what it asks,
 * where the values of its column are, those of another column or a set, a minimum and a maximum.
 */
export function checkRule(tests: usize, count: u32, flagsOf: usize, rows: u32): void {
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flagsOf + row) !== 0) continue;
    let test = tests;
    let left = count;
    while (left > 0 && holds(test, row)) {
      test += SIZE;
      left--;
    }
    if (left === 0) store<u8>(flagsOf + row, NOT);
  }
}

function holds(test: usize, row: u32): bool {
  const others = load<u32>(test, 8) as usize;
  const least = load<f64>(test, 16);
  const most = load<f64>(test, 24);
  const value = load<f64>((load<u32>(test, 4) as usize) + ((row as usize) << 3));
  const isBlank = value === BLANK;
  switch (load<u32>(test)) {
    case IS_BLANK:
      return isBlank;
    case IS_FILLED:
      return !isBlank;
    case IS_WITHIN:
      return !isBlank && value >= least && value <= most;
    case IS_OUTSIDE:
      return !isBlank && !(value >= least && value <= most);
    case IS_NOT_WITHIN:
      return isBlank || !(value >= least && value <= most);
    case IS_AMONG:
      return !isBlank && load<u8>(others + (value as usize)) !== 0;
    case IS_UNEQUAL:
      return value !== load<f64>(others + ((row as usize) << 3));
    case IS_NOT_BEFORE: {
      const later = load<f64>(others + ((row as usize) << 3));
      if (isBlank || later === BLANK || value < later) return false;
      // Equal is in order, but not where a fraction of a second is left out.
      return value !== later || value !== Math.floor(value);
    }
    default:
      return true;
  }
}
