import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  inDigits
} from "./chunk-BFGKMFOP.js";
import {
  __commonJS,
  __toESM
} from "./chunk-QX354YRB.js";

// ../../node_modules/.pnpm/picocolors@1.1.1/node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "../../node_modules/.pnpm/picocolors@1.1.1/node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/exit-code.ts
var CommandError = class extends Error {
  name = "CommandError";
  exitCode;
  /** Where several things are wrong: each of them, in a sentence of its own. */
  details;
  constructor(exitCode, message, details = []) {
    super(message);
    this.exitCode = exitCode;
    this.details = details;
  }
};

// ../report/src/words/text.ts
function counted(count, unit) {
  return `${inDigits(count)} ${unit}${count === 1 ? "" : "s"}`;
}
function sentence(text) {
  return /[.!?…]["”']?$/.test(text) ? text : `${text}.`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// ../report/src/words/clean.ts
var NAMED = { "\r\n": "\u21B5", "\n": "\u21B5", "\r": "\u21B5", "	": "\u2192" };
function clean(text) {
  return visible(text.replace(/\r\n|[\r\n\t]/g, (control) => NAMED[control] ?? ""));
}
function visible(text) {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, "\uFFFD").replace(
    /[^\P{Cc}\t\n\r]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (mark) => pictureOf(mark.charCodeAt(0))
  );
}
function pictureOf(code) {
  if (code < 32) return String.fromCharCode(9216 + code);
  if (code === 127) return "\u2421";
  return code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// ../report/src/words/verdict.ts
function nameOf(name) {
  return name === "-" ? "Standard input" : name;
}
function unitOf({ file }) {
  return file.headerRow === null ? "record" : "row";
}
function verdictOf(report) {
  if (!report.valid) return { tone: "bad", sign: "\u2717", text: "not ready to send" };
  if (report.rows === 0)
    return { tone: "doubtful", sign: "!", text: `nothing to send, because it has no ${unitOf(report)}s` };
  if (report.notChecked.length > 0)
    return { tone: "doubtful", sign: "!", text: "no problem found, but not everything could be checked" };
  const looks = report.findings.filter(({ severity }) => severity === "warning").length;
  if (looks > 0) {
    const text = `ready to send, with ${counted(looks, "thing")} to look at first`;
    return { tone: "good", sign: "\u2713", text };
  }
  return { tone: "good", sign: "\u2713", text: "ready to send" };
}
function factsOf(report, setting) {
  const facts = [
    countsOf(report),
    `${counted(report.rows, unitOf(report))} checked as ${choiceOf(report, setting)}`,
    extentOf(report)
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}
function titleOf({ schema }, { titles }) {
  return titles.get(schema.name) ?? schema.name;
}
function summaryOf(reports, unread) {
  const ready = reports.filter(({ valid }) => valid).length;
  const parts = [
    ...ready > 0 ? [`${ready} with nothing to fix`] : [],
    ...ready < reports.length ? [`${reports.length - ready} not ready to send`] : [],
    ...unread > 0 ? [`${unread} not read`] : []
  ];
  return `${counted(reports.length + unread, "file")}: ${parts.join(", ")}.`;
}
function countsOf({ findings }) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const parts = [
    ...errors > 0 ? [`${counted(errors, "problem")} to fix`] : [],
    ...warnings > 0 ? [`${counted(warnings, "thing")} worth a look`] : []
  ];
  return parts.length === 0 ? "" : `${parts.join(" and ")}.`;
}
function choiceOf(report, setting) {
  const { schema, layout, file } = report;
  const place = layout === null ? "" : ` in the layout ${layout.title}`;
  const record = `${titleOf(report, setting)} (${schema.name} ${schema.version})${place}`;
  return setting.isChosen ? `${record}, chosen from the ${file.headerRow === null ? "field names" : "headings"}.` : `${record}.`;
}
function extentOf(report) {
  const { rows, invalidRows, valid, notChecked } = report;
  if (rows < 2 || valid && notChecked.length > 0) return "";
  if (valid && invalidRows === 0) return `Every ${unitOf(report)} meets the standard.`;
  if (invalidRows === 0 || valid) return "";
  if (invalidRows === rows) return `Every ${unitOf(report)} has something to fix.`;
  return `${counted(invalidRows, unitOf(report))} ${invalidRows === 1 ? "has" : "have"} something to fix.`;
}

// src/render/palette.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function newPalette(isColoured2) {
  const { bold, dim, green, red, yellow, cyan } = import_picocolors.default.createColors(isColoured2);
  return {
    strong: bold,
    quiet: dim,
    good: (text) => bold(green(text)),
    bad: (text) => bold(red(text)),
    doubtful: (text) => bold(yellow(text)),
    action: cyan
  };
}

// src/render/text-width.ts
import { createRequire } from "node:module";
var PLAIN = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2713\u2717]*$/;
var require2 = createRequire(import.meta.url);
var exact = null;
function textWidth(text) {
  if (PLAIN.test(text)) return text.length;
  exact ??= require2("string-width").default;
  return exact(text);
}

