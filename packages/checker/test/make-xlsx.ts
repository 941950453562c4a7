import { type Zippable, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet of a workbook that a test makes: `rows` is what stands in its sheetData, `after` what follows. */
export interface MadeSheet {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows: string;
  readonly after?: string;
  /** What the relationship says it is. */
  readonly type?: "worksheet" | "chartsheet";
}

/** What a workbook that a test makes has beside its sheets. */
export interface Made {
  readonly is1904?: boolean;
  /** What stands in sst. */
  readonly strings?: string;
  /** Written number formats, which are the styles 1, 2 and so on; style 0 has none. */
  readonly formats?: readonly string[];
  /** More parts, or other ones in the place of these. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A zip archive of named texts. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? new TextEncoder().encode(part) : part;
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** The parts of an Excel workbook. */
export function xlsxParts(sheets: readonly MadeSheet[], made: Made = {}): Record<string, string | Uint8Array> {
  const { is1904 = false, strings = "", formats = [], parts = {} } = made;
  const named = sheets.map((sheet, i) => ({ name: `Sheet${i + 1}`, type: "worksheet", ...sheet, id: i + 1 }));
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${xml(code)}"/>`).join("");
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`)].join("");
  return {
    "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml"/><Override PartName="/xl/calcChain.xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${named
      .map(({ name, state, id }) => {
        const shown = state === undefined ? "" : ` state="${state}"`;
        return `<sheet name="${xml(name)}" sheetId="${id}"${shown} r:id="rId${id}"/>`;
      })
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...named.map(({ type, id }): [string, string] => [type, `worksheets/sheet${id}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "/xl/sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
    ]),
    "xl/styles.xml": `<styleSheet><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...Object.fromEntries(
      named.map(({ rows, after = "", id }) => [
        `xl/worksheets/sheet${id}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...parts,
  };
}

/** An Excel workbook. */
export function makeXlsx(sheets: readonly MadeSheet[], made: Made = {}): Uint8Array {
  return makeZip(xlsxParts(sheets, made));
}

/** The XML of rows of texts, from row 1 on. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join("")}</row>`)
    .join("");
}

/** An OpenDocument spreadsheet: `tables` is what stands in office:spreadsheet, `styles` in office:automatic-styles. */
export function makeOds(tables: string, styles = "", parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join("")}</Relationships>`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
