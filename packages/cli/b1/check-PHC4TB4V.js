globalThis.__m=(n)=>{const t=performance.now();console.error((t-(globalThis.__t??t)).toFixed(1).padStart(6),n);globalThis.__t=performance.now();};__m("check module evaluated");
import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  blocksOf,
  faultOf,
  isOneOf,
  newProgress,
  openAgainable,
  openDraft,
  openFile,
  refuseToReplace,
  section,
  systemFault,
  unreadOf,
  verdictLines,
  writeFault,
  writeWhole
} from "./chunk-LRXVD6H6.js";
import {
  UNTOUCHABLE,
  applyPolicies,
  checkTogether,
  ruleCodes,
  ruleEntries,
  splitFile
} from "./chunk-Y24QV2SA.js";
import {
  loadCandidates,
  loadLayout,
  loadNamed,
  refuseOtherRecord
} from "./chunk-O5L62IZ6.js";
import {
  loadMetadata,
  loadProfiles
} from "./chunk-SB3NIV2U.js";
import "./chunk-QHGCOWC7.js";
import {
  CommandError,
  capital,
  clean,
  complain,
  counted,
  factsOf,
  lookOf,
  nameOf,
  sentence,
  summaryOf,
  titleOf,
  unitOf,
  verdictOf,
  visible,
  wrap
} from "./chunk-7AXTO7HT.js";
import "./chunk-EZALE7LG.js";
import "./chunk-TRPPVVA6.js";
import "./chunk-WFAS7VLG.js";
import "./chunk-2SD2OFA4.js";
import "./chunk-NAWCPOHM.js";
import {
  columnName
} from "./chunk-EJ73H57O.js";
import {
  isDate
} from "./chunk-27YSSU3U.js";
import {
  ABOUT_FORMATS,
  either,
  inDigits,
  nearest,
  normalise,
  quote
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/commands/check.ts
import { readFile as readFile2 } from "node:fs/promises";

// ../report/src/fingerprint.ts
var OFFSET = 0xcbf29ce484222325n;
var PRIME = 0x100000001b3n;
function fingerprintOf(file, finding, seen) {
  const { code, field, column, message } = finding;
  const own = JSON.stringify([file, code, field, column, withoutCounts(message)]);
  const times = seen.get(own) ?? 0;
  seen.set(own, times + 1);
  return hash(times === 0 ? own : `${own}${times}`);
}
function withoutCounts(message) {
  return message.replace(/\b(?:All|None of the|(?:in )?every|[\d,.]+|of|values?|rows?|records?|are|is|has|have|not)\b/g, "").replace(/\s+/g, " ").trim();
}
function hash(text3) {
  let value = OFFSET;
  for (let at2 = 0; at2 < text3.length; at2 += 1) value = BigInt.asUintN(64, (value ^ BigInt(text3.charCodeAt(at2))) * PRIME);
  return value.toString(16).padStart(16, "0");
}

// ../report/src/compare/compare.ts
var SAME = [
  ({ code, field, column, message }) => JSON.stringify([code, field, column, withoutCounts(message)]),
  ({ code, field, column }) => JSON.stringify([code, field, column]),
  ({ code, field }) => field === null ? null : JSON.stringify([code, field])
];
function compareReports(before, after) {
  const old = new Set(problemsOf(before));
  const now = new Set(problemsOf(after));
  const pairs = [];
  for (const same of SAME) {
    for (const finding of now) {
      const key = same(finding);
      const earlier = key === null ? void 0 : [...old].find((each) => same(each) === key);
      if (earlier === void 0) continue;
      pairs.push([earlier, finding]);
      old.delete(earlier);
      now.delete(finding);
    }
  }
  const hidden = [...old].filter((finding) => suppressionOf(finding, after) !== void 0);
  const shownAgain = [...now].filter((finding) => suppressionOf(finding, before) !== void 0);
  const order = new Map(after.findings.map((finding, at2) => [finding, at2]));
  pairs.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    file: after.file.name,
    earlierFile: before.file.name,
    fixed: [...old].filter((finding) => !hidden.includes(finding)).map((finding) => compared(finding, null)),
    new: [...now].filter((finding) => !shownAgain.includes(finding)).map((finding) => compared(null, finding)),
    remaining: [
      ...pairs.map(([earlier, finding]) => compared(earlier, finding)),
      ...shownAgain.map((finding) => ({
        ...compared(null, finding),
        before: suppressionOf(finding, before)?.count ?? 0,
        newRecords: []
      }))
    ],
    setAside: hidden.map((finding) => ({ ...compared(finding, null), fixedRecords: [] }))
  };
}
function compareSubmissions(before, after) {
  const left = new Set(before);
  const take = (found) => {
    if (found !== void 0) left.delete(found);
    return found;
  };
  const named = after.map(({ file }) => take([...left].find((each) => each.file.name === file.name)));
  const based = after.map(
    ({ file }, at2) => named[at2] ?? take([...left].find((each) => baseOf(each) === baseOf({ file })))
  );
  const unmatched = after.filter((_report, at2) => based[at2] === void 0);
  const matched = after.map((report, at2) => {
    const alike = ({ schema }) => schema.name === report.schema.name;
    const options = [...left].filter(alike);
    return based[at2] ?? (options.length === 1 && unmatched.filter(alike).length === 1 ? options[0] : void 0);
  });
  for (const report of matched) take(report);
  return {
    files: after.map((report, at2) => {
      const earlier = matched[at2];
      return earlier === void 0 ? null : compareReports(earlier, report);
    }),
    gone: [...left].map(({ file }) => file.name)
  };
}
function baseOf({ file }) {
  return file.name.split(/[/\\]/).at(-1) ?? "";
}
function suppressionOf({ code, field }, { suppressed }) {
  return suppressed?.find((each) => each.code === code && each.field === field);
}
function problemsOf({ findings }) {
  return findings.filter(({ severity: severity2 }) => severity2 !== "info");
}
function compared(before, after) {
  const newest = after ?? before;
  if (newest === null) throw new TypeError("A comparison needs a finding");
  const { code, severity: severity2, field, column, message } = newest;
  return {
    ...{ code, severity: severity2, field, column, message },
    before: before?.count ?? 0,
    after: after?.count ?? 0,
    fixedRecords: recordsOnlyIn(before, after),
    newRecords: before === null ? recordsOf(after) : recordsOnlyIn(after, before)
  };
}
function recordsOnlyIn(one, other) {
  if (other !== null && other.samples.length < other.count) return [];
  const there = new Set(recordsOf(other));
  return recordsOf(one).filter((record) => !there.has(record));
}
function recordsOf(finding) {
  const records = finding?.samples.flatMap(({ record }) => record === null ? [] : [record]) ?? [];
  return [...new Set(records)];
}

// ../report/src/compare/report-shape.ts
var isText = (value) => typeof value === "string";
var isTextOrNull = (value) => value === null || isText(value);
var isFlag = (value) => typeof value === "boolean";
var isCount = (value) => Number.isSafeInteger(value) && value >= 0;
var isCountOrNull = (value) => value === null || isCount(value);
var isAny = () => true;
var SAMPLE = {
  row: isCountOrNull,
  line: isCountOrNull,
  cell: isTextOrNull,
  record: isTextOrNull,
  value: isTextOrNull
};
var FINDING = {
  code: isText,
  severity: (value) => value === "error" || value === "warning" || value === "info",
  field: isTextOrNull,
  column: isTextOrNull,
  message: isText,
  fix: isText,
  fixable: isFlag,
  count: isCount,
  samples: { listOf: SAMPLE }
};
var REPORT = {
  tool: { of: { name: isText, version: isText } },
  schema: { of: { id: isText, name: isText, version: isText } },
  layout: isAny,
  file: { of: { name: isText, bytes: isCount, format: isText, headerRow: isCountOrNull } },
  valid: isFlag,
  rows: isCount,
  invalidRows: isCount,
  errors: isCount,
  warnings: isCount,
  columns: { listOf: { header: isText, field: isTextOrNull, match: isText } },
  findings: { listOf: FINDING },
  notChecked: { listOf: { what: isText, why: isText } }
};
function faultOf2(value, shape = REPORT, path = "") {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path || "it"} is not an object`;
  const members = value;
  for (const [name3, rule] of Object.entries(shape)) {
    const place = path === "" ? name3 : `${path}.${name3}`;
    if (!Object.hasOwn(members, name3)) return `${place} is missing`;
    const fault = faultOfMember(members[name3], rule, place);
    if (fault !== null) return fault;
  }
  return null;
}
function faultOfMember(value, rule, place) {
  if (typeof rule === "function") return rule(value) ? null : `${place} is not what a report has there`;
  if ("of" in rule) return faultOf2(value, rule.of, place);
  if (!Array.isArray(value)) return `${place} is not a list`;
  for (const [at2, one] of value.entries()) {
    const fault = faultOf2(one, rule.listOf, `${place}[${at2}]`);
    if (fault !== null) return fault;
  }
  return null;
}

// ../report/src/compare/read-reports.ts
var REPORT_MAJOR = 1;
var ReportFileError = class extends Error {
  name = "ReportFileError";
  fix;
  constructor(message, fix) {
    super(message);
    this.fix = fix;
  }
};
var MAKE_ANEW = "Make the report again with: standpipe check FILE --format json --output REPORT.json";
function readReports(text3) {
  const value = parsed(text3);
  const list2 = listOf(value);
  list2.forEach((one, at2) => {
    const place = list2.length > 1 ? `report ${at2 + 1}` : "the report";
    refuseOthers(one);
    const fault = faultOf2(one);
    if (fault !== null) throw new ReportFileError(`${capital(place)} is damaged: ${fault}`, MAKE_ANEW);
  });
  return list2;
}
function parsed(text3) {
  try {
    return JSON.parse(text3.replace(/^\ufeff/, ""));
  } catch {
    const isBlank2 = text3.trim() === "";
    throw new ReportFileError(isBlank2 ? "The file of the earlier report is empty" : "The file is not JSON", MAKE_ANEW);
  }
}
function listOf(value) {
  if (Array.isArray(value)) return value;
  const isComparison = typeof value === "object" && value !== null && "reports" in value && Array.isArray(value.reports);
  return isComparison ? value.reports : [value];
}
function refuseOthers(value) {
  const tool = typeof value === "object" && value !== null && "tool" in value ? value.tool : void 0;
  const known = typeof tool === "object" && tool !== null ? tool : {};
  if (known.name !== "standpipe" || typeof known.version !== "string") {
    throw new ReportFileError("The file is JSON, and not a report of standpipe", MAKE_ANEW);
  }
  const major = Number(/^(\d+)\./.exec(known.version)?.[1] ?? Number.NaN);
  if (major !== REPORT_MAJOR) {
    throw new ReportFileError(
      `The report was made with standpipe ${known.version}, and this version reads reports of version ${REPORT_MAJOR}`,
      "Check the earlier file again with this version, and compare with that report"
    );
  }
}

// ../report/src/unread.ts
var UNREAD = "file-unread";

// ../report/src/csv.ts
var HEADINGS = [
  ...[
    "file",
    "sheet",
    "severity",
    "code",
    "column",
    "field",
    "row",
    "line",
    "cell",
    "record",
    "value",
    "message",
    "fix"
  ],
  "count"
];
var NOWHERE = { row: null, line: null, cell: null, record: null, value: null };
function csvReport({ reports, unread }) {
  const lines = [HEADINGS, ...reports.flatMap(linesOf)];
  for (const { file, message, fix = "" } of unread) {
    lines.push([file, null, "error", UNREAD, null, null, null, null, null, null, null, message, fix, 1]);
  }
  return `\uFEFF${lines.map((line) => `${line.map(cellText).join(",")}\r
`).join("")}`;
}
function linesOf({ file, findings }) {
  return findings.flatMap(
    ({ severity: severity2, code, column, field, message, fix, count: count2, samples }) => (samples.length === 0 ? [NOWHERE] : samples).map(({ sheet, row, line, cell: cell2, record, value }) => [
      ...[file.name, sheet ?? file.sheet, severity2, code, column, field, row, line, cell2, record, value],
      ...[message, fix, count2]
    ])
  );
}
var FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
function cellText(cell2) {
  if (cell2 === null) return "";
  if (typeof cell2 === "number") return String(cell2);
  const text3 = visible(cell2);
  const harmless = FORMULA.test(text3) ? `'${text3}` : text3;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

