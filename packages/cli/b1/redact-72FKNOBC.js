import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  formatOfName
} from "./chunk-TS2YAXU3.js";
import {
  blocksOf,
  faultOf,
  newProgress,
  openDraft,
  openFile,
  refuseToReplace,
  section
} from "./chunk-LRXVD6H6.js";
import {
  check,
  redact
} from "./chunk-Y24QV2SA.js";
import {
  loadCandidates,
  loadLayout,
  loadNamed,
  refuseOtherRecord
} from "./chunk-O5L62IZ6.js";
import "./chunk-SB3NIV2U.js";
import "./chunk-QHGCOWC7.js";
import {
  CommandError,
  counted,
  lookOf,
  nameOf,
  sentence,
  unitOf,
  wrap
} from "./chunk-7AXTO7HT.js";
import "./chunk-EZALE7LG.js";
import "./chunk-TRPPVVA6.js";
import "./chunk-WFAS7VLG.js";
import "./chunk-2SD2OFA4.js";
import "./chunk-NAWCPOHM.js";
import "./chunk-EJ73H57O.js";
import "./chunk-27YSSU3U.js";
import {
  either,
  inDigits,
  quote
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/redaction.ts
function redactedText(redaction, setting) {
  const { report, written: written2, columns, texts, rows } = redaction;
  const { width, palette, title, output } = setting;
  const unit = unitOf(report);
  const layout = report.layout === null ? "" : ` in the layout ${report.layout.title}`;
  const head = [
    ...wrap([{ text: `\u2713 ${copyOf(output)}: written without what was found to be personal`, style: palette.good }], {
      width
    }),
    ...wrap(
      `${counted(written2, unit)} of ${nameOf(report.file.name)}, read as ${title} (${report.schema.name} ${report.schema.version})${layout}.`,
      { width }
    )
  ];
  const what = unit === "row" ? "Columns" : "Fields";
  const inText = texts.map(
    ({ header, words, count }) => `${headingOf(header)}: ${count === 1 ? words.one : `${number(count)} ${words.many}`}`
  );
  return blocksOf([
    head,
    listed(`${what} that were left out`, columns.map(columnText), setting),
    listed("What was taken out of text", inText, setting),
    listed("Rows that were left out", rows.map(rowText), setting),
    listed("Before you publish", adviceOf(redaction, setting), setting)
  ]);
}
function stillPersonalText(left, setting) {
  const { width, palette, file } = setting;
  const head = [
    ...wrap([{ text: `\u2717 ${nameOf(file)}: not redacted`, style: palette.bad }], { width }),
    ...wrap("Nothing was written, because something that looks personal was still in the copy.", { width })
  ];
  return blocksOf([
    head,
    items(
      left.map(({ message, code }) => `${message} [${code}]`),
      setting
    )
  ]);
}
function columnText({ header, words, why, count }) {
  const kept = why === "unknown" ? "; --keep-unknown keeps it" : "";
  return `${headingOf(header)}: ${words} (${counted(count, "value")})${kept}`;
}
var ROWS = {
  "above-headings": (count) => `${counted(count, "row")} above the headings`,
  "heading-again": (count) => `${counted(count, "row")} that ${repeat(count)} the headings`,
  total: (count) => `${counted(count, "row")} with totals`,
  count: (count) => `${counted(count, "row")} with a count of rows`,
  note: (count) => `${counted(count, "row")} with a remark`,
  "cells-too-many": (count) => `${counted(count, "row")} with more cells than headings: nobody can tell what they hold`,
  "layout-shifted": (count) => `${counted(count, "row")} whose cells stand under other headings: nobody can tell what they hold`,
  "no-object": (count) => `${count === 1 ? "1 entry" : `${number(count)} entries`} that ${count === 1 ? "is no record" : "are no records"}`,
  unreadable: (count) => `${counted(count, "line")} that could not be read`
};
function rowText({ why, count }) {
  return ROWS[why](count);
}
function repeat(count) {
  return count === 1 ? "repeats" : "repeat";
}
function adviceOf({ report, lacking, kept }, { label, file, title }) {
  const names = (fields) => either(
    fields.map((name) => quote(label(name))),
    "and"
  );
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  return [
    "Read the text columns: names of people, and what only people who know them would recognise, are not found. Few cases in one place can point at a person, too",
    ...kept.length === 0 ? [] : [`${names(kept)} ${kept.length === 1 ? "is" : "are"} published with ${title}: check that each value may be`],
    ...lacking.length === 0 ? [] : [
      `The copy is for publication and not for exchange: ${names(lacking)} ${lacking.length === 1 ? "is" : "are"} missing, which the record needs`
    ],
    ...errors === 0 ? [] : [
      `The file has ${counted(errors, "problem")} to fix. A value in the wrong column is not known for what it is: ${command(file)}`
    ]
  ];
}
function command(file) {
  const name = /^[\w@%+=:,./-]+$/.test(file) ? file : `"${file}"`;
  return `standpipe\xA0check\xA0${name.replaceAll(" ", "\xA0")}`;
}
function copyOf(output) {
  return output === "-" ? "Standard output" : output;
}
function headingOf(header) {
  return header.trim() === "" ? "A column without a heading" : quote(header.trim());
}
function number(count) {
  return inDigits(count);
}
function listed(title, lines, setting) {
  return section(title, items(lines, setting), setting);
}
function items(lines, { width }) {
  return lines.flatMap((line) => wrap(sentence(line), { width, first: "  - ", rest: "    " }));
}

// src/commands/redact.ts
async function runRedact(file, settings) {
  const output = settings.output === void 0 || settings.output === "-" ? null : settings.output;
  if (output !== null) refuseToReplace(output, [file]);
  const candidates = await loadCandidates();
  const options = { ...await redactOptions(settings), candidates };
  const { redaction, after } = await written(file, output, options);
  const metadata = candidates.records.find(({ name }) => name === redaction.report.schema.name);
  const setting = {
    ...lookOf(process.stderr),
    title: metadata?.title ?? redaction.report.schema.name,
    label: (name) => metadata?.fields.find((field) => field.name === name)?.title ?? name,
    file,
    output: output ?? "-"
  };
  const left = personalFindings(after);
  process.stderr.write(left.length === 0 ? redactedText(redaction, setting) : stillPersonalText(left, setting));
  return left.length === 0 ? 0 : 1;
}
async function redactOptions({ schema, profile, sheet, keepUnknown, output }) {
  const layout = profile === void 0 ? void 0 : await loadLayout(profile);
  const record = schema === void 0 ? void 0 : await loadNamed(schema);
  refuseOtherRecord(layout, record);
  const to = formatOfName(output);
  return {
    ...to === void 0 ? {} : { to },
    ...sheet === void 0 ? {} : { sheet },
    ...keepUnknown === void 0 ? {} : { keepUnknown },
    ...record === void 0 ? {} : { schema: record },
    ...layout === void 0 ? {} : { profile: layout }
  };
}
async function written(file, output, options) {
  const progress = newProgress();
  try {
    const source = await openFile(file);
    const draft = await openDraft(output);
    try {
      const redaction = await redact(source, { ...options, write: draft.write, onProgress: progress.of(file) });
      const after = await recheck(draft.file, redaction, options);
      progress.clear();
      await (personalFindings(after).length === 0 ? draft.keep() : draft.drop());
      return { redaction, after };
    } catch (error) {
      await draft.drop();
      throw error;
    }
  } catch (error) {
    progress.clear();
    throw faultOf(file, error);
  }
}
async function recheck(copy, { report }, { candidates, profile }) {
  const schema = await candidates?.load(report.schema.name);
  if (schema === void 0) throw new CommandError(3, "The copy could not be checked.");
  const layout = report.layout === null ? profile : await loadLayout(report.layout.name);
  const asPublished = { schema, purpose: "publication", ...layout === void 0 ? {} : { profile: layout } };
  return check(await openFile(copy), asPublished);
}
var PERSONAL = /* @__PURE__ */ new Set(["personal-field", "personal-text", "record-not-open"]);
function personalFindings({ findings }) {
  return findings.filter(({ code }) => PERSONAL.has(code));
}
export {
  runRedact
};
