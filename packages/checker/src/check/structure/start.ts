import type { Offer } from "../../bind/offer.ts";
import type { CheckOptions } from "../../options.ts";
import { type TableInput, type TableRow, UnreadableFileError, type WorkbookInput } from "../../read/types.ts";
import { type Chosen, choose, chooseAgain } from "../choose.ts";
import { firstRecordAbove } from "./data-rows.ts";
import { findHeadings, type HeadingRow } from "./find-headings.ts";
import { withoutHeadings } from "./no-headings.ts";
import { type Skipped, type Table, tablesOf } from "./tables.ts";

/** Titles and report parameters stand above the headings of real exports, in up to nine rows. */
const MOST_HEADING_ROWS = 15;

/** Opens the file again from its first byte, and closes what was open. */
export type Reopen = () => Promise<TableInput | WorkbookInput>;

/** A table that is read, with its headings. */
export interface Started {
  readonly table: Table;
  readonly chosen: Chosen;
  readonly heading: TableRow;
  /** The rows above the headings that are no records: titles, report parameters. */
  readonly above: readonly TableRow[];
  /** The first row that may be a record. */
  readonly from: number;
}

/** What a file is read as: the tables in it that hold the same record, in their order. */
export interface Start {
  readonly input: TableInput | WorkbookInput;
  readonly skipped: Skipped;
  readonly started: readonly Started[];
}

/**
 * Finds the headings of a file: among its first rows, and where nothing there fits, in all of it. `reopen` is null where a file
 * can be read only once. Throws what `choose` throws, or an UnreadableFileError that says there are no headings.
 */
export async function startTables(
  input: TableInput | WorkbookInput,
  reopen: Reopen | null,
  options: CheckOptions,
): Promise<Start> {
  const { tables, skipped } = await tablesOf(input, options.sheet);
  const near = tables.flatMap(({ head }, at) => head.slice(0, MOST_HEADING_ROWS).map((row) => ({ at, row })));
  const first = await attempt(near, options);
  const isPoor = first instanceof UnreadableFileError || first.binding.score === 0;
  if (!isPoor) return { input, skipped, started: startedOf(tables, near, first, options) };
  const far = reopen === null ? [] : await findHeadings(tables, options);
  const second = far.length === 0 ? null : await attempt(far, options);
  if (reopen !== null && second !== null && !(second instanceof UnreadableFileError) && second.binding.score > 0) {
    const again = await reopen();
    const { tables: anew } = await tablesOf(again, options.sheet);
    return { input: again, skipped, started: startedOf(anew, far, second, options) };
  }
  const missing = withoutHeadings(tables[0]?.head ?? [], options);
  if (missing !== null) throw missing;
  if (first instanceof UnreadableFileError) throw first;
  if (reopen === null) return { input, skipped, started: startedOf(tables, near, first, options) };
  const again = await reopen();
  const { tables: anew } = await tablesOf(again, options.sheet);
  return { input: again, skipped, started: startedOf(anew, near, first, options) };
}

/** Headings that fit nothing are an answer here, and nothing else that goes wrong is. */
async function attempt(rows: readonly HeadingRow[], options: CheckOptions): Promise<Chosen | UnreadableFileError> {
  const offers = rows.map(({ row }) => offerOf(row));
  return choose(offers, options, "table").catch((error: unknown) => {
    const isUnknown = error instanceof UnreadableFileError && UNKNOWN.has(error.code);
    if (isUnknown) return error;
    throw error;
  });
}

const UNKNOWN: ReadonlySet<string> = new Set(["record-unknown", "headings-unknown"]);

function offerOf({ cells }: TableRow): Offer {
  return { names: cells, json: null };
}

function startedOf(
  tables: readonly Table[],
  rows: readonly HeadingRow[],
  best: Chosen,
  options: CheckOptions,
): Started[] {
  const lead = rows[best.index];
  return tables.flatMap((table, at): Started[] => {
    if (at === lead?.at) return [withHeading(table, best, lead.row)];
    const again = chooseAgain(best, table.head.slice(0, MOST_HEADING_ROWS).map(offerOf), options);
    const heading = table.head[again?.index ?? -1];
    return again === null || heading === undefined ? [] : [withHeading(table, again, heading)];
  });
}

function withHeading(table: Table, chosen: Chosen, heading: TableRow): Started {
  const before = table.head.filter(({ row }) => row < heading.row);
  const record = firstRecordAbove(chosen, before);
  const from = record?.row ?? (before.length < table.head.length ? heading.row : 1);
  return { table, chosen, heading, above: before.filter(({ row }) => row < from), from };
}
