import type { Sink } from "./check/sink.ts";
import { checkInto } from "./check.ts";
import type { CheckOptions } from "./options.ts";
import type { PublishableCopy, RedactFormat } from "./privacy/copy.ts";
import { copyRecords } from "./privacy/copy-records.ts";
import { copyTable } from "./privacy/copy-table.ts";
import { newRemovals, type RemovedColumn, type RemovedRows, type RemovedText } from "./privacy/removals.ts";
import { type SourceLike, UnreadableFileError } from "./read/types.ts";
import type { Report } from "./report.ts";

/** What `redact` takes besides the file. */
export interface RedactOptions extends CheckOptions {
  /** The format of the copy; that of the file if left out. A table can be CSV or XLSX, JSON can be JSON or JSON Lines. */
  readonly to?: RedactFormat;
  /** Keeps columns that the record does not know, less what is found in their text. */
  readonly keepUnknown?: boolean;
  /** Takes the copy, piece by piece: text, or the bytes of a workbook. */
  write(piece: string | Uint8Array): Promise<void> | void;
}

/** What came of a redaction. No value of the file is in it, but for those of the report. */
export interface Redaction {
  /** The report on the file as it was. */
  readonly report: Report;
  readonly to: RedactFormat;
  /** Rows or records of the copy. */
  readonly written: number;
  readonly columns: readonly RemovedColumn[];
  readonly texts: readonly RemovedText[];
  readonly rows: readonly RemovedRows[];
  /** Fields that the record needs and the copy lacks because they are personal: it is no record for exchange any more. */
  readonly lacking: readonly string[];
  /** Fields marked as personal that the copy has, because the record is made to be published with them. */
  readonly kept: readonly string[];
}

/**
 * Writes the copy of a file that may be published: without the columns that hold personal data or that the record does not
 * know, and without what `personalIn` finds in the text of the others. It keeps the layout and the format of the file, and
 * needs no file without errors. Streams as `check` does.
 *
 * Throws what `check` throws, and an UnreadableFileError for a file that is cut short, or that `to` does not suit. What was
 * written by then is of no use.
 */
export async function redact(source: SourceLike, options: RedactOptions): Promise<Redaction> {
  const { to, keepUnknown = false, write, purpose: _purpose, ...checkOptions } = options;
  const removals = newRemovals();
  const state: { copy: PublishableCopy | null; written: number; lacking: string[]; kept: string[] } = {
    copy: null,
    written: 0,
    lacking: [],
    kept: [],
  };
  const sink: Sink = {
    start(chosen, start) {
      if (start.kind === "table" && start.above.length > 0) removals.row("above-headings", start.above.length);
      if (state.copy !== null) {
        state.copy.next(chosen);
        return;
      }
      const work = { chosen, start, to, keepUnknown, removals, write };
      state.copy = start.kind === "table" ? copyTable(work) : copyRecords(work, start);
      const { fields, publish } = chosen.schema.metadata;
      const needed = fields.filter(({ personalData, required }) => personalData !== null && required);
      state[publish === "open" ? "kept" : "lacking"] = needed.map(({ name }) => name);
    },
    add(entry, _isValid, faults) {
      if (state.copy?.add(entry, faults)) state.written++;
    },
    leave: (_row, why) => removals.row(why),
    flush: async () => state.copy?.flush(),
  };
  const report = await checkInto(source, checkOptions, sink);
  refuseCut(report);
  const { copy, written, lacking, kept } = state;
  if (copy === null) throw new TypeError("A file was read and nothing of it was handed on");
  await copy.end();
  for (const { code, count } of report.findings) if (UNREADABLE.has(code)) removals.row("unreadable", count);
  return {
    report,
    to: copy.to,
    written,
    columns: removals.columns(),
    texts: removals.texts(),
    rows: removals.rows(),
    lacking,
    kept,
  };
}

const UNREADABLE = new Set(["json-syntax", "json-too-deep"]);
const CUT = new Set(["file-truncated", "row-too-long", "row-too-wide"]);

/** What is left of a file that was cut short would pass for all of it, and its last row may be half a row. */
function refuseCut({ findings }: Report): void {
  const cut = findings.find(({ code }) => CUT.has(code));
  if (cut !== undefined) throw new UnreadableFileError("file-truncated", cut.message, cut.fix);
}
