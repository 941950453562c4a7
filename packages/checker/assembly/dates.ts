import * as program from "./program";
import { NOT_PROVEN } from "./value";

const HYPHEN: u8 = 45;
const COLON: u8 = 58;
const NO_DAY: u32 = 0;

/** A day in ISO form as YYYYMMDD. The same as isDate of the runtime. */
export function dateOf(p: usize, e: usize): f64 {
  // Characters of `2024-12-31`, each less its smallest: what follows the day is anything.
  const digits = digitsAt(p, i8x16(9, 9, 9, 9, 0, 1, 9, 0, 3, 9, -1, -1, -1, -1, -1, -1));
  if (e - p !== 10 || digits === NO_DAY) return NOT_PROVEN;
  return (((digits >> 16) * 100 + ((digits >> 8) & 0xff)) * 100 + (digits & 0xff)) as f64;
}

/**
 * A moment in seconds since 1970, and half a second more where it has a fraction: then it is only known which second it is
 * in. The same as isDateTime of the runtime. Where no rule asks for the moment, it is 1.
 */
export function dateTimeOf(p: usize, e: usize, ds: usize): f64 {
  if (e - p < 20 || load<u8>(p, 16) !== COLON) return NOT_PROVEN;
  const day = digitsAt(p, i8x16(9, 9, 9, 9, 0, 1, 9, 0, 3, 9, 0, 2, 9, 0, 5, 9));
  const hour = twoDigits(p + 11);
  const second = twoDigits(p + 17);
  if (day === NO_DAY || (hour as u32) > 23 || (second as u32) > 59) return NOT_PROVEN;
  let at = p + 19;
  let part: f64 = 0;
  if (load<u8>(at) === 46) {
    part = 0.5;
    const from = ++at;
    while (at < e && (load<u8>(at) as u32) - 48 <= 9) at++;
    if (at === from) return NOT_PROVEN;
  }
  let offset: i32 = 0;
  if (e - at === 6 && load<u8>(at, 3) === COLON) {
    const sign = load<u8>(at);
    const hours = twoDigits(at + 1);
    const minutes = twoDigits(at + 4);
    if ((sign !== 43 && sign !== HYPHEN) || (hours as u32) > 23 || (minutes as u32) > 59) return NOT_PROVEN;
    offset = (hours * 60 + minutes) * (sign === 43 ? 60 : -60);
  } else if (e - at !== 1 || load<u8>(at) !== 90) return NOT_PROVEN;
  if (load<u32>(ds, program.VALUES) === 0) return 1;
  const seconds = hour * 3600 + twoDigits(p + 14) * 60 + second - offset;
  return (daysOf(day) as f64) * 86400 + (seconds as f64) + part;
}

/**
 * The day that 10 characters name, as year, month and day in 16, 8 and 8 bits; NO_DAY where they name none, or where one of
 * the 16 characters from `p` is above its limit. All are compared at once: one by one took three times as long.
 */
function digitsAt(p: usize, limits: v128): u32 {
  // The smallest of each: `0000-00-00T00:00`.
  const zeros = i8x16(48, 48, 48, 48, 45, 48, 48, 45, 48, 48, 84, 48, 48, 58, 48, 48);
  const own = i8x16.sub(v128.load(p), zeros);
  // Behind a day alone anything may follow, which a limit of 255 lets pass.
  if (!i8x16.all_true(i8x16.le_u(own, limits))) return NO_DAY;
  const pairs = i8x16.swizzle(own, i8x16(0, 1, 2, 3, 5, 6, 8, 9, 16, 16, 16, 16, 16, 16, 16, 16));
  const weighted = i16x8.extmul_low_i8x16_u(pairs, i8x16(10, 1, 10, 1, 10, 1, 10, 1, 0, 0, 0, 0, 0, 0, 0, 0));
  const parts = i32x4.extadd_pairwise_i16x8_u(weighted);
  const year = i32x4.extract_lane(parts, 0) * 100 + i32x4.extract_lane(parts, 1);
  const month = i32x4.extract_lane(parts, 2);
  const day = i32x4.extract_lane(parts, 3);
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > lengthOf(year, month))) return NO_DAY;
  return ((year as u32) << 16) | ((month as u32) << 8) | (day as u32);
}

function lengthOf(year: i32, month: i32): i32 {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days from 1970-01-01, by the count of days of eras that begin on 1 March (H. Hinnant, days_from_civil). */
function daysOf(digits: u32): i32 {
  const month = ((digits >> 8) & 0xff) as i32;
  const year = ((digits >> 16) as i32) - (month <= 2 ? 1 : 0);
  const era = (year >= 0 ? year : year - 399) / 400;
  const ofEra = year - era * 400;
  const ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + ((digits & 0xff) as i32) - 1;
  return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

/** The number that two digits make; far below 0 where one is no digit. */
function twoDigits(p: usize): i32 {
  const tens = (load<u8>(p) as i32) - 48;
  const ones = (load<u8>(p, 1) as i32) - 48;
  return (tens as u32) > 9 || (ones as u32) > 9 ? -1000 : tens * 10 + ones;
}
