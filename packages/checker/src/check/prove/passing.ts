import type { Chosen } from "../choose.ts";
import type { RowChecker } from "../rows.ts";

/** Where the text of a value of a proven row stands in its bytes; both are the same where it is blank. */
export interface Cells {
  cellStart(row: number, position: number): number;
  cellEnd(row: number, position: number): number;
}

/** Takes note of what a proven row brings to what is known of all rows; false where it has to be checked after all. */
export type Passes = (bytes: Uint8Array, cells: Cells, row: number, number: number) => boolean;

/** What other rows are told by the values of proven ones: keys, and that there is something to look up. */
export interface Passing {
  /** The fields whose bytes are read. */
  readonly read: ReadonlySet<string>;
  /** `positions` are those of the columns that fields are read from. */
  passesBy(positions: ReadonlyMap<string, number>): Passes;
}

/** Null where the key of a record cannot be told from its bytes. `set` holds the values that every row shares. */
export function newPassing({ schema }: Chosen, set: ReadonlyMap<string, unknown>, rows: RowChecker): Passing | null {
  const { key, fields: known, references } = schema.metadata;
  // The text of the key is compared: that of a number may be written in several ways.
  const isText = (name: string) => known.some((field) => field.name === name && field.type === "string" && !field.list);
  if (!key.every((name) => isText(name) && !set.has(name))) return null;
  return {
    read: new Set([...key, ...references.flatMap(({ fields }) => fields)]),
    passesBy(positions) {
      const positionOf = (name: string) => positions.get(name) ?? -1;
      const keyAt = key.map(positionOf);
      const bounds = new Int32Array(2 * keyAt.length);
      const isKeyed = keyAt.some((at) => at >= 0);
      // A field that every row shares needs no column.
      const referring = references
        .filter(({ fields }) => fields.every((name) => set.has(name) || positionOf(name) >= 0))
        .map(({ fields }) => ({ fields, at: fields.map(positionOf).filter((position) => position >= 0) }));
      return (bytes, cells, row, number) => {
        // One row that refers to another record is enough to say that it was not looked up.
        const isAsked = referring.some(
          ({ fields, at }) =>
            rows.wantsReference(fields) &&
            at.every((position) => cells.cellEnd(row, position) > cells.cellStart(row, position)),
        );
        // Before the key, which is noted here, and must not be again.
        if (isAsked) return false;
        if (!isKeyed) return true;
        for (let part = 0; part < keyAt.length; part++) {
          const position = keyAt[part] as number;
          bounds[2 * part] = position < 0 ? 0 : cells.cellStart(row, position);
          bounds[2 * part + 1] = position < 0 ? 0 : cells.cellEnd(row, position);
        }
        // A key that is not plain, or with a part that is blank, is told by its record.
        return rows.repeatsKey(bytes, bounds, number) === false;
      };
    },
  };
}
