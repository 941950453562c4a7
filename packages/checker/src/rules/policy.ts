import { either, quote } from "@standpipe/runtime/rules";
import type { DocumentedRule } from "./file.ts";

/** What a policy adds to a report: that it changed something, or has an entry that does nothing. */
export const policyRules = {
  "severity-changed": {
    severity: "info",
    about: "The config makes a rule more or less grave than the standard does.",
    say: (words) => `As the config says, ${either(words.others ?? [], "and")}`,
    fix: () => "Nothing to do if that is what you want: whoever receives the file may count it as the standard does",
  },
  "suppression-expired": {
    severity: "info",
    about: "A problem was set aside until a day that has passed, so it counts again.",
    say: (words) => `The config sets ${quote(words.found ?? "")} aside until ${words.example}, and that day has passed`,
    fix: () => "Put the data right and take the entry out of the config, or agree on a new day",
  },
  "suppression-unused": {
    severity: "info",
    about: "A problem is set aside that nothing in the files has.",
    say: (words) => `The config sets ${quote(words.found ?? "")} aside, and nothing that was checked has that problem`,
    fix: () => "Take the entry out of the config, or it will hide the next such problem",
  },
} satisfies Record<string, DocumentedRule>;
