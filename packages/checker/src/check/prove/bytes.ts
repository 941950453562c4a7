import { isGzip, unpack } from "../../read/gzip.ts";
import { resolveLimits } from "../../read/limits.ts";
import { ByteReader, toSource } from "../../read/source.ts";
import type { SourceLike } from "../../read/types.ts";

/** A file as bytes, in blocks, with a count of those taken from the source. */
export interface Blocks {
  /** Fills a buffer from a place on, as far as there are bytes; gives how many there were. */
  fill(buffer: Uint8Array, from: number): Promise<number>;
  bytesRead(): number;
  close(): Promise<void>;
}

/** Opens the bytes of a file, unpacked where it is packed. */
export async function openBlocks(sourceLike: SourceLike): Promise<Blocks> {
  const source = toSource(sourceLike);
  const packed = new ByteReader(source);
  const isPacked = isGzip(await packed.peek(3));
  const reader = isPacked
    ? new ByteReader(unpack({ ...source, stream: () => restOf(packed) }, resolveLimits()))
    : packed;
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async fill(buffer, from) {
      let at = from;
      while (at < buffer.length) {
        const piece = rest.length > 0 ? rest : await reader.next();
        if (piece === null) break;
        const taken = piece.subarray(0, buffer.length - at);
        buffer.set(taken, at);
        at += taken.length;
        rest = piece.subarray(taken.length);
      }
      return at - from;
    },
    bytesRead: () => packed.bytesRead,
    close: () => reader.close(),
  };
}

async function* restOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = await reader.next(); piece !== null; piece = await reader.next()) yield piece;
  } finally {
    await reader.close();
  }
}
