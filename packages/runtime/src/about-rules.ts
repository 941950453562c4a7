import type { recordRules } from "./rules.ts";

/**
 * What each rule of a record asks: one sentence that names no data, for the page of the rule. Kept apart from the rules,
 * because it would travel into every program that imports a record.
 */
export const aboutRecordRules = {
  "required-missing": "The record needs a value in this field.",
  "conditional-missing": "The field is needed because of what another field says.",
  "pair-missing": "Two fields go together: where one is given the other one is needed.",
  "one-of-missing": "At least one of several fields is needed.",
  "null-value": "A field without a value is left out: null is not a value.",
  "text-type": "The value must be text.",
  "text-format": "Text must not be blank, and must not begin or end with a space.",
  "number-type": "The value must be a number in plain digits, with no currency sign and no comma.",
  "whole-number-type": "The value must be a whole number in digits.",
  "yes-no-type": "The value must be true or false.",
  "list-type": "The value must be a list.",
  "object-type": "The value must be an object with named members.",
  "record-type": "A record must be an object with named fields.",
  "too-long": "The text must not be longer than the field allows.",
  "too-short": "The text must not be shorter than the field allows.",
  "too-small": "The number must not be smaller than the field allows.",
  "too-large": "The number must not be larger than the field allows.",
  "too-many-decimals": "The number must not have more decimal places than the field allows.",
  "code-unknown": "The value must be one of the codes of its codelist.",
  "order-wrong": "Two fields must be in order, such as a start before an end.",
  "length-unequal": "Two lists go together, entry by entry, so they have the same length.",
  "coordinates-zero": "0, 0 is a place in the Atlantic, and stands for no place in exports.",
  "coordinates-swapped":
    "The two values of a point must each be in their own field: latitude is the larger one in the United Kingdom.",
  "coordinates-system":
    "A point must be in the system of its fields: degrees (WGS84), or metres on the British National Grid.",
  "list-too-short": "The list must not be shorter than the field allows.",
  "list-too-long": "The list must not be longer than the field allows.",
  "list-repeats": "No entry of the list may be there twice.",
  "schema-rule": "The value must meet a rule of the schema that has no words of its own yet.",
} satisfies Readonly<Record<keyof typeof recordRules, string>>;

/** The same for the rules of the formats, `date-format` and its like. */
export const ABOUT_FORMATS = "The value must be written as the type of the field asks.";
