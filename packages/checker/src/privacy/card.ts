import { type Digits, isDigitAt, isWordAt } from "./characters.ts";
import type { Personal } from "./kinds.ts";

// ISO/IEC 7812: the lengths that each issuer's numbers have. Visa, Mastercard, American Express, Diners, Discover, JCB,
// UnionPay, Maestro.
const ISSUERS =
  /^(?:4\d{12}(?:\d{3}(?:\d{3})?)?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|5893|6304|6759|676[1-37])\d{8,15})$/;
const SHORTEST = 13;
const LONGEST = 19;

/** Payment card numbers: as long as their issuer makes them, and with the right check digit. */
export function cardsIn(text: string, digits: readonly Digits[]): Personal[] {
  const found: Personal[] = [];
  for (let i = 0; i < digits.length; i++) {
    const last = lastOfCard(text, digits, i);
    if (last === null) continue;
    found.push({ kind: "card", start: (digits[i] as Digits).start, end: (digits[last] as Digits).end });
    i = last;
  }
  return found;
}

function lastOfCard(text: string, digits: readonly Digits[], first: number): number | null {
  const start = (digits[first] as Digits).start;
  if (isWordAt(text, start - 1) || (".,-/".includes(text[start - 1] ?? " ") && isDigitAt(text, start - 2))) return null;
  let number = "";
  let best: number | null = null;
  for (let last = first; last < digits.length; last++) {
    const group = digits[last] as Digits;
    const before = digits[last - 1];
    if (
      last > first &&
      (before === undefined || group.start - before.end !== 1 || !/[ \u00a0-]/.test(text[before.end] ?? ""))
    )
      break;
    // In groups of three to seven, as cards show them, or in one.
    if (last > first && (group.text.length < 3 || group.text.length > 7 || (digits[first] as Digits).text.length !== 4))
      break;
    number += group.text;
    if (number.length > LONGEST) break;
    const isPart =
      isWordAt(text, group.end) || (".,".includes(text[group.end] ?? " ") && isDigitAt(text, group.end + 1));
    if (number.length >= SHORTEST && !isPart && ISSUERS.test(number) && hasCheckDigit(number)) best = last;
  }
  return best;
}

/** The sum of Luhn (ISO/IEC 7812-1, Annex B). */
function hasCheckDigit(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = number.charCodeAt(number.length - 1 - i) - 48;
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
