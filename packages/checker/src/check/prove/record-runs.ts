import type { JsonKernel } from "../../kernel/json-kernel.ts";
import { type JsonStretch, jsonStretchOf } from "../../kernel/json-stretch.ts";
import type { BytesReader } from "../../read/types.ts";
import { type Block, blocksOf, joined } from "./bytes.ts";
import { NotForBytes } from "./not-for-bytes.ts";

/** Some records of a file, and what a kernel found in them. Overwritten by the next. */
export interface RecordRun {
  /** The bytes of the records, with what parts them. */
  readonly bytes: Uint8Array;
  readonly stretch: JsonStretch;
  /** True where nothing follows the bytes. */
  readonly isLast: boolean;
}

/** A record that does not fit into this is for the reader of text. */
const MOST_LEFT = 8 << 20;

/**
 * Runs a kernel over the bytes of a file, of which `first` were read already; `kernelOf` gives the one to be used for the next
 * bytes. Ends with JSON Lines, or gives what is behind the last entry of a list. Throws NotForBytes.
 */
export async function* recordRuns(
  kernelOf: () => JsonKernel,
  isLines: boolean,
  reader: BytesReader,
  first: Block,
): AsyncGenerator<RecordRun, Uint8Array> {
  const blocks = first.isLast ? null : blocksOf(reader);
  for (let { bytes, isLast } = first; ; ) {
    const stretch = jsonStretchOf(kernelOf().run(bytes, isLast));
    const { consumed, stopped, rows } = stretch;
    const own = bytes.subarray(0, consumed);
    if (rows > 0) yield { bytes: own, stretch, isLast: isLast && consumed === bytes.length };
    bytes = bytes.subarray(consumed);
    if (stopped === "no-room") continue;
    if (stopped === "list-ended") {
      let rest: Uint8Array = bytes.slice();
      while (!isLast && blocks !== null) {
        const next = await blocks.next(new Uint8Array(0));
        rest = joined(rest, next.bytes);
        isLast = next.isLast;
        if (rest.length > MOST_LEFT) throw new NotForBytes();
      }
      return rest;
    }
    const isEnd = isLast || blocks === null;
    if (stopped !== null || (isEnd && !isLines)) throw new NotForBytes();
    if (isEnd) return new Uint8Array(0);
    if (bytes.length > MOST_LEFT) throw new NotForBytes();
    ({ bytes, isLast } = await blocks.next(bytes));
  }
}