// src/render/wrap.ts
var NO_BREAK = "\xA0";
function wrap(text, { width, first = "", rest = first }) {
  const lines = [];
  let indent = first;
  let line = [];
  let used = textWidth(first);
  for (const word of wordsOf(typeof text === "string" ? [{ text }] : text, Math.max(8, width - textWidth(rest)))) {
    const length = textWidth(word.map((piece) => piece.text).join(""));
    if (line.length > 0 && used + 1 + length > width) {
      lines.push(indent + painted(line));
      indent = rest;
      line = [];
      used = textWidth(rest);
    }
    if (line.length > 0) {
      const isOneStyle = line.at(-1)?.style === word[0]?.style;
      line.push({ text: " ", style: isOneStyle ? word[0]?.style ?? plain : plain });
      used += 1;
    }
    line.push(...word);
    used += length;
  }
  return [...lines, (indent + painted(line)).trimEnd()];
}
function painted(line) {
  const strokes = [];
  for (const { text, style } of line) {
    const last = strokes.at(-1);
    if (last?.style === style) last.text += text;
    else strokes.push({ text, style });
  }
  return strokes.map(({ text, style }) => style(text)).join("");
}
function wordsOf(spans, longest) {
  const words = [];
  let open = null;
  for (const { text, style = plain } of spans) {
    const parts = clean(text.replace(/\r?\n/g, " ")).split(/ +/);
    parts.forEach((part, index) => {
      if (index > 0) open = null;
      piecesOf(part.replaceAll(NO_BREAK, " "), longest).forEach((piece, at) => {
        if (open === null || at > 0) {
          open = [];
          words.push(open);
        }
        open.push({ text: piece, style });
      });
    });
  }
  return words;
}
var plain = (text) => text;
var segmenter = null;
function graphemesOf(word) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(word);
}
function piecesOf(word, longest) {
  if (word === "") return [];
  if (textWidth(word) <= longest) return [word];
  let piece = "";
  for (const { segment } of graphemesOf(word)) {
    if (textWidth(piece + segment) > longest) break;
    piece += segment;
  }
  const mark = Math.max(...[..."/-_,;?&= "].map((sign) => piece.lastIndexOf(sign)));
  if (mark > piece.length / 2) piece = piece.slice(0, mark + 1);
  return [piece, ...piecesOf(word.slice(piece.length), longest)];
}

// src/io/terminal.ts
var PLAIN_WIDTH = 80;
var WIDEST = 100;
var NARROWEST = 20;
function lookOf(stream) {
  if (stream === void 0) return { width: PLAIN_WIDTH, palette: newPalette(false) };
  const width = stream.isTTY ? Math.max(NARROWEST, Math.min(stream.columns || PLAIN_WIDTH, WIDEST)) : PLAIN_WIDTH;
  return { width, palette: newPalette(isColoured(stream)) };
}
function isColoured(stream) {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb" && (NO_COLOR === void 0 || NO_COLOR === "");
}
function complain(message, mark = "") {
  const { isTTY } = process.stderr;
  const width = isTTY ? lookOf(process.stderr).width : Number.POSITIVE_INFINITY;
  const lines = wrap(message, { width, first: mark, rest: " ".repeat(mark.length) });
  process.stderr.write(`${lines.join("\n")}
`);
}
function endQuietlyWhenUnread(stream) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
  });
}

export {
  CommandError,
  clean,
  visible,
  counted,
  sentence,
  capital,
  nameOf,
  unitOf,
  verdictOf,
  factsOf,
  titleOf,
  summaryOf,
  textWidth,
  wrap,
  lookOf,
  complain,
  endQuietlyWhenUnread
};