// ../report/src/places-in-code.ts
function lineOfSample({ line, row }, { file }) {
  return line ?? (file.headerRow === null ? null : row);
}
function lineOf({ samples, column }, report) {
  const [first] = samples;
  if (first !== void 0) return lineOfSample(first, report);
  return column === null ? null : report.file.headerRow;
}
function pathOf(name3) {
  return name3 === "-" ? "stdin" : visible(name3).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

// ../report/src/words/places.ts
function placesOf(finding, report) {
  const unit = unitOf(report);
  const heading = headingOf(finding, report);
  const { samples, count: count2 } = finding;
  const isEverywhere = count2 >= report.rows && report.rows > 1 && samples.every(({ value }) => value === null);
  const seen = isEverywhere ? [] : byValue(samples).map((group) => said(group, finding, unit));
  const shown2 = seen.filter((text3) => text3 !== "");
  if (shown2.length === 0) return heading;
  const more = count2 - samples.length;
  if (more > 0) shown2.push(counted(more, samples.every(({ row }) => row !== null) ? `more ${unit}` : "more place"));
  const places = either(shown2, "and");
  return heading === null ? capital(places) : `${heading}: ${places}`;
}
function headingOf({ field, column }, { file, columns }) {
  if (column === null) return null;
  const header = quote(column.trim());
  if (file.headerRow === null) return `Field ${header}`;
  const position = columns.findIndex((each) => each.field === field && each.header === column);
  return position < 0 ? `Column ${header}` : `Column ${columnName(position)}, ${header}`;
}
function byValue(samples) {
  const groups = /* @__PURE__ */ new Map();
  for (const sample of samples) groups.set(sample.value, [...groups.get(sample.value) ?? [], sample]);
  return [...groups.values()];
}
function said(samples, { code, column, message, count: count2 }, unit) {
  const place = placeOf(samples, column, unit);
  const value = samples[0]?.value ?? null;
  if (place === "") return "";
  if (value === null) return column !== null && isBlank(code) ? `blank in ${place}` : place;
  const isSaidAlready = count2 === 1 && column === null && message.includes(quote(value));
  if (isSaidAlready) return place;
  return column === null ? `${place}: ${shown(value)}` : `${shown(value)} (${place})`;
}
function placeOf(samples, column, unit) {
  const sheets = [...new Set(samples.map(({ sheet }) => sheet))];
  if (sheets.every((sheet) => sheet === void 0)) return placeInSheet(samples, column, unit);
  return sheets.map((sheet) => {
    const place = placeInSheet(
      samples.filter((sample) => sample.sheet === sheet),
      column,
      unit
    );
    return sheet === void 0 ? place : `${place} of sheet ${quote(sheet)}`;
  }).join("; ");
}
function placeInSheet(samples, column, unit) {
  const [only, another] = samples;
  if (only === void 0) return "";
  if (only.row === null)
    return either(
      samples.flatMap(({ line }) => line === null ? [] : [`line ${line}`]),
      "and"
    );
  if (column === null && only.cell !== null)
    return `${another === void 0 ? "cell" : "cells"} ${either(
      samples.map(({ cell: cell2 }) => cell2 ?? ""),
      "and"
    )}`;
  if (unit === "record") return samples.map(recordPlace).join("; ");
  const rows = `${another === void 0 ? "row" : "rows"} ${ranges(samples.map(({ row }) => row ?? 0))}`;
  const isElsewhere = column === null && another === void 0 && only.line !== null && only.line !== only.row;
  return isElsewhere ? `${rows}, line ${only.line} of the file` : rows;
}
function recordPlace({ row, record, line }) {
  const more = [...record === null ? [] : [quote(record)], ...line === null ? [] : [`line ${line}`]];
  return [`record ${row ?? "?"}`, ...more].join(", ");
}
function ranges(rows) {
  const runs = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== void 0 && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const text3 = runs.flatMap(
    ([from, to]) => to - from < 2 ? [.../* @__PURE__ */ new Set([from, to])].map(String) : [`${from} to ${to}`]
  );
  return either(text3, "and");
}
function shown(value) {
  return value.length > 60 ? `\u201C${value}\u201D` : quote(value);
}
function isBlank(code) {
  return code.endsWith("-missing");
}

// ../report/src/words/sections.ts
function partsOf({ findings }) {
  const first = findings.filter(({ code }) => code === "other-record");
  const of = (severity2) => findings.filter((each) => each.severity === severity2 && !first.includes(each));
  return { first, errors: of("error"), warnings: of("warning"), notes: of("info") };
}
function fixOf({ fix, fixable, count: count2 }) {
  if (!fixable || count2 < 2) return sentence(fix);
  return `${sentence(fix)} ${count2 === 2 ? "Both" : `All ${inDigits(count2)}`} can be changed in the same way.`;
}
function renamedColumns({ columns }) {
  return columns.filter(
    ({ header, field, match }) => (match === "alias" || match === "normalised") && normalise(header) !== normalise(field ?? "")
  );
}
function assumedOf({ layout }, setting) {
  if (layout === null) return [];
  const waived = setting.waived.get(layout.name) ?? /* @__PURE__ */ new Map();
  const made = layout.assumed.filter(({ field }) => !waived.has(field)).map(({ why }) => sentence(why));
  return waived.size === 0 ? made : [...made, `A file in it may leave out ${either([...waived.values()], "and")}.`];
}
function notCheckedOf({ notChecked }) {
  return notChecked.map(({ what, why }) => `${what}: ${sentence(why)}`);
}
var LEFT_OUT = {
  hidden: "it is hidden",
  empty: "it is empty",
  "other-headings": "its headings are those of something else",
  "not-asked-for": "another sheet was asked for"
};
function sheetsOf({ file }) {
  const sheets = file.sheets ?? [];
  if (sheets.length < 2) return [];
  return sheets.map(
    ({ name: name3, rows, skipped }) => skipped === null ? `Sheet ${name3} was read: ${counted(rows, "row")}.` : `Sheet ${name3} was left out: ${LEFT_OUT[skipped]}.`
  );
}
function suppressedOf({ suppressed }) {
  return suppressed.map(
    ({ code, field, count: count2, reason, until }) => `${code}${field === null ? "" : ` in ${field}`} (${counted(count2, "place")}) is set aside until ${until}: ${sentence(reason)}`
  );
}
function closingOf(report) {
  const errors = report.findings.filter(({ severity: severity2 }) => severity2 === "error");
  const fixable = errors.filter((finding) => finding.fixable).length;
  const rest = errors.length - fixable;
  if (errors.length === 0) return null;
  const sum = `${counted(errors.length, "problem")} to fix.`;
  const command2 = "standpipe\xA0fix\xA0FILE\xA0-o\xA0NEW_FILE";
  const done = fixable === 0 ? "" : rest === 0 ? ` ${errors.length === 1 ? "It" : "All of them"} can be corrected for you: ${command2}.` : ` ${fixable} of them can be corrected for you: ${command2}.`;
  const them = fixable > 0 ? rest === 1 ? "the other" : "the others" : errors.length === 1 ? "it" : "them";
  const own = rest === 0 ? "" : ` Put ${them} right where the data is kept, export it again and check the new file.`;
  return `${sum}${done}${own}`;
}
function helpOf(report, setting) {
  return {
    text: `What each field of ${titleOf(report, setting)} must be:`,
    command: `standpipe show ${report.schema.name}`
  };
}
function fileFacts(report) {
  const { file, schema, layout, tool } = report;
  const packing = file.packing === null ? "" : `, packed with ${file.packing}`;
  return [
    ["File", file.name],
    ["Format", `${FORMATS[file.format]}${packing}`],
    ...file.encoding === null ? [] : [["Encoding", ENCODINGS[file.encoding] ?? file.encoding]],
    ...file.delimiter === null ? [] : [["Cells are parted by", DELIMITERS[file.delimiter] ?? file.delimiter]],
    ...file.sheet === null ? [] : [["Sheet", file.sheet]],
    ...file.headerRow === null ? [] : [["Headings are in row", String(file.headerRow)]],
    ["Size", counted(file.bytes, "byte")],
    ...file.sha256 === null ? [] : [["SHA-256", file.sha256]],
    [unitOf(report) === "row" ? "Rows" : "Records", inDigits(report.rows)],
    [
      `${unitOf(report) === "row" ? "Rows" : "Records"} with something to fix`,
      inDigits(report.invalidRows)
    ],
    ["Places with something to fix", inDigits(report.errors)],
    ["Places worth a look", inDigits(report.warnings)],
    ["Checked as", `${schema.name} ${schema.version}`],
    ...layout === null ? [] : [["In the layout", `${layout.title} ${layout.version}`]],
    ["Checked with", `${tool.name} ${tool.version}`]
  ];
}
var FORMATS = {
  csv: "CSV",
  xlsx: "Excel workbook",
  ods: "OpenDocument spreadsheet",
  json: "JSON",
  jsonl: "JSON Lines",
  geojson: "GeoJSON",
  "esri-json": "Esri JSON"
};
var ENCODINGS = {
  "utf-8": "UTF-8",
  "utf-8-bom": "UTF-8 with a byte order mark",
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS 850",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)"
};
var DELIMITERS = {
  ",": "a comma",
  ";": "a semicolon",
  "	": "a tab",
  "|": "a pipe"
};

// ../report/src/github.ts
var COMMANDS = { error: "error", warning: "warning", info: "notice" };
function githubReport({ reports, unread }) {
  const commands = [
    ...unread.map(
      ({ file, message, fix }) => command("error", { file: pathOf(file), title: "The file could not be read" }, [
        sentence(message),
        ...fix === void 0 ? [] : [sentence(fix)]
      ])
    ),
    ...reports.flatMap((report) => report.findings.map((finding) => commandOf(finding, report)))
  ];
  return commands.map((line) => `${line}
`).join("");
}
function commandOf(finding, report) {
  const places = placesOf(finding, report);
  const properties = { file: pathOf(report.file.name), line: lineOf(finding, report), title: finding.code };
  const lines = [sentence(finding.message), ...places === null ? [] : [sentence(places)], fixOf(finding)];
  return command(COMMANDS[finding.severity], properties, lines);
}
function command(name3, properties, lines) {
  const written = Object.entries(properties).flatMap(
    ([key, value]) => value === null ? [] : [
      `${key}=${inData(clean(String(value))).replaceAll(":", "%3A").replaceAll(",", "%2C")}`
    ]
  );
  return `::${name3} ${written.join(",")}::${inData(lines.map(clean).join("\n"))}`;
}
function inData(text3) {
  return text3.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// ../report/src/json.ts
function jsonReport({ reports, unread, comparison }) {
  if (comparison !== null) return jsonText({ reports, comparison });
  const answer = reports.length + unread.length === 1 ? reports[0] : reports;
  return answer === void 0 ? "" : jsonText(answer);
}
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replaceAll("<", "\\u003c")}
`;
}

// ../report/src/gitlab.ts
var SEVERITIES = { error: "major", warning: "minor", info: "info" };
function gitlabReport({ reports, unread }) {
  const seen = /* @__PURE__ */ new Map();
  const entries = [
    ...unread.map(({ file, message, fix = "" }) => ({
      description: clean(`${sentence(message)} ${fix === "" ? "" : sentence(fix)}`.trim()),
      check_name: UNREAD,
      fingerprint: fingerprintOf(file, { code: UNREAD, field: null, column: null, message: "" }, seen),
      severity: "blocker",
      location: { path: pathOf(file), lines: { begin: 1 } }
    })),
    ...reports.flatMap(
      (report) => report.findings.map((finding) => ({
        description: clean(
          [sentence(finding.message), sentence(placesOf(finding, report) ?? ""), fixOf(finding)].filter((part2) => part2 !== ".").join(" ")
        ),
        check_name: clean(finding.code),
        fingerprint: fingerprintOf(report.file.name, finding, seen),
        severity: SEVERITIES[finding.severity],
        location: { path: pathOf(report.file.name), lines: { begin: lineOf(finding, report) ?? 1 } }
      }))
    )
  ];
  return jsonText(entries);
}

// ../report/src/words/comparison.ts
function comparisonWords(comparison) {
  const { fixed, remaining, file, earlierFile } = comparison;
  const groups = [
    { title: "Fixed", items: fixed.map(({ message }) => sentence(message)) },
    { title: "New", items: comparison.new.map(({ message }) => sentence(message)) },
    { title: "Remaining", items: remaining.map(saidRemaining) },
    { title: "Set aside", items: comparison.setAside.map(({ message }) => sentence(message)) }
  ];
  return {
    title: `Since the last report: ${fixed.length} fixed, ${comparison.new.length} new, ${remaining.length} remaining`,
    notes: file === earlierFile ? [] : [`The last report was on ${nameOf(earlierFile)}.`],
    groups: groups.filter(({ items }) => items.length > 0)
  };
}
function submissionNotes({ gone }) {
  if (gone.length === 0) return [];
  return [
    `The last report also had ${either(gone.map(nameOf), "and")}, which ${gone.length === 1 ? "is" : "are"} not here now.`
  ];
}
function saidRemaining(finding) {
  const { before, after, message } = finding;
  const places = counted(before, "place");
  const change = before === after ? `As before: ${places}.` : `${after < before ? "Fewer" : "More"} than before: ${places} then, ${inDigits(after)} now.`;
  return withRecords(`${sentence(message)} ${change}`, finding);
}
function withRecords(text3, { fixedRecords, newRecords }) {
  const records = (keys) => either(keys.map(quote), "and");
  return [
    text3,
    ...fixedRecords.length === 0 ? [] : [`Fixed in ${records(fixedRecords)}.`],
    ...newRecords.length === 0 ? [] : [`New in ${records(newRecords)}.`]
  ].join(" ");
}

// ../report/src/xml.ts
var NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escaped(text3) {
  return visible(text3).replace(/[&<>"']/g, (sign) => NAMED[sign] ?? "");
}
function element(name3, attributes, content = []) {
  const written = Object.entries(attributes).flatMap(
    ([key, value]) => value === void 0 ? [] : [` ${key}="${escaped(clean(String(value)))}"`]
  );
  const start = `<${name3}${written.join("")}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join("\n")}</${name3}>`;
}

// ../report/src/html/text.ts
function text(content) {
  return escaped(clean(content));
}
function name(content) {
  return text(content).replace(new RegExp("[_/\\\\.-](?=\\w)|\\p{Ll}(?=\\p{Lu})", "gu"), "$&<wbr/>");
}

// ../report/src/html/column-table.ts
var HOW = {
  exact: "by its name",
  title: "by its label",
  alias: "by another name for it",
  normalised: "by its name, written another way",
  given: "as you set it"
};
function columnTable({ columns, file, layout }) {
  const isTable = file.headerRow !== null;
  const shown2 = columns.map((column, at2) => ({ column, at: at2 })).filter(({ column }) => !isBlankColumn(column));
  const left = columns.length - shown2.length;
  const more = left === 0 ? "" : `<p class="note">${counted(left, "column")} with a blank heading ${left === 1 ? "is" : "are"} left out here.</p>`;
  if (shown2.length === 0) return more;
  const rows = shown2.map(
    ({ column, at: at2 }) => `<tr><th scope="row">${isTable ? `<span class="letter">${columnName(at2)}</span>` : ""}<bdi>${name(column.header.trim())}</bdi></th>${readAs(column, layout !== null)}</tr>`
  );
  const [what, caption] = isTable ? ["Heading", "Each column of the file, and the field that it was read as"] : ["Field name", "Each member of the records, and the field that it was read as"];
  return [
    `<div class="panel">${more}<div class="scroll"><table class="wide"><caption>${caption}</caption>`,
    `<thead><tr><th scope="col">${what}</th><th scope="col">Read as</th></tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></div></div>`
  ].join("");
}
function readAs({ field, match }, isLayout) {
  if (field === null)
    return `<td class="none">${match === "layout" ? "part of the layout, not of the record" : "not read"}</td>`;
  return `<td><code>${name(field)}</code> <span class="how">${isLayout && match === "exact" ? "as the layout names it" : HOW[match] ?? text(match)}</span></td>`;
}
function isBlankColumn({ header, field }) {
  return field === null && header.trim() === "";
}

// ../report/src/html/place-table.ts
function placeTable(finding, report) {
  const shown2 = finding.samples.filter(({ row, line }) => row !== null || line !== null);
  const words = placesOf(finding, report);
  if (words === null) return "";
  if (shown2.length === 0 || words === headingOf(finding, report)) return `<p>${escaped(sentence(clean(words)))}</p>`;
  const columns = columnsOf(shown2, finding, report);
  const head = columns.map((column) => `<th scope="col">${column.head}</th>`).join("");
  const rows = shown2.map((sample) => {
    const [first = "", ...others] = columns.map((column) => column.cell(sample));
    return `<tr><th scope="row">${first}</th>${others.map((cell2) => `<td>${cell2}</td>`).join("")}</tr>`;
  });
  return [
    `<div class="scroll"><table class="places"><caption>${escaped(captionOf(shown2, finding, report))}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`
  ].join("");
}
function captionOf(shown2, { count: count2 }, report) {
  const unit = shown2.every(({ row }) => row !== null) ? unitOf(report) : "place";
  if (count2 <= shown2.length) return count2 === 1 ? "Where it is" : "Where they are";
  const total = inDigits(count2);
  return `The first ${shown2.length === 1 ? "" : `${shown2.length} `}of ${total} ${unit}s`;
}
function columnsOf(shown2, finding, report) {
  const has = (member) => shown2.some((sample) => sample[member] !== null);
  const isTable = unitOf(report) === "row";
  const isLineApart = shown2.some(({ row, line }) => line !== null && line !== row);
  const isCellKnown = finding.column === null && shown2.every(({ cell: cell2 }) => cell2 !== null);
  const isLineWanted = !has("row") || isLineApart && (!isTable || finding.column === null);
  return [
    ...isCellKnown ? [plain("Cell", ({ cell: cell2 }) => cell2)] : [],
    ...has("row") && !isCellKnown ? [plain(isTable ? "Row" : "No.", ({ row }) => row)] : [],
    ...isLineWanted ? [plain("Line", ({ line }) => line)] : [],
    ...shown2.some(({ sheet }) => sheet !== void 0) ? [plain("Sheet", ({ sheet }) => sheet ?? null)] : [],
    ...has("record") ? [plain("Record", ({ record }) => record)] : [],
    ...has("value") || isBlank(finding.code) ? [valueColumn(finding, report)] : []
  ];
}
function plain(title, member) {
  return {
    head: title,
    cell(sample) {
      const value = member(sample);
      if (value === null) return "";
      return typeof value === "number" ? inDigits(value) : quoted(clean(value), "");
    }
  };
}
function valueColumn({ field, column, code }, { columns, file }) {
  const position = columns.findIndex((each) => each.field === field && each.header === column);
  const letter = position < 0 || file.headerRow === null ? "" : `<span class="letter">${columnName(position)}</span>`;
  const heading = column === null ? "What is there" : column.trim() || "(no heading)";
  return {
    head: `${letter}<bdi>${name(heading)}</bdi>`,
    cell: ({ value }) => value === null ? `<span class="none">${isBlank(code) ? "blank" : "not shown"}</span>` : value === "" ? '<span class="none">blank</span>' : quoted(visible(value), "value")
  };
}
function quoted(text3, name3) {
  const classes = [name3, ...text3.length > 24 ? ["long"] : []].filter((one) => one !== "");
  return `<bdi${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}>${escaped(text3)}</bdi>`;
}

// ../report/src/html/finding.ts
function findingItem(finding, report, mark, level) {
  const tone = finding.severity === "error" ? "bad" : "doubtful";
  const places = placeTable(finding, report);
  return [
    `<li class="${tone}"><h${level} class="title"><span class="mark">${mark}</span>`,
    `<span>${text(sentence(finding.message))}</span></h${level}>`,
    `<div class="body">${places}`,
    `<p class="act"><b>What to do</b> ${text(fixOf(finding))}</p>`,
    `<p class="code">Rule: <code>${text(finding.code)}</code></p></div></li>`
  ].join("");
}

// ../report/src/html/file-report.ts
function fileReport(report, comparison, set, position) {
  const { id, level } = position;
  const parts = partsOfFile(report, comparison, set, position).filter(({ content }) => content !== "");
  const { first } = partsOf(report);
  const links = parts.map((part2) => `<li><a href="#${part2.id}">${text(part2.title)}</a></li>`);
  const closing = closingOf(report);
  const help = helpOf(report, set);
  return [
    `<section class="upload" id="${id}">`,
    banner(report.file.name, verdictOf(report), level),
    `<p class="facts">${text(factsOf(report, set))}</p>`,
    tiles(report),
    `<nav aria-label="Parts of this report"><ul>${links.join("")}</ul></nav>`,
    first.length === 0 ? "" : `<section class="part">${list(first, report, level + 1, false)}</section>`,
    ...parts.map((part2) => section2(part2, level + 1)),
    closing === null ? "" : `<p class="close">${text(closing)} ${text(help.text)} <code>${text(help.command)}</code></p>`,
    "</section>"
  ].filter((piece) => piece !== "").join("\n");
}
function unreadReport({ file, message, fix }, { id, level }) {
  const act = fix === void 0 ? "" : `<p class="act"><b>What to do</b> ${text(sentence(fix))}</p>`;
  const verdict = { tone: "bad", sign: "\u2717", text: "could not be read" };
  return `<section class="upload" id="${id}">
