import { addressesIn } from "./address.ts";
import { accountsIn } from "./bank.ts";
import { cardsIn } from "./card.ts";
import { digitsIn } from "./characters.ts";
import { emailsIn } from "./email.ts";
import type { Personal, PersonalKind } from "./kinds.ts";
import { insuranceNumbersIn } from "./national-insurance.ts";
import { phonesIn } from "./phone.ts";

const NONE: readonly Personal[] = [];
const NO_KINDS: ReadonlySet<PersonalKind> = new Set();

// The fewest digits that each of them has: below that nothing is looked for, which saves nearly all of the time.
const DIGITS = { insurance: 6, phone: 10, card: 13, bank: 14 };

/**
 * Personal data in a text that has a form of its own, in order and never overlapping: email addresses, phone, National
 * Insurance, card and bank account numbers, addresses with house number and postcode. `except` names kinds that may be there.
 * Takes time in line with the length of the text; a text with neither an @ nor six digits nor a postcode costs next to
 * nothing.
 */
export function personalIn(text: string, except: ReadonlySet<PersonalKind> = NO_KINDS): readonly Personal[] {
  let digits = 0;
  let hasAt = false;
  let hasPostcode = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits++;
      hasPostcode ||= isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
    } else if (code === 64) hasAt = true;
  }
  if (!hasAt && !hasPostcode && digits < DIGITS.insurance) return NONE;
  const groups = digits < DIGITS.insurance ? [] : digitsIn(text);
  // The surest first: where two overlap, the first says what it is.
  const found: Personal[] = [];
  if (digits >= DIGITS.bank && !except.has("bank")) found.push(...accountsIn(text, groups));
  if (digits >= DIGITS.card && !except.has("card")) found.push(...cardsIn(text, groups));
  if (hasAt && !except.has("email")) found.push(...emailsIn(text));
  if (groups.length > 0 && !except.has("national-insurance")) found.push(...insuranceNumbersIn(text, groups));
  if (digits >= DIGITS.phone && !except.has("phone")) found.push(...phonesIn(text, groups));
  if (hasPostcode && !except.has("postcode-with-house-number")) found.push(...addressesIn(text));
  return apart(found);
}

/** True for an ASCII letter, as stand behind the last digit of a postcode. */
function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** In order, with those that overlap made one, so that no part of any is left. */
function apart(found: readonly Personal[]): readonly Personal[] {
  if (found.length < 2) return found;
  const ranked = found.map((one, rank) => ({ ...one, rank })).sort((a, b) => a.start - b.start);
  const merged: (Personal & { readonly rank: number })[] = [];
  for (const one of ranked) {
    const last = merged.at(-1);
    if (last === undefined || one.start >= last.end) merged.push(one);
    else {
      const surer = one.rank < last.rank ? one : last;
      merged[merged.length - 1] = { ...surer, start: last.start, end: Math.max(last.end, one.end) };
    }
  }
  return merged.map(({ kind, start, end }) => ({ kind, start, end }));
}
