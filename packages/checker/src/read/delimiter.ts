import { CsvScanner } from "./csv-scanner.ts";
import type { Delimiter, Limits, TableRow } from "./types.ts";

const CANDIDATES: readonly Delimiter[] = [",", ";", "\t", "|"];
const ROWS = 30;

/**
 * Chooses the delimiter that cuts the largest share of the first 30 rows into the same number of cells, two or more;
 * then the one that gives more cells. `head` is the start of a text, cut anywhere. A comma if nothing is cut.
 */
export function detectDelimiter(head: string, limits: Required<Limits>): Delimiter {
  let best: Delimiter = ",";
  let most: Agreement = { share: 0, cells: 0 };
  for (const delimiter of CANDIDATES) {
    const found = agreement(head, delimiter, limits);
    if (isMore(found, most)) {
      best = delimiter;
      most = found;
    }
  }
  return best;
}

/** The share of rows, 0 to 1, that have the same number of cells. */
interface Agreement {
  readonly share: number;
  readonly cells: number;
}

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
  const counts = new Map<number, number>();
  // A wrong delimiter leaves text behind the closing quote of a quoted cell.
  for (const { row, cells } of rows) {
    if (cells.length > 1 && !strays.has(row)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let most: Agreement = { share: 0, cells: 0 };
  for (const [cells, count] of counts) {
    const found = { share: count / rows.length, cells };
    if (isMore(found, most)) most = found;
  }
  return most;
}

function isMore(one: Agreement, other: Agreement): boolean {
  return one.share > other.share || (one.share === other.share && one.cells > other.cells);
}