${banner(file, verdict, level)}
<p class="facts">${text(sentence(message))}</p>
${act}</section>`;
}
function banner(file, { tone, sign, text: words }, level) {
  return [
    `<div class="banner ${tone}"><span class="sign" aria-hidden="true">${sign}</span>`,
    `<h${level}><span class="file">${name(nameOf(file))}<span hidden="">:</span></span> <span class="verdict">${text(capitalised(words))}</span></h${level}></div>`
  ].join("");
}
function capitalised(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
function tiles(report) {
  const count2 = (severity2) => report.findings.filter((finding) => finding.severity === severity2).length;
  const [errors, warnings] = [count2("error"), count2("warning")];
  const unit = unitOf(report) === "row" ? "Rows" : "Records";
  const all = [
    ["Problems to fix", errors, errors > 0 ? "bad" : ""],
    ["Worth a look", warnings, warnings > 0 ? "doubtful" : ""],
    [`${unit} checked`, report.rows, ""],
    [`${unit} with something to fix`, report.invalidRows, report.invalidRows > 0 ? "bad" : ""]
  ];
  const tile = ([label, value, tone]) => `<div${tone === "" ? "" : ` class="${tone}"`}><dt>${label}</dt><dd>${inDigits(value)}</dd></div>`;
  return `<dl class="tiles">${all.map(tile).join("")}</dl>`;
}
function partsOfFile(report, comparison, set, { id, level }) {
  const { errors, warnings, notes } = partsOf(report);
  const facts = fileFacts(report).map(([label, value]) => `<dt>${text(label)}</dt><dd><bdi>${text(value)}</bdi></dd>`);
  const words = comparison === null ? null : comparisonWords(comparison);
  const headings = report.file.headerRow === null ? "field names" : "headings";
  const said2 = notes.map(({ message, fix }) => `${sentence(message)} ${sentence(fix)}`);
  return [
    ...words === null ? [] : [{ id: `${id}-since`, title: words.title, content: comparisonPanel(words, level + 2) }],
    { id: `${id}-fix`, title: "To fix", content: list(errors, report, level + 2, true) },
    { id: `${id}-look`, title: "Worth a look", content: list(warnings, report, level + 2, false) },
    { id: `${id}-know`, title: "Good to know", content: panel([...said2, ...sheetsOf(report)]) },
    { id: `${id}-aside`, title: "Set aside", content: panel(suppressedOf(report)) },
    { id: `${id}-unchecked`, title: "Not checked", content: panel(notCheckedOf(report)) },
    { id: `${id}-read`, title: `How your ${headings} were read`, content: columnTable(report) },
    { id: `${id}-layout`, title: "What this layout does not say", content: panel(assumedOf(report, set)) },
    { id: `${id}-about`, title: "About this check", content: `<dl class="about panel">${facts.join("")}</dl>` }
  ];
}
function section2({ id, title, content }, level) {
  return `<section class="part" id="${id}"><h${level} class="title">${text(title)}</h${level}>
