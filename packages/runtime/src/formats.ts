const DATE_TIME = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** The pattern of the HTML standard for <input type=email>, with at least one dot in the domain. */
export const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)+$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a calendar date as in RFC 3339 `full-date`: `2024-02-29`, and not `2023-02-29`. */
export function isDate(text: string): boolean {
  // By character codes: a regular expression with groups took a tenth of a whole check.
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 0 || month < 0 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

const HYPHEN = 45;

/** The number that some digits of a text make; -1 where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * True for a moment as in RFC 3339 `date-time`, with seconds and an offset. Narrower than the RFC: capital `T` and `Z`,
 * and no leap second, because neither a spreadsheet nor a database gives them back.
 */
export function isDateTime(text: string): boolean {
  const parts = DATE_TIME.exec(text);
  return parts !== null && isDate(parts[1] as string);
}

/** True for an address that a web form accepts (HTML standard, `input type=email`), with a dot in its domain. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/** The length of a text in code points, which is what `maxLength` counts in JSON Schema. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        length--;
        i++;
      }
    }
  }
  return length;
}

/** True where a number has at most `places` decimal places. `multipleOf: 0.01` would refuse 0.07. */
export function hasDecimals(value: number, places: number): boolean {
  // The nearest such number, where rounding is exact: `toFixed` is ten times slower.
  const scale = 10 ** places;
  if (Math.abs(value) < 1e12 && Math.round(value * scale) / scale === value) return true;
  return Number(value.toFixed(places)) === value;
}

/**
 * True where two values of a pair are in order, or cannot be compared because one is not a number, date or date-time
 * (that is another rule's finding).
 */
export function inOrder(earlier: unknown, later: unknown): boolean {
  if (typeof earlier === "number" && typeof later === "number") return earlier <= later;
  if (typeof earlier !== "string" || typeof later !== "string") return true;
  // Moments in UTC that are written alike are in the order of their texts, and texts that are none are no matter here.
  if (earlier <= later && earlier.length === later.length && earlier.endsWith("Z") && later.endsWith("Z")) return true;
  if (isDate(earlier) && isDate(later)) return earlier <= later;
  if (isDateTime(earlier) && isDateTime(later)) return Date.parse(earlier) <= Date.parse(later);
  return true;
}

/** True where two lists have as many entries, or one of the values is no list (that is another rule's finding). */
export function sameLength(one: unknown, other: unknown): boolean {
  return !Array.isArray(one) || !Array.isArray(other) || one.length === other.length;
}

/** True where two entries of a list are the same: lists hold text, numbers and yes or no, never objects. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other;
}
