import { type Digits, isBlankAt, isWordAt } from "./characters.ts";
import type { Personal } from "./kinds.ts";

/** Most characters between a sort code and the number of its account. */
const NEAR = 60;
const LABEL = /\b(?:sort ?-?code|s\/c|a\/c|acc(?:oun)?t|acc|bank|bacs|building society)\b/i;
// GB, two check digits, four letters of the bank and 14 digits (ISO 13616, IBAN Registry).
const IBAN = /\bGB[0-9]{2}[ -]?[A-Z]{4}(?:[ -]?[0-9]{4}){3}[ -]?[0-9]{2}(?![\p{L}\p{N}])/giu;

/** Bank accounts: a sort code with an account number near it, or the IBAN of an account in the United Kingdom. */
export function accountsIn(text: string, digits: readonly Digits[]): Personal[] {
  const found: Personal[] = [];
  for (const { 0: iban, index } of text.matchAll(IBAN)) {
    if (hasCheckDigits(iban)) found.push({ kind: "bank", start: index, end: index + iban.length });
  }
  const accounts = digits.filter(
    ({ text: number, start, end }) => number.length === 8 && !isWordAt(text, start - 1) && !isWordAt(text, end),
  );
  if (accounts.length === 0) return found;
  for (let i = 0, next = 0; i < digits.length; i++) {
    const code = sortCodeAt(text, digits, i);
    if (code === null) continue;
    // Both lists are in order, so neither is gone through more than once.
    while ((accounts[next]?.end ?? Number.POSITIVE_INFINITY) < code.start - NEAR) next++;
    const account = [accounts[next], accounts[next + 1]].find((one) => one !== undefined && belongs(text, code, one));
    if (account === undefined) continue;
    const [start, end] = [Math.min(code.start, account.start), Math.max(code.end, account.end)];
    found.push({ kind: "bank", start, end });
    if (code.isThree) i += 2;
  }
  return found;
}

interface SortCode {
  readonly start: number;
  readonly end: number;
  readonly isThree: boolean;
  /** Whether its form alone tells it from a date or any number. */
  readonly isSure: boolean;
}

function sortCodeAt(text: string, digits: readonly Digits[], first: number): SortCode | null {
  const [a, b, c] = [digits[first], digits[first + 1], digits[first + 2]];
  if (a === undefined || isWordAt(text, a.start - 1)) return null;
  if (a.text.length === 6)
    return isWordAt(text, a.end) ? null : { start: a.start, end: a.end, isThree: false, isSure: false };
  if (b === undefined || c === undefined || [a, b, c].some((group) => group.text.length !== 2)) return null;
  if (b.start - a.end !== 1 || c.start - b.end !== 1 || text[a.end] !== text[b.end] || isWordAt(text, c.end))
    return null;
  const isDashed = text[a.end] === "-";
  if (!isDashed && !isBlankAt(text, a.end)) return null;
  return { start: a.start, end: c.end, isThree: true, isSure: isDashed && !mayBeDate(a.text, b.text, c.text) };
}

/** Day, month and year in any of the orders that people write. */
function mayBeDate(a: string, b: string, c: string): boolean {
  const isDay = (part: string) => part >= "01" && part <= "31";
  const isMonth = (part: string) => part >= "01" && part <= "12";
  return (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b)) || (isMonth(b) && isDay(c));
}

function belongs(text: string, code: SortCode, account: Digits): boolean {
  const between = account.start >= code.end ? account.start - code.end : code.start - account.end;
  if (between < 0 || between > NEAR) return false;
  const from = Math.max(0, Math.min(code.start, account.start) - 40);
  const isNamed = LABEL.test(text.slice(from, Math.max(code.end, account.end)));
  const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(account.text);
  return isNamed || (code.isSure && !isDay);
}

/** The remainder of ISO 7064 (mod 97-10), with the first four characters at the end and letters as numbers from 10. */
function hasCheckDigits(iban: string): boolean {
  const plain = iban.replace(/[ -]/g, "").toUpperCase();
  let remainder = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