${content}</section>`;
}
function list(findings, report, level, isNumbered) {
  if (findings.length === 0) return "";
  const items = findings.map((finding, at2) => findingItem(finding, report, isNumbered ? `${at2 + 1}.` : "!", level));
  const tag = isNumbered ? "ol" : "ul";
  return `<${tag} class="findings">
${items.join("\n")}
</${tag}>`;
}
function panel(texts) {
  return texts.length === 0 ? "" : `<div class="panel">${bullets(texts)}</div>`;
}
function bullets(texts) {
  return `<ul class="plain">${texts.map((one) => `<li>${text(one)}</li>`).join("")}</ul>`;
}
function comparisonPanel({ notes, groups }, level) {
  const lists = groups.map(({ title, items }) => `<h${level} class="kind">${title}</h${level}>${bullets(items)}`);
  const before = notes.map((note) => `<p class="note">${text(note)}</p>`);
  const nothing = groups.length === 0 ? ["<p>There was nothing to fix then, and there is nothing now.</p>"] : [];
  return `<div class="panel">${[...before, ...lists, ...nothing].join("\n")}</div>`;
}

// ../report/src/html/style.ts
var STYLE = `
:root {
  --page: #f4f5f7; --card: #ffffff; --ink: #1b2330; --quiet: #525c6b; --line: #d5dae1; --cell: #f0f2f5;
  --bad: #a4262c; --good: #1c6b36; --doubtful: #805300; --link: #1a56a8; --act: #eaf1fb; --act-edge: #1a56a8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1b212a; --ink: #e9ecf1; --quiet: #abb5c3; --line: #39424f; --cell: #262e39;
    --bad: #ff9c96; --good: #7fdb9b; --doubtful: #f0c163; --link: #93bfff; --act: #1d2b40; --act-edge: #93bfff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1rem; }
footer { padding-top: 1.5rem; padding-bottom: 2rem; color: var(--quiet); font-size: 0.875rem; }
h1, h2, h3, h4, p, dl, dd, ol, ul, table, caption { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; unicode-bidi: isolate; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.banner { display: flex; gap: 0.875rem; align-items: flex-start; border-radius: 0.5rem; padding: 1.125rem 1.25rem; color: #fff; }
.banner.bad { background: #a4262c; } .banner.good { background: #1c6b36; } .banner.doubtful { background: #7a4f00; }
.banner .sign {
  flex: none; width: 2.25rem; height: 2.25rem; border: 2px solid #fff; border-radius: 50%;
  font-size: 1.25rem; font-weight: 700; line-height: 2rem; text-align: center;
}
.banner .verdict { display: block; font-size: 1.625rem; font-weight: 700; }
.banner .file { display: block; font-size: 1rem; font-weight: 400; margin-bottom: 0.125rem; }
.facts { margin-top: 1rem; font-size: 1.0625rem; } .facts + .act { margin-top: 0.75rem; }
.sum { font-size: 1.625rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.25rem, 1fr)); gap: 0.75rem; margin-top: 1rem; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.625rem 0.875rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--quiet); font-size: 0.875rem; line-height: 1.3; }
.tiles dd { font-size: 1.5rem; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles .bad dd { color: var(--bad); } .tiles .doubtful dd { color: var(--doubtful); }
nav { margin-top: 1rem; } nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; }
nav a { display: inline-block; padding: 0.25rem 0; }
section.part { margin-top: 2rem; }
section.part > .title { font-size: 1.25rem; margin-bottom: 0.75rem; }
section.upload { margin-top: 2.5rem; }
ol.findings, ul.findings { list-style: none; display: grid; gap: 0.875rem; }
.findings > li { background: var(--card); border: 1px solid var(--line); border-left: 0.375rem solid var(--bad); border-radius: 0.5rem; padding: 1rem 1.125rem; }
.findings > li.doubtful { border-left-color: var(--doubtful); }
.findings .title { font-size: 1.0625rem; display: flex; gap: 0.625rem; align-items: baseline; }
.findings .mark { flex: none; min-width: 1.375rem; color: var(--bad); font-variant-numeric: tabular-nums; }
.doubtful .mark { color: var(--doubtful); }
.body { margin-top: 0.625rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
.act { background: var(--act); border-left: 0.25rem solid var(--act-edge); border-radius: 0.25rem; padding: 0.5rem 0.75rem; unicode-bidi: isolate; }
.act b { display: block; font-size: 0.875rem; }
.code { color: var(--quiet); font-size: 0.8125rem; }
code, .value { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9375rem; max-width: 100%; overflow-wrap: break-word; }
caption { text-align: left; color: var(--quiet); font-size: 0.875rem; padding-bottom: 0.25rem; }
th, td { border: 1px solid var(--line); padding: 0.1875rem 0.625rem; text-align: left; vertical-align: top; }
thead th { background: var(--cell); font-weight: 600; }
.places tbody th { background: var(--cell); font-weight: 400; font-variant-numeric: tabular-nums; white-space: nowrap; }
.places td { min-width: 4rem; } .places .long { overflow-wrap: anywhere; display: inline-block; min-width: 9rem; }
.places .value { white-space: break-spaces; background: var(--cell); border-radius: 0.125rem; }
.letter { display: block; color: var(--quiet); font-size: 0.75rem; font-weight: 400; }
.none { color: var(--quiet); font-style: italic; }
.wide { width: 100%; } .how { display: block; color: var(--quiet); font-size: 0.8125rem; }
ul.plain { display: grid; gap: 0.5rem; padding-left: 1.25rem; }
ul.plain li { unicode-bidi: isolate; } ul.plain + .kind { margin-top: 1rem; }
.panel { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.125rem; }
.kind { font-size: 1rem; margin-bottom: 0.375rem; } .note { margin-bottom: 0.75rem; }
.about { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.25rem; font-size: 0.9375rem; }
.about dt { color: var(--quiet); }
.close { margin-top: 2rem; font-weight: 600; } .close code { display: block; margin-top: 0.25rem; font-weight: 400; }
@media (max-width: 30rem) {
  main, footer { padding-left: 0.75rem; padding-right: 0.75rem; }
  .banner { padding: 0.875rem; gap: 0.625rem; } .banner .verdict, .sum { font-size: 1.375rem; }
  .findings > li, .panel { padding: 0.75rem; }
  .about { grid-template-columns: minmax(0, 1fr); gap: 0; } .about dd { margin-bottom: 0.5rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
  th, td { padding: 0.25rem 0.4375rem; }
}
@media print {
  body { background: #fff; font-size: 10.5pt; } main, footer { max-width: none; padding: 0; } nav { display: none; }
  .banner { background: #fff !important; color: #000; border: 2pt solid #000; } .banner .sign { border-color: #000; }
  .findings > li, .tiles div, tr, .plain li { break-inside: avoid; } .title { break-after: avoid; } .scroll { overflow: visible; }
  section.upload + section.upload { break-before: page; }
  a { color: inherit; text-decoration: none; }
}
`;

// ../report/src/html.ts
var POLICY = "default-src 'none'; style-src 'unsafe-inline'";
function htmlReport(set) {
  const { reports, unread, comparison } = set;
  const isOne = reports.length + unread.length === 1;
  const level = isOne ? 1 : 2;
  const gone = comparison === null ? [] : submissionNotes(comparison);
  const files = [
    ...unread.map((file, at2) => unreadReport(file, { id: `unread-${at2 + 1}`, level })),
    ...reports.map(
      (report, at2) => fileReport(report, comparison?.files[at2] ?? null, set, { id: `file-${at2 + 1}`, level })
    )
  ];
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="robots" content="noindex"/>
<title>${text(titleOf2(set))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${isOne ? "" : overview(set)}
${gone.map((note) => `<p class="facts">${text(note)}</p>`).join("\n")}
${files.join("\n")}
</main>
<footer>
<p>Made on the computer that checked the data; nothing was sent anywhere. This page quotes values from it: share it only with people who may see them.</p>
</footer>
</body>
</html>
`;
}
function titleOf2(set) {
  const [report] = set.reports;
  const [file] = set.unread;
  if (set.reports.length + set.unread.length !== 1) return summaryOf(set.reports, set.unread.length);
  if (report !== void 0) return `${nameOf(report.file.name)}: ${verdictOf(report).text}`;
  return `${nameOf(file?.file ?? "")}: could not be read`;
}
function overview(set) {
  const unread = set.unread.map(
    ({ file }, at2) => `<tr><th scope="row"><a href="#unread-${at2 + 1}">${name(nameOf(file))}</a></th><td>\u2717 could not be read</td><td></td></tr>`
  );
  const rows = set.reports.map((report, at2) => {
    const { sign, text: words } = verdictOf(report);
    const errors = report.findings.filter(({ severity: severity2 }) => severity2 === "error").length;
    const link = `<a href="#file-${at2 + 1}">${name(nameOf(report.file.name))}</a>`;
    return `<tr><th scope="row">${link}</th><td>${sign} ${text(words)}</td><td>${inDigits(errors)}</td></tr>`;
  });
  return [
    `<h1 class="sum">${text(summaryOf(set.reports, set.unread.length))}</h1>`,
    '<div class="panel facts"><div class="scroll"><table class="wide files"><caption>The files of this submission</caption>',
    '<thead><tr><th scope="col">File</th><th scope="col">Verdict</th><th scope="col">To fix</th></tr></thead>',
    `<tbody>${[...unread, ...rows].join("\n")}</tbody></table></div></div>`
  ].join("\n");
}

// ../report/src/junit.ts
function junitReport(set) {
  const suites = [...set.reports.map((report) => suiteOf(report, set)), ...set.unread.map(suiteOfUnread)];
  const sum = (what) => suites.reduce((all, suite) => all + suite[what], 0);
  const counts = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors"), skipped: sum("skipped") };
  const root = element("testsuites", { name: "standpipe", ...counts }, ["", ...suites.map(({ markup }) => markup), ""]);
  return `<?xml version="1.0" encoding="UTF-8"?>
${root}
`;
}
function suiteOf(report, set) {
  const { errors, first, warnings, notes } = partsOf(report);
  const broken = [...first.filter(({ severity: severity2 }) => severity2 === "error"), ...errors];
  const told = [...first.filter(({ severity: severity2 }) => severity2 !== "error"), ...warnings, ...notes];
  const classname = nameOf(report.file.name);
  const newName = uniqueNames();
  const failed = broken.map(
    (finding) => element("testcase", { classname, name: newName(caseName(finding, report)) }, [
      element("failure", { type: finding.code, message: finding.message }, [escaped(proseOf(finding, report))])
    ])
  );
  const unwell = new Set(broken.map(({ column }) => column));
  const passed = [
    `${counted(report.rows, unitOf(report))} read as ${titleOf(report, set)}`,
    ...report.columns.filter(({ header, field }) => field !== null && !unwell.has(header)).map(({ header, field }) => headingOf({ field, column: header }, report) ?? header)
  ].map((name3) => element("testcase", { classname, name: newName(name3) }));
  const skipped = report.notChecked.map(
    ({ what, why }) => element("testcase", { classname, name: newName(what) }, [element("skipped", { message: sentence(why) })])
  );
  const counts = {
    tests: failed.length + passed.length + skipped.length,
    failures: failed.length,
    errors: 0,
    skipped: skipped.length
  };
  const output = told.map((finding) => `${capital(finding.severity)}: ${proseOf(finding, report)}`).join("\n\n");
  const attributes = { name: classname, ...counts, time: (report.durationMs / 1e3).toFixed(3) };
  const content = [
    element("properties", {}, propertiesOf(report)),
    ...[...passed, ...failed, ...skipped],
    ...output === "" ? [] : [element("system-out", {}, [escaped(output)])]
  ];
  return { ...counts, markup: element("testsuite", attributes, ["", ...content, ""]) };
}
function suiteOfUnread({ file, message, fix = "" }) {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 };
  const why = [sentence(message), ...fix === "" ? [] : [sentence(fix)]].join("\n");
  const error = element("error", { type: "unread", message }, [escaped(why)]);
  const testcase = element("testcase", { classname: nameOf(file), name: "The file can be read" }, [error]);
  return { ...counts, markup: element("testsuite", { name: nameOf(file), ...counts }, ["", testcase, ""]) };
}
function propertiesOf({ schema, tool }) {
  const properties = { schema: `${schema.name} ${schema.version}`, tool: `${tool.name} ${tool.version}` };
  return Object.entries(properties).map(([name3, value]) => element("property", { name: name3, value }));
}
function caseName(finding, report) {
  const place = headingOf(finding, report) ?? finding.field;
  return place === null ? finding.code : `${place}: ${finding.code}`;
}
function uniqueNames() {
  const seen = /* @__PURE__ */ new Map();
  return (name3) => {
    const count2 = (seen.get(name3) ?? 0) + 1;
    seen.set(name3, count2);
    return count2 === 1 ? name3 : `${name3} (${count2})`;
  };
}
function proseOf(finding, report) {
  const places = placesOf(finding, report);
  return [sentence(finding.message), ...places === null ? [] : [sentence(places)], fixOf(finding)].join("\n");
}

// ../report/src/markdown-text.ts
function markdownText(text3) {
  return clean(text3).replace(/[\\`*[\]|~$]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/@(?=\w)/g, "@\u200B").replace(/(#|\bGH-)(?=\d)/gi, "$1\u200B").replace(
    /^(\s*)([-+#=]|\d+(?=[.)]\s))/,
    (_all, space, sign) => /\d/.test(sign) ? `${space}${sign}\u200B` : `${space}\\${sign}`
  );
}

// ../report/src/markdown.ts
function markdownReport(set) {
  const { reports, unread, comparison } = set;
  const isOne = reports.length + unread.length === 1;
  const blocks = [
    ...isOne ? [] : [`## ${markdownText(summaryOf(set.reports, set.unread.length))}`],
    ...unread.map((file) => unreadBlock(file, isOne)),
    ...reports.flatMap((report, at2) => fileBlocks(report, comparison?.files[at2] ?? null, set, isOne)),
    ...comparison === null ? [] : submissionNotes(comparison).map(markdownText)
  ];
  return `${blocks.join("\n\n")}
`;
}
function unreadBlock({ file, message, fix }, isOne) {
  const heading = `${isOne ? "##" : "###"} \u2717 ${markdownText(nameOf(file))}: not read`;
  return `${heading}

${markdownText(sentence(message))}${fix === void 0 ? "" : `

\u2192 ${markdownText(sentence(fix))}`}`;
}
function fileBlocks(report, comparison, set, isOne) {
  const { sign, text: text3 } = verdictOf(report);
  const { first, errors, warnings, notes } = partsOf(report);
  const mark = isOne ? "###" : "####";
  const section3 = (title, items) => items.length === 0 ? [] : [`${mark} ${title}`, items.join("\n")];
  const headings = `How your ${report.file.headerRow === null ? "field names" : "headings"} were read`;
  const renamed = renamedColumns(report).map(({ header, field }) => `| ${cell(header)} | ${cell(field ?? "")} |`);
  const closing = closingOf(report);
  return [
    `${mark.slice(1)} ${sign} ${markdownText(nameOf(report.file.name))}: ${text3}`,
    markdownText(factsOf(report, set)),
    ...comparison === null ? [] : comparisonBlocks(comparison, mark),
    ...first.map((finding) => listItem("-", finding, report)),
    ...section3(
      "To fix",
      errors.map((finding, at2) => listItem(`${at2 + 1}.`, finding, report))
    ),
    ...section3(
      "Worth a look",
      warnings.map((finding) => listItem("-", finding, report))
    ),
    ...section3("Good to know", bullets2([...notes.map(noteOf), ...sheetsOf(report)])),
    ...section3("Set aside", bullets2(suppressedOf(report))),
    ...section3(headings, renamed.length === 0 ? [] : ["| In the file | Read as |", "| --- | --- |", ...renamed]),
    ...section3("What this layout does not say", bullets2(assumedOf(report, set))),
    ...section3("Not checked", bullets2(notCheckedOf(report))),
    ...closing === null ? [] : [markdownText(closing)]
  ];
}
function comparisonBlocks(comparison, mark) {
  const { title, notes, groups } = comparisonWords(comparison);
  const lists = groups.map(({ title: kind, items }) => `**${kind}**

${bullets2(items).join("\n")}`);
  return [`${mark} ${title}`, ...notes.map(markdownText), ...lists];
}
function listItem(mark, finding, report) {
  const places = placesOf(finding, report);
  const lines = [
    `**${markdownText(sentence(finding.message))}**`,
    ...places === null ? [] : [markdownText(sentence(places))],
    `\u2192 ${markdownText(fixOf(finding))} \`${finding.code.replaceAll(/[^\w-]/g, "")}\``
  ];
  return `${mark} ${lines.join(`  
${" ".repeat(mark.length + 1)}`)}`;
}
function noteOf({ message, fix }) {
  return `${sentence(message)} ${sentence(fix)}`;
}
function bullets2(texts) {
  return texts.map((text3) => `- ${markdownText(text3)}`);
}
function cell(text3) {
  return markdownText(text3.trim().replace(/\s+/g, " "));
}

// ../report/src/rule-help.ts
var UNREAD_HELP = {
  about: "The file must be one that can be read as a table or as records.",
  why: "",
  severity: "error"
};
function rulesHelp(codes) {
  const known = new Map([
    [UNREAD, UNREAD_HELP],
    ...ruleEntries().map((rule) => [rule.code, rule])
  ]);
  return new Map(
    codes.flatMap((code) => {
      const format = code.endsWith("-format") ? { about: ABOUT_FORMATS, why: "", severity: "error" } : void 0;
      const help = known.get(code) ?? format;
      return help === void 0 ? [] : [[code, help]];
    })
  );
}

// ../report/src/sarif.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
function sarifReport({ reports, unread }) {
  const codes = [
    .../* @__PURE__ */ new Set([
      ...unread.length > 0 ? [UNREAD] : [],
      ...reports.flatMap(({ findings }) => findings.map(({ code }) => clean(code)))
    ])
  ].sort();
  const help = rulesHelp(codes);
  const seen = /* @__PURE__ */ new Map();
  const version = reports[0]?.tool.version;
  const unreadResults = unread.map(({ file, message, fix }) => ({
    ruleId: UNREAD,
    ruleIndex: codes.indexOf(UNREAD),
    level: "error",
    message: { text: plain2([message, ...fix === void 0 ? [] : [fix]]) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }]
  }));
  const results = reports.flatMap(
    (report) => report.findings.map((finding) => ({
      ruleId: clean(finding.code),
      ruleIndex: codes.indexOf(clean(finding.code)),
      ...resultOf(finding, report),
      // The one that code scanning on GitHub looks at, to know an alert again.
      partialFingerprints: { primaryLocationLineHash: fingerprintOf(report.file.name, finding, seen) }
    }))
  );
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Standpipe",
            ...version === void 0 ? {} : { version },
            rules: codes.map((code) => ruleOf(code, help.get(code)))
          }
        },
        artifacts: reports.map(artifactOf),
        columnKind: "unicodeCodePoints",
        results: [...unreadResults, ...results]
      }
    ]
  });
}
function ruleOf(id, help) {
  if (help === void 0) return { id };
  const { about, why, severity: severity2 } = help;
  return {
    id,
    shortDescription: { text: plain2([about]) },
    help: { text: plain2(why === "" ? [about] : [about, why]) },
    defaultConfiguration: { level: LEVELS[severity2] }
  };
}
function artifactOf({ file }) {
  const hashes = file.sha256 === null ? {} : { hashes: { "sha-256": file.sha256 } };
  return { location: { uri: uriOf(file.name) }, length: file.bytes, ...hashes };
}
function resultOf(finding, report) {
  const { severity: severity2, message, count: count2, samples, field, column, fixable } = finding;
  const places = placesOf(finding, report);
  const [first, ...others] = samples.map((sample) => locationOf(sample, finding, report));
  const related = others.map((location, at2) => ({ id: at2 + 1, ...location }));
  return {
    level: LEVELS[severity2],
    message: { text: plain2([message, ...places === null ? [] : [places], fixOf(finding)]) },
    locations: [first ?? { physicalLocation: { artifactLocation: { uri: uriOf(report.file.name) } } }],
    ...related.length === 0 ? {} : { relatedLocations: related },
    occurrenceCount: count2,
    properties: { field: field && clean(field), column: column && clean(column), fixable }
  };
}
function locationOf(sample, finding, report) {
  const startLine = lineOfSample(sample, report);
  const where = [
    ...sample.sheet === void 0 ? [] : [`sheet ${sample.sheet}`],
    ...[headingOf(finding, report) ?? []].flat(),
    ...sample.row === null ? [] : [`${unitOf(report)} ${sample.row}`],
    ...sample.record === null ? [] : [sample.record]
  ];
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(report.file.name) },
      ...startLine === null ? {} : { region: { startLine } }
    },
    ...where.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: clean(where.join(", ")) }] },
    message: { text: plain2([capital(where.join(", ") || "The file")]) }
  };
}
function plain2(sentences) {
  return sentences.map((text3) => sentence(clean(text3)).replaceAll("](", "] (")).join(" ");
}
function uriOf(name3) {
  const path = pathOf(name3);
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${uri}`;
  return /^[a-z]%3A\//i.test(uri) ? `file:///${uri.replace("%3A", ":")}` : uri;
}

