import { isGzip, unpack } from "../../read/gzip.ts";
import { resolveLimits } from "../../read/limits.ts";
import { ByteReader, toSource } from "../../read/source.ts";
import type { SourceLike } from "../../read/types.ts";

/** A file as bytes, in blocks, with a count of those taken from the source. */
export interface Blocks {
  /** The next block of about `size` bytes, never empty; null at the end. */
  next(size: number): Promise<Uint8Array | null>;
  bytesRead(): number;
  close(): Promise<void>;
}

/** Opens the bytes of a file, unpacked where it is packed. */
export async function openBlocks(sourceLike: SourceLike): Promise<Blocks> {
  const source = toSource(sourceLike);
  const packed = new ByteReader(source);
  const isPacked = isGzip(await packed.peek(3));
  const reader = isPacked ? new ByteReader(unpack({ ...source, stream: () => rest(packed) }, resolveLimits())) : packed;
  return {
    async next(size) {
      const pieces: Uint8Array[] = [];
      let length = 0;
      for (let piece = await reader.next(); piece !== null; piece = await reader.next()) {
        pieces.push(piece);
        length += piece.length;
        if (length >= size) break;
      }
      return pieces.length === 0 ? null : joined(pieces, length);
    },
    bytesRead: () => packed.bytesRead,
    close: () => reader.close(),
  };
}

async function* rest(reader: ByteReader): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = await reader.next(); piece !== null; piece = await reader.next()) yield piece;
  } finally {
    await reader.close();
  }
}

/** Some bytes one after another. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only, another] = pieces;
  if (only !== undefined && another === undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
