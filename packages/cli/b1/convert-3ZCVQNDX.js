import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  formatFor
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
  convert
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
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/conversion.ts
var FORMATS = {
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  ndjson: "JSON Lines",
  geojson: "GeoJSON"
};
function convertedText({ report, lost, unread }, setting) {
  const { width, palette, output, layout, to, label } = setting;
  const form = layout === null ? FORMATS[to] : `the layout ${layout}`;
  const head = [
    ...wrap([{ text: `\u2713 ${output === "-" ? "Standard output" : output}: written in ${form}`, style: palette.good }], {
      width
    }),
    ...wrap(
      `${counted(report.rows, unitOf(report))} of ${nameOf(report.file.name)}, read as ${sourceOf(report, setting)}.`,
      {
        width
      }
    )
  ];
  const losses = lost.flatMap(
    ({ field, count, why }) => wrap(`${label(field)}: ${why} (${counted(count, "record")}).`, { width, first: "  - ", rest: "    " })
  );
  const columns = unread.map((header) => header.trim().replace(/\s+/g, "\xA0")).join(", ");
  return blocksOf([
    head,
    section("What the new file does not hold", losses, setting),
    section(
      `${report.file.headerRow === null ? "Field names" : "Columns"} that the record has no field for`,
      unread.length === 0 ? [] : wrap(columns, { width, first: "  " }),
      setting
    )
  ]);
}
var MOST_SHOWN = 5;
function refusedText(report, setting) {
  const { width, palette, check } = setting;
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const [them, are] = errors.length === 1 ? ["it", "is"] : ["them", "are"];
  const head = [
    ...wrap([{ text: `\u2717 ${nameOf(report.file.name)}: not converted`, style: palette.bad }], { width }),
    ...wrap(
      `Nothing was written, because there ${are} ${counted(errors.length, "problem")} to fix first. ${counted(report.rows, unitOf(report))} read as ${sourceOf(report, setting)}.`,
      { width }
    )
  ];
  const shown = errors.slice(0, MOST_SHOWN).flatMap(
    ({ message, code }) => wrap([{ text: sentence(message) }, { text: ` [${code}]`, style: palette.quiet }], {
      width,
      first: "  - ",
      rest: "    "
    })
  );
  const more = errors.length - MOST_SHOWN;
  const rest = more > 0 ? wrap(`and ${more} more`, { width, first: "  - ", rest: "    " }) : [];
  const next = `Where ${them === "it" ? "it is" : "they are"} and what to do: ${check.replaceAll(" ", "\xA0")}`;
  return blocksOf([head, [...shown, ...rest], wrap(next, { width })]);
}
function sourceOf({ schema, layout }, { title }) {
  return `${title} (${schema.name} ${schema.version})${layout === null ? "" : ` in the layout ${layout.title}`}`;
}

// src/commands/convert.ts
async function runConvert(file, settings) {
  const { set = {} } = settings;
  const output = settings.output === void 0 || settings.output === "-" ? null : settings.output;
  if (output !== null) refuseToReplace(output, [file]);
  const toProfile = settings.profile === void 0 ? void 0 : await loadLayout(settings.profile);
  const to = formatFor(settings, toProfile);
  const profile = settings.from === void 0 ? void 0 : await loadLayout(settings.from);
  const schema = settings.schema === void 0 ? void 0 : await loadNamed(settings.schema);
  refuseOtherRecord(profile, schema);
  refuseOtherRecord(toProfile, schema);
  refuseOtherLayout(profile, toProfile);
  const candidates = await loadCandidates();
  const { report, lost, unread } = await converted(file, output, {
    to,
    set,
    candidates,
    ...toProfile === void 0 ? {} : { toProfile },
    ...profile === void 0 ? {} : { profile },
    ...schema === void 0 ? {} : { schema }
  });
  const metadata = candidates.records.find(({ name }) => name === report.schema.name);
  const setting = {
    ...lookOf(process.stderr),
    title: metadata?.title ?? report.schema.name,
    label: (name) => labelOf(name, metadata?.fields, toProfile),
    output: output ?? "-",
    to,
    layout: toProfile?.title ?? null,
    check: checkCommand(file, settings)
  };
  process.stderr.write(report.valid ? convertedText({ report, lost, unread }, setting) : refusedText(report, setting));
  return report.valid ? 0 : 1;
}
async function converted(file, output, options) {
  const progress = newProgress();
  try {
    const source = await openFile(file);
    const draft = await openDraft(output);
    try {
      const conversion = await convert(source, { ...options, write: draft.write, onProgress: progress.of(file) });
      progress.clear();
      await (conversion.report.valid ? draft.keep() : draft.drop());
      return conversion;
    } catch (error) {
      await draft.drop();
      throw error;
    }
  } catch (error) {
    progress.clear();
    throw faultOf(file, error);
  }
}
function refuseOtherLayout(from, to) {
  if (from === void 0 || to === void 0 || from.record === to.record) return;
  throw new CommandError(
    2,
    `${from.title} is a layout of ${from.record}, and ${to.title} is one of ${to.record}. Choose two layouts of the same record.`
  );
}
function labelOf(name, fields = [], layout) {
  const column = layout?.columns.find((one) => one.name === name);
  return fields.find((field) => field.name === name)?.title ?? column?.title ?? name;
}
function checkCommand(file, { from, schema, set = {} }) {
  const words = [
    ...from === void 0 ? [] : ["--profile", from],
    ...schema === void 0 ? [] : ["--schema", schema],
    ...Object.entries(set).flatMap(([field, value]) => ["--set", `${field}=${value}`])
  ];
  return ["standpipe", "check", file, ...words].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`).join(" ");
}
export {
  runConvert
};
