import type { Groups, Place } from "../groups.ts";
import type { NoRecord } from "../sink.ts";
import type { Leftover } from "./leftovers.ts";

/** Why a row is left out, in the words of the sink. */
export const WHY = {
  total: "total",
  count: "count",
  note: "note",
  end: "note",
} as const satisfies Record<Leftover["kind"], NoRecord>;

const CODES = { total: "total-row", note: "note-row", end: "note-row" } as const;

/** Collects the rows that are no records. Those that count the rows wait for the end, which shows whether they do. */
export interface LeftOut {
  add(leftover: Leftover, place: Place): void;
  /** `rows` is how many records there were. */
  finish(rows: number): void;
}

/** Starts with nothing left out. */
export function newLeftOut(groups: Groups): LeftOut {
  const counts: { readonly found: string; readonly place: Place }[] = [];
  return {
    add({ kind, found }, place) {
      if (kind === "count") counts.push({ found, place });
      else groups.add({ code: CODES[kind], field: null, found, place });
    },
    finish(rows) {
      for (const { found, place } of counts)
        groups.add({
          code: "count-row",
          field: null,
          found,
          place,
          detail: Number(found) === rows ? { limit: rows } : {},
        });
    },
  };
}
