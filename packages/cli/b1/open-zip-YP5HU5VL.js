import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  BATCH,
  BATCH_CHARACTERS,
  GarbleWatch,
  ProblemLog,
  lookAhead
} from "./chunk-EZALE7LG.js";
import {
  refuse
} from "./chunk-TRPPVVA6.js";
import {
  Unpacker,
  XmlReader,
  columnOf,
  mainPartOf,
  readStyles,
  readWorkbookPart,
  readXml,
  rowOf,
  unescaped
} from "./chunk-Y7OU2GSU.js";
import {
  damaged,
  encrypted,
  readAll,
  tooLarge
} from "./chunk-2ADDGX73.js";
import {
  UnreadableFileError
} from "./chunk-2SD2OFA4.js";
import {
  serialText
} from "./chunk-5AXASOQM.js";
import {
  cellName
} from "./chunk-EJ73H57O.js";
import "./chunk-QX354YRB.js";

// ../checker/src/read/workbook/headings.ts
var MOST_HEADING_ROWS = 15;
function mayHaveTallHeadings(head) {
  return headingRows(head).some(({ row, cells }, at) => {
    const below = head[at + 1];
    return below?.row === row + 1 && cells.some((cell, column) => cell !== "" && below.cells[column] === "");
  });
}
function fillTallHeadings(head, merges) {
  const rows = new Map(headingRows(head).map((row) => [row.row, row]));
  for (const top of topRows(head, merges)) {
    for (const merge of merges) {
      if (merge.top !== top || merge.bottom > MOST_HEADING_ROWS) continue;
      const text = rows.get(top)?.cells[merge.left] ?? "";
      for (let row = top + 1; row <= merge.bottom; row++) {
        const cells = rows.get(row)?.cells;
        if (cells?.[merge.left] === "") cells[merge.left] = text;
      }
    }
  }
}
function headingRows(head) {
  return head.filter(({ row }) => row <= MOST_HEADING_ROWS);
}
function topRows(head, merges) {
  const filled = headingRows(head).map(({ row, cells }) => ({
    row,
    columns: cells.flatMap((cell, column) => cell.trim() === "" ? [] : [column])
  }));
  const first = filled.find(({ columns }) => columns.length > 1);
  const isMerged = (row, column) => merges.some(({ top, left }) => top === row && left === column);
  return filled.filter(
    ({ row, columns }) => row === first?.row || columns.length > 1 && columns.every((column) => isMerged(row, column))
  ).map(({ row }) => row);
}

// ../checker/src/read/workbook/number-text.ts
var DIGITS = 15;
function numberText(stored) {
  if (isPlain(stored)) return stored;
  const number = Number(stored);
  if (!Number.isFinite(number) || stored.trim() === "") return stored;
  return plainDigits(number);
}
function paddedText(stored, zeros) {
  const text = numberText(stored);
  if (!/^-?\d+$/.test(text)) return text;
  return text.startsWith("-") ? `-${text.slice(1).padStart(zeros, "0")}` : text.padStart(zeros, "0");
}
function isPlain(text) {
  const { length } = text;
  if (length === 0 || length > DIGITS) return false;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || point >= 0) return false;
    point = at;
  }
  const first = text.charCodeAt(0);
  if (point < 0) return first !== 48 || length === 1;
  return point > 0 && (first !== 48 || point === 1) && point < length - 1 && text.charCodeAt(length - 1) !== 48;
}
function plainDigits(number) {
  const [mantissa = "", exponent = "0"] = number.toExponential(DIGITS - 1).split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/^-|\./g, "").replace(/0+$/, "");
  if (digits === "") return "0";
  const whole = Number(exponent) + 1;
  if (whole <= 0) return `${sign}0.${"0".repeat(-whole)}${digits}`;
  if (whole >= digits.length) return `${sign}${digits.padEnd(whole, "0")}`;
  return `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`;
}

