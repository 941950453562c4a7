import { GarbleWatch } from "../garbled.ts";
import { ProblemLog } from "../problem-log.ts";
import type { Limits, Sheet, WorkbookInput } from "../types.ts";
import { readMerges } from "./merges.ts";
import { RowQueue } from "./row-queue.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { SheetLog } from "./sheet-log.ts";
import { openSheet } from "./sheet-table.ts";
import { readStyles } from "./styles.ts";
import type { Unpacker } from "./unpacker.ts";
import { readWorkbookPart, type SheetListing } from "./workbook-part.ts";
import { type Shared, XlsxSheetParser } from "./xlsx-sheet.ts";

/** How the file came, for what the readers say of it. */
export interface Packed {
  readonly packing: "gzip" | null;
  bytesRead(): number;
}

/** Opens an Excel workbook whose main part is `main`. Throws UnreadableFileError where it is damaged or too large. */
export function openXlsx(zip: Unpacker, main: string, limits: Required<Limits>, packed: Packed): WorkbookInput {
  const workbook = readWorkbookPart(zip, main);
  const problems = new ProblemLog();
  const limited = { limits, watch: new GarbleWatch() };
  let shared: Shared | null = null;
  // Not before a sheet is opened: a workbook may be opened for the names of its sheets alone.
  const sharedParts = () => {
    const { styles, sharedStrings, is1904 } = workbook;
    shared ??= {
      is1904,
      styles: styles === null ? [] : readStyles(styles.name, zip.whole(styles)),
      strings: sharedStrings === null ? [] : readSharedStrings(zip, sharedStrings, limited),
    };
    return shared;
  };
  const sheetOf = ({ name, isHidden, part }: SheetListing): Sheet => ({
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
        ...packed,
      });
    },
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
    close: async () => {},
    ...packed,
  };
}
