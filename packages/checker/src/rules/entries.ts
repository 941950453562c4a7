import type { Severity } from "@standpipe/runtime";
import { aboutRecordRules, recordRules } from "@standpipe/runtime/rules";
import { checkerRules } from "./all.ts";
import { advicePages } from "./pages/advice.ts";
import { filePages } from "./pages/file.ts";
import { meaningPages } from "./pages/meaning.ts";
import type { RulePage } from "./pages/page.ts";
import { policyPages } from "./pages/policy.ts";
import { privacyPages } from "./pages/privacy.ts";
import { recordPages } from "./pages/record.ts";
import { structurePages } from "./pages/structure.ts";
import { watchPages } from "./pages/watch.ts";

/** Everything that is said of one rule. */
export interface RuleEntry extends RulePage {
  /** Its stable name. */
  readonly code: string;
  /** How grave it is, where nothing else makes it more or less so. */
  readonly severity: Severity;
  /** What it asks, in one sentence. */
  readonly about: string;
}

/** A type with a pattern or a format: one rule, called `<name>-format`. */
export interface FormatType {
  /** The file name of its schema: `uprn`. */
  readonly name: string;
  /** Its label: `UPRN`. */
  readonly title: string;
  readonly description: string;
  /** The end of “must be …”. */
  readonly expected: string;
  /** A value that breaks it, and one that keeps to it. */
  readonly wrong: string;
  readonly right: string;
}

/**
 * Every rule but those of formats, in the order of the tables they stand in: rules of a record, of a file, of a table, of
 * cells, of values, of columns, of what is published, then those of a config.
 */
export function ruleEntries(): RuleEntry[] {
  const about: Readonly<Record<string, string>> = aboutRecordRules;
  const pages: Readonly<Record<string, RulePage>> = {
    ...recordPages,
    ...filePages,
    ...structurePages,
    ...meaningPages,
    ...advicePages,
    ...watchPages,
    ...privacyPages,
    ...policyPages,
  };
  const ofRecords = Object.entries(recordRules).map(([code, { severity }]) => ({
    code,
    severity,
    about: about[code] ?? "",
  }));
  const ofFiles = Object.entries(checkerRules).map(([code, rule]) => ({
    code,
    severity: rule.severity,
    about: rule.about,
  }));
  return [...ofRecords, ...ofFiles].map((rule) => {
    const page = pages[rule.code];
    if (page === undefined) throw new Error(`The rule ${rule.code} has no page in rules/pages`);
    return { ...rule, ...page };
  });
}

/** Formats with a change that is safe for whole columns or for single values. */
const MENDED_FORMATS = ["date", "partial-date", "postcode", "uprn", "usrn", "charity-number", "gss-code"];

/** The rule of a format, made from its type. */
export function formatEntry({ name, title, description, expected, wrong, right }: FormatType): RuleEntry {
  const [first = ""] = right.split("\n");
  const like = first === "" || first.startsWith("{") || first.length > 50 ? "" : `, like ${first}`;
  return {
    code: `${name}-format`,
    severity: "error",
    about: `${title}: the value must be ${expected}${like}.`,
    why: `${description} Programs go by this one way of writing it: any other is refused, or taken for something else.`,
    wrong,
    right,
    mending: MENDED_FORMATS.includes(name) ? "safe" : "person",
  };
}
