import { headingKey } from "@standpipe/runtime/rules";
import { knownNames } from "../../bind/known-names.ts";
import type { CheckOptions } from "../../options.ts";
import type { TableRow } from "../../read/types.ts";
import type { Table } from "./tables.ts";

/** A row that may be the headings, and the table that it is in. */
export interface HeadingRow {
  readonly at: number;
  readonly row: TableRow;
}

/** Rows that are looked at closely in the end. */
const MOST_KEPT = 3;
/** Cells of a row that are asked before it is passed over: most rows are data, and none of these is a heading. */
const PROBES = 3;
const LONGEST_NAME = 60;

/**
 * Looks through whole tables for a row of which at least half the cells are headings that some record knows: sorting puts the
 * headings among the data. The best rows, the best first. Takes the rows of the tables, which give them once.
 */
export async function findHeadings(tables: readonly Table[], options: CheckOptions): Promise<readonly HeadingRow[]> {
  const names = namesOf(options);
  let best: { readonly found: HeadingRow; readonly known: number }[] = [];
  for (const [at, { input }] of tables.entries()) {
    for await (const batch of input.rows()) {
      for (const row of batch) {
        const known = knownIn(row.cells, names);
        if (known === 0) continue;
        best = [...best, { found: { at, row }, known }].sort((a, b) => b.known - a.known).slice(0, MOST_KEPT);
      }
    }
  }
  return best.map(({ found }) => found);
}

function namesOf({ schema, profile, candidates, columns = {} }: CheckOptions): ReadonlySet<string> {
  const records = schema === undefined ? (candidates?.records ?? []) : [schema.metadata];
  const profiles = [...(profile === undefined ? [] : [profile]), ...(candidates?.profiles ?? [])];
  return new Set([
    ...records.flatMap((record) => [...knownNames(record).keys()]),
    ...profiles
      .flatMap((one) => one.columns.flatMap(({ name, title = "", headers = [] }) => [name, title, ...headers]))
      .map(headingKey),
    ...Object.keys(columns).map(headingKey),
  ]);
}

/** How many cells of a row are known headings; 0 for two of them or less, and for less than half of what it holds. */
function knownIn(cells: readonly string[], names: ReadonlySet<string>): number {
  let filled = 0;
  let known = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "") continue;
    filled++;
    if (text.length <= LONGEST_NAME && !/^\d/.test(text) && names.has(headingKey(text))) known++;
    if (filled === PROBES && known === 0) return 0;
  }
  return known > 2 && known * 2 >= filled ? known : 0;
}
