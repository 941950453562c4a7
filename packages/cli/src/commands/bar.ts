import type { Report } from "@standpipe/checker";
import type { SubmissionComparison } from "@standpipe/report";
import type { FailOn } from "../arguments.ts";
import { counted } from "../render/words.ts";

/** What files have to reach for a check to end with 0. */
export interface Bar {
  readonly failOn: FailOn;
  /** The most things worth a look, as they are listed; null where any number will do. */
  readonly maxWarnings: number | null;
}

/** Whether a check ends with 1. `why` is null where the verdicts on the files say it. */
export interface Missed {
  readonly isMissed: boolean;
  readonly why: string | null;
}

/** Holds reports against a bar. `comparison` tells which problems are new; without it all are. */
export function missed(
  reports: readonly Report[],
  { failOn, maxWarnings }: Bar,
  comparison: SubmissionComparison | null,
): Missed {
  if (failOn === "never") return { isMissed: false, why: null };
  const isBad = reports.some(({ valid }) => !valid);
  const warnings = reports.reduce((sum, report) => sum + warningsOf(report), 0);
  if (maxWarnings !== null && warnings > maxWarnings && failOn !== "new") {
    const why = `${counted(warnings, "thing")} worth a look, and --max-warnings allows ${maxWarnings}.`;
    return { isMissed: true, why: isBad ? null : why };
  }
  if (failOn === "warning") {
    const why = `${counted(warnings, "thing")} worth a look: --fail-on warning counts as a problem what is worth a look.`;
    return { isMissed: isBad || warnings > 0, why: isBad || warnings === 0 ? null : why };
  }
  if (failOn === "error") return { isMissed: isBad, why: null };
  const fresh = reports.reduce((sum, report, at) => sum + newErrorsIn(report, comparison?.files[at] ?? null), 0);
  if (fresh === 0) return { isMissed: false, why: isBad ? "No problem is new, so the check ends with 0." : null };
  return {
    isMissed: true,
    why: `${counted(fresh, "problem")} to fix that the earlier report did not have, or had in fewer places.`,
  };
}

function warningsOf({ findings }: Report): number {
  return findings.filter(({ severity }) => severity === "warning").length;
}

/** Errors that an earlier report lacks or has in fewer places; a file that it did not have is new as a whole. */
function newErrorsIn(report: Report, comparison: NonNullable<SubmissionComparison["files"][number]> | null): number {
  const grown = comparison?.remaining.filter(({ before, after }) => after > before) ?? [];
  const findings = comparison === null ? report.findings : [...comparison.new, ...grown];
  return findings.filter(({ severity }) => severity === "error").length;
}