// ../checker/src/read/workbook/ods-sheet.ts
var TYPE = "office:value-type";
var OdsSheetParser = class {
  queue;
  /** Merged cells met so far. */
  merges = [];
  isDone = false;
  #xml;
  #log;
  #index;
  #tables = 0;
  #depth = 0;
  #row = 1;
  #rowRepeat = 1;
  #column = 0;
  #cell = null;
  #text = "";
  #paragraphs = 0;
  #inParagraph = 0;
  /** Notes and drawings in a cell have text too, which is not the cell's. */
  #aside = 0;
  /** Reads the table that stands at `index` in the document. */
  constructor(index, queue, log, { limits, watch }) {
    this.queue = queue;
    this.#log = log;
    this.#index = index;
    const handlers = {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inParagraph > 0 && this.#aside === 0) this.#text += text.replace(/[ \t\r\n]+/g, " ");
      }
    };
    this.#xml = new XmlReader("content.xml", limits.maxRowBytes, handlers, watch);
  }
  write(block) {
    this.#xml.write(block);
  }
  get #isOwn() {
    return this.#depth === 1 && this.#tables === this.#index + 1 && !this.isDone;
  }
  #open(name, attributes) {
    if (name === "table") {
      if (this.#depth++ === 0) this.#tables++;
      return;
    }
    if (!this.#isOwn) return;
    switch (name) {
      case "table-row":
        this.#rowRepeat = timesOf(attributes["table:number-rows-repeated"]);
        this.#column = 0;
        break;
      case "table-cell":
      case "covered-table-cell":
        this.#cell = attributes;
        this.#text = "";
        this.#paragraphs = 0;
        break;
      case "annotation":
      case "frame":
      case "custom-shape":
        this.#aside++;
        break;
      case "p":
      case "h":
        if (this.#aside === 0 && this.#paragraphs++ > 0) this.#text += "\n";
        this.#inParagraph++;
        break;
      case "s":
        if (this.#aside === 0) this.#text += " ".repeat(Math.min(timesOf(attributes["text:c"]), 1e4));
        break;
      case "tab":
        if (this.#aside === 0) this.#text += "	";
        break;
      case "line-break":
        if (this.#aside === 0) this.#text += "\n";
    }
  }
  #close(name) {
    if (name === "table") {
      if (this.#isOwn) this.isDone = true;
      this.#depth--;
      return;
    }
    if (!this.#isOwn) return;
    switch (name) {
      case "table-row":
        this.queue.end(this.#row, this.#rowRepeat);
        this.#row += this.#rowRepeat;
        break;
      case "covered-table-cell":
        this.#column += timesOf(this.#cell?.["table:number-columns-repeated"]);
        this.#cell = null;
        break;
      case "table-cell":
        this.#endCell(this.#cell ?? {});
        this.#cell = null;
        break;
      case "annotation":
      case "frame":
      case "custom-shape":
        this.#aside--;
        break;
      case "p":
      case "h":
        this.#inParagraph--;
    }
  }
  #endCell(cell) {
    const repeat = timesOf(cell["table:number-columns-repeated"]);
    const text = valueText(cell, this.#text);
    if (text === "") {
      if (cell["table:formula"] !== void 0 && cell[TYPE] === void 0) this.#unread();
    } else {
      for (let i = 0; i < repeat && this.queue.stopped === null; i++) this.queue.put(this.#column + i, text, this.#row);
      this.#merge(cell);
    }
    this.#column += repeat;
  }
  #unread() {
    const name = cellName(this.#column, this.#row);
    this.#log.add({ code: "formula-unread", row: this.#row, line: null, cell: name, value: name });
  }
  #merge(cell) {
    const rows = timesOf(cell["table:number-rows-spanned"]);
    const columns = timesOf(cell["table:number-columns-spanned"]);
    if (this.#row > MOST_HEADING_ROWS || rows * columns === 1) return;
    const [top, left] = [this.#row, this.#column];
    this.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
};
function timesOf(count) {
  return count === void 0 ? 1 : Math.max(1, Math.floor(Number(count)) || 1);
}
function valueText(cell, shown) {
  switch (cell[TYPE]) {
    case "float":
    case "percentage":
    case "currency": {
      const stored = cell["office:value"] ?? "";
      return /^0\d+$/.test(shown) && Number(shown) === Number(stored) ? shown : numberText(stored);
    }
    case "boolean":
      return cell["office:boolean-value"] === "true" ? "TRUE" : "FALSE";
    case "date":
      return (cell["office:date-value"] ?? "").replace(/[.,]\d+$/, "");
    case "time":
      return timeOf(cell["office:time-value"] ?? "");
    default:
      return shown === "" ? cell["office:string-value"] ?? "" : shown;
  }
}
function timeOf(duration) {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration);
  if (parts === null) return duration;
  return [parts[1], parts[2], parts[3]].map((part) => (part ?? "0").padStart(2, "0")).join(":");
}

// ../checker/src/read/workbook/row-queue.ts
var RowQueue = class {
  stopped = null;
  #limits;
  #count;
  #waiting = [];
  #cells = [];
  #characters = 0;
  #widest = 0;
  #isBlank = true;
  #waitingCharacters = 0;
  /** `count` is told of every character that is handed out. */
  constructor(limits, count) {
    this.#limits = limits;
    this.#count = count;
  }
  /** Puts a text in a column, counted from 0, of the row in hand. */
  put(column, text, row) {
    if (text === "" || this.stopped !== null) return;
    if (column >= this.#limits.maxColumns) {
      this.stopped = { code: "row-too-wide", row };
      return;
    }
    const cells = this.#cells;
    while (cells.length < column) cells.push("");
    cells[column] = text;
    if (this.#isBlank && text.trim() !== "") this.#isBlank = false;
    this.#characters += text.length;
    if (this.#characters > this.#limits.maxRowBytes) this.stopped = { code: "row-too-long", row };
  }
  /** Ends the row in hand, which stands `repeat` times from `row` on. */
  end(row, repeat = 1) {
    if (this.stopped === null && !this.#isBlank) {
      const cells = this.#cells;
      if (cells.length > this.#widest) this.#widest = cells.length;
      while (cells.length < this.#widest) cells.push("");
      this.#waiting.push({ row, cells, repeat });
      this.#waitingCharacters += this.#characters * repeat;
      this.#count((this.#characters + cells.length) * repeat);
      this.#cells = [];
    } else if (this.#cells.length > 0) this.#cells = [];
    this.#characters = 0;
    this.#isBlank = true;
  }
  /** Whether enough waits for a batch of `size` rows. */
  isFull(size) {
    return this.#waiting.length >= size || this.#waitingCharacters >= BATCH_CHARACTERS;
  }
  /** Takes at most `size` rows. */
  take(size) {
    const batch = [];
    let done = 0;
    for (const next of this.#waiting) {
      for (; next.repeat > 0 && batch.length < size; next.repeat--) {
        batch.push({ row: next.row++, line: null, cells: next.cells });
      }
      if (next.repeat > 0) break;
      done++;
    }
    this.#waiting.splice(0, done);
    if (this.#waiting.length === 0) this.#waitingCharacters = 0;
    return batch;
  }
};

// ../checker/src/read/workbook/sheet-log.ts
var SheetLog = class {
  own = new ProblemLog();
  #sheet;
  #workbook;
  #waiting = [];
  constructor(sheet, workbook) {
    this.#sheet = sheet;
    this.#workbook = workbook;
  }
  add(found) {
    const problem = { ...found, sheet: this.#sheet };
    this.own.add(problem);
    if (this.#waiting === null) this.#workbook.add(problem);
    else this.#waiting.push(problem);
  }
  /** From here on the sheet is read for what it holds. */
  adopt() {
    for (const problem of this.#waiting ?? []) this.#workbook.add(problem);
    this.#waiting = null;
  }
};

// ../checker/src/read/workbook/sheet-table.ts
var FIRST_BATCH = 30;
async function openSheet(file) {
  const { format, packing, parser, log, watch, bytesRead } = file;
  const rows = readRows(file);
  const close = async () => {
    await rows.return(void 0);
  };
  const batches = await lookAhead(rows, close);
  if (batches.first.length === 0) {
    const { stopped } = parser.queue;
    if (stopped !== null) throw noRows(stopped.code, file);
    if (log.own.counts.has("file-truncated")) throw damaged(`the sheet ${file.name} is cut short before its first row`);
    return null;
  }
  widen(batches.first);
  if (mayHaveTallHeadings(batches.first)) fillTallHeadings(batches.first, file.merges());
  return {
    kind: "table",
    format,
    lastRow: () => null,
    delimiter: null,
    packing,
    encoding: () => null,
    // A workbook has no cheap sign of it: each value is looked at.
    garbled: () => watch.seen,
    head: async () => batches.first,
    rows() {
      log.adopt();
      return batches.all();
    },
    problems: log.own.problems,
    problemCounts: log.own.counts,
    bytesRead,
    close
  };
}
async function* readRows({ blocks, parser, log }) {
  const { queue } = parser;
  let size = FIRST_BATCH;
  let last = 0;
  const next = () => {
    const batch = queue.take(size);
    last = batch.at(-1)?.row ?? last;
    size = BATCH;
    return batch;
  };
  for (const block of blocks) {
    if (!parser.isDone) parser.write(block);
    while (queue.isFull(size)) yield next();
    if (queue.stopped !== null) break;
  }
  for (let batch = next(); batch.length > 0; batch = next()) yield batch;
  if (queue.stopped !== null) log.add({ ...queue.stopped, line: null });
  else if (!parser.isDone) log.add({ code: "file-truncated", row: last, line: null });
}
function widen(head) {
  const widest = Math.max(...head.map(({ cells }) => cells.length));
  for (const { cells } of head) while (cells.length < widest) cells.push("");
}
function noRows(code, { name, limits, parser }) {
  const row = parser.queue.stopped?.row ?? 0;
  const most = (code === "row-too-wide" ? limits.maxColumns : limits.maxRowBytes).toLocaleString("en-GB");
  return new UnreadableFileError(
    code,
    `Row ${row} of the sheet ${name} has more than ${most} ${code === "row-too-wide" ? "cells" : "characters"}.`,
    code === "row-too-wide" ? "Delete what stands far to the right of the table, and save the workbook again." : "Look for a cell that holds much more than it should, and save the workbook again."
  );
}

// ../checker/src/read/workbook/ods.ts
var MOST_SHEETS = 5e3;
function openOds(zip, limits, packed) {
  refuseEncrypted(zip);
  const content = zip.part("content.xml");
  if (content === null) throw damaged("its content is missing");
  const problems = new ProblemLog();
  const limited = { limits, watch: new GarbleWatch() };
  const sheetOf = ({ name, isHidden }, index) => ({
    name,
    isHidden,
    async open() {
      const log = new SheetLog(name, problems);
      const queue = new RowQueue(limits, (characters) => zip.count(characters));
      const parser = new OdsSheetParser(index, queue, log, limited);
      return openSheet({
        name,
        format: "ods",
        blocks: zip.stream(content),
        parser,
        log,
        ...limited,
        merges: () => parser.merges,
        ...packed
      });
    }
  });
  return {
    kind: "workbook",
    format: "ods",
    sheets: readTables(zip, content, limits).map(sheetOf),
    encoding: () => null,
    // A workbook has no cheap sign of it: each value is looked at.
    garbled: () => limited.watch.seen,
    problems: problems.problems,
    problemCounts: problems.counts,
    close: async () => {
    },
    ...packed
  };
}
function readTables(zip, content, limits) {
  const tables = [];
  const hidden = /* @__PURE__ */ new Set();
  let style = "";
  let depth = 0;
  const reader = new XmlReader(content.name, limits.maxRowBytes, {
    open(name, attributes) {
      if (name === "style") style = attributes["style:name"] ?? "";
      else if (name === "table-properties" && attributes["table:display"] === "false") hidden.add(style);
      else if (name === "table" && depth++ === 0) {
        if (tables.length === MOST_SHEETS)
          throw tooLarge(`it has more than ${MOST_SHEETS.toLocaleString("en-GB")} sheets`);
        tables.push({ name: attributes["table:name"] ?? "", style: attributes["table:style-name"] ?? "" });
      }
    },
    close(name) {
      if (name === "table") depth--;
    },
    text() {
    }
  });
  for (const block of zip.stream(content)) reader.write(block);
  return tables.map((table) => ({ name: table.name, isHidden: hidden.has(table.style) }));
}
function refuseEncrypted(zip) {
  if (zip.part("encrypted-package") !== null) throw encrypted();
  const manifest = zip.part("META-INF/manifest.xml");
  if (manifest === null) return;
  readXml(manifest.name, zip.whole(manifest), {
    open(name) {
      if (name === "encryption-data") throw encrypted();
    }
  });
}

// ../checker/src/read/workbook/merges.ts
var END_OF_ROWS = /<\/(?:\w+:)?sheetData>/;
var END_LENGTH = 40;
var MERGED = /<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g;
var MOST = 1e7;
function readMerges(blocks) {
  const decoder = new TextDecoder("latin1");
  let seen = "";
  let isBehind = false;
  for (const block of blocks) {
    seen += decoder.decode(block, { stream: true });
    if (isBehind) {
      if (seen.length > MOST) break;
      continue;
    }
    const end = seen.search(END_OF_ROWS);
    isBehind = end >= 0;
    seen = seen.slice(isBehind ? end : -END_LENGTH);
  }
  return Array.from(seen.matchAll(MERGED), ([, from = "", to = ""]) => ({
    top: rowOf(from),
    bottom: rowOf(to),
    left: columnOf(from),
    right: columnOf(to)
  }));
}

// ../checker/src/read/workbook/shared-strings.ts
var MOST2 = 5e8;
var EACH = 16;
function readSharedStrings(zip, entry, { limits, watch }) {
  const strings = [];
  let text = "";
  let isText = false;
  let aids = 0;
  let held = 0;
  const handlers = {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") aids++;
      else if (name === "t") isText = aids === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") aids--;
      else if (name === "si") {
        held += text.length + EACH;
        if (held > MOST2) throw tooLarge("its list of texts alone fills the memory");
        strings.push(unescaped(text));
      }
    }
  };
  const reader = new XmlReader(entry.name, limits.maxRowBytes, handlers, watch);
  for (const block of zip.stream(entry)) reader.write(block);
  reader.end();
  return strings;
}

// ../checker/src/read/workbook/xlsx-sheet.ts
var XlsxSheetParser = class {
  queue;
  isDone = false;
  #xml;
  #part;
  #shared;
  #log;
  #row = 0;
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #inline = "";
  #hasFormula = false;
  #aids = 0;
  /** The element whose text is kept. */
  #reading = null;
  constructor(part, queue, shared, log, { limits, watch }) {
    this.queue = queue;
    this.#part = part;
    this.#shared = shared;
    this.#log = log;
    const handlers = {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#reading === "v") this.#value += text;
        else if (this.#reading === "t") this.#inline += text;
      }
    };
    this.#xml = new XmlReader(part, limits.maxRowBytes, handlers, watch);
  }
  write(block) {
    this.#xml.write(block);
  }
  #open(name, attributes) {
    switch (name) {
      case "c": {
        const { r, t = "n", s } = attributes;
        const column = r === void 0 ? -1 : columnOf(r);
        this.#column = column < 0 ? this.#column + 1 : column;
        this.#type = t;
        this.#style = s === void 0 ? 0 : Number(s);
        this.#value = "";
        this.#inline = "";
        this.#hasFormula = false;
        break;
      }
      case "v":
        this.#reading = "v";
        break;
      case "t":
        if (this.#aids === 0) this.#reading = "t";
        break;
      case "f":
        this.#hasFormula = true;
        break;
      case "rPh":
        this.#aids++;
        break;
      case "row": {
        const row = Number(attributes.r);
        this.#row = row > this.#row && Number.isInteger(row) ? row : this.#row + 1;
        this.#column = -1;
      }
    }
  }
  #close(name) {
    switch (name) {
      case "c":
        this.#endCell();
        break;
      case "v":
      case "t":
        this.#reading = null;
        break;
      case "rPh":
        this.#aids--;
        break;
      case "row":
        this.queue.end(this.#row);
        break;
      case "sheetData":
        this.isDone = true;
    }
  }
  #endCell() {
    if (this.isDone) return;
    if (this.#value === "" && this.#inline === "") {
      if (this.#hasFormula && this.#type !== "str") {
        const cell = cellName(this.#column, this.#row);
        this.#log.add({ code: "formula-unread", row: this.#row, line: null, cell, value: cell });
      }
      return;
    }
    this.queue.put(this.#column, this.#text(), this.#row);
  }
  #text() {
    const value = this.#value;
    switch (this.#type) {
      case "s": {
        const text = this.#shared.strings[Number(value)];
        if (text === void 0) throw damaged(`${this.#part} refers to a text that is not there`);
        return text;
      }
      case "inlineStr":
        return unescaped(this.#inline === "" ? value : this.#inline);
      case "str":
        return unescaped(value);
      case "b":
        return value === "1" || value === "true" ? "TRUE" : "FALSE";
      case "e":
        return value;
      case "d":
        return this.#isoDate(value);
      default:
        return this.#number(value);
    }
  }
  #number(stored) {
    const shows = this.#shared.styles[this.#style] ?? "number";
    if (shows === "number") return numberText(stored);
    if (typeof shows === "number") return paddedText(stored, shows);
    return serialText(Number(stored), shows, this.#shared.is1904) ?? numberText(stored);
  }
  /** A date that is stored as text, with a time even where the sheet shows none. */
  #isoDate(stored) {
    const [date = "", time = ""] = stored.replace(/(?:\.\d+)?Z?$/, "").split("T");
    return time === "" || this.#shared.styles[this.#style] === "date" ? date : `${date}T${time}`;
  }
};

// ../checker/src/read/workbook/xlsx.ts
function openXlsx(zip, main, limits, packed) {
  const workbook = readWorkbookPart(zip, main);
  const problems = new ProblemLog();
  const limited = { limits, watch: new GarbleWatch() };
  let shared = null;
  const sharedParts = () => {
    const { styles, sharedStrings, is1904 } = workbook;
    shared ??= {
      is1904,
      styles: styles === null ? [] : readStyles(styles.name, zip.whole(styles)),
      strings: sharedStrings === null ? [] : readSharedStrings(zip, sharedStrings, limited)
    };
    return shared;
  };
  const sheetOf = ({ name, isHidden, part }) => ({
    name,
    isHidden,
    async open() {
      if (part === null) return null;
      const log = new SheetLog(name, problems);
      const queue = new RowQueue(limits, (characters) => zip.count(characters));
      return openSheet({
        name,
        format: "xlsx",
        blocks: zip.stream(part),
        parser: new XlsxSheetParser(part.name, queue, sharedParts(), log, limited),
        log,
        ...limited,
        merges: () => readMerges(zip.stream(part)),
        ...packed
      });
    }
  });
  return {
    kind: "workbook",
    format: "xlsx",
    sheets: workbook.sheets.map(sheetOf),
    encoding: () => null,
    // A workbook has no cheap sign of it: each value is looked at.
    garbled: () => limited.watch.seen,
    problems: problems.problems,
    problemCounts: problems.counts,
    close: async () => {
    },
    ...packed
  };
}

// ../checker/src/read/workbook/open-zip.ts
var ODS = "application/vnd.oasis.opendocument.spreadsheet";
var EXPORT_TABLE = "Export the data itself from the system it comes from, as CSV, JSON or a workbook (.xlsx).";
var SAVE_AS_XLSX = "Open it, save it as an Excel workbook (.xlsx) or as CSV UTF-8, and check that.";
var MOST_NAMES = 5;
async function openZip(reader, limits, packed) {
  const zip = new Unpacker(await readAll(reader, limits.maxUnpackedBytes), limits);
  const type = mimeTypeOf(zip);
  if (type.startsWith(ODS)) return openOds(zip, limits, packed);
  if (type.startsWith("application/vnd.oasis.opendocument")) {
    throw refuse("file-binary", "an OpenDocument text or drawing, not a spreadsheet", EXPORT_TABLE);
  }
  const main = zip.part("[Content_Types].xml") === null ? null : mainPartOf(zip);
  if (main !== null) return openOffice(zip, main, limits, packed);
  if (zip.entries.some(({ name }) => /\.iwa$/i.test(name))) {
    throw refuse("file-zip", "an Apple Numbers or Pages document", SAVE_AS_XLSX);
  }
  throw archive(zip);
}
function openOffice(zip, main, limits, packed) {
  if (/\.bin$/i.test(main)) throw refuse("file-zip", "a binary Excel workbook (.xlsb)", SAVE_AS_XLSX);
  if (/^word\//i.test(main)) throw refuse("file-binary", "a Word document", EXPORT_TABLE);
  if (/^ppt\//i.test(main)) throw refuse("file-binary", "a PowerPoint presentation", EXPORT_TABLE);
  return openXlsx(zip, main, limits, packed);
}
function mimeTypeOf(zip) {
  const entry = zip.part("mimetype");
  if (entry === null || entry.packedSize > 200) return "";
  return new TextDecoder().decode(zip.whole(entry)).trim();
}
function archive({ entries }) {
  const names = entries.map(({ name }) => name).filter((name) => !name.endsWith("/") && !name.startsWith("__MACOSX/"));
  const [only] = names;
  if (only !== void 0 && names.length === 1) {
    return refuse("file-zip", `a zip archive with ${only} in it`, `Unpack it, and check ${only}.`);
  }
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? ` and ${(names.length - MOST_NAMES).toLocaleString("en-GB")} more` : "";
  const holds = names.length === 0 ? "with nothing in it" : `of ${names.length.toLocaleString("en-GB")} files: ${shown}${more}`;
  return refuse("file-zip", `a zip archive ${holds}`, "Unpack it, and check the files inside one by one.");
}
export {
  openZip
};
