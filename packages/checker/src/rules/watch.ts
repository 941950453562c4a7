import { type Extent, quote, type RuleWords } from "@standpipe/runtime/rules";
import { withoutEntities } from "../check/watch/entities.ts";
import { restore } from "../check/watch/mojibake.ts";
import { type DocumentedRule, found, values } from "./file.ts";

/** A value to go by; nothing where the report shows none, and then what the watch took from values stays unsaid too. */
const suchAs = (words: RuleWords) => (words.found === null ? "" : `, like ${found(words)}`);
const verb = ({ count }: Extent, one: string, many: string) => (count === 1 ? one : many);
const AS_TEXT = "Export the column again from the system it came from, as text: what was lost cannot be restored";

/** What a whole column shows of its values, and no single value does. */
export const watchRules = {
  "id-rounded": {
    severity: "warning",
    about: "Long numbers that a spreadsheet rounded are no longer the identifiers they were.",
    say: (words, extent) =>
      `${words.label} was opened and saved in Excel, which rounded long numbers: ${values(extent)} ${verb(extent, "ends", "end")} in five zeros or more${suchAs(words)}`,
    fix: () => AS_TEXT,
  },
  "id-scientific": {
    severity: "warning",
    about: "Long numbers that a spreadsheet wrote with an E are no longer the identifiers they were.",
    say: (words, extent) =>
      `${words.label} was opened and saved in Excel, which cut long numbers short: ${values(extent)} ${verb(extent, "is", "are")} written with an E${suchAs(words)}`,
    fix: () => AS_TEXT,
  },
  "values-dragged": {
    severity: "warning",
    about: "A value that was dragged down in a spreadsheet counts up, where the same value was meant in every row.",
    say: (words, extent) =>
      `${words.label} counts up row by row${words.found === null ? "" : ` after ${quote(words.example)}`}, as a value does that is dragged down in Excel. ${values(extent)} ${verb(extent, "is", "are")} affected`,
    fix: (words) =>
      `Fill in ${words.found === null ? "the first of them" : quote(words.example)} in every row, if that is what was meant`,
  },
  "values-cut": {
    severity: "warning",
    about: "Values that end at the same width were cut on their way into the file.",
    say: (words, extent) =>
      `${words.label} was cut at ${words.limit ?? 0} characters: ${values(extent)} ${verb(extent, "is", "are")} exactly that long${suchAs(words)}`,
    fix(words) {
      const [whole] = words.others ?? [];
      const was = whole === undefined || words.found === null ? "" : `. ${found(words)} was probably ${quote(whole)}`;
      return `Make the column wider where the file is made, and export it again${was}`;
    },
  },
  "zeros-lost": {
    severity: "warning",
    about: "A spreadsheet drops the zeros at the start of what it takes for a number.",
    say: (words, extent) =>
      `${words.label} has lost zeros: ${values(extent)} ${verb(extent, "is", "are")} shorter than ${words.limit ?? 0} characters${suchAs(words)}`,
    fix(words) {
      const was = words.found === null ? "What" : `${found(words)} was probably ${quote(words.example)}, but what`;
      return `Export the column again as text. ${was} each value was, only your own records can tell`;
    },
  },
  "text-garbled": {
    severity: "warning",
    about: "The text was garbled before the file was made: read in the wrong encoding, or written for a web page.",
    say: (words, extent) =>
      words.when === undefined
        ? `${words.label} has garbled letters in ${values(extent)}${suchAs(words)}`
        : `${words.label} has text that was written for ${words.when} in ${values(extent)}${suchAs(words)}`,
    fix(words) {
      const text = words.found ?? "";
      if (words.found === null) return "Export the text again from the system it came from, as plain text in UTF-8";
      const whole = words.when === undefined ? restore(text)?.whole : withoutEntities(text);
      if (whole === null)
        return "Export the text again from the system it came from: the letters are not in the file any more";
      const change = whole === undefined ? null : changeOf(text, whole);
      return change ?? "Read the text in the encoding it was written in, and export it again";
    },
  },
  "date-placeholder": {
    severity: "warning",
    about:
      "Many records share an old date, such as 1 January 1900, which probably stands for a date that is not known.",
    say: (words, extent) =>
      `${values(extent)} of ${words.label} ${verb(extent, "is", "are")} ${words.when ?? "an old date"}${suchAs(words)}, which probably means that the date is not known`,
    fix: () => "Fill in the true date, or leave it blank where nobody knows it",
  },
} satisfies Record<string, DocumentedRule>;

/** What to change in a text: the first word where it is long, because its beginning alone would show no change. */
function changeOf(text: string, whole: string): string | null {
  if (text.length <= 60) return `Change ${quote(text)} to ${quote(whole)}`;
  const words = whole.split(" ");
  const at = text.split(" ").findIndex((word, i) => word !== words[i]);
  const [from, to] = [text.split(" ")[at], words[at]];
  return from === undefined || to === undefined ? null : `Change ${quote(from)} to ${quote(to)}`;
}
