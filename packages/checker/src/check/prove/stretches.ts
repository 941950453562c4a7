import type { Kernel } from "../../kernel/kernel.ts";
import { type Stretch, stretchOf } from "../../kernel/stretch.ts";
import type { BytesReader } from "../../read/types.ts";
import { type Block, blocksOf } from "./bytes.ts";
import { NotForBytes } from "./not-for-bytes.ts";

/** Some rows of a file, and what a kernel found in them. Overwritten by the next. */
export interface Run {
  /** The bytes of the rows, and of nothing else. */
  readonly bytes: Uint8Array;
  readonly stretch: Stretch;
}

/** A row that is longer may go on for ever: it is for the reader of text to end it. */
export const MOST_LEFT = 8 << 20;

/** Runs the kernel over the bytes of a file; `first` is the start of them, already read. Throws NotForBytes. */
export async function* stretchesOf(kernel: Kernel, reader: BytesReader, first: Block): AsyncGenerator<Run> {
  const blocks = first.isLast ? null : blocksOf(reader);
  for (let { bytes, isLast } = first; ; ) {
    const data = kernel.run(bytes, isLast);
    if (data.rows > 0) {
      const own = bytes.subarray(0, data.consumed);
      yield { bytes: own, stretch: soundStretch(data, own) };
      bytes = bytes.subarray(data.consumed);
      if (data.stopped === "no-room") continue;
    } else if (data.stopped !== null) throw new NotForBytes();
    if (isLast || blocks === null) return;
    if (bytes.length > MOST_LEFT) throw new NotForBytes();
    ({ bytes, isLast } = await blocks.next(bytes));
  }
}

/** The stretch, unless it holds something that only its text can tell. Throws NotForBytes. */
export function soundStretch(data: Parameters<typeof stretchOf>[0], bytes: Uint8Array): Stretch {
  const { stopped, otherLineEnd } = data;
  if (stopped === "not-utf-8" || stopped === "quote-open" || otherLineEnd >= 0) throw new NotForBytes();
  return stretchOf(data, bytes);
}
