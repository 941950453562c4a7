import type { TableRow } from "../../read/types.ts";
import type { Leftover } from "./leftovers.ts";
import type { Shift } from "./shifts.ts";

/** So many rows in a row must be shifted the same way before that is said of any of them. */
const LEAST_SHIFTED = 5;
/** Remarks at the end of a table: more rows of the kind are records that lack their values. */
const MOST_REMARKS = 20;

/** A row of which only those that follow tell what it is. */
export type Doubt = { readonly row: TableRow } & ({ readonly shift: Shift } | { readonly remark: Leftover });

/** What becomes of a row in the end. */
export interface Outlets {
  check(row: TableRow): void;
  leave(row: TableRow, leftover: Leftover): void;
  refuse(row: TableRow, shift: Shift): void;
  /** A shifted row that stands alone: it lost a separator, or has one too many. */
  uneven(row: TableRow): void;
}

/** Holds back a few rows, all for the same reason, and lets them go in their order. */
export interface Doubts {
  add(doubt: Doubt): void;
  /** A record follows: what was held back is records too. */
  settle(): void;
  /** Nothing of the table follows, or nothing on this page: what looked like remarks is that. */
  conclude(): void;
}

/** Starts with nothing held back. */
export function newDoubts({ check, leave, refuse, uneven }: Outlets): Doubts {
  const known = new Set<Shift["way"]>();
  let held: Doubt[] = [];

  const release = (letGo: (doubt: Doubt) => void) => {
    if (held.length === 0) return;
    const released = held;
    held = [];
    for (const doubt of released) letGo(doubt);
  };
  const settle = () => release((one) => ("shift" in one ? uneven(one.row) : check(one.row)));

  return {
    add(doubt) {
      const [first] = held;
      if (first !== undefined && reasonOf(first) !== reasonOf(doubt)) settle();
      held.push(doubt);
      if ("remark" in doubt) {
        if (held.length > MOST_REMARKS) settle();
      } else if (known.has(doubt.shift.way) || held.length >= LEAST_SHIFTED) {
        known.add(doubt.shift.way);
        release((one) => ("shift" in one ? refuse(one.row, one.shift) : check(one.row)));
      }
    },
    settle,
    conclude: () => release((one) => ("remark" in one ? leave(one.row, one.remark) : uneven(one.row))),
  };
}

function reasonOf(doubt: Doubt): string {
  return "shift" in doubt ? doubt.shift.way : "remark";
}