// ../report/src/renderers.ts
var renderers = {
  json: jsonReport,
  html: htmlReport,
  markdown: markdownReport,
  csv: csvReport,
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport
};

// src/config/find-config.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// src/config/shape.ts
function text2(what, isRight = (given) => given.trim() !== "") {
  return (value, path, faults) => {
    if (typeof value === "string" && isRight(value)) return value;
    faults.push(expected(path, what, value));
    return void 0;
  };
}
function choice(...words) {
  return (value, path, faults) => {
    const found = words.find((word) => word === value);
    if (found !== void 0) return found;
    const last = words.at(-1) ?? "";
    faults.push(expected(path, `${words.slice(0, -1).join(", ")} or ${last}`, value));
    return void 0;
  };
}
var flag = (value, path, faults) => {
  if (typeof value === "boolean") return value;
  faults.push(expected(path, "true or false", value));
  return void 0;
};
var count = (value, path, faults) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  faults.push(expected(path, "a whole number, 0 or more", value));
  return void 0;
};
function listOf2(read) {
  return (value, path, faults) => {
    if (Array.isArray(value)) return value.flatMap((each, at2) => kept(read(each, `${path}[${at2}]`, faults)));
    faults.push(expected(path, "a list, in square brackets", value));
    return void 0;
  };
}
function mapOf(read) {
  return (value, path, faults) => {
    if (isObject(value)) {
      const members = Object.entries(value).map(([name3, each]) => [name3, read(each, at(path, name3), faults)]);
      return Object.fromEntries(members.filter((member) => member[1] !== void 0));
    }
    faults.push(expected(path, "an object, in curly brackets", value));
    return void 0;
  };
}
function membersOf(reads, needed = []) {
  const names = Object.keys(reads);
  return (value, path, faults) => {
    if (!isObject(value)) {
      faults.push(expected(path, "an object, in curly brackets", value));
      return void 0;
    }
    const before = faults.length;
    for (const name3 of Object.keys(value)) {
      if (names.includes(name3)) continue;
      const meant2 = nearest(name3, names)?.option;
      const hint = meant2 === void 0 ? `The settings there are ${names.join(", ")}.` : `Did you mean ${meant2}?`;
      faults.push(`${at(path, name3)} is not a setting. ${hint}`);
    }
    for (const name3 of needed) {
      if (!Object.hasOwn(value, name3)) faults.push(`${at(path, name3)} is missing.`);
    }
    const read = {};
    for (const name3 of names) {
      if (!Object.hasOwn(value, name3)) continue;
      const member = reads[name3](value[name3], at(path, name3), faults);
      if (member !== void 0) read[name3] = member;
    }
    return faults.length > before && needed.length > 0 ? void 0 : read;
  };
}
function at(path, name3) {
  if (!/^\$?[A-Za-z]\w*$/.test(name3)) return `${path}[${JSON.stringify(name3)}]`;
  return path === "" ? name3 : `${path}.${name3}`;
}
function expected(path, what, value) {
  const shown2 = JSON.stringify(value) ?? "nothing";
  const short = shown2.length > 60 ? `${shown2.slice(0, 59)}\u2026` : shown2;
  return `${path === "" ? "The config" : path} must be ${what}. It is ${short}.`;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function kept(value) {
  return value === void 0 ? [] : [value];
}

// src/config/names.ts
async function nameFaults(config2) {
  const [records, profiles] = await Promise.all([loadMetadata(), loadProfiles()]);
  const codes = [...ruleCodes(), ...formatCodes(records, profiles)];
  const fields = [...new Set(records.flatMap((record) => record.fields.map(({ name: name3 }) => name3)))];
  const faults = [];
  const look = (path, code, field, isSuppressed) => {
    if (!codes.includes(code))
      faults.push(`${path} names a rule that does not exist: ${code}. ${meant(code, codes, RULES)}`);
    else if (UNTOUCHABLE.has(code)) {
      const what = isSuppressed ? "set aside" : "changed";
      faults.push(`${path}: ${code} cannot be ${what}, because a part of the file was not read then.`);
    }
    if (field !== void 0 && !fields.includes(field)) {
      faults.push(`${path} names a field that no record has: ${field}. ${meant(field, fields, FIELDS)}`);
    }
  };
  for (const key of Object.keys(config2.severity)) {
    const [code = "", field] = key.split(":");
    look(at("severity", key), code, field, false);
  }
  config2.suppress.forEach(({ code, field }, i) => {
    look(`suppress[${i}]`, code, field, true);
  });
  const inFiles = await Promise.all(config2.files.map((entry, i) => entryFaults(entry, `files[${i}]`)));
  return [...faults, ...inFiles.flat()];
}
var RULES = "Each finding of a report names its rule in square brackets.";
var FIELDS = "See the fields of a record with: standpipe show NAME";
function meant(found, names, otherwise) {
  const option = nearest(found, names)?.option;
  return option === void 0 ? otherwise : `Did you mean ${option}?`;
}
function formatCodes(records, profiles) {
  const types = records.flatMap(({ fields }) => fields.map(({ typeName }) => typeName?.split("/").at(-1) ?? "text"));
  const kinds = profiles.flatMap(({ columns }) => columns.map(({ kind }) => kind ?? "text"));
  return new Set([...types, ...kinds].map((name3) => `${name3}-format`));
}
async function entryFaults({ schema, profile, set = {}, columns = {} }, path) {
  const faults = [];
  const tried = async (setting, load) => {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      faults.push(`${at(path, setting)}: ${error.message}`);
      return void 0;
    }
  };
  const layout = profile === void 0 ? void 0 : await tried("profile", () => loadLayout(profile));
  const name3 = schema ?? layout?.record;
  const loaded = name3 === void 0 ? void 0 : await tried("schema", () => loadNamed(name3));
  if (loaded === void 0) return faults;
  const { fields, title, name: record } = loaded.metadata;
  if (layout !== void 0 && layout.record !== record) {
    faults.push(
      `${at(path, "profile")}: ${layout.title} is a layout of ${layout.record}, and the record named is ${record}.`
    );
  }
  const names = fields.map((field) => field.name);
  const wanted = [
    ...Object.keys(set).map((field) => ({ field, place: at(at(path, "set"), field) })),
    ...Object.entries(columns).map(([heading, field]) => ({ field, place: at(at(path, "columns"), heading) }))
  ];
  for (const { field, place } of wanted) {
    if (names.includes(field)) continue;
    faults.push(
      `${place}: ${title} has no field called ${field}. ${meant(field, names, `See them with: standpipe show ${record}`)}`
    );
  }
  return faults;
}

