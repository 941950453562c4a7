import { formatEntry, type RuleEntry, ruleEntries } from "@standpipe/checker/rules";
import { nearest } from "@standpipe/runtime/rules";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { lookOf } from "../io/terminal.ts";
import { ruleList, rulePage } from "../render/rule-page.ts";
import formatTypes from "./format-types.json" with { type: "json" };

/** The options of `standpipe explain`, as the command line gives them. */
export interface ExplainSettings {
  readonly format?: "text" | "json";
}

/**
 * Prints the page of one rule by its code, such as `date-format`, or, without a code, what every rule asks. Throws a
 * CommandError for a code that no rule has.
 */
export async function runExplain(
  code: string | undefined,
  { format = "text" }: ExplainSettings = {},
): Promise<ExitCode> {
  const rules = [...ruleEntries(), ...formatTypes.map(formatEntry)].sort((a, b) => (a.code < b.code ? -1 : 1));
  const look = lookOf(process.stdout);
  if (code === undefined) {
    process.stdout.write(format === "json" ? jsonOf({ rules }) : ruleList(rules, look));
    return 0;
  }
  const rule = await ruleCalled(code, rules);
  process.stdout.write(format === "json" ? jsonOf(rule) : rulePage(rule, look));
  return 0;
}

/** Reports print a code in brackets, so it may be copied with them. */
async function ruleCalled(code: string, rules: readonly RuleEntry[]): Promise<RuleEntry> {
  const bare = code.replace(/^\[|\]$/g, "");
  const rule = rules.find((each) => each.code === bare);
  if (rule !== undefined) return rule;
  const { lintRules } = await import("@standpipe/evolution");
  if (Object.hasOwn(lintRules, bare))
    throw new CommandError(
      2,
      `${bare} is a rule for schemas, not for data. See it with: standpipe lint --explain ${bare}`,
    );
  const meant = nearest(
    bare,
    rules.map((each) => each.code),
  )?.option;
  const advice = meant === undefined ? "See all rules with: standpipe explain" : `Did you mean ${meant}?`;
  throw new CommandError(2, `There is no rule called ${bare}. ${advice}`);
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
