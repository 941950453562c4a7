import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  CellTooLongError,
  LONGEST_TEXT
} from "./chunk-NAWCPOHM.js";
import {
  serialOf
} from "./chunk-5AXASOQM.js";

// ../checker/src/write/xml-text.ts
var ESCAPED = new RegExp("_(?=x[0-9A-Fa-f]{4})|(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\ufffe\\uffff]", "gu");
var PLAIN = /^[ !-%'-;=?-^`-~]*$/;
var MARKUP = /[&<>]/g;
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
function xmlText(text) {
  if (PLAIN.test(text)) return text;
  return text.replace(ESCAPED, escaped).replace(MARKUP, (character) => ENTITIES[character]);
}
function xmlAttribute(text) {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("	", "&#9;").replaceAll("\n", "&#10;");
}
function escaped(character) {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

// ../checker/src/write/cell-xml.ts
function cellXml(value, { cell, is1904, prefix }) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no number that a cell can hold`);
    return { type: null, content: `<${prefix}v>${value}</${prefix}v>`, isDate: false };
  }
  if (typeof value === "boolean") {
    return { type: "b", content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>`, isDate: false };
  }
  const serial = typeof value === "string" ? null : serialOf(value.date, is1904);
  if (serial !== null) return { type: null, content: `<${prefix}v>${serial}</${prefix}v>`, isDate: true };
  const text = typeof value === "string" ? value : value.date;
  if (text.length > LONGEST_TEXT) throw new CellTooLongError(cell, text.length);
  const open = `<${prefix}is><${prefix}t xml:space="preserve">`;
  return { type: "inlineStr", content: `${open}${xmlText(text)}</${prefix}t></${prefix}is>`, isDate: false };
}

export {
  xmlAttribute,
  cellXml
};
