import type { Report } from "@standpipe/checker";
import { sentence } from "@standpipe/report/text";
import {
  assumedOf,
  closingOf,
  comparisonWords,
  helpOf,
  notCheckedOf,
  partsOf,
  renamedColumns,
  sheetsOf,
  suppressedOf,
} from "@standpipe/report/words";
import type { Finding } from "@standpipe/runtime";
import { blocksOf, section } from "./blocks.ts";
import { findingLines } from "./finding.ts";
import type { Look, Setting } from "./look.ts";
import { verdictLines } from "./verdict.ts";
import { wrap } from "./wrap.ts";

/** A report for a person to read: the verdict, what to fix, what to look at, and how the file was understood. */
export function textReport(report: Report, setting: Setting): string {
  const { first, errors, warnings, notes } = partsOf(report);
  const said = notes.map(({ message, fix }) => `${sentence(message)} ${sentence(fix)}`);
  const waived = report.layout === null ? new Map() : new Map([[report.layout.name, setting.waived]]);
  const sections = [
    verdictLines(report, setting),
    ...comparisonSections(setting),
    signed(first, report, setting),
    section("To fix", numbered(errors, report, setting), setting),
    section("Worth a look", signed(warnings, report, setting), setting),
    section("Good to know", bullets([...said, ...sheetsOf(report)], setting), setting),
    section("Set aside", bullets(suppressedOf(report), setting), setting),
    section(
      `How your ${report.file.headerRow === null ? "field names" : "headings"} were read`,
      headingLines(report, setting),
      setting,
    ),
    section("What this layout does not say", bullets(assumedOf(report, { waived }), setting), setting),
    section("Not checked", bullets(notCheckedOf(report), setting), setting),
    closingLines(report, setting),
  ];
  return blocksOf(sections);
}

/** What has changed since the last report: a line of counts, and a list for each kind of change. */
function comparisonSections({ comparison, width, palette }: Setting): string[][] {
  if (comparison === undefined) return [];
  const { title, notes, groups } = comparisonWords(comparison);
  const head = [title, ...notes].flatMap((text) => wrap([{ text, style: palette.strong }], { width }));
  return [head, ...groups.map((group) => [`  ${group.title}`, ...bullets(group.items, { width })])];
}

function numbered(findings: readonly Finding[], report: Report, look: Look): string[] {
  const width = String(findings.length).length;
  return spaced(
    findings.map((finding, at) => findingLines(finding, report, `${String(at + 1).padStart(width + 1)}. `, look)),
  );
}

function signed(findings: readonly Finding[], report: Report, look: Look): string[] {
  return spaced(findings.map((finding) => findingLines(finding, report, " !  ", look)));
}

function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function bullets(texts: readonly string[], { width }: Pick<Look, "width">): string[] {
  return texts.flatMap((text) => wrap(text, { width, first: "  - ", rest: "    " }));
}

function headingLines(report: Report, { width }: Look): string[] {
  const renamed = renamedColumns(report);
  if (renamed.length === 0) return [];
  const pairs = renamed.map(({ header, field }) => `${header.trim().replace(/\s+/g, " ")} → ${field ?? ""}`);
  return wrap(pairs.map(unbroken).join(", "), { width, first: "  " });
}

function closingLines(report: Report, { width, title }: Setting): string[] {
  const closing = closingOf(report);
  if (closing === null) return [];
  const help = helpOf(report, { titles: new Map([[report.schema.name, title]]) });
  return wrap(`${closing} ${help.text} ${unbroken(help.command)}`, { width });
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
