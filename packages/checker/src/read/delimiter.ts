import { CsvScanner } from "./csv-scanner.ts";
import type { Delimiter, Limits, TableRow } from "./types.ts";

// Where two do equally well the first is taken: text has commas in it, and hardly ever a tab.
const CANDIDATES: readonly Delimiter[] = ["\t", ",", ";", "|"];
const ROWS = 30;

/** The line that some programs put first for Excel, such as `sep=;`: it names the delimiter, and is no row. */
export interface SeparatorLine {
  readonly delimiter: Delimiter;
  /** In characters, its line end included. */
  readonly length: number;
}

/** More than a separator line can have, in characters. */
export const LONGEST_SEPARATOR_LINE = 16;

/** The separator line that a text starts with; null where it has none, or names a delimiter that no table is read with. */
export function separatorLine(head: string): SeparatorLine | null {
  const found = /^"?sep=([,;\t|])"?(?:\r\n?|\n)/i.exec(head);
  return found === null ? null : { delimiter: found[1] as Delimiter, length: found[0].length };
}

/**
 * The delimiter that a separator line names. Without one, of the delimiters that cut half of the first 30 rows or more into
 * the same number of cells, two or more, the one that does so first, for headings hold no other delimiter by chance; then the
 * one that does so with most rows, then into most cells. `head` is the start of a text, cut anywhere. A comma if nothing is cut.
 */
export function detectDelimiter(head: string, limits: Required<Limits>): Delimiter {
  const named = separatorLine(head);
  if (named !== null) return named.delimiter;
  let best: Delimiter = ",";
  let most = NONE;
  for (const delimiter of CANDIDATES) {
    const found = agreement(head, delimiter, limits);
    if (isMore(found, most)) {
      best = delimiter;
      most = found;
    }
  }
  return best;
}

/** The share of rows, 0 to 1, that have the same number of cells, and the first of them. */
interface Agreement {
  readonly share: number;
  readonly cells: number;
  readonly row: number;
}

const NONE: Agreement = { share: 0, cells: 0, row: 0 };

function agreement(head: string, delimiter: Delimiter, limits: Required<Limits>): Agreement {
  const rows: TableRow[] = [];
  const strays = new Set<number | null>();
  const scanner = new CsvScanner(delimiter, limits, (problem) => strays.add(problem.row));
  scanner.feed(head);
  scanner.scan(rows, ROWS, false);
  if (rows.length === 0) {
    scanner.flush();
    scanner.scan(rows, ROWS, true);
  }
  const counts = new Map<number, { count: number; readonly row: number }>();
  // A wrong delimiter leaves text behind the closing quote of a quoted cell.
  for (const { row, cells } of rows) {
    if (cells.length < 2 || strays.has(row)) continue;
    const known = counts.get(cells.length);
    if (known === undefined) counts.set(cells.length, { count: 1, row });
    else known.count++;
  }
  let most = NONE;
  for (const [cells, { count, row }] of counts) {
    const found = { share: count / rows.length, cells, row };
    if (isLarger(found, most)) most = found;
  }
  return most;
}

function isMore(one: Agreement, other: Agreement): boolean {
  const isBoth = one.share >= 0.5 && other.share >= 0.5;
  return isBoth && one.row !== other.row ? one.row < other.row : isLarger(one, other);
}

function isLarger(one: Agreement, other: Agreement): boolean {
  return one.share > other.share || (one.share === other.share && one.cells > other.cells);
}
