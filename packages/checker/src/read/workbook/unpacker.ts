import { Inflate } from "fflate";
import type { Limits } from "../types.ts";
import { crc32 } from "./crc32.ts";
import { damaged, encrypted, tooLarge } from "./refusals.ts";
import { packedRange, readZip, type ZipEntry } from "./zip.ts";

// Small, because all that a block unpacks to, up to a thousand times as much, is in memory at once.
const PACKED_STEP = 1 << 14;
const STEP = 1 << 16;
const HARMLESS = 10_000_000;
const MB = 1_000_000;

/** The parts of a zip archive, unpacked piece by piece and never more of them than the limits allow. */
export class Unpacker {
  readonly entries: readonly ZipEntry[];
  readonly bytes: Uint8Array;
  readonly #limits: Required<Limits>;
  readonly #parts = new Map<string, ZipEntry>();
  #unpacked = 0;

  constructor(bytes: Uint8Array, limits: Required<Limits>) {
    this.bytes = bytes;
    this.entries = readZip(bytes);
    this.#limits = limits;
    for (const entry of this.entries) {
      const key = keyOf(entry.name);
      if (!this.#parts.has(key)) this.#parts.set(key, entry);
    }
  }

  /** The part with a name, compared without case as the packaging standard says (ISO/IEC 29500-2); null where there is none. */
  part(name: string): ZipEntry | null {
    return this.#parts.get(keyOf(name)) ?? null;
  }

  /**
   * The bytes of a part in blocks of at most 64 KB. Ends early where the packed data end early. Throws UnreadableFileError
   * where they are damaged, need a password, or are more than the limits allow.
   */
  *stream(entry: ZipEntry): Generator<Uint8Array> {
    if (entry.isEncrypted) throw encrypted();
    if (entry.method !== 0 && entry.method !== 8) throw damaged(`${entry.name} is packed in a way that is not known`);
    const [start, end] = packedRange(this.bytes, entry);
    const packed = this.bytes.subarray(start, end);
    let crc = 0;
    let unpacked = 0;
    for (const block of entry.method === 0 ? [packed] : inflate(packed, entry.name)) {
      if (block === null) return;
      unpacked += block.length;
      this.count(block.length);
      if (unpacked > HARMLESS && unpacked > this.#limits.maxUnpackRatio * packed.length) {
        throw tooLarge(
          `${entry.name} unpacks to more than ${this.#limits.maxUnpackRatio.toLocaleString("en-GB")} times its size`,
        );
      }
      crc = crc32(block, crc);
      for (let at = 0; at < block.length; at += STEP) yield block.subarray(at, at + STEP);
    }
    if (crc !== entry.crc) throw damaged(`${entry.name} is not what was written`);
  }

  /** Counts characters that are handed out, maybe many times over although the file holds them once. */
  count(characters: number): void {
    this.#unpacked += characters;
    if (this.#unpacked > this.#limits.maxUnpackedBytes) {
      throw tooLarge(`it unpacks to more than ${this.#limits.maxUnpackedBytes.toLocaleString("en-GB")} bytes`);
    }
  }

  /** A part as a whole. Throws UnreadableFileError as `stream` does, and where it has more than `most` megabytes. */
  whole(entry: ZipEntry, most = 100): Uint8Array {
    const blocks: Uint8Array[] = [];
    let size = 0;
    for (const block of this.stream(entry)) {
      size += block.length;
      if (size > most * MB) throw tooLarge(`${entry.name} alone has more than ${most} MB`);
      blocks.push(block);
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const block of blocks) {
      whole.set(block, at);
      at += block.length;
    }
    return whole;
  }
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

/** Inflated blocks; null as the last one where the data end before their end mark. */
function* inflate(packed: Uint8Array, name: string): Generator<Uint8Array | null> {
  let blocks: Uint8Array[] = [];
  const inflater = new Inflate((block) => blocks.push(block));
  for (let at = 0; at < packed.length; at += PACKED_STEP) {
    try {
      inflater.push(packed.subarray(at, at + PACKED_STEP));
    } catch {
      throw damaged(`${name} cannot be unpacked`);
    }
    yield* blocks;
    blocks = [];
  }
  try {
    inflater.push(new Uint8Array(0), true);
  } catch {
    yield null;
    return;
  }
  yield* blocks;
}
