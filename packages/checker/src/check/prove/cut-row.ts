import type { Stretch } from "../../kernel/stretch.ts";
import { CsvScanner } from "../../read/csv-scanner.ts";
import { resolveLimits } from "../../read/limits.ts";
import type { ProblemLog } from "../../read/problem-log.ts";
import type { Delimiter, TableRow } from "../../read/types.ts";
import { NotForBytes } from "./not-for-bytes.ts";

/** Turns a row of a stretch into cells; null for a blank one. Throws NotForBytes. */
export type RowCutter = (
  bytes: Uint8Array,
  stretch: Stretch,
  row: number,
  at: { readonly row: number; readonly line: number },
) => TableRow | null;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Cuts rows of so many columns. Problems that only odd rows have go into the log. */
export function newRowCutter(delimiter: Delimiter, columns: number, log: ProblemLog): RowCutter {
  const limits = resolveLimits();
  const scanned: RowCutter = (bytes, stretch, row, at) => {
    const scanner = new CsvScanner(delimiter, limits, (problem) => log.add(problem));
    scanner.row = at.row;
    scanner.line = at.line;
    const found: TableRow[] = [];
    scanner.feed(decoder.decode(bytes.subarray(stretch.startOf(row), stretch.startOf(row + 1))));
    scanner.flush();
    scanner.scan(found, 1, true);
    if (scanner.row !== at.row + 1 || scanner.stopped !== null || scanner.open !== null) throw new NotForBytes();
    return found[0] ?? null;
  };
  return (bytes, stretch, row, at) => {
    const [start, end] = [stretch.startOf(row), stretch.startOf(row + 1)];
    if (!stretch.isRegular(row) || end - start > limits.maxRowBytes) return scanned(bytes, stretch, row, at);
    const text = decoder.decode(bytes.subarray(start, end));
    // In ASCII a byte is a character, and where the cells are is known: no need to scan for them again.
    if (text.length !== end - start) return scanned(bytes, stretch, row, at);
    const cells: string[] = [];
    let isBlank = true;
    for (let position = 0; position < columns; position++) {
      const from = stretch.cellStart(row, position);
      let cell = text.slice(from - start, stretch.cellEnd(row, position) - start);
      if (bytes[from - 1] === QUOTE && cell.includes('""')) cell = cell.replaceAll('""', '"');
      isBlank &&= cell.trim() === "";
      cells.push(cell);
    }
    return isBlank ? null : { row: at.row, line: at.line, cells };
  };
}

const QUOTE = 34;
