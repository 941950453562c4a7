import type { RecordMetadata } from "@standpipe/runtime";
import type { Fields, PlaceOf } from "../advice.ts";
import type { Entry } from "../entry.ts";
import { addCause, type Finds, type Seen, textOf, type ValueWatch } from "./cause.ts";
import { textOfCell } from "./cell-text-of.ts";
import { newDraggedWatch } from "./dragged.ts";
import { watchesOf } from "./watches-of.ts";

/** Looks at the columns of a file for defects that no single value shows. */
export interface ColumnWatch {
  see(entry: Entry, record: Fields): void;
  /** True during the trial, and as long as a column is under suspicion after it. */
  needsEveryRow(): boolean;
  /** Adds one finding for each column and cause; once, after the last record. */
  finish(): void;
}

/**
 * Suspicion is formed on so many records, and only columns that fell under it are looked at further on: a long clean file
 * pays for no more than these. What begins later, or in a column that is blank until then, goes unseen.
 */
const TRIAL = 2_000;

interface Watched {
  /** Null for a column of another layout that no field is read from. */
  readonly field: string | null;
  readonly column: string | null;
  watches: readonly ValueWatch[];
}

/** Starts with no suspicion. */
export function newColumnWatch(metadata: RecordMetadata, groups: Finds, placeOf: PlaceOf): ColumnWatch {
  let fields: readonly Watched[] = metadata.fields.map((field) => ({
    field: field.name,
    column: null,
    watches: watchesOf(field, metadata),
  }));
  // What a layout cannot read is in no field, so it is met by the name of its column.
  let columns: Map<string, Watched> | null = null;
  let isSuspicious = true;
  let previous: Entry | null = null;
  let nth = 0;

  const columnsOf = (entry: Entry) =>
    new Map(
      fields.flatMap((one): [string, Watched][] => {
        const column = placeOf(entry, one.field).column ?? null;
        return column === null ? [] : [[column, one]];
      }),
    );

  const newColumn = (column: string): Watched => {
    const one = { field: null, column, watches: [newDraggedWatch(() => false)] };
    // A value that the layout knows is no problem, and may be the one that the others were dragged from.
    const text = previous === null ? null : textOfCell(previous, column);
    if (text !== null && previous !== null) see(one, { text, entry: previous, record: {}, nth: nth - 1 });
    return one;
  };

  const seeProblems = (entry: Entry, record: Fields) => {
    for (const { column, found } of entry.reading?.problems ?? []) {
      if (found === null || found === "") continue;
      columns ??= columnsOf(entry);
      let one = columns.get(column);
      if (one === undefined) {
        if (nth > TRIAL) continue;
        one = newColumn(column);
        columns.set(column, one);
      }
      see(one, { text: found, entry, record, nth });
    }
  };

  const endTrial = () => {
    const all = [...fields, ...(columns?.values() ?? [])];
    for (const one of all) one.watches = one.watches.filter((watch) => watch.cause() !== null);
    fields = fields.filter(({ watches }) => watches.length > 0);
    isSuspicious = all.some(({ watches }) => watches.length > 0);
  };

  return {
    see(entry, record) {
      if (!isSuspicious) return;
      nth++;
      for (const one of fields) {
        if (one.watches.length === 0) continue;
        const text = textOf(entry, record, one.field as string);
        if (text !== null) see(one, { text, entry, record, nth });
      }
      if (entry.reading !== undefined && entry.reading.problems.length > 0) seeProblems(entry, record);
      previous = entry;
      if (nth === TRIAL) endTrial();
    },
    needsEveryRow: () => isSuspicious,
    finish() {
      const others = [...(columns?.values() ?? [])].filter(({ field }) => field === null);
      for (const one of [...fields, ...others]) {
        for (const watch of one.watches) {
          const cause = watch.cause();
          if (cause !== null) addCause(cause, one, groups, placeOf);
        }
      }
    },
  };
}

function see({ watches }: Watched, seen: Seen): void {
  for (const watch of watches) watch.see(seen);
}
