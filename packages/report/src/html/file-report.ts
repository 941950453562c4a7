import type { Report } from "@standpipe/checker";
import type { Finding } from "@standpipe/runtime";
import { inDigits } from "@standpipe/runtime/rules";
import type { Comparison } from "../compare/comparison.ts";
import type { ReportSet, UnreadFile } from "../report-set.ts";
import { comparisonWords } from "../words/comparison.ts";
import {
  assumedOf,
  closingOf,
  fileFacts,
  helpOf,
  notCheckedOf,
  partsOf,
  sheetsOf,
  suppressedOf,
} from "../words/sections.ts";
import { sentence } from "../words/text.ts";
import { factsOf, nameOf, unitOf, type Verdict, verdictOf } from "../words/verdict.ts";
import { columnTable } from "./column-table.ts";
import { findingItem } from "./finding.ts";
import { name, text } from "./text.ts";

/** Where a file stands on its page: `level` is that of its own heading, `id` begins the names of its parts. */
interface Position {
  readonly id: string;
  readonly level: number;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

/** Everything that is said of one file. */
export function fileReport(report: Report, comparison: Comparison | null, set: ReportSet, position: Position): string {
  const { id, level } = position;
  const parts = partsOfFile(report, comparison, set, position).filter(({ content }) => content !== "");
  const { first } = partsOf(report);
  const links = parts.map((part) => `<li><a href="#${part.id}">${text(part.title)}</a></li>`);
  const closing = closingOf(report);
  const help = helpOf(report, set);
  return [
    `<section class="upload" id="${id}">`,
    banner(report.file.name, verdictOf(report), level),
    `<p class="facts">${text(factsOf(report, set))}</p>`,
    tiles(report),
    `<nav aria-label="Parts of this report"><ul>${links.join("")}</ul></nav>`,
    first.length === 0 ? "" : `<section class="part">${list(first, report, level + 1, false)}</section>`,
    ...parts.map((part) => section(part, level + 1)),
    closing === null
      ? ""
      : `<p class="close">${text(closing)} ${text(help.text)} <code>${text(help.command)}</code></p>`,
    "</section>",
  ]
    .filter((piece) => piece !== "")
    .join("\n");
}

/** A file that has no report. */
export function unreadReport({ file, message, fix }: UnreadFile, { id, level }: Position): string {
  const act = fix === undefined ? "" : `<p class="act"><b>What to do</b> ${text(sentence(fix))}</p>`;
  const verdict: Verdict = { tone: "bad", sign: "✗", text: "could not be read" };
  return `<section class="upload" id="${id}">\n${banner(file, verdict, level)}\n<p class="facts">${text(sentence(message))}</p>\n${act}</section>`;
}

function banner(file: string, { tone, sign, text: words }: Verdict, level: number): string {
  return [
    `<div class="banner ${tone}"><span class="sign" aria-hidden="true">${sign}</span>`,
    `<h${level}><span class="file">${name(nameOf(file))}<span hidden="">:</span></span> <span class="verdict">${text(capitalised(words))}</span></h${level}></div>`,
  ].join("");
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function tiles(report: Report): string {
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const unit = unitOf(report) === "row" ? "Rows" : "Records";
  const all: readonly (readonly [label: string, value: number, tone: string])[] = [
    ["Problems to fix", errors, errors > 0 ? "bad" : ""],
    ["Worth a look", warnings, warnings > 0 ? "doubtful" : ""],
    [`${unit} checked`, report.rows, ""],
    [`${unit} with something to fix`, report.invalidRows, report.invalidRows > 0 ? "bad" : ""],
  ];
  const tile = ([label, value, tone]: (typeof all)[number]) =>
    `<div${tone === "" ? "" : ` class="${tone}"`}><dt>${label}</dt><dd>${inDigits(value)}</dd></div>`;
  return `<dl class="tiles">${all.map(tile).join("")}</dl>`;
}

function partsOfFile(report: Report, comparison: Comparison | null, set: ReportSet, { id, level }: Position): Part[] {
  const { errors, warnings, notes } = partsOf(report);
  const facts = fileFacts(report).map(([label, value]) => `<dt>${text(label)}</dt><dd><bdi>${text(value)}</bdi></dd>`);
  const words = comparison === null ? null : comparisonWords(comparison);
  const headings = report.file.headerRow === null ? "field names" : "headings";
  const said = notes.map(({ message, fix }) => `${sentence(message)} ${sentence(fix)}`);
  return [
    ...(words === null ? [] : [{ id: `${id}-since`, title: words.title, content: comparisonPanel(words, level + 2) }]),
    { id: `${id}-fix`, title: "To fix", content: list(errors, report, level + 2, true) },
    { id: `${id}-look`, title: "Worth a look", content: list(warnings, report, level + 2, false) },
    { id: `${id}-know`, title: "Good to know", content: panel([...said, ...sheetsOf(report)]) },
    { id: `${id}-aside`, title: "Set aside", content: panel(suppressedOf(report)) },
    { id: `${id}-unchecked`, title: "Not checked", content: panel(notCheckedOf(report)) },
    { id: `${id}-read`, title: `How your ${headings} were read`, content: columnTable(report) },
    { id: `${id}-layout`, title: "What this layout does not say", content: panel(assumedOf(report, set)) },
    { id: `${id}-about`, title: "About this check", content: `<dl class="about panel">${facts.join("")}</dl>` },
  ];
}

function section({ id, title, content }: Part, level: number): string {
  return `<section class="part" id="${id}"><h${level} class="title">${text(title)}</h${level}>\n${content}</section>`;
}

function list(findings: readonly Finding[], report: Report, level: number, isNumbered: boolean): string {
  if (findings.length === 0) return "";
  const items = findings.map((finding, at) => findingItem(finding, report, isNumbered ? `${at + 1}.` : "!", level));
  const tag = isNumbered ? "ol" : "ul";
  return `<${tag} class="findings">\n${items.join("\n")}\n</${tag}>`;
}

function panel(texts: readonly string[]): string {
  return texts.length === 0 ? "" : `<div class="panel">${bullets(texts)}</div>`;
}

function bullets(texts: readonly string[]): string {
  return `<ul class="plain">${texts.map((one) => `<li>${text(one)}</li>`).join("")}</ul>`;
}

function comparisonPanel({ notes, groups }: ReturnType<typeof comparisonWords>, level: number): string {
  const lists = groups.map(({ title, items }) => `<h${level} class="kind">${title}</h${level}>${bullets(items)}`);
  const before = notes.map((note) => `<p class="note">${text(note)}</p>`);
  const nothing = groups.length === 0 ? ["<p>There was nothing to fix then, and there is nothing now.</p>"] : [];
  return `<div class="panel">${[...before, ...lists, ...nothing].join("\n")}</div>`;
}