// src/config/read-config.ts
var name2 = text2("a name");
var pattern = text2("a pattern of file names, such as spend-*.csv");
var fileEntry = membersOf(
  {
    match: pattern,
    schema: text2("the name of a record, such as planning/brownfield-site"),
    profile: text2("the name of a layout, such as lga-public-toilets"),
    set: mapOf(text2("a value as a cell would hold it, in double quotes", () => true)),
    columns: mapOf(text2("the name of a field, such as net_amount")),
    sheet: name2,
    dateOrder: choice("day-first", "month-first")
  },
  ["match"]
);
var suppression = membersOf(
  {
    code: text2("the code of a rule, such as date-format"),
    field: text2("the name of a field, such as start_date"),
    file: pattern,
    reason: text2("the reason in words"),
    until: text2("a date, such as 2026-12-31", isDate)
  },
  ["code", "reason", "until"]
);
var severity = (value, path, faults) => {
  if (value !== "off") return choice("error", "warning", "info")(value, path, faults);
  faults.push(
    `${path} must be error, warning or info. What shall not count goes into suppress, with a reason and a day.`
  );
  return void 0;
};
var config = membersOf({
  $schema: name2,
  files: listOf2(fileEntry),
  severity: mapOf(severity),
  suppress: listOf2(suppression),
  failOn: choice("error", "warning", "never"),
  maxWarnings: count,
  strict: flag
});
function readConfig(source) {
  let value;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch (error) {
    return {
      faults: [`It is not JSON: ${whereIn(source, error)}. Look for a comma or a bracket too many or too few.`]
    };
  }
  const faults = [];
  const read = config(value, "", faults);
  if (read === void 0 || faults.length > 0) return { faults };
  const { $schema: _, files = [], severity: severity2 = {}, suppress = [], ...more } = read;
  return { config: { ...more, files, severity: severity2, suppress } };
}
function whereIn(source, error) {
  const offset = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (offset === void 0) return "it ends before it is complete";
  const line = source.slice(0, Number(offset)).split("\n").length;
  return `something is wrong at line ${line}`;
}

