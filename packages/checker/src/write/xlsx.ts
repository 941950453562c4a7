import { Zip, ZipDeflate } from "fflate";
import { cellName } from "../read/cell-name.ts";
import { type Cell, SheetFullError } from "./cell.ts";
import { cellXml } from "./cell-xml.ts";
import { DATE_STYLE, HEADING_STYLE, SHEET_END, SHEET_PART, SHEET_START, smallParts } from "./xlsx-parts.ts";

export type { Cell } from "./cell.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
// Deflate gains little from larger pieces, and each holds up the program while it is packed.
const PIECE = 1 << 16;
// The same rows give the same file.
const NO_DATE = new Date(1980, 0, 1);
const LEVEL = 6;

/** Writes a workbook with one sheet, row by row. Memory does not grow with the rows, if `flush` is called between them. */
export interface XlsxWriter {
  /**
   * Adds a row; the first one is the headings: bold, and in sight while the rest is scrolled. A row without cells stays
   * blank. Throws CellTooLongError, SheetFullError, and RangeError for a number that is none.
   */
  row(cells: readonly Cell[]): void;
  /** Hands on what is ready. */
  flush(): Promise<void>;
  /** Hands on all that is left. */
  end(): Promise<void>;
}

/** A writer of the sheet called `sheet`, as far as Excel takes that for a name. `write` is given the bytes of the file. */
export function newXlsxWriter(write: (bytes: Uint8Array) => Promise<void> | void, sheet: string): XlsxWriter {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error === null) ready.push(bytes);
    else failure = error;
  });
  const encoder = new TextEncoder();
  const begin = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: LEVEL });
    part.mtime = NO_DATE;
    zip.add(part);
    return part;
  };
  for (const [name, xml] of smallParts(sheet)) begin(name).push(encoder.encode(xml), true);
  const part = begin(SHEET_PART);
  let rows = 0;
  let xml = SHEET_START;
  const pack = (isLast: boolean) => {
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
    },
  };
}

function rowXml(cells: readonly Cell[], row: number): string {
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
