import { unpack } from "../../read/gzip.ts";
import { resolveLimits } from "../../read/limits.ts";
import { ByteReader, toSource } from "../../read/source.ts";
import type { BytesReader, SourceLike } from "../../read/types.ts";

/** Bytes of a file. */
export interface Block {
  readonly bytes: Uint8Array;
  /** True where nothing follows them. */
  readonly isLast: boolean;
}

/** A file as bytes, block by block. */
export interface Blocks {
  /**
   * What was left of the block before, and the next bytes behind it. Good until the call after the next: what is left of it
   * is asked for in the next.
   */
  next(left: Uint8Array): Promise<Block>;
  /** Bytes taken from the source so far. */
  bytesRead(): number;
  close(): Promise<void>;
}

/** About as much as the kernel works on at once. */
const BLOCK = 1 << 20;
/** Room in front of a block for what is left of the one before. */
const FRONT = 1 << 16;

/** Opens the bytes of a file; they are unpacked where it is packed. */
export async function openBlocks(sourceLike: SourceLike, packing: "gzip" | null): Promise<Blocks> {
  const source = toSource(sourceLike);
  let bytesRead = 0;
  const own = packing === null && source.open !== undefined ? await source.open() : null;
  const packed = new ByteReader(source);
  const reader =
    own ??
    readerOf(
      packing === null ? packed : new ByteReader(unpack({ ...source, stream: () => restOf(packed) }, resolveLimits())),
    );
  // One is read into while the other is looked at. New ones for each block would keep the garbage collector busy.
  const buffers = [new Uint8Array(FRONT + BLOCK), new Uint8Array(FRONT + BLOCK)] as const;
  let turn: 0 | 1 = 0;
  const read = async (into: Uint8Array): Promise<number> => {
    let end = FRONT;
    for (let count = 1; count > 0 && end < into.length; end += count) count = await reader.read(into.subarray(end));
    bytesRead += end - FRONT;
    return end;
  };
  let reading = read(buffers[0]);
  // A fault is met where the block is asked for.
  reading.catch(() => {});
  return {
    async next(left) {
      const buffer = buffers[turn];
      const end = await reading;
      const isLast = end < buffer.length;
      const start = FRONT - left.length;
      const bytes = start < 0 ? joined(left, buffer.subarray(FRONT, end)) : buffer.subarray(start, end);
      if (start >= 0) bytes.set(left);
      turn = turn === 0 ? 1 : 0;
      if (!isLast) {
        reading = read(buffers[turn]);
        reading.catch(() => {});
      }
      return { bytes, isLast };
    },
    bytesRead: () => (packing === null ? bytesRead : packed.bytesRead),
    async close() {
      await reading.catch(() => {});
      await reader.close();
    },
  };
}

function readerOf(blocks: ByteReader): BytesReader {
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async read(into) {
      const piece = rest.length > 0 ? rest : await blocks.next();
      if (piece === null) return 0;
      const taken = piece.subarray(0, into.length);
      into.set(taken);
      rest = piece.subarray(taken.length);
      return taken.length;
    },
    close: () => blocks.close(),
  };
}

async function* restOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = await reader.next(); piece !== null; piece = await reader.next()) yield piece;
  } finally {
    await reader.close();
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
