import type { Source, SourceLike } from "./types.ts";

const STEP = 1 << 18;

/** Any source as a {@link Source}; one without a name of its own is called "data". */
export function toSource(source: SourceLike): Source {
  if (typeof source === "string") return { name: "data", bytes: null, stream: () => encode(source) };
  if (source instanceof Uint8Array) return { name: "data", bytes: source.length, stream: () => only(source) };
  if (source instanceof Blob) {
    const name = "name" in source && typeof source.name === "string" ? source.name : "data";
    return { name, bytes: source.size, stream: () => pull(source.stream()) };
  }
  return source;
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* encode(text: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + STEP, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end++;
    yield encoder.encode(text.slice(start, end));
    start = end;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

// Safari cannot iterate a ReadableStream.
async function* pull(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** The bytes of a source in blocks of at most 256 KB, with a look ahead. */
export class ByteReader {
  /** Bytes taken from the source so far. */
  bytesRead = 0;
  #iterator: AsyncIterator<Uint8Array>;
  #waiting: Uint8Array[] = [];
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(source: Source) {
    this.#iterator = source.stream()[Symbol.asyncIterator]();
  }

  /** The first `size` bytes, or all if there are fewer; `next()` still gives them. Only before the first `next()`. */
  async peek(size: number): Promise<Uint8Array> {
    let total = this.#waiting.reduce((sum, { length }) => sum + length, 0);
    while (total < size) {
      const block = await this.#pull();
      if (block === null) break;
      this.#waiting.push(block);
      total += block.length;
    }
    const joined = new Uint8Array(Math.min(total, size));
    let at = 0;
    for (const block of this.#waiting) {
      const part = block.subarray(0, joined.length - at);
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  /** The next block, never empty; null at the end. */
  async next(): Promise<Uint8Array | null> {
    return this.#waiting.shift() ?? (await this.#pull());
  }

  /** Lets go of the source; nothing is read after it. */
  async close(): Promise<void> {
    this.#waiting = [];
    this.#rest = new Uint8Array(0);
    if (this.#ended) return;
    this.#ended = true;
    await this.#iterator.return?.();
  }

  async #pull(): Promise<Uint8Array | null> {
    while (this.#rest.length === 0) {
      if (this.#ended) return null;
      const next = await this.#iterator.next();
      if (next.done) {
        this.#ended = true;
        return null;
      }
      this.#rest = next.value;
      this.bytesRead += next.value.length;
    }
    const block = this.#rest.subarray(0, STEP);
    this.#rest = this.#rest.subarray(STEP);
    return block;
  }
}
