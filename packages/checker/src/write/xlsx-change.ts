import { isGzip, unpack } from "../read/gzip.ts";
import { resolveLimits } from "../read/limits.ts";
import { ByteReader, toSource } from "../read/source.ts";
import { readAll } from "../read/workbook/read-all.ts";
import { readStyles } from "../read/workbook/styles.ts";
import { Unpacker } from "../read/workbook/unpacker.ts";
import {
  mainPartOf,
  readWorkbookPart,
  relationshipPartOf,
  relationshipsOf,
  type WorkbookPart,
} from "../read/workbook/workbook-part.ts";
import { withoutFormulas, withoutListing } from "./calc-chain.ts";
import type { Cell } from "./cell.ts";
import { rezip } from "./rezip.ts";
import { editSheet } from "./sheet-edit.ts";
import { renameColumns } from "./table-names.ts";

// The longest string that V8 can hold is 536 MB.
const MOST_SHEET = 500;
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * A copy of an Excel workbook in which only the given cells differ: `changes` has the new values by the name of the sheet
 * and the name of the cell. Every other part keeps its bytes: other sheets, styles, macros, notes. A cell keeps its style; a
 * day given to a cell that does not show days becomes the text `2024-12-31`. A workbook in gzip gives one without.
 *
 * Throws RangeError for a sheet that is not there, CellTooLongError, CellNotChangeableError where others share the formula
 * of the cell, and UnreadableFileError for a file that is no Excel workbook or is damaged.
 */
export async function changeWorkbook(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
): Promise<Uint8Array> {
  const limits = resolveLimits();
  const packed = isGzip(bytes)
    ? await readAll(new ByteReader(unpack(toSource(bytes), limits)), limits.maxUnpackedBytes)
    : bytes;
  const zip = new Unpacker(packed, limits);
  const main = mainPartOf(zip);
  if (main === null) throw new RangeError("Only a workbook of Excel can be changed");
  const workbook = readWorkbookPart(zip, main);
  const parts = new ChangedParts(zip);
  const styles = workbook.styles === null ? [] : readStyles(workbook.styles.name, zip.whole(workbook.styles));
  const formulas = new Map<string, ReadonlySet<string>>();
  for (const [name, cells] of changes) {
    const sheet = workbook.sheets.find((other) => other.name === name);
    if (sheet === undefined || sheet.part === null) throw new RangeError(`The workbook has no sheet called ${name}`);
    const { part } = sheet;
    parts.change(part.name, (xml) => {
      const edited = editSheet(xml, cells, { styles, is1904: workbook.is1904 });
      if (edited.formulas.size > 0) formulas.set(sheet.id, edited.formulas);
      return edited.xml;
    });
    for (const { type, target } of relationshipsOf(zip, part.name).values()) {
      if (type === "table") parts.change(target, (xml) => renameColumns(xml, cells));
    }
  }
  if (formulas.size > 0) dropCalculations(workbook, formulas, parts);
  return rezip(zip, parts.changed);
}

/** The parts of a workbook that become others. */
class ChangedParts {
  readonly changed = new Map<string, Uint8Array | null>();
  readonly #zip: Unpacker;

  constructor(zip: Unpacker) {
    this.#zip = zip;
  }

  /** `null` leaves the part out. A part that is not there, or that comes out as it was, is left alone. */
  change(name: string, edit: (xml: string) => string | null): void {
    const entry = this.#zip.part(name);
    if (entry === null) return;
    const bytes = this.#zip.whole(entry, MOST_SHEET);
    const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
    const before = new TextDecoder(isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
    const after = edit(before);
    if (after === before) return;
    const text = isWide ? after?.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8") : after;
    this.changed.set(entry.name, text === null || text === undefined ? null : new TextEncoder().encode(text));
  }
}

/** Takes cells out of the list of calculations, or the list itself out of the workbook. */
function dropCalculations(
  { name, calcChain }: WorkbookPart,
  formulas: ReadonlyMap<string, ReadonlySet<string>>,
  parts: ChangedParts,
): void {
  if (calcChain === null) return;
  parts.change(calcChain.name, (xml) => withoutFormulas(xml, formulas));
  if (parts.changed.get(calcChain.name) !== null) return;
  const ending = calcChain.name.slice(calcChain.name.lastIndexOf("/") + 1);
  parts.change(CONTENT_TYPES, (xml) => withoutListing(xml, "PartName", `/${ending}`));
  parts.change(relationshipPartOf(name), (xml) => withoutListing(xml, "Target", ending));
}
