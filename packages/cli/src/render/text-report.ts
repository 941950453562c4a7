import type { Report } from "@standpipe/checker";
import type { Finding, Severity } from "@standpipe/runtime";
import { either, normalise } from "@standpipe/runtime/rules";
import { findingLines, noteLines } from "./finding.ts";
import type { Look, Setting } from "./look.ts";
import { verdictLines } from "./verdict.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** A report for a person to read: the verdict, what to fix, what to look at, and how the file was understood. */
export function textReport(report: Report, setting: Setting): string {
  // A file of another kind explains all that follows, so it is said first, whatever its severity.
  const first = report.findings.filter(({ code }) => code === "other-record");
  const of = (severity: Severity) =>
    report.findings.filter((each) => each.severity === severity && !first.includes(each));
  const sections = [
    verdictLines(report, setting),
    signed(first, report, setting),
    section("To fix", numbered(of("error"), report, setting), setting),
    section("Worth a look", signed(of("warning"), report, setting), setting),
    section(
      "Good to know",
      of("info").flatMap((finding) => noteLines(finding, setting)),
      setting,
    ),
    section(
      `How your ${report.file.headerRow === null ? "field names" : "headings"} were read`,
      headingLines(report, setting),
      setting,
    ),
    section("What this layout does not say", assumedLines(report, setting), setting),
    section("Not checked", notCheckedLines(report, setting), setting),
    closingLines(report, setting),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[], { palette }: Look): string[] {
  return lines.length === 0 ? [] : [palette.strong(title), "", ...lines];
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

/** Only headings that are not the field's own name or label, written one way or another: those may be misunderstood. */
function headingLines({ columns }: Report, { width }: Look): string[] {
  const renamed = columns.filter(
    ({ header, field, match }) =>
      (match === "alias" || match === "normalised") && normalise(header) !== normalise(field ?? ""),
  );
  if (renamed.length === 0) return [];
  const pairs = renamed.map(({ header, field }) => `${header.trim().replace(/\s+/g, " ")} → ${field ?? ""}`);
  return wrap(pairs.map(unbroken).join(", "), { width, first: "  " });
}

/** What is taken for given where the layout is silent; what it may leave out is one sentence. */
function assumedLines({ layout }: Report, { width, waived }: Setting): string[] {
  if (layout === null) return [];
  const made = layout.assumed.filter(({ field }) => !waived.has(field)).map(({ why }) => sentence(why));
  const open = waived.size === 0 ? [] : [`A file in it may leave out ${either([...waived.values()], "and")}.`];
  return [...made, ...open].flatMap((text) => wrap(text, { width, first: "  - ", rest: "    " }));
}

function notCheckedLines({ notChecked }: Report, { width }: Look): string[] {
  return notChecked.flatMap(({ what, why }) =>
    wrap(`${what}: ${sentence(why)}`, { width, first: "  - ", rest: "    " }),
  );
}

/** The top of a long report has scrolled away when a person has read to its end, so the sum is said again. */
function closingLines(report: Report, { width, title }: Setting): string[] {
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const help = `What each field of ${title} must be: ${unbroken(`standpipe show ${report.schema.name}`)}`;
  if (errors === 0) return [];
  const next = `Put ${errors === 1 ? "it" : "them"} right where the data is kept, export it again and check the new file.`;
  return wrap(`${counted(errors, "problem")} to fix. ${next} ${help}`, { width });
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
