import type { RowChecker } from "../rows.ts";
import type { TableChecker } from "../table.ts";
import type { RowCutter } from "./cut-row.ts";
import type { GarbledBytes } from "./garbled-bytes.ts";
import type { Run } from "./stretches.ts";

/** What the rows of a table are taken with. */
export interface Taking {
  readonly rows: RowChecker;
  readonly checker: TableChecker;
  readonly cut: RowCutter;
  readonly seen: GarbledBytes;
  readonly columns: number;
  /** Whether rows have a key that is compared. */
  readonly isKeyed: boolean;
  /** The references of the record that rows can have, each with the positions of its fields. */
  readonly referring: readonly { readonly fields: readonly string[]; readonly at: readonly number[] }[];
}

/** Takes the rows of a table, one run after the other: proven ones are counted, and every other one is checked. */
export interface Taker {
  take(run: Run): void;
  /** The number of the row that comes next. */
  next(): number;
}

/** In a trial, so many rows are checked before it is asked again whether it has ended. */
const AT_ONCE = 200;

/** Starts at a line of the file. */
export function newTaker(taking: Taking, firstLine: number): Taker {
  const { rows, checker, cut, seen, columns, isKeyed, referring } = taking;
  let next = 1;
  let line = firstLine;
  const isAll = () => rows.needsEveryRow() || seen.seen;

  const rowOf = ({ bytes, stretch }: Run, row: number) =>
    cut(bytes, stretch, row, { row: next + row, line: line + stretch.breaksBefore(row) });

  /** Checks rows in full; true where the next row has to be, too. */
  const check = (run: Run, from: number, to: number): boolean => {
    const { stretch } = run;
    if (from > 0 && stretch.isProven(from - 1)) checker.before(columns, () => rowOf(run, from - 1)?.cells ?? []);
    let isOdd = false;
    for (let row = from; row < to; row++) {
      // What is checked is counted there, and not among the rows that are passed.
      stretch.reopen(row);
      const cells = rowOf(run, row);
      if (cells !== null) checker.check(cells);
      isOdd = cells === null || cells.cells.length !== columns;
    }
    return isOdd;
  };

  /** True for a row that refers to another record: one is enough to say that it was not looked up. */
  const isWanted = ({ stretch }: Run, row: number): boolean => {
    const isFilled = (position: number) => stretch.cellEnd(row, position) > stretch.cellStart(row, position);
    return referring.some(({ fields, at }) => rows.wantsReference(fields) && at.every(isFilled));
  };

  /** Passes proven rows, up to one that has to be checked after all; gives which that is. */
  const pass = (run: Run, from: number): number => {
    const { stretch } = run;
    const isAsked = referring.some(({ fields }) => rows.wantsReference(fields));
    let to = isAsked ? from : stretch.nextUnproven(from);
    while (isAsked && to < stretch.rows && stretch.isProven(to) && !isWanted(run, to)) to++;
    // Where a key was there before, its record tells.
    if (isKeyed) to = rows.addNewKeys(stretch.hashes, from, to, next + from);
    stretch.values.forEach((values, amount) => {
      checker.addAmounts(amount, values, from, to);
    });
    if (to > from) checker.pass(next + from, to - from);
    return to;
  };

  return {
    take(run) {
      const { bytes, stretch } = run;
      const { rows: count } = stretch;
      if (stretch.isGarbled) seen.look(bytes);
      for (let at = 0; at < count; ) {
        if (!isAll()) at = pass(run, at);
        if (at === count) break;
        // A row whose proof was of no use, or the first that has none, and those behind it.
        let to = at + 1;
        const most = Math.min(count, at + AT_ONCE);
        while (to < most && (isAll() || !stretch.isProven(to))) to++;
        for (let isMore = check(run, at, to); ; isMore = check(run, to - 1, to)) {
          at = to;
          if (!isMore || to === count || !stretch.isProven(to)) break;
          to++;
        }
      }
      checker.addFilled(stretch.filled());
      // The first row of the next run may have to be compared with the last of this one.
      const last = count - 1;
      if (stretch.isProven(last)) checker.before(columns, () => rowOf(run, last)?.cells ?? []);
      checker.letGo();
      next += count;
      line += stretch.breaksBefore(count);
    },
    next: () => next,
  };
}