// src/config/find-config.ts
var NAME = "standpipe.config.json";
async function findConfig(path) {
  const file = path ?? configAbove(process.cwd());
  if (file === null) return null;
  const shown2 = path ?? (relative(process.cwd(), file) || NAME);
  const read = readConfig(await textOf(file, shown2));
  const faults = "faults" in read ? read.faults : await nameFaults(read.config);
  if ("faults" in read || faults.length > 0) {
    const [only, another] = faults;
    if (only !== void 0 && another === void 0) throw new CommandError(2, `${shown2}: ${only}`);
    throw new CommandError(2, `${shown2} cannot be used. ${faults.length} things have to be put right in it:`, faults);
  }
  return { ...read.config, path: shown2, folder: dirname(resolve(file)) };
}
function configAbove(folder) {
  const file = join(folder, NAME);
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? null : configAbove(dirname(folder));
}
async function textOf(file, shown2) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new CommandError(3, `There is no file called ${shown2}. Check what follows --config.`);
    }
    throw systemFault(shown2, error) ?? error;
  }
}

// src/config/plan.ts
import { relative as relative2, resolve as resolve2, sep } from "node:path";

// src/config/glob.ts
function fits(pattern2, path) {
  const name3 = pattern2.includes("/") ? path : path.split("/").at(-1) ?? path;
  const source = pattern2.replace(/\*\*\/|\*+|\?|[^*?]+/g, (piece) => {
    if (piece === "**/") return "(?:.*/)?";
    if (piece === "*") return "[^/]*";
    if (piece === "?") return "[^/]";
    return piece.startsWith("*") ? ".*" : piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "isu").test(name3);
}

// src/config/plan.ts
async function planFor(file, settings, config2, candidates) {
  const path = config2 === null ? file : pathFrom(config2.folder, file);
  const entry = entryFor(path, settings, config2);
  const name3 = settings.schema ?? (settings.profile === void 0 ? entry.schema : void 0);
  const layout = settings.profile ?? entry.profile;
  const schema = name3 === void 0 ? void 0 : await loadNamed(name3);
  const profile = layout === void 0 ? void 0 : await loadLayout(layout);
  refuseOtherRecord(profile, schema);
  const sheet = settings.sheet ?? entry.sheet;
  const dateOrder = settings.dateOrder ?? entry.dateOrder;
  const { maxSamples, values } = settings;
  return {
    file,
    isChosen: schema === void 0 && profile === void 0,
    policy: {
      severity: config2?.severity ?? {},
      suppress: config2?.suppress.filter((each) => each.file === void 0 || fits(each.file, path)) ?? []
    },
    options: {
      candidates,
      set: { ...entry.set, ...settings.set },
      columns: { ...entry.columns, ...settings.map },
      strict: settings.strict ?? config2?.strict ?? false,
      ...schema === void 0 ? {} : { schema },
      ...profile === void 0 ? {} : { profile },
      ...sheet === void 0 ? {} : { sheet },
      ...dateOrder === void 0 ? {} : { dateOrder },
      ...settings.for === void 0 ? {} : { purpose: settings.for },
      ...values === void 0 ? {} : { values },
      ...maxSamples === void 0 ? {} : { maxSamples }
    }
  };
}
function entryFor(path, { schema, profile }, config2) {
  const entry = config2?.files.find(({ match }) => fits(match, path)) ?? {};
  const base = (name3 = "") => name3.split("/").at(-1)?.split("@")[0] ?? "";
  const isOther = (typed, own) => typed !== void 0 && own !== void 0 && base(typed) !== base(own);
  return isOther(schema, entry.schema) || isOther(profile, entry.profile) ? {} : entry;
}
function pathFrom(folder, file) {
  return file === "-" ? file : relative2(folder, resolve2(file)).split(sep).join("/");
}

// src/render/summary.ts
function summaryLine(reports, files, { width, palette }) {
  const text3 = summaryOf(reports, files - reports.length);
  return wrap([{ text: text3, style: palette.strong }], { width }).join("\n");
}

// src/render/finding.ts
function findingLines(finding, report, mark, { width, palette }) {
  const rest = " ".repeat(mark.length);
  const places = placesOf(finding, report);
  return [
    ...wrap([{ text: sentence(finding.message), style: palette.strong }], { width, first: palette.strong(mark), rest }),
    ...places === null ? [] : wrap(sentence(places), { width, first: rest }),
    ...wrap(
      [
        { text: fixOf(finding), style: palette.action },
        { text: ` [${finding.code}]`, style: palette.quiet }
      ],
      { width, first: `${rest}${palette.action("\u2192")} `, rest: `${rest}  ` }
    )
  ];
}

// src/render/text-report.ts
function textReport(report, setting) {
  const { first, errors, warnings, notes } = partsOf(report);
  const said2 = notes.map(({ message, fix }) => `${sentence(message)} ${sentence(fix)}`);
  const waived = report.layout === null ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[report.layout.name, setting.waived]]);
  const sections = [
    verdictLines(report, setting),
    ...comparisonSections(setting),
    signed(first, report, setting),
    section("To fix", numbered(errors, report, setting), setting),
    section("Worth a look", signed(warnings, report, setting), setting),
    section("Good to know", bullets3([...said2, ...sheetsOf(report)], setting), setting),
    section("Set aside", bullets3(suppressedOf(report), setting), setting),
    section(
      `How your ${report.file.headerRow === null ? "field names" : "headings"} were read`,
      headingLines(report, setting),
      setting
    ),
    section("What this layout does not say", bullets3(assumedOf(report, { waived }), setting), setting),
    section("Not checked", bullets3(notCheckedOf(report), setting), setting),
    closingLines(report, setting)
  ];
  return blocksOf(sections);
}
function comparisonSections({ comparison, width, palette }) {
  if (comparison === void 0) return [];
  const { title, notes, groups } = comparisonWords(comparison);
  const head = [title, ...notes].flatMap((text3) => wrap([{ text: text3, style: palette.strong }], { width }));
  return [head, ...groups.map((group) => [`  ${group.title}`, ...bullets3(group.items, { width })])];
}
function numbered(findings, report, look) {
  const width = String(findings.length).length;
  return spaced(
    findings.map((finding, at2) => findingLines(finding, report, `${String(at2 + 1).padStart(width + 1)}. `, look))
  );
}
function signed(findings, report, look) {
  return spaced(findings.map((finding) => findingLines(finding, report, " !  ", look)));
}
function spaced(blocks) {
  return blocks.flatMap((lines, at2) => at2 === 0 ? lines : ["", ...lines]);
}
function bullets3(texts, { width }) {
  return texts.flatMap((text3) => wrap(text3, { width, first: "  - ", rest: "    " }));
}
function headingLines(report, { width }) {
  const renamed = renamedColumns(report);
  if (renamed.length === 0) return [];
  const pairs = renamed.map(({ header, field }) => `${header.trim().replace(/\s+/g, " ")} \u2192 ${field ?? ""}`);
  return wrap(pairs.map(unbroken).join(", "), { width, first: "  " });
}
function closingLines(report, { width, title }) {
  const closing = closingOf(report);
  if (closing === null) return [];
  const help = helpOf(report, { titles: /* @__PURE__ */ new Map([[report.schema.name, title]]) });
  return wrap(`${closing} ${help.text} ${unbroken(help.command)}`, { width });
}
function unbroken(text3) {
  return text3.replaceAll(" ", "\xA0");
}

// src/render/reports-text.ts
function reportsText(set, chosen, look) {
  const { reports, unread, titles, comparison } = set;
  const { width, palette } = look;
  const texts = reports.map(
    (report, at2) => textReport(report, {
      ...look,
      title: titles.get(report.schema.name) ?? report.schema.name,
      isChosen: chosen[at2] ?? false,
      waived: set.waived.get(report.layout?.name ?? "") ?? /* @__PURE__ */ new Map(),
      ...comparedWith(comparison?.files[at2])
    })
  );
  const files = reports.length + unread.length;
  const gone = comparison === null ? [] : submissionNotes(comparison).flatMap((note) => wrap(note, { width }));
  return [
    texts.join(`
${palette.quiet("\u2500".repeat(width))}

`),
    ...gone.length === 0 ? [] : [`
${gone.join("\n")}
`],
    ...files > 1 ? [`
${summaryLine(reports, files, look)}
`] : []
  ].join("");
}
function comparedWith(comparison) {
  return comparison === null || comparison === void 0 ? {} : { comparison };
}

