import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  ByteReader,
  isGzip,
  resolveLimits,
  toSource,
  unpack
} from "./chunk-WFAS7VLG.js";
import {
  Unpacker,
  columnOf,
  crc32,
  mainPartOf,
  packedRange,
  readStyles,
  readWorkbookPart,
  relationshipPartOf,
  relationshipsOf,
  require_saxes,
  rowOf
} from "./chunk-Y7OU2GSU.js";
import {
  damaged,
  readAll
} from "./chunk-2ADDGX73.js";
import "./chunk-2SD2OFA4.js";
import {
  cellXml,
  xmlAttribute
} from "./chunk-WSFNOOPB.js";
import {
  CellNotChangeableError
} from "./chunk-NAWCPOHM.js";
import {
  deflateSync
} from "./chunk-5AXASOQM.js";
import {
  cellName
} from "./chunk-EJ73H57O.js";
import {
  __toESM
} from "./chunk-QX354YRB.js";

// ../checker/src/write/xml-places.ts
var import_saxes = __toESM(require_saxes(), 1);
function placedTags(xml, handlers) {
  const parser = new import_saxes.SaxesParser({ xmlns: false });
  const placed = ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    return { name, attributes, isSelfClosing, start: xml.lastIndexOf("<", end - 1), end };
  };
  const local = (name) => name.slice(name.indexOf(":") + 1);
  parser.on("error", () => {
    throw damaged("one of its parts is not well-formed XML");
  });
  parser.on("opentag", (tag) => handlers.open(local(tag.name), placed(tag)));
  parser.on("closetag", (tag) => handlers.close?.(local(tag.name), placed(tag)));
  parser.write(xml).close();
}
function edited(text, edits) {
  const pieces = [];
  let at = 0;
  for (const { start, end, text: piece } of edits) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

// ../checker/src/write/calc-chain.ts
function withoutFormulas(xml, gone) {
  const edits = [];
  let sheet = "0";
  let written = "0";
  let left = 0;
  placedTags(xml, {
    open(local, { name, attributes: { r = "", i }, start, end }) {
      if (local !== "c") return;
      sheet = i ?? sheet;
      if (gone.get(sheet)?.has(r) === true) {
        edits.push({ start, end, text: "" });
        return;
      }
      left++;
      if (i === void 0 && sheet !== written) {
        const at = start + 1 + name.length;
        edits.push({ start: at, end: at, text: ` i="${sheet}"` });
      }
      written = sheet;
    }
  });
  return left === 0 ? null : edited(xml, edits);
}
function withoutListing(xml, attribute, ending) {
  const edits = [];
  placedTags(xml, {
    open(_local, { attributes, start, end, isSelfClosing }) {
      if (isSelfClosing && attributes[attribute]?.endsWith(ending) === true) edits.push({ start, end, text: "" });
    }
  });
  return edited(xml, edits);
}

// ../checker/src/write/rezip.ts
var LOCAL_SIZE = 30;
var LISTING_SIZE = 46;
var DESCRIPTOR_FLAG = 8;
var DEFLATED = 8;
function rezip(zip, changed) {
  const pieces = [];
  const listings = [];
  let size = 0;
  let listed = 0;
  for (const entry of zip.entries) {
    const content = changed.get(entry.name);
    if (content === null) continue;
    const packed = content === void 0 ? asItWas(zip.bytes, entry) : packedAgain(content);
    const { local, listing } = headersOf(zip.bytes, entry, packed, size);
    pieces.push(local, packed.bytes);
    listings.push(listing);
    size += local.length + packed.bytes.length;
    listed += listing.length;
  }
  return joined([...pieces, ...listings, endOf(listings.length, size, listed)], size + listed + 22);
}
function asItWas(bytes, entry) {
  return {
    bytes: bytes.subarray(...packedRange(bytes, entry)),
    method: entry.method,
    crc: entry.crc,
    size: entry.size
  };
}
function packedAgain(content) {
  return { bytes: deflateSync(content), method: DEFLATED, crc: crc32(content, 0), size: content.length };
}
function headersOf(bytes, { offset, listing: was }, packed, place) {
  const nameLength = new DataView(was.buffer, was.byteOffset).getUint16(28, true);
  const name = was.subarray(LISTING_SIZE, LISTING_SIZE + nameLength);
  const local = joined([bytes.subarray(offset, offset + LOCAL_SIZE), name], LOCAL_SIZE + nameLength);
  const listing = joined([was.subarray(0, LISTING_SIZE), name], LISTING_SIZE + nameLength);
  for (const [header, start] of [
    [local, 6],
    [listing, 8]
  ]) {
    const view2 = new DataView(header.buffer);
    view2.setUint16(start, view2.getUint16(start, true) & ~DESCRIPTOR_FLAG, true);
    view2.setUint16(start + 2, packed.method, true);
    view2.setUint32(start + 8, packed.crc, true);
    view2.setUint32(start + 12, packed.bytes.length, true);
    view2.setUint32(start + 16, packed.size, true);
    view2.setUint16(start + 20, nameLength, true);
    view2.setUint16(start + 22, 0, true);
  }
  const view = new DataView(listing.buffer);
  view.setUint16(32, 0, true);
  view.setUint32(42, place, true);
  return { local, listing };
}
function endOf(count, start, size) {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 101010256, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}
function joined(pieces, size) {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

// ../checker/src/write/sheet-edit.ts
function editSheet(xml, changes, reading) {
  const waiting = Array.from(
    changes,
    ([name, value]) => ({ name, row: rowOf(name), column: columnOf(name), value })
  ).sort((a, b) => a.row - b.row || a.column - b.column);
  const edits = [];
  const formulas = /* @__PURE__ */ new Set();
  let row = 0;
  let column = -1;
  let inHand = null;
  const cellsBefore = (end, prefix) => {
    let cells = "";
    while (waiting[0]?.row === row && waiting[0].column < end)
      cells += newCell(waiting.shift(), prefix, reading);
    return cells;
  };
  const rowsBefore = (end, prefix) => {
    let rows = "";
    while (waiting[0] !== void 0 && waiting[0].row < end) {
      row = waiting[0].row;
      const cells = cellsBefore(Number.POSITIVE_INFINITY, prefix);
      if (cells !== "") rows += `<${prefix}row r="${row}">${cells}</${prefix}row>`;
    }
    return rows;
  };
  const insert = (at, text) => {
    if (text !== "") edits.push({ start: at, end: at, text });
  };
  const append = ({ name, isSelfClosing, start, end }, text) => {
    if (text === "") return;
    if (isSelfClosing) edits.push({ start: end - 2, end, text: `>${text}</${name}>` });
    else insert(start, text);
  };
  placedTags(xml, {
    open(local, tag) {
      const prefix = prefixOf(tag.name);
      if (local === "row") {
        const number = Number(tag.attributes.r);
        const next = number > row ? number : row + 1;
        insert(tag.start, rowsBefore(next, prefix));
        row = next;
        column = -1;
      } else if (local === "c") {
        column = tag.attributes.r === void 0 ? column + 1 : columnOf(tag.attributes.r);
        insert(tag.start, cellsBefore(column, prefix));
        const [wanted] = waiting;
        if (wanted?.row === row && wanted.column === column) {
          waiting.shift();
          inHand = { wanted, tag, holdsFormula: false };
        }
      } else if (local === "f" && inHand !== null) {
        refuseShared(inHand.wanted.name, tag.attributes);
        inHand.holdsFormula = true;
      }
    },
    close(local, tag) {
      if (local === "c" && inHand !== null) {
        const { wanted, tag: opened, holdsFormula } = inHand;
        if (holdsFormula) formulas.add(cellName(wanted.column, wanted.row));
        edits.push({ start: opened.start, end: tag.end, text: changedCell(wanted, opened, reading) });
        inHand = null;
      } else if (local === "row") append(tag, cellsBefore(Number.POSITIVE_INFINITY, prefixOf(tag.name)));
      else if (local === "sheetData") append(tag, rowsBefore(Number.POSITIVE_INFINITY, prefixOf(tag.name)));
    }
  });
  return { xml: edited(xml, edits), formulas };
}
function refuseShared(cell, { ref = "", t = "normal" }) {
  if (t === "normal" || !ref.includes(":")) return;
  throw new CellNotChangeableError(cell, `it holds the formula that all of ${ref} is worked out with`);
}
function newCell({ name, value }, prefix, reading) {
  if (value === null || value === "") return "";
  const { type, content } = contentOf(name, value, prefix, 0, reading);
  return `<${prefix}c r="${name}"${type === null ? "" : ` t="${type}"`}>${content}</${prefix}c>`;
}
function changedCell({ name, value }, tag, reading) {
  const prefix = prefixOf(tag.name);
  const { t: _type, cm: _cellMetadata, vm: _valueMetadata, ...kept } = tag.attributes;
  const attributes = Object.entries(kept).map(([key, text]) => ` ${key}="${xmlAttribute(text)}"`);
  if (value === null || value === "") return `<${tag.name}${attributes.join("")}/>`;
  const { type, content } = contentOf(name, value, prefix, Number(kept.s ?? 0), reading);
  if (type !== null) attributes.push(` t="${type}"`);
  return `<${tag.name}${attributes.join("")}>${content}</${tag.name}>`;
}
function contentOf(cell, value, prefix, style, { styles, is1904 }) {
  const shows = styles[style];
  const isDate = shows === "date" || shows === "date-time";
  const plain = typeof value === "object" && !isDate ? value.date : value;
  return cellXml(plain, { cell, is1904, prefix });
}
function prefixOf(name) {
  return name.slice(0, name.indexOf(":") + 1);
}

// ../checker/src/write/table-names.ts
function renameColumns(xml, changes) {
  const edits = [];
  let column = 0;
  let row = 0;
  placedTags(xml, {
    open(local, { name, attributes, start, end, isSelfClosing }) {
      if (local === "table") {
        const [first = ""] = (attributes.ref ?? "").split(":");
        column = columnOf(first);
        row = attributes.headerRowCount === "0" ? 0 : rowOf(first);
      } else if (local === "tableColumn") {
        const heading = changes.get(cellName(column++, row));
        if (typeof heading !== "string" || heading === "") return;
        const kept = Object.entries({ ...attributes, name: heading });
        const written = kept.map(([key, text]) => ` ${key}="${xmlAttribute(text)}"`).join("");
        edits.push({ start, end, text: `<${name}${written}${isSelfClosing ? "/" : ""}>` });
      }
    }
  });
  return edited(xml, edits);
}

// ../checker/src/write/xlsx-change.ts
var MOST_SHEET = 500;
var CONTENT_TYPES = "[Content_Types].xml";
async function changeWorkbook(bytes, changes) {
  const limits = resolveLimits();
  const packed = isGzip(bytes) ? await readAll(new ByteReader(unpack(toSource(bytes), limits)), limits.maxUnpackedBytes) : bytes;
  const zip = new Unpacker(packed, limits);
  const main = mainPartOf(zip);
  if (main === null) throw new RangeError("Only a workbook of Excel can be changed");
  const workbook = readWorkbookPart(zip, main);
  const parts = new ChangedParts(zip);
  const styles = workbook.styles === null ? [] : readStyles(workbook.styles.name, zip.whole(workbook.styles));
  const formulas = /* @__PURE__ */ new Map();
  for (const [name, cells] of changes) {
    const sheet = workbook.sheets.find((other) => other.name === name);
    if (sheet === void 0 || sheet.part === null) throw new RangeError(`The workbook has no sheet called ${name}`);
    const { part } = sheet;
    parts.change(part.name, (xml) => {
      const edited2 = editSheet(xml, cells, { styles, is1904: workbook.is1904 });
      if (edited2.formulas.size > 0) formulas.set(sheet.id, edited2.formulas);
      return edited2.xml;
    });
    for (const { type, target } of relationshipsOf(zip, part.name).values()) {
      if (type === "table") parts.change(target, (xml) => renameColumns(xml, cells));
    }
  }
  if (formulas.size > 0) dropCalculations(workbook, formulas, parts);
  return rezip(zip, parts.changed);
}
var ChangedParts = class {
  changed = /* @__PURE__ */ new Map();
  #zip;
  constructor(zip) {
    this.#zip = zip;
  }
  /** `null` leaves the part out. A part that is not there, or that comes out as it was, is left alone. */
  change(name, edit) {
    const entry = this.#zip.part(name);
    if (entry === null) return;
    const bytes = this.#zip.whole(entry, MOST_SHEET);
    const isWide = bytes[0] === 255 || bytes[0] === 254;
    const before = new TextDecoder(isWide ? bytes[0] === 255 ? "utf-16le" : "utf-16be" : "utf-8").decode(bytes);
    const after = edit(before);
    if (after === before) return;
    const text = isWide ? after?.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8") : after;
    this.changed.set(entry.name, text === null || text === void 0 ? null : new TextEncoder().encode(text));
  }
};
function dropCalculations({ name, calcChain }, formulas, parts) {
  if (calcChain === null) return;
  parts.change(calcChain.name, (xml) => withoutFormulas(xml, formulas));
  if (parts.changed.get(calcChain.name) !== null) return;
  const ending = calcChain.name.slice(calcChain.name.lastIndexOf("/") + 1);
  parts.change(CONTENT_TYPES, (xml) => withoutListing(xml, "PartName", `/${ending}`));
  parts.change(relationshipPartOf(name), (xml) => withoutListing(xml, "Target", ending));
}
export {
  changeWorkbook
};
