import { type Digits, isBlankAt, isDigitAt, isWordAt, lettersBefore } from "./characters.ts";
import type { Personal } from "./kinds.ts";

/**
 * United Kingdom phone numbers: 01, 02, 03 and 07 as the National Telephone Numbering Plan of Ofcom has them, and the same
 * after +44 or 0044. Numbers of 08 and 09 are services, never people.
 */
export function phonesIn(text: string, digits: readonly Digits[]): Personal[] {
  const found: Personal[] = [];
  for (let i = 0; i < digits.length; i++) {
    const phone = phoneAt(text, digits, i);
    if (phone === null) continue;
    found.push({ kind: "phone", start: phone.start, end: phone.end });
    i = phone.last;
  }
  return found;
}

interface Phone {
  readonly start: number;
  readonly end: number;
  /** The last group of digits that belongs to it. */
  readonly last: number;
}

function phoneAt(text: string, digits: readonly Digits[], first: number): Phone | null {
  const group = digits[first];
  if (group === undefined) return null;
  const isPlus = group.text.startsWith("44") && text[group.start - 1] === "+";
  const isAbroad = isPlus || group.text.startsWith("0044");
  if (!isAbroad && (!/^0[1237]/.test(group.text) || group.text.length < 3)) return null;
  let start = isPlus ? group.start - 1 : group.start;
  const end = isAbroad
    ? endOf(text, digits, first, group.text.slice(isPlus ? 2 : 4))
    : endOf(text, digits, first, group.text);
  if (end === null) return null;
  if (text[start - 1] === "(" && text.slice(start, end.at).includes(")")) start--;
  const phone = { start, end: end.at, last: end.last };
  if (isAbroad) return isPlus || !isWordAt(text, start - 1) ? phone : null;
  return stands(text, phone, end.national, first === end.last) ? phone : null;
}

/** Most characters between two groups of one number: ` - `, `) `. */
const MOST_BETWEEN = 3;

/** Where a number ends that begins with `head`: after 11 digits, or after 10 for the old short numbers. */
function endOf(text: string, digits: readonly Digits[], first: number, head: string) {
  let national = head.startsWith("0") || head === "" ? head : `0${head}`;
  let short: { at: number; last: number; national: string } | null = null;
  for (let last = first; last < digits.length; last++) {
    const group = digits[last] as Digits;
    if (last > first) {
      const before = digits[last - 1] as Digits;
      if (!isBetween(text, before.end, group.start)) break;
      // `+44 (0)20 …`: the nought is for callers at home.
      const isTrunk = national === "" || national === "0";
      national = isTrunk ? `0${group.text.replace(/^0/, "")}` : national + group.text;
    }
    if (national.length > 11) break;
    if (national.length === 11)
      return /^0(?:1[1-9]|2[03489]|3[0347]|7)/.test(national) ? { at: group.end, last, national } : null;
    if (national.length === 10 && isShort(text, digits, first, last, national))
      short = { at: group.end, last, national };
  }
  return short;
}

function isBetween(text: string, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++) if (!isBlankAt(text, at) && !"()-.–‑".includes(text[at] ?? "")) return false;
  return true;
}

// Areas where a number may have ten digits (Ofcom, National Telephone Numbering Plan, Appendix A).
const SHORT_AREAS = new Set(
  "1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606 1629 1635 1647 1659 1695 1726 1744 1750 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995".split(
    " ",
  ),
);

/** Ten digits are a number where the area has such, or where they are grouped as one and not as a grid reference. */
function isShort(text: string, digits: readonly Digits[], first: number, last: number, national: string): boolean {
  if (!/^01[1-9]/.test(national)) return false;
  if (SHORT_AREAS.has(national.slice(1, 5))) return true;
  const area = digits[first] as Digits;
  if (first === last || area.text.length !== 5) return false;
  const letters = lettersBefore(text, isBlankAt(text, area.start - 1) ? area.start - 1 : area.start);
  return !/^[hjnost][a-z]$/.test(letters);
}

const PHONE_WORD =
  /^(?:t|p|m|tel|telephone|phone|ph|mob|mobile|cell|call|ring|fax|landline|contact|text|whatsapp|home|work|daytime|evening|number)$/;
const REFERENCE_WORD =
  /(?:^|[^a-z])(?:invoice|inv|ref|refs|reference|order|po|case|claim|uprn|usrn|receipt|voucher|batch|cheque|transaction|trans|permit|licence|policy|job|charity|company|isbn|ean|barcode|item|asset|meter|serial|application)\.?(?: ?(?:no|nos|number|num|id))?[.:#]? ?[:#-]? ?$/;

/** Whether digits stand for themselves, and are not a part of a reference, an amount or a longer number. */
function stands(text: string, { start, end }: Phone, national: string, isOneGroup: boolean): boolean {
  const isMobile = national.startsWith("07");
  const before = text[start - 1];
  if (before !== undefined && "£$€#%*_".includes(before)) return false;
  if (isWordAt(text, start - 1) && !PHONE_WORD.test(lettersBefore(text, start))) return false;
  if (before !== undefined && ".,/-–+".includes(before) && isWordAt(text, start - 2)) {
    // `1,07700…` is an amount; two numbers may stand with a comma between.
    const isListed = before === "," && /\d{5}$/.test(text.slice(Math.max(0, start - 6), start - 1));
    if (isDigitAt(text, start - 2) && !isListed) return false;
    if (before !== "," && !isMobile && !PHONE_WORD.test(lettersBefore(text, start - 1))) return false;
  }
  if (isOneGroup && REFERENCE_WORD.test(text.slice(Math.max(0, start - 40), start).toLowerCase())) return false;
  return isEnd(text, end, isOneGroup && !isMobile);
}

function isEnd(text: string, end: number, isStrict: boolean): boolean {
  if (isWordAt(text, end)) return /^(?:ext|x)/i.test(text.slice(end, end + 3));
  const after = text[end];
  if (after === "%") return false;
  if (!isWordAt(text, end + 1)) return true;
  if (after === "." || after === ",") return !isDigitAt(text, end + 1) || /^\d{5}/.test(text.slice(end + 1, end + 6));
  return !(isStrict && (after === "-" || after === "/"));
}
