import type { Severity } from "@standpipe/runtime";
import { fingerprintOf } from "./fingerprint.ts";
import { jsonText } from "./json.ts";
import { lineOf, pathOf } from "./places-in-code.ts";
import type { ReportSet } from "./report-set.ts";
import { UNREAD } from "./unread.ts";
import { clean } from "./words/clean.ts";
import { placesOf } from "./words/places.ts";
import { fixOf } from "./words/sections.ts";
import { sentence } from "./words/text.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's Code Quality report: one entry for each finding, at its first place. A file that was not read is a blocker. */
export function gitlabReport({ reports, unread }: ReportSet): string {
  const seen = new Map<string, number>();
  const entries = [
    ...unread.map(({ file, message, fix = "" }) => ({
      description: clean(`${sentence(message)} ${fix === "" ? "" : sentence(fix)}`.trim()),
      check_name: UNREAD,
      fingerprint: fingerprintOf(file, { code: UNREAD, field: null, column: null, message: "" }, seen),
      severity: "blocker",
      location: { path: pathOf(file), lines: { begin: 1 } },
    })),
    ...reports.flatMap((report) =>
      report.findings.map((finding) => ({
        description: clean(
          [sentence(finding.message), sentence(placesOf(finding, report) ?? ""), fixOf(finding)]
            .filter((part) => part !== ".")
            .join(" "),
        ),
        check_name: clean(finding.code),
        fingerprint: fingerprintOf(report.file.name, finding, seen),
        severity: SEVERITIES[finding.severity],
        location: { path: pathOf(report.file.name), lines: { begin: lineOf(finding, report) ?? 1 } },
      })),
    ),
  ];
  return jsonText(entries);
}
