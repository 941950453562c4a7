import type { Entry } from "../check/entry.ts";
import type { Sink, TableStart } from "../check/sink.ts";
import type { TableRow } from "../read/types.ts";

/** Which columns without a heading hold something, anywhere in a table. */
export interface ColumnUse {
  /** How many columns are left out. */
  dropped(): number;
  /** Positions that a copy of the table keeps, in order. */
  kept(): readonly number[];
}

/** Watches a table while it is read. What stands in no column with a heading and says nothing need not be copied. */
export function newColumnUse(): Sink & { readonly of: ReadonlyMap<string | null, ColumnUse> } {
  const of = new Map<string | null, ColumnUse>();
  let see: (cells: readonly string[]) => void = () => {};
  return {
    of,
    start(_chosen, place) {
      if (place.kind !== "table") return;
      const use = watch(place);
      see = use.see;
      of.set(place.sheet, use);
    },
    add({ source }: Entry) {
      if ("cells" in source) see(source.cells);
    },
    leave({ cells }: TableRow) {
      see(cells);
    },
    async flush() {},
  };
}

function watch({ heading, above }: TableStart) {
  const named = heading.cells.map((cell) => cell.trim() !== "");
  const unnamed = new Set<number>();
  const see = (cells: readonly string[]) => {
    for (let at = 0; at < cells.length; at++) {
      if (named[at] !== true && !unnamed.has(at) && cells[at]?.trim() !== "") unnamed.add(at);
    }
  };
  for (const { cells } of above) see(cells);
  const kept = () => {
    const positions = [...named.keys()].filter((at) => named[at]);
    return [...positions, ...unnamed].sort((a, b) => a - b);
  };
  const dropped = () => named.filter((isNamed, at) => !isNamed && !unnamed.has(at)).length;
  return { see, kept, dropped };
}
