import { zip } from "./zip.ts";

/** A day is the number that Excel keeps, in a cell that is formatted as a date. */
export type Cell =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly formula: string; readonly shows: number | string | null }
  | { readonly error: string };

/** One sheet of a workbook. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden?: boolean;
  /** Ranges of merged cells, such as "A1:C1". */
  readonly merged?: readonly string[];
  /** The range that the sheet claims to fill. */
  readonly claims?: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of an Excel workbook. */
export function workbook(sheets: readonly SheetOf[]): Uint8Array {
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const targets = [...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]), ["styles", "styles.xml"]];
  return zip({
    "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${targets
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  });
}

function sheetXml({ rows, merged = [], claims }: SheetOf): string {
  const body = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((cell, at) => cellXml(cell, i, at)).join("")}</row>`,
  );
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet xmlns="${MAIN}">${claims === undefined ? "" : `<dimension ref="${claims}"/>`}<sheetData>${body.join("")}</sheetData>${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: Cell, row: number, at: number): string {
  const place = `${String.fromCharCode(65 + at)}${row + 1}`;
  // A cell with a style and nothing in it, as cleared cells are.
  if (cell === null) return `<c r="${place}" s="1"/>`;
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${place}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`;
  if ("day" in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  if ("error" in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.shows === "string" ? ' t="str"' : "";
  return `<c r="${place}"${type}><f>${xml(cell.formula)}</f>${cell.shows === null ? "" : `<v>${cell.shows}</v>`}</c>`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
