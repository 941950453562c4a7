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
}

/** About as much as the kernel works on at once. */
export const BLOCK = 1 << 20;
/** Room in front of a block for what is left of the one before. */
const FRONT = 1 << 16;

/** The bytes of a file, with a count of those taken from the source. */
export interface FileBytes extends BytesReader {
  bytesRead(): number;
}

/** Opens the bytes of a file; they are unpacked where it is packed. */
export async function openBytes(sourceLike: SourceLike, packing: "gzip" | null): Promise<FileBytes> {
  const source = toSource(sourceLike);
  if (packing === null && source.open !== undefined) {
    const { read, close } = await source.open();
    let bytesRead = 0;
    const counted = async (into: Uint8Array) => {
      const count = await read(into);
      bytesRead += count;
      return count;
    };
    return { read: counted, close, bytesRead: () => bytesRead };
  }
  const packed = new ByteReader(source);
  const plain =
    packing === null ? packed : new ByteReader(unpack({ ...source, stream: () => restOf(packed) }, resolveLimits()));
  return { ...readerOf(plain), bytesRead: () => packed.bytesRead };
}

/** Reads until some memory is full, or nothing is left; gives how much it is. */
export async function fill(reader: BytesReader, into: Uint8Array): Promise<number> {
  let end = 0;
  for (let count = 1; count > 0 && end < into.length; end += count) count = await reader.read(into.subarray(end));
  return end;
}

/** Cuts bytes into blocks. One is read into while the other is looked at: new ones would keep the garbage collector busy. */
export function blocksOf(reader: BytesReader): Blocks {
  const buffers = [new Uint8Array(FRONT + BLOCK), new Uint8Array(FRONT + BLOCK)] as const;
  let turn: 0 | 1 = 0;
  const read = () => {
    const reading = fill(reader, buffers[turn].subarray(FRONT));
    // A fault is met where the block is asked for.
    reading.catch(() => {});
    return reading;
  };
  let reading = read();
  return {
    async next(left) {
      const buffer = buffers[turn];
      const end = FRONT + (await reading);
      const isLast = end < buffer.length;
      const start = FRONT - left.length;
      const bytes = start < 0 ? joined(left, buffer.subarray(FRONT, end)) : buffer.subarray(start, end);
      if (start >= 0) bytes.set(left);
      turn = turn === 0 ? 1 : 0;
      if (!isLast) reading = read();
      return { bytes, isLast };
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

/** One behind the other. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
