import { type Extent, either, inDigits, quote, type RuleWords } from "@standpipe/runtime/rules";
import type { DocumentedRule } from "./file.ts";

const found = ({ found: value }: RuleWords, before: string, otherwise = "", after = "") =>
  value === null ? otherwise : `${before}${quote(value)}${after}`;

/** `1 row`, `3 rows`. */
const rows = ({ count }: Extent) => `${inDigits(count)} row${count === 1 ? "" : "s"}`;

/** How a table is built: what its rows and headings are, before anything is read from them. */
export const structureRules = {
  "heading-misplaced": {
    severity: "error",
    about: "The headings stand among the data, where sorting has put them.",
    say: (words) => `The headings are in row ${inDigits(words.limit ?? 0)}, with rows of data above them`,
    fix: (words) =>
      `Move row ${inDigits(words.limit ?? 0)} to the top: the file was probably sorted with its headings, and other programs will take the first row for them`,
  },
  "heading-repeated": {
    severity: "error",
    about: "The headings must not be repeated inside the data.",
    say: (_words, extent) =>
      `${rows(extent)} ${extent.count === 1 ? "repeats" : "repeat"} the headings inside the data`,
    fix: () => "Keep the first row of headings alone: a program that reads the file takes any other for a record",
  },
  "layout-shifted": {
    severity: "error",
    about: "Values must stand under their own headings all the way down.",
    say: (words, extent) =>
      `From row ${inDigits(words.limit ?? 0)} on, ${rows(extent)} ${extent.count === 1 ? "has" : "have"} values one column to the ${words.when ?? "left"} of where they belong, from ${quote(words.others?.[0] ?? "")} on`,
    fix(words) {
      const what = words.when === "right" ? "a column was added" : "a column was left out";
      return `Move the values of these rows back under their headings: at or before ${quote(words.others?.[0] ?? "")} ${what}`;
    },
  },
  "total-row": {
    severity: "warning",
    about: "A row of totals is not a record.",
    say: (words, extent) =>
      extent.count === 1
        ? `One row is a total${found(words, " (", "", ")")}, and was not checked as a record`
        : `${rows(extent)} are totals${found(words, ", such as ")}, and were not checked as records`,
    fix: () => "Delete the totals before you send the file: whoever adds up the column would count them as well",
  },
  "count-row": {
    severity: "warning",
    about: "A row that counts the rows is not a record.",
    say: (words) =>
      `The row below the headings holds nothing but ${found(words, "", "a number")}${words.limit === undefined ? "" : ", the number of rows"}. It was not checked as a record`,
    fix: () => "Delete that row before you send the file",
  },
  "note-row": {
    severity: "warning",
    about: "A row that holds a remark is not a record.",
    say: (words, extent) =>
      extent.count === 1
        ? `One row holds nothing but ${found(words, "", "a remark")}, and was not checked as a record`
        : `${rows(extent)} hold nothing but a remark${found(words, ", such as ")}, and were not checked as records`,
    fix: () => "Delete what is a remark before you send the file, and fill in the rest of what is a record",
  },
  "blank-rows": {
    severity: "info",
    about: "There are blank rows between the rows of data.",
    say: (_words, extent) =>
      `${rows(extent)} below the headings ${extent.count === 1 ? "is" : "are"} blank, and left out`,
    fix: () => "Nothing to do, but leave no blank rows if you can: some programs stop reading at one",
  },
  "blank-columns": {
    severity: "info",
    about: "There are columns with neither a heading nor a value.",
    say: (_words, extent) =>
      extent.count === 1
        ? "One column has no heading and no values"
        : `${inDigits(extent.count)} columns have no heading and no values`,
    fix: () =>
      "Nothing to do, but delete them if you can: they come from merged cells, or from cells that were cleared",
  },
  "mapping-unused": {
    severity: "warning",
    about: "A heading was said to stand for a field, and the file has no such heading.",
    say: (words) =>
      `You gave a meaning to ${either((words.others ?? []).map(quote), "and")}, and the file has no such heading`,
    fix: () => "Compare the spelling with the headings in the file, or leave it out",
  },
} satisfies Record<string, DocumentedRule>;
