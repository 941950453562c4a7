import type { PersonalData } from "@standpipe/runtime";

/** What is looked for in text: things that reach or stand for one person, and have a form of their own. */
export type PersonalKind = "email" | "phone" | "national-insurance" | "postcode-with-house-number" | "card" | "bank";

/** One thing that was found in a text, from `start` to before `end`, in UTF-16 units. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** The kinds in a sentence: with their article, as many, and as the word that stands in their place in a redacted text. */
export const KIND_WORDS: Readonly<
  Record<PersonalKind, { readonly one: string; readonly many: string; readonly short: string }>
> = {
  email: { one: "an email address", many: "email addresses", short: "email" },
  phone: { one: "a phone number", many: "phone numbers", short: "phone" },
  "national-insurance": {
    one: "a National Insurance number",
    many: "National Insurance numbers",
    short: "National Insurance number",
  },
  "postcode-with-house-number": {
    one: "an address with its house number and postcode",
    many: "addresses with a house number and postcode",
    short: "address",
  },
  card: { one: "a payment card number", many: "payment card numbers", short: "card number" },
  bank: { one: "bank account details", many: "bank account details", short: "bank details" },
};

/** What a category of personal data is, in a sentence. */
export const CATEGORY_WORDS: Readonly<Record<PersonalData, string>> = {
  name: "names of people",
  contact: "ways to reach a person",
  address: "where a person lives or is",
  identifier: "what stands for one person",
  financial: "what a person is paid, owes or is granted",
  special: "what is sensitive about a person",
};
