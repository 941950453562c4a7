import { type Extent, either, inDigits, quote, type Rule, type RuleWords } from "@standpipe/runtime/rules";

const rows = ({ count, unit }: Extent) => `${inDigits(count)} ${unit}${count === 1 ? "" : "s"}`;

/** `1 value`, `3 values`. */
export const values = ({ count }: Extent) => `${inDigits(count)} value${count === 1 ? "" : "s"}`;

/** Names in a sentence: all of a few, the first seven of many. */
function listed(names: readonly string[]): string {
  const shown = names.map(quote);
  return either(names.length > 8 ? [...shown.slice(0, 7), `${inDigits(names.length - 7)} more`] : shown, "and");
}

/** One of several names: the first five of them. */
function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quote);
  return either(names.length > 5 ? [...shown, `one of ${inDigits(names.length - 5)} more`] : shown);
}

const list = (words: RuleWords) => listed(words.others ?? []);
/** A value in a sentence; “the value” where none may be quoted. */
export const found = (words: RuleWords) => (words.found === null ? "the value" : quote(words.found));

/** A rule with what it asks, in one sentence that names no data. */
export interface DocumentedRule extends Rule {
  readonly about: string;
}

/** The rules of a file, as against those of one record: what its bytes, headings and rows as a whole must be. */
export const fileRules = {
  "file-truncated": {
    severity: "error",
    about: "The file must not end in the middle of a row.",
    say: () => "The file is cut short: it ends inside a quoted cell or an unfinished record",
    fix: () =>
      "Close the double quote that opens there, if one does. If the file is shorter than the original, export it again",
  },
  "row-too-long": {
    severity: "error",
    about: "A row must not be longer than 10 million characters.",
    say: () => "A row is longer than 10 million characters, and reading stopped there",
    fix: () => "Look for a double quote that is opened and never closed at the line shown, and close it",
  },
  "row-too-wide": {
    severity: "error",
    about: "A row must not have more than 20,000 cells.",
    say: () => "A row has more than 20,000 cells, and reading stopped there",
    fix: () => "Check the line shown: the export has lost its line ends or uses another separator there",
  },
  "json-syntax": {
    severity: "error",
    about: "Each line of a JSON Lines file must be one JSON object.",
    say: (_words, extent) =>
      `${inDigits(extent.count)} ${extent.count === 1 ? "line is" : "lines are"} not JSON, and could not be checked`,
    fix: (words) => `Write each record as one JSON object on a line of its own (${words.found ?? ""})`,
  },
  "json-too-deep": {
    severity: "error",
    about: "JSON must not be nested more than 200 deep.",
    say: (_words, extent) =>
      `${rows(extent)} ${extent.count === 1 ? "is" : "are"} nested more than 200 deep, and could not be checked`,
    fix: () => "Send records as flat objects",
  },
  "other-record": {
    severity: "warning",
    about: "The headings fit another record better than the one that was asked for.",
    say: (words) => `The file looks like ${words.others?.[0] ?? ""}, not ${words.label}`,
    fix: (words) => `Check it as ${words.others?.[0] ?? ""} if that is what it is`,
  },
  "heading-near": {
    severity: "error",
    about: "A heading is spelt almost like one that is needed.",
    say: (words) => `The heading ${found(words)} looks like ${words.label}, spelt another way`,
    fix: (words) => `Rename ${found(words)} to ${words.example}`,
  },
  "column-missing": {
    severity: "error",
    about: "A field that every record needs has no column.",
    say: (words) => `There is no column for ${words.label}`,
    fix(words) {
      const [name = "", sharable = "", ...unread] = words.others ?? [];
      const rename = unread.length === 0 ? "" : `, or rename ${oneOf(unread)} if that is what it holds`;
      const once = sharable === "" ? "" : `; one value for the whole file can be given with --set ${name}=VALUE`;
      const values = words.example === "" ? "" : `, with values like ${quote(words.example)}`;
      return `Add a column named ${name}${values}${rename}${once}`;
    },
  },
  "column-repeated": {
    severity: "warning",
    about: "Two columns stand for the same field.",
    say: (words) =>
      `More than one column could be ${words.label}: ${quote(words.example)} was read, and ${list(words)} ${words.others?.length === 1 ? "was" : "were"} not`,
    fix: (words) => `Keep the column that holds ${words.label}, and rename or remove ${list(words)}`,
  },
  "column-unnamed": {
    severity: "warning",
    about: "There are values under a blank heading.",
    say: (words, extent) =>
      `${words.when === undefined ? "Other columns have" : `Column ${words.when} has`} no heading, and values in ${rows(extent)}${words.found === null ? "" : `, such as ${found(words)}`}`,
    fix: () => "Give the column a heading, or move the values to the column they belong in",
  },
  "field-unknown": {
    severity: "warning",
    about: "The record has no field of that name, so nothing reads it.",
    say(words, extent) {
      const names = words.others ?? [];
      const what = extent.unit === "record" ? "field" : "column";
      const aside = words.when === undefined ? "" : `. ${words.when}`;
      return extent.count === 1
        ? `One ${what} is not part of ${words.label}: ${list(words)}${aside}`
        : `${inDigits(extent.count)} ${what}s are not part of ${words.label}: ${names.length === 1 ? "all are called " : ""}${list(words)}${aside}`;
    },
    fix(words) {
      return words.others?.length === 1
        ? "Nothing to do if nobody needs it: it is not read. If it holds a field of the record, give it the name of that field"
        : "Nothing to do if nobody needs them: they are not read. If one holds a field of the record, give it the name of that field";
    },
  },
  "header-not-first": {
    severity: "info",
    about: "The headings are not in the first row.",
    say: (words) => `The headings are in row ${words.limit ?? 0}: what stands above them was left out`,
    fix: () => "Remove the rows above the headings before you publish the file",
  },
  "cells-too-many": {
    severity: "error",
    about: "A row has more cells than there are headings.",
    say: (_words, extent) =>
      `${rows(extent)} ${extent.count === 1 ? "has" : "have"} more cells than there are headings`,
    fix: (words) =>
      `Probably a value has the separator in it, such as a comma in an address: put double quotes around that value${words.found === null ? "" : ` (${found(words)} was left over)`}, or add the heading that is missing`,
  },
  "cells-too-few": {
    severity: "warning",
    about: "A row has fewer cells than there are headings.",
    say: (_words, extent) =>
      `${rows(extent)} ${extent.count === 1 ? "has" : "have"} fewer cells than there are headings`,
    fix: () => "Look for a lost separator: then two values stand in one cell, and those after them in the wrong column",
  },
  "quote-stray": {
    severity: "error",
    about: "A quoted cell must end with its closing quote.",
    say: (_words, extent) => `${rows(extent)} ${extent.count === 1 ? "has" : "have"} text after a closing double quote`,
    fix: () => "Write a double quote inside a quoted cell twice",
  },
  "encoding-mixed": {
    severity: "warning",
    about: "The file is partly UTF-8 and partly in an older encoding, Windows-1252 or MS-DOS code page 850.",
    say: () => "The file mixes UTF-8 with an older encoding, so some letters may be wrong",
    fix: () => "Save the whole file as UTF-8 and look at names with accents and at pound signs",
  },
  "encoding-other": {
    severity: "info",
    about: "The file is not in UTF-8.",
    say: (words) => `The file is in ${words.found ?? ""}, and was read as such`,
    fix: () => "Save it as CSV UTF-8 when you can: other programs may show pound signs and accents wrong",
  },
  "line-ends-mixed": {
    severity: "info",
    about: "Rows end in different ways.",
    say: () => "Rows of the file end in different ways, which other programs may show as blank or joined rows",
    fix: () => "Save the file again as CSV UTF-8",
  },
  "line-ends-cr": {
    severity: "info",
    about: "Rows end in a carriage return alone.",
    say: () => "Rows end in a carriage return alone, as old Mac programs write them; they were read as rows",
    fix: () => "Save it as CSV UTF-8: many programs take such a file for one long row",
  },
  "formula-unread": {
    severity: "warning",
    about: "A cell of a workbook has a formula without a result.",
    say: (_words, extent) =>
      `${inDigits(extent.count)} ${extent.count === 1 ? "cell has a formula" : "cells have formulas"} without a result, and ${extent.count === 1 ? "was" : "were"} read as blank`,
    fix: () => "Open the workbook in a spreadsheet program, let it calculate, and save it",
  },
  "json-name-repeated": {
    severity: "warning",
    about: "Two members of an object have the same name, and only the last value is read.",
    say: (_words, extent) =>
      `${inDigits(extent.count)} ${extent.count === 1 ? "name stands" : "names stand"} twice in the same object, and only the last value was read`,
    fix: (words) => `Keep one ${found(words)} in each object, with the value that is meant`,
  },
  "outer-space": {
    severity: "info",
    about: "Values have spaces around them, which are left out.",
    say: (_words, extent) =>
      `${inDigits(extent.count)} ${extent.count === 1 ? "value has" : "values have"} spaces around ${extent.count === 1 ? "it" : "them"}, which were left out`,
    fix: () => "Nothing to do, unless another program will read the file: then take the spaces out",
  },
  "value-set": {
    severity: "info",
    about: "One value was given for the whole file.",
    say: (words) => `${words.label} is ${found(words)} in every row, as you set it`,
    fix: () => "Nothing to do",
  },
  "key-repeated": {
    severity: "error",
    about: "The key of a record must be unique in a file.",
    say: (words, extent) =>
      `${words.label} must be different in every ${extent.unit}. ${rows(extent)} ${extent.count === 1 ? "repeats" : "repeat"} an earlier one`,
    fix: (words) =>
      `Give each record its own ${words.label}, or remove the copy: ${words.found === null ? "the same" : found(words)} is in ${either(words.others ?? [], "and")}`,
  },
  "reference-unknown": {
    severity: "error",
    about: "A reference must be the key of a record in the same submission.",
    say: (words, extent) =>
      `${words.label} must be one that ${words.others?.[0] ?? ""} has. ${values(extent)} ${extent.count === 1 ? "is" : "are"} not`,
    fix: (words) => `Check ${found(words)}: correct it, or add the record it points at`,
  },
  "lookup-disagrees": {
    severity: "error",
    about: "Codes of the same thing must be those that a register has for it.",
    say: (words) =>
      `${words.label} must be the one that the register has for ${[words.others?.[0], words.when].filter((part) => part).join(" ")}`,
    fix: (words) =>
      `Change ${found(words)} to ${quote(words.example)}, or correct ${words.others?.[0] ?? "the other code"}`,
  },
  "no-rows": {
    severity: "warning",
    about: "The file has headings and no rows.",
    say: () => "The file has headings, and no rows below them",
    fix: () => "Check that the export was given a period or a filter that holds some records",
  },
} satisfies Record<string, DocumentedRule>;
