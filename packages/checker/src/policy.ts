import type { Finding, Severity } from "@standpipe/runtime";
import { ONE, type Rule } from "@standpipe/runtime/rules";
import type { Report } from "./report.ts";
import { policyRules } from "./rules/policy.ts";

/** A known problem that does not count until a day. */
export interface Suppression {
  readonly code: string;
  /** The field that it is set aside in; every field if left out. */
  readonly field?: string;
  readonly reason: string;
  /** The last day on which it is set aside, `2026-12-31`. */
  readonly until: string;
}

/** What somebody decided about the findings of a file. */
export interface Policy {
  /** How grave rules are, by `code` or by `code:field`, which wins. */
  readonly severity?: Readonly<Record<string, Severity>>;
  readonly suppress?: readonly Suppression[];
}

/** A report with the policy of its file. */
export interface Ruled {
  readonly report: Report;
  readonly policy: Policy;
}

/** Errors that say that a part of the file was not read: no policy touches them. */
export const UNTOUCHABLE: ReadonlySet<string> = new Set([
  "file-truncated",
  "row-too-long",
  "row-too-wide",
  "json-syntax",
  "json-too-deep",
]);

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * A report as a policy sees it: severities changed, what is set aside moved from the findings to `suppressed`, and a note
 * on each entry that has run out or does nothing. `rows` and `invalidRows` stay: they are about the standard. `today` is
 * an ISO date.
 */
export function applyPolicy(report: Report, policy: Policy, today: string): Report {
  return applyPolicies([{ report, policy }], today)[0] as Report;
}

/** The same for files that were checked together: an entry is in use where one of them needs it. */
export function applyPolicies(files: readonly Ruled[], today: string): Report[] {
  const used = new Set<Suppression>();
  const judged = files.map(({ report, policy }) => judge(report, policy, today, used));
  const said = new Set<Suppression>();
  return files.map(({ policy }, at) => {
    const { report, changed } = judged[at] as Judged;
    const notes = (policy.suppress ?? []).flatMap((suppression) => {
      if (said.has(suppression)) return [];
      said.add(suppression);
      if (suppression.until < today) return [note("suppression-expired", suppression)];
      return used.has(suppression) ? [] : [note("suppression-unused", suppression)];
    });
    return { ...report, findings: [...report.findings, ...changed, ...notes] };
  });
}

/** What a policy says of one finding. `today` is an ISO date. */
export function rulingOf({ severity = {}, suppress = [] }: Policy, finding: Judgeable, today: string): Ruling {
  if (UNTOUCHABLE.has(finding.code)) return { severity: finding.severity, key: null, aside: null };
  const aside = suppress.find((each) => each.until >= today && isOf(each, finding)) ?? null;
  const key = keyOf(severity, finding);
  return { severity: key === null ? finding.severity : (severity[key] ?? finding.severity), key, aside };
}

/** What a policy looks at in a finding. */
export type Judgeable = Pick<Finding, "code" | "field" | "severity">;

/** What a policy says of a finding: that it is set aside, or how grave it is. */
export interface Ruling {
  readonly severity: Severity;
  /** The entry of the policy that says so; null where none does. */
  readonly key: string | null;
  readonly aside: Suppression | null;
}

interface Judged {
  readonly report: Report;
  /** The note on severities that were changed, if any were. */
  readonly changed: readonly Finding[];
}

function judge(report: Report, policy: Policy, today: string, used: Set<Suppression>): Judged {
  const suppressed: Report["suppressed"][number][] = [];
  const changes = new Set<string>();
  const findings = report.findings.flatMap((finding): Finding[] => {
    const { code, field, count } = finding;
    const { severity, key, aside } = rulingOf(policy, finding, today);
    if (aside !== null) {
      used.add(aside);
      suppressed.push({ code, field, count, reason: aside.reason, until: aside.until });
      return [];
    }
    if (severity === finding.severity) return [finding];
    changes.add(`${key} is ${named(severity)} and not ${named(finding.severity)}`);
    return [{ ...finding, severity }];
  });
  const places = (wanted: Severity) =>
    findings.reduce((sum, finding) => sum + (finding.severity === wanted ? finding.count : 0), 0);
  const errors = places("error");
  return {
    report: {
      ...report,
      valid: errors === 0,
      errors,
      warnings: places("warning"),
      findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]),
      suppressed: [...report.suppressed, ...suppressed],
    },
    changed: changes.size === 0 ? [] : [finding("severity-changed", null, { others: [...changes] })],
  };
}

function isOf({ code, field }: Suppression, finding: Judgeable): boolean {
  return code === finding.code && (field === undefined || field === finding.field);
}

/** The entry that says how grave a finding is; null where none does. */
function keyOf(severity: Readonly<Record<string, Severity>>, { code, field }: Judgeable): string | null {
  const keys = field === null ? [code] : [`${code}:${field}`, code];
  return keys.find((key) => Object.hasOwn(severity, key)) ?? null;
}

function named(severity: Severity): string {
  return severity === "info" ? "a note" : severity === "error" ? "an error" : "a warning";
}

function note(rule: "suppression-expired" | "suppression-unused", { code, field, until }: Suppression): Finding {
  const found = field === undefined ? code : `${code}:${field}`;
  return finding(rule, field ?? null, { found, example: until });
}

function finding(
  code: keyof typeof policyRules,
  field: string | null,
  given: { readonly found?: string; readonly example?: string; readonly others?: readonly string[] },
): Finding {
  const rule: Rule = policyRules[code];
  const words = { label: "", expected: "", example: "", found: null, ...given };
  const message = rule.say(words, ONE);
  return {
    code,
    severity: rule.severity,
    field,
    column: null,
    message,
    fix: rule.fix(words),
    fixable: false,
    count: 1,
    samples: [],
  };
}
