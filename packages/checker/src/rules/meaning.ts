import { inDigits } from "@standpipe/runtime/rules";
import { type DocumentedRule, found, values } from "./file.ts";

/** What cells say that is no value. */
export const meaningRules = {
  placeholder: {
    severity: "warning",
    about: "A word such as N/A stands where nothing is known, in a column whose type cannot hold the word.",
    say: (words, { count }) =>
      `${words.label} has ${inDigits(count)} ${count === 1 ? "value" : "values"} ${words.found === null ? "that stand for nothing" : `such as ${found(words)}`}, read as blank`,
    fix: (words) => `Leave the cell blank where ${words.label} is not known`,
  },
  "formula-text": {
    severity: "warning",
    about: "A text begins with an equals sign, so a spreadsheet that opens the file runs it as a formula.",
    say: (words, extent) =>
      `${words.label} has ${values(extent)} that a spreadsheet would run as a formula${words.found === null ? "" : `: ${found(words)}`}`,
    fix: () => "Take the equals sign away, unless it belongs to the text",
  },
  "values-joined": {
    severity: "error",
    about: "A cell holds more than one value, and its field has room for one.",
    say: (words, extent) =>
      `${words.label} holds more than one value in one cell. ${values(extent)} ${extent.count === 1 ? "is" : "are"} affected`,
    fix: (words) =>
      `Keep the one that is meant in ${found(words)}, or send a record for each. Two halves of a place belong in two columns`,
  },
  "cell-error": {
    severity: "error",
    about: "A cell holds a broken formula of a spreadsheet, and no value.",
    say: (words, extent) =>
      `${words.label} has a broken formula in ${values(extent)}, and no value there${words.found === null ? "" : `: ${found(words)}`}`,
    fix: () => "Correct the formula in the spreadsheet, or fill in the value itself",
  },
} satisfies Record<string, DocumentedRule>;
