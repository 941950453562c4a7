import { GarbleWatch } from "../garbled.ts";
import { ProblemLog } from "../problem-log.ts";
import type { Limits, Sheet, WorkbookInput } from "../types.ts";
import { OdsSheetParser } from "./ods-sheet.ts";
import { damaged, encrypted, tooLarge } from "./refusals.ts";
import { RowQueue } from "./row-queue.ts";
import { SheetLog } from "./sheet-log.ts";
import { openSheet } from "./sheet-table.ts";
import type { Unpacker } from "./unpacker.ts";
import type { Packed } from "./xlsx.ts";
import { readXml, XmlReader } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

const MOST_SHEETS = 5_000;

interface OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Opens an OpenDocument spreadsheet. Throws UnreadableFileError where it is damaged, too large or needs a password. */
export function openOds(zip: Unpacker, limits: Required<Limits>, packed: Packed): WorkbookInput {
  refuseEncrypted(zip);
  const content = zip.part("content.xml");
  if (content === null) throw damaged("its content is missing");
  const problems = new ProblemLog();
  const limited = { limits, watch: new GarbleWatch() };
  const sheetOf = ({ name, isHidden }: OdsTable, index: number): Sheet => ({
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
        ...packed,
      });
    },
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
    close: async () => {},
    ...packed,
  };
}

/** The tables of a document, for which all of it must be read: it is one part. */
function readTables(zip: Unpacker, content: ZipEntry, limits: Required<Limits>): OdsTable[] {
  const tables: { readonly name: string; readonly style: string }[] = [];
  const hidden = new Set<string>();
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
    text() {},
  });
  for (const block of zip.stream(content)) reader.write(block);
  return tables.map((table) => ({ name: table.name, isHidden: hidden.has(table.style) }));
}

/** A document with a password says so of each of its parts, or, in newer programs, is one part inside another package. */
function refuseEncrypted(zip: Unpacker): void {
  if (zip.part("encrypted-package") !== null) throw encrypted();
  const manifest = zip.part("META-INF/manifest.xml");
  if (manifest === null) return;
  readXml(manifest.name, zip.whole(manifest), {
    open(name) {
      if (name === "encryption-data") throw encrypted();
    },
  });
}
