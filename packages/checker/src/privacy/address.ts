import { isWordAt } from "./characters.ts";
import type { Personal } from "./kinds.ts";

// Royal Mail PAF: full postcodes, with or without their space.
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:GIR[ \u00a0]?0AA|[A-PR-UWYZ][A-HK-Y]?[0-9][A-Z0-9]?[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;

// A number and the word after it, with what stands before: `Flat 3`, `12a High`, `14-16, Mill`.
const NUMBER =
  /(?<![\p{L}\p{N}£$€#.,/:-]|[0-9] )([0-9]{1,4}[A-Za-z]?(?:[-/][0-9]{1,4}[A-Za-z]?)?)(?![\p{L}\p{N}%]|[.:/-][0-9])(,?[ \u00a0\n\r]{0,3}\p{L}[\p{L}'’.]*)?/gu;
const LABEL =
  /(?:^|[^\p{L}])(?:flat|flt|apartment|apt|maisonette|bungalow|cottage|house|home|house number|house no|no|number|door)[.:]? ?#?$/iu;
const OTHER_LABEL =
  /(?:^|[^\p{L}])(?:units?|plots?|suite|floor|phase|level|zone|ward|lot|site|sites|item|stage|block|bay|class|grade|part|page|section|policy|route|bus|platform|gate|studio|year|week|day|district|area|region|no more than|about|over|around|approximately|least)[.:]? ?$/iu;
const STREET =
  /(?<!\p{L})(?:road|rd|street|st|lane|ln|avenue|ave|close|cl|drive|dr|way|crescent|cres|court|ct|place|pl|gardens?|gdns|grove|gr|terrace|terr?|hill|row|square|sq|walk|mews|park|view|rise|green|parade|villas?|cottages?|house|yard|wharf|quay|end|croft|gate|garth|fold|bank|brow|common|approach|mount|vale|chase|meadows?|fields?|path|broadway|promenade|circus|esplanade|heath|wood|drove|bridge|heol|ffordd|stryd|clos)(?!\p{L})/iu;
const NO_NAME =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|st|nd|rd|th|am|pm|of|to|and|or|in|on|at|by|for|from|x|m|km|mile|miles|metres?|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|no|units?|dwellings?|homes?|flats|houses|trees?|people|persons?|spaces|bins?|times?|plots?)$/i;

/** Longest text of one address, from the number of the house to its postcode or the other way round. */
const LONGEST = 120;
const AFTER = 40;

/** Addresses of one home: a full postcode, and the number of a house or flat near it. A postcode alone is many homes. */
export function addressesIn(text: string): Personal[] {
  const found: Personal[] = [];
  let from = 0;
  for (const { 0: postcode, index } of text.matchAll(POSTCODE)) {
    const end = index + postcode.length;
    const start = houseBefore(text, Math.max(from, index - LONGEST), index);
    if (start !== null) found.push({ kind: "postcode-with-house-number", start, end });
    else {
      const after = houseAfter(text, end);
      if (after !== null) found.push({ kind: "postcode-with-house-number", start: index, end: after });
    }
    from = end;
  }
  return found;
}

/** Where the number of a house begins, the first of several: `Flat 3, 12 High Street`. */
function houseBefore(text: string, start: number, postcode: number): number | null {
  let from = start;
  // No word is cut: the end of `A1234` is no number of a house.
  while (from < postcode && isWordAt(text, from - 1) && isWordAt(text, from)) from++;
  const near = text.slice(from, postcode);
  for (const match of near.matchAll(NUMBER)) {
    const [, , next = ""] = match;
    const before = text.slice(Math.max(0, from + match.index - 24), from + match.index);
    if (OTHER_LABEL.test(before)) continue;
    const label = LABEL.exec(before)?.[0];
    if (label !== undefined) return from + match.index - label.replace(/^[^\p{L}]/u, "").length;
    if (isHouse(before, match[1] ?? "", next, near.slice(match.index + match[0].length - next.length)))
      return from + match.index;
  }
  return null;
}

function houseAfter(text: string, postcode: number): number | null {
  const near = text.slice(postcode, postcode + AFTER);
  for (const match of near.matchAll(NUMBER)) {
    const before = near.slice(0, match.index);
    const end = postcode + match.index + (match[1] ?? "").length;
    if (LABEL.test(before) || (/^[,;\s]*$/.test(before) && STREET.test(near.slice(match.index)))) return end;
  }
  return null;
}

/** A number that begins an address line, or that a street comes after. */
function isHouse(before: string, number: string, next: string, rest: string): boolean {
  const word = next.replace(/^[^\p{L}]+/u, "");
  if (word === "" || NO_NAME.test(word.replace(/\.$/, ""))) return false;
  const isYear = /^(?:19|20)[0-9]{2}$/.test(number);
  const street = STREET.exec(rest);
  if (street !== null && rest.slice(0, street.index).trim().split(/\s+/).length <= (isYear ? 3 : 6)) return true;
  return !isYear && /(?:^|[,;:(\n\r]|\bat|\bof|\bis) ?$/u.test(before) && /^\p{Lu}/u.test(word);
}
