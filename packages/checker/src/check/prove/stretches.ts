import type { Kernel } from "../../kernel/kernel.ts";
import { type Stretch, stretchOf } from "../../kernel/stretch.ts";
import type { Blocks } from "./bytes.ts";
import { NotForBytes } from "./not-for-bytes.ts";

/** Some rows of a file, and what a kernel found in them. Overwritten by the next. */
export interface Run {
  /** The bytes of the rows, and of nothing else. */
  readonly bytes: Uint8Array;
  readonly stretch: Stretch;
}

/** About as much as the kernel works on at once. */
export const BLOCK = 1 << 20;
/** Past this a buffer is not enlarged for one row. */
const MOST_BUFFER = 8 * BLOCK;

/** Runs the kernel over the blocks of a file, from a place in the first on. Throws NotForBytes. */
export async function* stretchesOf(kernel: Kernel, blocks: Blocks, first: Uint8Array): AsyncGenerator<Run> {
  // One buffer for all blocks: a new one for each keeps the garbage collector busy.
  let buffer = new Uint8Array(2 * BLOCK);
  buffer.set(first);
  let at = 0;
  let end = first.length + (await blocks.fill(buffer, first.length));
  for (let isLast = end < buffer.length; ; ) {
    const data = kernel.run(buffer.subarray(at, end), isLast);
    if (data.rows > 0) {
      const bytes = buffer.subarray(at, at + data.consumed);
      yield { bytes, stretch: soundStretch(data, bytes) };
      at += data.consumed;
      if (data.stopped === "no-room") continue;
    } else if (data.stopped !== null) throw new NotForBytes();
    if (isLast) return;
    // A row that fills the buffer may go on for ever: then it is for the reader of text to end.
    if (at === 0 && buffer.length > MOST_BUFFER) throw new NotForBytes();
    if (at === 0) buffer = enlarged(buffer);
    else {
      buffer.copyWithin(0, at, end);
      end -= at;
      at = 0;
    }
    end += await blocks.fill(buffer, end);
    isLast = end < buffer.length;
  }
}

/** The stretch, unless it holds something that only its text can tell. Throws NotForBytes. */
export function soundStretch(data: Parameters<typeof stretchOf>[0], bytes: Uint8Array): Stretch {
  const { stopped, otherLineEnd } = data;
  if (stopped === "not-utf-8" || stopped === "quote-open" || otherLineEnd >= 0) throw new NotForBytes();
  return stretchOf(data, bytes);
}

function enlarged(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * buffer.length);
  larger.set(buffer);
  return larger;
}
