import type { JSON_STOPS } from "./engine.ts";

/** What a run found in some bytes of JSON, as plain data, which a worker can send. */
export interface JsonStretchData {
  readonly rows: number;
  readonly consumed: number;
  readonly stopped: (typeof JSON_STOPS)[number];
  /** For each record: 0 where it is proven, 1 where it is not, more where it has another shape. */
  readonly flags: Uint8Array;
  /** For each record, where it begins and where it ends. */
  readonly bounds: Uint32Array;
  /** For each record and each name two numbers, of which the first is 0 where the record has no such member. */
  readonly places: Uint32Array;
  /** Three numbers for each record; none where no key was asked for. */
  readonly hashes: Int32Array;
  /** The field of each name. */
  readonly fields: readonly (string | null)[];
  /** How many proven records have each member. */
  readonly filled: number[];
}

/** The records at the start of some bytes. Positions are in these bytes. */
export interface JsonStretch {
  /** Records that end here; blank lines and entries that are no objects are among them. */
  readonly rows: number;
  /** Bytes that these records take up, with what parts them. */
  readonly consumed: number;
  /**
   * Why no more records were read: null where the bytes end; `no-room` where there are too many for one run, so that the rest is
   * to be given again; `list-ended` at the bracket that closes the list; `no-list` where something else stands there.
   */
  readonly stopped: (typeof JSON_STOPS)[number];
  /** True for a record of which nothing is to be said. */
  isProven(row: number): boolean;
  /** Takes the proof of a record back, for a caller that has to look at it because of other records. */
  reopen(row: number): void;
  /** Where a record begins: its line, or its first character in a list. */
  startOf(row: number): number;
  /** Where it ends: before the line break, or the comma. */
  endOf(row: number): number;
  /** True where a proven record has a member, by the position of its name. */
  has(row: number, position: number): boolean;
  /** The hashes of the keys of proven records, three numbers for each record; none where no key was asked for. */
  readonly hashes: Int32Array;
  /** How many of the proven records have a member, by field. */
  filled(): ReadonlyMap<string, number>;
}

const REOPENED = 1;

/** Reads what a run found. */
export function jsonStretchOf(data: JsonStretchData): JsonStretch {
  const { rows, consumed, stopped, flags, bounds, places, hashes, fields, filled } = data;
  const names = fields.length;
  const has = (row: number, position: number) => places[(row * names + position) * 2] !== 0;
  return {
    rows,
    consumed,
    stopped,
    isProven: (row) => flags[row] === 0,
    reopen(row) {
      if (flags[row] !== 0) return;
      flags[row] = REOPENED;
      for (let at = 0; at < names; at++) if (has(row, at)) filled[at] = (filled[at] as number) - 1;
    },
    startOf: (row) => bounds[row * 2] as number,
    endOf: (row) => bounds[row * 2 + 1] as number,
    has,
    hashes,
    filled: () =>
      new Map(
        fields.flatMap((field, at): [string, number][] => (field === null ? [] : [[field, filled[at] as number]])),
      ),
  };
}
