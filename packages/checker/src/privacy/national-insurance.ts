import { type Digits, isBlankAt, isWordAt } from "./characters.ts";
import type { Personal } from "./kinds.ts";

// HMRC, National Insurance Manual NIM39110: letters that are not used, and prefixes that never are.
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/;
const LABEL = /\b(?:ni|nino|n\.i\.?|nat(?:ional)? ?ins(?:urance)?)\b/i;

/**
 * National Insurance numbers: two letters, six digits and a letter from A to D. One without its last letter looks like any
 * reference, and counts only where the words before it say what it is.
 */
export function insuranceNumbersIn(text: string, digits: readonly Digits[]): Personal[] {
  const found: Personal[] = [];
  for (let i = 0; i < digits.length; i++) {
    const last = lastOfSix(text, digits, i);
    if (last === null) continue;
    const [from, to] = [(digits[i] as Digits).start, (digits[last] as Digits).end];
    const number = numberAt(text, from, to);
    if (number === null) continue;
    found.push({ kind: "national-insurance", ...number });
    i = last;
  }
  return found;
}

/** The group that ends six digits: `123456`, `123 456` or `12 34 56`. */
function lastOfSix(text: string, digits: readonly Digits[], first: number): number | null {
  const size = digits[first]?.text.length;
  if (size !== 6 && size !== 3 && size !== 2) return null;
  const last = first + 6 / size - 1;
  for (let i = first + 1; i <= last; i++) {
    const [before, group] = [digits[i - 1], digits[i]];
    if (before === undefined || group?.text.length !== size || group.start - before.end !== 1) return null;
    if (!isGap(text, before.end)) return null;
  }
  return last;
}

function numberAt(text: string, from: number, to: number): { start: number; end: number } | null {
  const gap = isGap(text, from - 1) ? 1 : 0;
  const start = from - gap - 2;
  const letters = text.slice(Math.max(0, start), from - gap);
  if (start < 0 || !PREFIX.test(letters.toUpperCase()) || isWordAt(text, start - 1)) return null;
  const isUpper = letters === letters.toUpperCase();
  // Apart from the digits, small letters are a word: `at 123456`.
  if (gap === 1 && !isUpper) return null;
  if (/[A-D]/i.test(text[to] ?? "") && !isWordAt(text, to + 1)) return { start, end: to + 1 };
  if (isGap(text, to) && isUpper && /[A-D]/.test(text[to + 1] ?? "") && !isWordAt(text, to + 2)) {
    const isArticle = text[to + 1] === "A" && isBlankAt(text, to + 2) && /[a-z]/.test(text[to + 3] ?? "");
    if (!isArticle) return { start, end: to + 2 };
  }
  const isNamed = LABEL.test(text.slice(Math.max(0, start - 40), start));
  return isNamed && !isWordAt(text, to) ? { start, end: to } : null;
}

function isGap(text: string, at: number): boolean {
  return isBlankAt(text, at) || text[at] === "-";
}
