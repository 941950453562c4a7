import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  cellXml,
  xmlAttribute
} from "./chunk-WSFNOOPB.js";
import {
  SheetFullError
} from "./chunk-NAWCPOHM.js";
import {
  Zip,
  ZipDeflate
} from "./chunk-5AXASOQM.js";
import {
  cellName
} from "./chunk-EJ73H57O.js";
import "./chunk-QX354YRB.js";

// ../checker/src/write/xlsx-parts.ts
var HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
var MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var PACKAGE = "http://schemas.openxmlformats.org/package/2006";
var OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
var LONGEST_NAME = 31;
var HEADING_STYLE = 1;
var DATE_STYLE = 2;
var SHEET_PART = "xl/worksheets/sheet1.xml";
function smallParts(sheet) {
  return /* @__PURE__ */ new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/${SHEET_PART}" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xmlAttribute(sheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
    ],
    [
      "xl/styles.xml",
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    ]
  ]);
}
var SHEET_START = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData>`;
var SHEET_END = "</sheetData></worksheet>";
function sheetName(name) {
  const usable = name.replace(/[\p{Cc}[\]:*?/\\]/gu, " ").slice(0, LONGEST_NAME).replace(/^[' ]+|[' ]+$/g, "");
  return usable === "" || /^history$/i.test(usable) ? "Sheet1" : usable;
}

// ../checker/src/write/xlsx.ts
var MOST_ROWS = 1048576;
var MOST_COLUMNS = 16384;
var PIECE = 1 << 16;
var NO_DATE = new Date(1980, 0, 1);
var LEVEL = 6;
function newXlsxWriter(write, sheet) {
  let ready = [];
  let failure = null;
  const zip = new Zip((error, bytes) => {
    if (error === null) ready.push(bytes);
    else failure = error;
  });
  const encoder = new TextEncoder();
  const begin = (name) => {
    const part2 = new ZipDeflate(name, { level: LEVEL });
    part2.mtime = NO_DATE;
    zip.add(part2);
    return part2;
  };
  for (const [name, xml2] of smallParts(sheet)) begin(name).push(encoder.encode(xml2), true);
  const part = begin(SHEET_PART);
  let rows = 0;
  let xml = SHEET_START;
  const pack = (isLast) => {
    part.push(encoder.encode(xml), isLast);
    xml = "";
  };
  const flush = async () => {
    if (failure !== null) throw failure;
    const pieces = ready;
    ready = [];
    for (const piece of pieces) if (piece.length > 0) await write(piece);
  };
  return {
    row(cells) {
      if (rows === MOST_ROWS) throw new SheetFullError(`${MOST_ROWS.toLocaleString("en-GB")} rows`);
      if (cells.length > MOST_COLUMNS) throw new SheetFullError(`${MOST_COLUMNS.toLocaleString("en-GB")} columns`);
      xml += rowXml(cells, rows + 1);
      rows++;
      if (xml.length >= PIECE) pack(false);
    },
    flush,
    async end() {
      xml += SHEET_END;
      pack(true);
      zip.end();
      await flush();
    }
  };
}
function rowXml(cells, row) {
  let xml = "";
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? null;
    if (value === null || value === "") continue;
    const name = cellName(column, row);
    const { type, content, isDate } = cellXml(value, { cell: name, is1904: false, prefix: "" });
    const style = row === 1 ? HEADING_STYLE : isDate ? DATE_STYLE : 0;
    xml += `<c r="${name}"${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}>${content}</c>`;
  }
  return xml === "" ? "" : `<row r="${row}">${xml}</row>`;
}
export {
  newXlsxWriter
};
