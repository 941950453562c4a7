/** A kind of value that a field can hold, as people choose it in a form. */
export interface FieldKind {
  readonly choice: string;
  /** The type of core; null for yes or no, and for a list of codes, which has a file of its own. */
  readonly type: string | null;
  /** What the name of such a field ends in; null where it may end in anything. */
  readonly ending: string | null;
  readonly json: "text" | "number" | "whole number" | "yes or no" | "code";
}

const kind = (choice: string, type: string | null, json: FieldKind["json"] = "text", ending: string | null = null) => ({
  ...{ choice, type, json, ending },
});

/** The choices of “What does it hold?”. */
export const FIELD_KINDS: readonly FieldKind[] = [
  kind("A few words (up to 50 characters)", "text50"),
  kind("A line of text (up to 200 characters)", "text200"),
  kind("A longer text (up to 4,000 characters)", "text4000"),
  kind("A reference of your own", "ref"),
  kind("Yes or no", null, "yes or no"),
  kind("One of a list of codes", null, "code"),
  kind("A day", "date", "text", "date"),
  kind("A day with the time", "datetime", "text", "at"),
  kind("A time of day", "time", "text", "time"),
  kind("A count", "count", "whole number", "count"),
  kind("An amount of money", "money", "number", "amount"),
  kind("A percentage", "percentage", "number"),
  kind("A web address", "url", "text", "url"),
  kind("An email address", "email"),
  kind("A telephone number", "phone"),
  kind("A postcode", "postcode"),
  kind("A UPRN", "uprn"),
];

/** A value of the kind, from the text that a person wrote; the text itself where it is none. */
export function valueIn({ json }: FieldKind, text: string): unknown {
  if (json === "yes or no") return /^(?:yes|true)$/i.test(text) ? true : /^(?:no|false)$/i.test(text) ? false : text;
  if ((json === "number" || json === "whole number") && /^-?[0-9]{1,15}(?:\.[0-9]{1,6})?$/.test(text))
    return Number(text);
  return text;
}

/** A value of another kind, with the rule that it breaks and how to speak of it. */
export function wrongValue({ json }: FieldKind): {
  readonly value: unknown;
  readonly code: string;
  readonly words: string;
} {
  switch (json) {
    case "text":
      return { value: 14, code: "text-type", words: "a number, not text" };
    case "number":
      return { value: "twelve", code: "number-type", words: "a word, not a number" };
    case "whole number":
      return { value: "twelve", code: "whole-number-type", words: "a word, not a whole number" };
    case "yes or no":
      return { value: "yes", code: "yes-no-type", words: "the word yes, not true or false" };
    case "code":
      return { value: "not-on-the-list", code: "code-unknown", words: "not on the list" };
  }
}