// src/commands/bar.ts
function missed(reports, { failOn, maxWarnings }, comparison) {
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
  const fresh = reports.reduce((sum, report, at2) => sum + newErrorsIn(report, comparison?.files[at2] ?? null), 0);
  if (fresh === 0) return { isMissed: false, why: isBad ? "No problem is new, so the check ends with 0." : null };
  return {
    isMissed: true,
    why: `${counted(fresh, "problem")} to fix that the earlier report did not have, or had in fewer places.`
  };
}
function warningsOf({ findings }) {
  return findings.filter(({ severity: severity2 }) => severity2 === "warning").length;
}
function newErrorsIn(report, comparison) {
  const grown = comparison?.remaining.filter(({ before, after }) => after > before) ?? [];
  const findings = comparison === null ? report.findings : [...comparison.new, ...grown];
  return findings.filter(({ severity: severity2 }) => severity2 === "error").length;
}

// src/commands/check-format.ts
import { extname } from "node:path";
var BY_EXTENSION = {
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".csv": "csv",
  ".md": "markdown",
  ".xml": "junit",
  ".sarif": "sarif"
};
function checkFormat(format, output) {
  return format ?? BY_EXTENSION[extname(output ?? "").toLowerCase()] ?? "text";
}

// src/commands/split.ts
import { mkdir } from "node:fs/promises";
import { basename, join as join2 } from "node:path";
async function makeFolder(folder, files) {
  const twin = files.find((file, at2) => files.findIndex((other) => baseOf2(other) === baseOf2(file)) !== at2);
  if (twin !== void 0) {
    throw new CommandError(
      2,
      `Two of the files are called ${baseOf2(twin)}, and their parts would replace each other in ${folder}. Split them one by one, into folders of their own.`
    );
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeFault("new file", folder, error);
  }
}
async function splitInto(folder, source, plan, files) {
  const pairs = [];
  const drafts = [];
  const base = join2(folder, baseOf2(plan.file));
  const open = async (name3) => {
    if (isOneOf(name3, files)) {
      throw new CommandError(2, `--split ${folder} would replace ${name3}, which is read. Name another folder.`);
    }
    const draft = await openDraft(name3);
    drafts.push(draft);
    return draft;
  };
  const drop = async () => {
    for (const draft of drafts.splice(0)) await draft.drop();
  };
  const pairOf = async (part2) => {
    const known = pairs.find((pair2) => pair2.part === part2);
    if (known !== void 0) return known;
    const stem = part2.sheet === null ? base : `${base}.${inFileName(part2.sheet)}`;
    const good = await open(`${stem}.good.${part2.format}`);
    const pair = { part: part2, good, bad: await open(`${stem}.bad.${part2.format}`) };
    pairs.push(pair);
    return pair;
  };
  try {
    const split = await splitFile(
      source,
      { ...plan.options, policy: plan.policy },
      {
        good: async (part2, text3) => (await pairOf(part2)).good.write(text3),
        bad: async (part2, text3) => (await pairOf(part2)).bad.write(text3)
      }
    );
    return {
      split,
      drop,
      async keep(findings) {
        const list2 = await open(`${base}.findings.csv`);
        await list2.write(findings);
        const stem = ({ sheet }) => sheet === null || pairs.length === 1 ? base : `${base}.${inFileName(sheet)}`;
        const names = (which) => pairs.map(({ part: part2 }) => `${stem(part2)}.${which}.${part2.format}`);
        for (const name3 of [...names("good"), ...names("bad")]) {
          if (isOneOf(name3, files)) {
            throw new CommandError(2, `--split ${folder} would replace ${name3}, which is read. Name another folder.`);
          }
        }
        for (const [at2, { good, bad }] of pairs.entries()) {
          await good.keep(names("good")[at2]);
          await bad.keep(names("bad")[at2]);
        }
        await list2.keep();
        drafts.length = 0;
        return saidOf(split, names("good"), names("bad"), `${base}.findings.csv`);
      }
    };
  } catch (error) {
    await drop();
    throw error;
  }
}
function saidOf({ good, bad, late, unread }, goodFiles, badFiles, list2) {
  const kept2 = `${counted(good, "row")} with nothing to fix: ${goodFiles.join(", ")}.`;
  const rest = `${counted(bad, "other row")}: ${badFiles.join(", ")}. The findings: ${list2}.`;
  const codes = late.map(({ code, count: count2 }) => `${code} (${counted(count2, "place")})`).join(", ");
  return [
    `${kept2} ${rest}`,
    ...late.length === 0 ? [] : [`A problem that shows only once all rows are read does not move a row: ${codes} may be among the good ones.`],
    ...unread === 0 ? [] : [`${counted(unread, "record")} could not be read and ${unread === 1 ? "is" : "are"} in neither file.`]
  ];
}
function baseOf2(file) {
  if (file === "-") return "standard-input";
  const name3 = basename(file);
  return name3.replace(/(?<=.)(?:\.\w{1,8})?(?:\.gz)?$/i, "");
}
function inFileName(sheet) {
  return sheet.replace(/[^\p{L}\p{N} ()_-]+/gu, "-");
}

// src/commands/check.ts
async function runCheck(files, settings) {
  const { output, split, against } = settings;
  const format = checkFormat(settings.format, output);
  if (output !== void 0) refuseToReplace(output, files);
  const candidates = await loadCandidates();
__m("candidates");
  const config2 = await findConfig(settings.config);
  const failOn = settings.failOn ?? config2?.failOn ?? "error";
  if (failOn === "new" && against === void 0) {
    throw new CommandError(2, "--fail-on new needs an earlier report to compare with: add --against REPORT.json.");
  }
  const earlier = against === void 0 ? null : await reportsIn(against);
  const plans = await Promise.all(files.map((file) => planFor(file, settings, config2, candidates)));__m("plans");
  if (split !== void 0) await makeFolder(split, files);
  const outcomes = await checkAll(plans, split);__m("checked");
  const done = outcomes.filter((outcome) => "report" in outcome);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const reports = applyPolicies(
    done.map(({ report, plan }) => ({ report, policy: plan.policy })),
    today
  );
  const comparison = earlier === null ? null : compareSubmissions(earlier, reports);
  const unread = outcomes.flatMap(({ plan, ...more }) => "error" in more ? [unreadOf(plan.file, more.error)] : []);
  const chosen = done.map(({ plan }) => plan.isChosen);
  const set = { ...labelsOf(candidates), reports, unread, comparison, isChosen: chosen.every(Boolean) };
  let exitCode = 0;
  for (const { plan, ...more } of outcomes) {
    if (!("error" in more)) continue;
    const fault = faultOf(plan.file, more.error);
    complain(fault.message);
    if (fault.exitCode > exitCode) exitCode = fault.exitCode;
  }
  const look = lookOf(output === void 0 ? process.stdout : void 0);
  __m("before write");await write(format === "text" ? reportsText(set, chosen, look) : renderers[format](set), set, output);__m("written");
  for (const [at2, { pieces }] of done.entries()) {
    const own = { ...set, reports: reports.slice(at2, at2 + 1), unread: [], comparison: null };
    for (const line of await pieces?.keep(renderers.csv(own)) ?? []) complain(line);
  }
  const maxWarnings = settings.maxWarnings ?? config2?.maxWarnings ?? null;
  const { isMissed, why } = missed(reports, { failOn, maxWarnings }, comparison);
  if (why !== null) complain(why);
  return exitCode === 0 && isMissed ? 1 : exitCode;
}
async function reportsIn(path) {
  try {
    return readReports(await readFile2(path, "utf8"));
  } catch (error) {
    if (error instanceof ReportFileError)
      throw new CommandError(3, `${path}: ${sentence(error.message)} ${sentence(error.fix)}`);
    const code = error instanceof Error ? error.code : void 0;
    if (code === "ENOENT") throw new CommandError(3, `There is no file called ${path}. Check what follows --against.`);
    throw systemFault(path, error) ?? error;
  }
}
function labelsOf({ records, profiles = [] }) {
  const labelsIn = ({ record, waived = {} }) => {
    const fields = records.find(({ name: name3 }) => name3 === record)?.fields ?? [];
    return new Map(
      Object.keys(waived).map((name3) => [name3, fields.find((field) => field.name === name3)?.title ?? name3])
    );
  };
  return {
    titles: new Map(records.map(({ name: name3, title }) => [name3, title])),
    waived: new Map(profiles.map((profile) => [profile.name, labelsIn(profile)]))
  };
}
async function write(text3, { reports }, output) {
  if (text3 === "" || output !== void 0 && reports.length === 0) return;
  if (output === void 0) {
    process.stdout.write(text3);
    return;
  }
  await writeWhole(output, text3);
  complain(`The report is in ${output}.`);
}
async function checkAll(plans, folder) {
  const progress = newProgress();
  const timed = plans.map((plan) => ({ ...plan, options: { ...plan.options, onProgress: progress.of(plan.file) } }));
  const files = plans.map(({ file }) => file);
  try {
    if (folder === void 0) return await checkEach(timed, openFile);
    if (timed.length === 1) return await Promise.all(timed.map((plan) => part(plan, folder, files)));
    const outcomes = await checkEach(timed, openAgainable);
    const all = [];
    for (const outcome of outcomes) {
      if ("error" in outcome) all.push(outcome);
      else {
        const parted = await part(outcome.plan, folder, files);
        all.push("error" in parted ? parted : { ...parted, report: outcome.report });
      }
    }
    return all;
  } finally {
    progress.clear();
  }
}
async function part(plan, folder, files) {
  try {
    const pieces = await splitInto(folder, await openAgainable(plan.file), plan, files);
    return { plan, report: pieces.split.report, pieces };
  } catch (error) {
    return { plan, error };
  }
}
async function checkEach(plans, open) {
  const opened = await Promise.all(
    plans.map(
      (plan) => open(plan.file).then(
        (source) => ({ plan, source, options: plan.options }),
        (error) => ({ plan, error })
      )
    )
  );
  const checked = (await checkTogether(opened.filter((one) => "source" in one))).values();
  return opened.map((one) => {
    if ("error" in one) return one;
    const outcome = checked.next().value;
    return { plan: one.plan, pieces: null, ...outcome };
  });
}
export {
  runCheck
};
