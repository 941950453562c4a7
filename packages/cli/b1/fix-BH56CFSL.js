import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  formatOfName
} from "./chunk-TS2YAXU3.js";
import {
  blocksOf,
  faultOf,
  newProgress,
  openAgainable,
  openDraft,
  openFile,
  refuseToReplace,
  section
} from "./chunk-LRXVD6H6.js";
import {
  check,
  fix
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
  capital,
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
  quote
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/change-log.ts
var LOG_HEADINGS = `\uFEFF${lineOf(["sheet", "row", "line", "cell", "column", "rule", "from", "to"])}`;
function changeLine({ sheet, row, line, cell, column, code, from, to }) {
  return lineOf([sheet ?? "", String(row ?? ""), String(line ?? ""), cell ?? "", column, code, from, to].map(harmless));
}
function harmless(text) {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
function lineOf(cells) {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r
`;
}

// src/render/fixed.ts
var MOST_LEFT = 8;
function fixedText({ report, changes, tidied }, after, setting) {
  const { width, palette, output, log, title } = setting;
  const copy = output === "-" ? "Standard output" : output;
  const left = after.findings.filter(({ severity }) => severity === "error");
  const verdict = after.valid ? "corrected, and ready to send" : "corrected as far as is safe";
  const head = [
    ...wrap(
      [
        {
          text: `${after.valid ? "\u2713" : "!"} ${copy}: ${verdict}`,
          style: after.valid ? palette.good : palette.doubtful
        }
      ],
      { width }
    ),
    ...wrap(
      `${counted(report.rows, unitOf(report))} of ${nameOf(report.file.name)}, read as ${title} (${report.schema.name} ${report.schema.version})${report.layout === null ? "" : ` in the layout ${report.layout.title}`}. ${sumOf(changes)}`,
      { width }
    )
  ];
  const values = changes.flatMap((kind) => wrap(changeText(kind), { width, first: "  - ", rest: "    " }));
  const other = tidied.flatMap((one) => wrap(sentence(tidyText(one)), { width, first: "  - ", rest: "    " }));
  const still = left.slice(0, MOST_LEFT).flatMap(
    ({ message, fix: fix2, code }) => wrap([{ text: `${sentence(message)} ${sentence(fix2)}` }, { text: ` [${code}]`, style: palette.quiet }], {
      width,
      first: "  - ",
      rest: "    "
    })
  );
  const more = left.length - MOST_LEFT;
  const rest = more > 0 ? wrap(`and ${more} more`, { width, first: "  - ", rest: "    " }) : [];
  return blocksOf([
    head,
    section("What was changed", values, setting),
    section("What was tidied", other, setting),
    section("What is left to you", [...still, ...rest], setting),
    log === null ? [] : wrap(`Every change is listed in ${log}.`, { width }),
    left.length === 0 || output === "-" ? [] : wrap(`Where they are and what to do: ${`standpipe check ${copy}`.replaceAll(" ", "\xA0")}`, { width })
  ]);
}
function sumOf(changes) {
  const total = changes.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? "No value had to be changed." : `${capital(counted(total, "value"))} changed.`;
}
function changeText({ code, column, count, from, to }) {
  const heading = column === "" ? "A column without a heading" : quote(column);
  if (code === "outer-space") return sentence(`${heading}: spaces around ${counted(count, "value")} taken away`);
  const example = from.length > 60 || to.length > 60 || from === to ? "" : `, such as ${quote(from)} \u2192 ${quote(to)}`;
  return `${heading}: ${counted(count, "value")}${example} [${code}]`;
}
var DELIMITERS = { ";": "Semicolons", "	": "Tabs", "|": "Upright lines" };
var ENCODINGS = {
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS code page 850",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16"
};
function tidyText({ what, count, from }) {
  switch (what) {
    case "encoding":
      return `The text is UTF-8 now, and was ${ENCODINGS[from ?? ""] ?? from}`;
    case "byte-order-mark":
      return "The mark at its beginning, which some programs read as a part of the first heading, is gone";
    case "delimiter":
      return `${DELIMITERS[from ?? ""] ?? from} between cells are commas now`;
    case "line-ends":
      return "Every row ends in the same way now (CRLF)";
    case "packing":
      return "The copy is not compressed";
    case "blank-rows":
      return `${counted(count, "blank row")} left out`;
    case "blank-columns":
      return `${counted(count, "column")} without a heading or a value left out`;
    case "rows-left-out":
      return `${counted(count, "row")} that ${count === 1 ? "is no record" : "are no records"} left out, such as titles, totals and repeated headings`;
  }
}

// src/commands/fix.ts
async function runFix(file, settings) {
  const output = settings.output === void 0 || settings.output === "-" ? null : settings.output;
  if (output !== null) refuseToReplace(output, [file]);
  if (settings.log !== void 0) refuseToReplace(settings.log, [file, ...output === null ? [] : [output]]);
  const candidates = await loadCandidates();
  const options = { ...await fixOptions(settings), candidates };
  const { fixed, after } = await written(file, output, settings.log, options);
  const metadata = candidates.records.find(({ name }) => name === fixed.report.schema.name);
  process.stderr.write(
    fixedText(fixed, after, {
      ...lookOf(process.stderr),
      title: metadata?.title ?? fixed.report.schema.name,
      file,
      output: output ?? "-",
      log: settings.log ?? null
    })
  );
  return after.valid ? 0 : 1;
}
async function fixOptions(settings) {
  const { set = {}, map, sheet, dateOrder, canonical, output } = settings;
  const schema = settings.schema === void 0 ? void 0 : await loadNamed(settings.schema);
  const profile = settings.profile === void 0 ? void 0 : await loadLayout(settings.profile);
  refuseOtherRecord(profile, schema);
  const to = settings.to ?? formatOfName(output);
  return {
    set,
    ...to === void 0 ? {} : { to },
    ...map === void 0 ? {} : { columns: map },
    ...sheet === void 0 ? {} : { sheet },
    ...dateOrder === void 0 ? {} : { dateOrder },
    ...canonical === void 0 ? {} : { canonical },
    ...schema === void 0 ? {} : { schema },
    ...profile === void 0 ? {} : { profile }
  };
}
async function written(file, output, logPath, options) {
  const progress = newProgress();
  const drafts = [];
  try {
    const source = await openAgainable(file);
    const draft = await openDraft(output);
    drafts.push(draft);
    const list = logPath === void 0 ? null : await openDraft(logPath);
    if (list !== null) drafts.push(list);
    await list?.write(LOG_HEADINGS);
    let lines = "";
    const log = list === null ? null : (change) => {
      lines += changeLine(change);
    };
    const flush = async () => {
      const piece = lines;
      lines = "";
      if (piece !== "") await list?.write(piece);
    };
    const fixed = await fix(source, {
      ...options,
      async write(piece) {
        await draft.write(piece);
        await flush();
      },
      ...log === null ? {} : { log },
      onProgress: progress.of(file)
    });
    await flush();
    const after = await recheck(draft, fixed, options);
    progress.clear();
    for (const one of drafts) await one.keep();
    return { fixed, after };
  } catch (error) {
    progress.clear();
    for (const one of drafts) await one.drop();
    throw faultOf(file, error);
  }
}
async function recheck(draft, { report }, options) {
  const { profile, canonical, candidates, set = {}, columns, dateOrder } = options;
  const record = candidates?.load(report.schema.name);
  if (record === void 0) throw new CommandError(3, "The copy could not be checked.");
  const layout = report.layout === null ? profile : await loadLayout(report.layout.name);
  const isOwn = canonical === true || layout === void 0;
  return check(await openFile(draft.file), {
    schema: await record,
    set,
    ...isOwn ? {} : { profile: layout },
    ...columns === void 0 || canonical === true ? {} : { columns },
    ...dateOrder === void 0 ? {} : { dateOrder }
  });
}
export {
  runFix
};
