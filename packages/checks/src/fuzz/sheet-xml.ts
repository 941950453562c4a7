import { unzipSync, type Zippable, zipSync } from "fflate";
import { makeXlsx } from "../../../checker/test/make-xlsx.ts";

const NO_DATE = { mtime: new Date(1980, 0, 1) };
const FIRST_SHEET = "xl/worksheets/sheet1.xml";

/** A workbook of texts: a table, and a sheet that has nothing to do with it. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  return makeXlsx([
    { rows: rowsXml(rows) },
    { name: "About", rows: rowsXml([["Made by", "Northford"], ["31/12/2024"]]) },
  ]);
}

function rowsXml(rows: readonly (readonly string[])[]): string {
  const cellXml = (text: string, at: number, row: number) =>
    `<c r="${nameOf(at)}${row}" t="inlineStr"><is><t xml:space="preserve">${asXml(text)}</t></is></c>`;
  return rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map((text, at) => cellXml(text, at, i + 1)).join("")}</row>`)
    .join("");
}

/** The letters of a column, from 0: "A", "AB". */
function nameOf(at: number): string {
  return (at < 26 ? "" : nameOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
}

function asXml(text: string): string {
  const letters = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "");
  return letters.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A copy of a workbook with something done to the bytes of one of its parts, by number; null stands for its sheet. */
export function withPart(workbook: Uint8Array, at: number | null, spoil: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts: Zippable = unzipSync(workbook);
  const names = Object.keys(parts);
  const name = (at === null ? undefined : names[at % names.length]) ?? FIRST_SHEET;
  return zipSync({ ...parts, [name]: spoil(parts[name] as Uint8Array) }, NO_DATE);
}

/** The parts of a workbook, the sheet with the table without some of its cells. */
export function partsWithout(workbook: Uint8Array, cells: ReadonlySet<string>): Record<string, string> {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    const text = Buffer.from(bytes).toString("latin1");
    return [name, name === FIRST_SHEET ? withoutCells(text, cells) : text];
  });
  return Object.fromEntries(parts);
}

function withoutCells(xml: string, cells: ReadonlySet<string>): string {
  return xml.replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, name) => (cells.has(name) ? "" : cell));
}
