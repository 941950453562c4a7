import type { Redaction, RemovedColumn, RemovedRows, Report } from "@standpipe/checker";
import { either, inDigits, quote } from "@standpipe/runtime/rules";
import { blocksOf, section } from "./blocks.ts";
import type { Look } from "./look.ts";
import { nameOf, unitOf } from "./verdict.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What the words on a redaction need besides its outcome. */
export interface RedactionSetting extends Look {
  /** Label of the record, such as "Service request". */
  readonly title: string;
  /** The label of a field. */
  readonly label: (name: string) => string;
  readonly file: string;
  /** The copy; `-` for standard output. */
  readonly output: string;
}

/** What is in the copy, what was left out of it, and what a person has to look at before it is published. */
export function redactedText(redaction: Redaction, setting: RedactionSetting): string {
  const { report, written, columns, texts, rows } = redaction;
  const { width, palette, title, output } = setting;
  const unit = unitOf(report);
  const layout = report.layout === null ? "" : ` in the layout ${report.layout.title}`;
  const head = [
    ...wrap([{ text: `✓ ${copyOf(output)}: written without what was found to be personal`, style: palette.good }], {
      width,
    }),
    ...wrap(
      `${counted(written, unit)} of ${nameOf(report.file.name)}, read as ${title} (${report.schema.name} ${report.schema.version})${layout}.`,
      { width },
    ),
  ];
  const what = unit === "row" ? "Columns" : "Fields";
  const inText = texts.map(
    ({ header, words, count }) => `${headingOf(header)}: ${count === 1 ? words.one : `${number(count)} ${words.many}`}`,
  );
  return blocksOf([
    head,
    listed(`${what} that were left out`, columns.map(columnText), setting),
    listed("What was taken out of text", inText, setting),
    listed("Rows that were left out", rows.map(rowText), setting),
    listed("Before you publish", adviceOf(redaction, setting), setting),
  ]);
}

/** Why no copy was kept: something personal is still in it. */
export function stillPersonalText(left: Report["findings"], setting: RedactionSetting): string {
  const { width, palette, file } = setting;
  const head = [
    ...wrap([{ text: `✗ ${nameOf(file)}: not redacted`, style: palette.bad }], { width }),
    ...wrap("Nothing was written, because something that looks personal was still in the copy.", { width }),
  ];
  return blocksOf([
    head,
    items(
      left.map(({ message, code }) => `${message} [${code}]`),
      setting,
    ),
  ]);
}

function columnText({ header, words, why, count }: RemovedColumn): string {
  const kept = why === "unknown" ? "; --keep-unknown keeps it" : "";
  return `${headingOf(header)}: ${words} (${counted(count, "value")})${kept}`;
}

const ROWS: Readonly<Record<RemovedRows["why"], (count: number) => string>> = {
  "above-headings": (count) => `${counted(count, "row")} above the headings`,
  "heading-again": (count) => `${counted(count, "row")} that ${repeat(count)} the headings`,
  total: (count) => `${counted(count, "row")} with totals`,
  count: (count) => `${counted(count, "row")} with a count of rows`,
  note: (count) => `${counted(count, "row")} with a remark`,
  "cells-too-many": (count) => `${counted(count, "row")} with more cells than headings: nobody can tell what they hold`,
  "layout-shifted": (count) =>
    `${counted(count, "row")} whose cells stand under other headings: nobody can tell what they hold`,
  "no-object": (count) =>
    `${count === 1 ? "1 entry" : `${number(count)} entries`} that ${count === 1 ? "is no record" : "are no records"}`,
  unreadable: (count) => `${counted(count, "line")} that could not be read`,
};

function rowText({ why, count }: RemovedRows): string {
  return ROWS[why](count);
}

function repeat(count: number): string {
  return count === 1 ? "repeats" : "repeat";
}

function adviceOf({ report, lacking, kept }: Redaction, { label, file, title }: RedactionSetting): string[] {
  const names = (fields: readonly string[]) =>
    either(
      fields.map((name) => quote(label(name))),
      "and",
    );
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  return [
    "Read the text columns: names of people, and what only people who know them would recognise, are not found. Few cases in one place can point at a person, too",
    ...(kept.length === 0
      ? []
      : [`${names(kept)} ${kept.length === 1 ? "is" : "are"} published with ${title}: check that each value may be`]),
    ...(lacking.length === 0
      ? []
      : [
          `The copy is for publication and not for exchange: ${names(lacking)} ${lacking.length === 1 ? "is" : "are"} missing, which the record needs`,
        ]),
    ...(errors === 0
      ? []
      : [
          `The file has ${counted(errors, "problem")} to fix. A value in the wrong column is not known for what it is: ${command(file)}`,
        ]),
  ];
}

function command(file: string): string {
  const name = /^[\w@%+=:,./-]+$/.test(file) ? file : `"${file}"`;
  return `standpipe\u00a0check\u00a0${name.replaceAll(" ", "\u00a0")}`;
}

function copyOf(output: string): string {
  return output === "-" ? "Standard output" : output;
}

function headingOf(header: string): string {
  return header.trim() === "" ? "A column without a heading" : quote(header.trim());
}

function number(count: number): string {
  return inDigits(count);
}

function listed(title: string, lines: readonly string[], setting: RedactionSetting): string[] {
  return section(title, items(lines, setting), setting);
}

function items(lines: readonly string[], { width }: Look): string[] {
  return lines.flatMap((line) => wrap(sentence(line), { width, first: "  - ", rest: "    " }));
}
