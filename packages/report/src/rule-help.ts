import { ruleEntries } from "@standpipe/checker/rules";
import type { Severity } from "@standpipe/runtime";
import { ABOUT_FORMATS } from "@standpipe/runtime/rules";
import { UNREAD } from "./unread.ts";

/** What a form that explains its rules says of one. */
export interface RuleHelp {
  /** What it asks, in one sentence that names no data. */
  readonly about: string;
  /** Why it matters; empty where that depends on the type of the field. */
  readonly why: string;
  readonly severity: Severity;
}

const UNREAD_HELP: RuleHelp = {
  about: "The file must be one that can be read as a table or as records.",
  why: "",
  severity: "error",
};

/** What each of some rules asks, by code. A code that this version does not know is left out. */
export function rulesHelp(codes: readonly string[]): ReadonlyMap<string, RuleHelp> {
  const known = new Map<string, RuleHelp>([
    [UNREAD, UNREAD_HELP],
    ...ruleEntries().map((rule) => [rule.code, rule] as const),
  ]);
  return new Map(
    codes.flatMap((code) => {
      const format = code.endsWith("-format")
        ? { about: ABOUT_FORMATS, why: "", severity: "error" as const }
        : undefined;
      const help = known.get(code) ?? format;
      return help === undefined ? [] : [[code, help] as const];
    }),
  );
}
