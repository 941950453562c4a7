import type { Report } from "@standpipe/checker";
import type { Finding } from "@standpipe/runtime";
import type { Comparison } from "./compare/comparison.ts";
import { markdownText } from "./markdown-text.ts";
import type { ReportSet, UnreadFile } from "./report-set.ts";
import { comparisonWords, submissionNotes } from "./words/comparison.ts";
import { placesOf } from "./words/places.ts";
import {
  assumedOf,
  closingOf,
  fixOf,
  notCheckedOf,
  partsOf,
  renamedColumns,
  sheetsOf,
  suppressedOf,
} from "./words/sections.ts";
import { sentence } from "./words/text.ts";
import { factsOf, nameOf, summaryOf, verdictOf } from "./words/verdict.ts";

/** GitHub-flavoured Markdown for the comment of a pull request or an email: it reads well as plain text too. */
export function markdownReport(set: ReportSet): string {
  const { reports, unread, comparison } = set;
  const isOne = reports.length + unread.length === 1;
  const blocks = [
    ...(isOne ? [] : [`## ${markdownText(summaryOf(set.reports, set.unread.length))}`]),
    ...unread.map((file) => unreadBlock(file, isOne)),
    ...reports.flatMap((report, at) => fileBlocks(report, comparison?.files[at] ?? null, set, isOne)),
    ...(comparison === null ? [] : submissionNotes(comparison).map(markdownText)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function unreadBlock({ file, message, fix }: UnreadFile, isOne: boolean): string {
  const heading = `${isOne ? "##" : "###"} ✗ ${markdownText(nameOf(file))}: not read`;
  return `${heading}\n\n${markdownText(sentence(message))}${fix === undefined ? "" : `\n\n→ ${markdownText(sentence(fix))}`}`;
}

function fileBlocks(report: Report, comparison: Comparison | null, set: ReportSet, isOne: boolean): string[] {
  const { sign, text } = verdictOf(report);
  const { first, errors, warnings, notes } = partsOf(report);
  const mark = isOne ? "###" : "####";
  const section = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${mark} ${title}`, items.join("\n")];
  const headings = `How your ${report.file.headerRow === null ? "field names" : "headings"} were read`;
  const renamed = renamedColumns(report).map(({ header, field }) => `| ${cell(header)} | ${cell(field ?? "")} |`);
  const closing = closingOf(report);
  return [
    `${mark.slice(1)} ${sign} ${markdownText(nameOf(report.file.name))}: ${text}`,
    markdownText(factsOf(report, set)),
    ...(comparison === null ? [] : comparisonBlocks(comparison, mark)),
    ...first.map((finding) => listItem("-", finding, report)),
    ...section(
      "To fix",
      errors.map((finding, at) => listItem(`${at + 1}.`, finding, report)),
    ),
    ...section(
      "Worth a look",
      warnings.map((finding) => listItem("-", finding, report)),
    ),
    ...section("Good to know", bullets([...notes.map(noteOf), ...sheetsOf(report)])),
    ...section("Set aside", bullets(suppressedOf(report))),
    ...section(headings, renamed.length === 0 ? [] : ["| In the file | Read as |", "| --- | --- |", ...renamed]),
    ...section("What this layout does not say", bullets(assumedOf(report, set))),
    ...section("Not checked", bullets(notCheckedOf(report))),
    ...(closing === null ? [] : [markdownText(closing)]),
  ];
}

function comparisonBlocks(comparison: Comparison, mark: string): string[] {
  const { title, notes, groups } = comparisonWords(comparison);
  const lists = groups.map(({ title: kind, items }) => `**${kind}**\n\n${bullets(items).join("\n")}`);
  return [`${mark} ${title}`, ...notes.map(markdownText), ...lists];
}

/** Lines under an item stand below its text, so that they stay part of it; two spaces at the end of one end it. */
function listItem(mark: string, finding: Finding, report: Report): string {
  const places = placesOf(finding, report);
  const lines = [
    `**${markdownText(sentence(finding.message))}**`,
    ...(places === null ? [] : [markdownText(sentence(places))]),
    `→ ${markdownText(fixOf(finding))} \`${finding.code.replaceAll(/[^\w-]/g, "")}\``,
  ];
  return `${mark} ${lines.join(`  \n${" ".repeat(mark.length + 1)}`)}`;
}

function noteOf({ message, fix }: Finding): string {
  return `${sentence(message)} ${sentence(fix)}`;
}

function bullets(texts: readonly string[]): string[] {
  return texts.map((text) => `- ${markdownText(text)}`);
}

function cell(text: string): string {
  return markdownText(text.trim().replace(/\s+/g, " "));
}
