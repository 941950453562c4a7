import type { Report } from "@standpipe/checker";
import type { Finding, Sample, Severity } from "@standpipe/runtime";
import { fingerprintOf } from "./fingerprint.ts";
import { jsonText } from "./json.ts";
import { lineOfSample, pathOf } from "./places-in-code.ts";
import type { ReportSet } from "./report-set.ts";
import { type RuleHelp, rulesHelp } from "./rule-help.ts";
import { UNREAD } from "./unread.ts";
import { clean } from "./words/clean.ts";
import { headingOf, placesOf } from "./words/places.ts";
import { fixOf } from "./words/sections.ts";
import { capital, sentence } from "./words/text.ts";
import { unitOf } from "./words/verdict.ts";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0: one result for each finding, at its first place; its other places are related locations. */
export function sarifReport({ reports, unread }: ReportSet): string {
  const codes = [
    ...new Set([
      ...(unread.length > 0 ? [UNREAD] : []),
      ...reports.flatMap(({ findings }) => findings.map(({ code }) => clean(code))),
    ]),
  ].sort();
  const help = rulesHelp(codes);
  const seen = new Map<string, number>();
  const version = reports[0]?.tool.version;
  const unreadResults = unread.map(({ file, message, fix }) => ({
    ruleId: UNREAD,
    ruleIndex: codes.indexOf(UNREAD),
    level: "error",
    message: { text: plain([message, ...(fix === undefined ? [] : [fix])]) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }));
  const results = reports.flatMap((report) =>
    report.findings.map((finding) => ({
      ruleId: clean(finding.code),
      ruleIndex: codes.indexOf(clean(finding.code)),
      ...resultOf(finding, report),
      // The one that code scanning on GitHub looks at, to know an alert again.
      partialFingerprints: { primaryLocationLineHash: fingerprintOf(report.file.name, finding, seen) },
    })),
  );
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Standpipe",
            ...(version === undefined ? {} : { version }),
            rules: codes.map((code) => ruleOf(code, help.get(code))),
          },
        },
        artifacts: reports.map(artifactOf),
        columnKind: "unicodeCodePoints",
        results: [...unreadResults, ...results],
      },
    ],
  });
}

function ruleOf(id: string, help: RuleHelp | undefined): object {
  if (help === undefined) return { id };
  const { about, why, severity } = help;
  return {
    id,
    shortDescription: { text: plain([about]) },
    help: { text: plain(why === "" ? [about] : [about, why]) },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function artifactOf({ file }: Report): object {
  const hashes = file.sha256 === null ? {} : { hashes: { "sha-256": file.sha256 } };
  return { location: { uri: uriOf(file.name) }, length: file.bytes, ...hashes };
}

function resultOf(finding: Finding, report: Report): object {
  const { severity, message, count, samples, field, column, fixable } = finding;
  const places = placesOf(finding, report);
  const [first, ...others] = samples.map((sample) => locationOf(sample, finding, report));
  const related = others.map((location, at) => ({ id: at + 1, ...location }));
  return {
    level: LEVELS[severity],
    message: { text: plain([message, ...(places === null ? [] : [places]), fixOf(finding)]) },
    locations: [first ?? { physicalLocation: { artifactLocation: { uri: uriOf(report.file.name) } } }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    occurrenceCount: count,
    properties: { field: field && clean(field), column: column && clean(column), fixable },
  };
}

function locationOf(sample: Sample, finding: Finding, report: Report): object {
  const startLine = lineOfSample(sample, report);
  const where = [
    ...(sample.sheet === undefined ? [] : [`sheet ${sample.sheet}`]),
    ...[headingOf(finding, report) ?? []].flat(),
    ...(sample.row === null ? [] : [`${unitOf(report)} ${sample.row}`]),
    ...(sample.record === null ? [] : [sample.record]),
  ];
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(report.file.name) },
      ...(startLine === null ? {} : { region: { startLine } }),
    },
    ...(where.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: clean(where.join(", ")) }] }),
    message: { text: plain([capital(where.join(", ") || "The file")]) },
  };
}

/** Sentences as plain text. `](` would begin a link to SARIF (3.11.6), so the two are parted. */
function plain(sentences: readonly string[]): string {
  return sentences.map((text) => sentence(clean(text)).replaceAll("](", "] (")).join(" ");
}

function uriOf(name: string): string {
  const path = pathOf(name);
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${uri}`;
  return /^[a-z]%3A\//i.test(uri) ? `file:///${uri.replace("%3A", ":")}` : uri;
}
