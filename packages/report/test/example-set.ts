import type { Report } from "@standpipe/checker";
import type { ReportSet } from "../src/report-set.ts";
import { exampleReport } from "./example-report.ts";

/** A set for tests: one report with nothing to fix, and what is given instead. */
export function exampleSet(parts: Partial<ReportSet> = {}): ReportSet {
  return {
    reports: [exampleReport()],
    unread: [],
    titles: new Map([["planning/brownfield-site", "Brownfield site"]]),
    waived: new Map(),
    isChosen: true,
    comparison: null,
    ...parts,
  };
}

/** A set of one report, and what is given of it. */
export function setOf(parts: Partial<Report>): ReportSet {
  return exampleSet({ reports: [exampleReport(parts)] });
}
