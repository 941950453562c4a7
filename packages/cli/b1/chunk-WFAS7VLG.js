import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UnreadableFileError
} from "./chunk-2SD2OFA4.js";

// ../checker/src/read/limits.ts
function resolveLimits(limits = {}) {
  return {
    maxRowBytes: 1e7,
    maxJsonBytes: 536870888,
    maxColumns: 2e4,
    maxJsonDepth: 200,
    maxUnpackedBytes: 2e9,
    maxUnpackRatio: 1e3,
    ...limits
  };
}

// ../checker/src/read/gzip.ts
var STEP = 1 << 16;
var RATIO_FROM = 1e7;
function isGzip(head) {
  return head[0] === 31 && head[1] === 139 && head[2] === 8;
}
function unpack(source, limits) {
  return { name: source.name.replace(/\.gz$/i, ""), bytes: null, stream: () => unpacked(source, limits) };
}
async function* unpacked(source, limits) {
  const packed = new PackedBytes(source);
  const reader = packed.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  let size = 0;
  try {
    for (; ; ) {
      const next = await reader.read().catch((error) => {
        throw packed.failed ? packed.failure : damaged(error);
      });
      if (next.done) return;
      size += next.value.length;
      if (size > limits.maxUnpackedBytes) throw tooLarge(limits.maxUnpackedBytes);
      if (size >= RATIO_FROM && size > packed.taken * limits.maxUnpackRatio) throw bomb(limits.maxUnpackRatio);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => void 0);
    await packed.close();
  }
}
var PackedBytes = class {
  taken = 0;
  /** The source itself threw `failure`. */
  failed = false;
  failure = null;
  #iterator;
  #rest = new Uint8Array(0);
  #ended = false;
  constructor(source) {
    this.#iterator = source.stream()[Symbol.asyncIterator]();
  }
  stream() {
    return new ReadableStream(
      {
        pull: async (controller) => {
          const block = await this.#next();
          if (block === null) controller.close();
          else controller.enqueue(block);
        }
      },
      { highWaterMark: 0 }
    );
  }
  async close() {
    if (this.#ended) return;
    this.#ended = true;
    await this.#iterator.return?.();
  }
  async #next() {
    while (this.#rest.length === 0) {
      const next = await this.#pull();
      if (next === null) return null;
      this.#rest = next;
    }
    const block = this.#rest.subarray(0, STEP);
    this.#rest = this.#rest.subarray(STEP);
    this.taken += block.length;
    return block.buffer instanceof ArrayBuffer ? block : new Uint8Array(block);
  }
  async #pull() {
    if (this.#ended) return null;
    try {
      const next = await this.#iterator.next();
      if (!next.done) return next.value;
      this.#ended = true;
      return null;
    } catch (error) {
      this.#ended = true;
      this.failed = true;
      this.failure = error;
      throw error;
    }
  }
};
var GOES_ON = /junk|after the end|past the end|unexpected input/i;
var ENDS_EARLY = /unexpected end|truncated|was (?:closed|terminated)|incomplete|without reaching|not enough/i;
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
}
function damaged(error) {
  const reason = reasonOf(error);
  if (GOES_ON.test(reason)) {
    return new UnreadableFileError(
      "file-truncated",
      "The gzip file goes on after the end of what is packed in it.",
      "Unpack it, and check the file inside."
    );
  }
  return new UnreadableFileError(
    "file-truncated",
    ENDS_EARLY.test(reason) ? "The gzip file is cut short: it ends before everything in it is unpacked." : "The gzip file is damaged: what is packed in it cannot be unpacked to the end.",
    "Download or pack the file again, or check the file that was packed."
  );
}
function tooLarge(most) {
  return new UnreadableFileError(
    "file-too-large",
    `The gzip file unpacks to more than ${Math.floor(most / 1e6).toLocaleString("en-GB")} MB, the most that is read.`,
    "Split the data into several files, and check them one by one."
  );
}
function bomb(most) {
  return new UnreadableFileError(
    "file-too-large",
    `The gzip file unpacks to more than ${most.toLocaleString("en-GB")} times its size, which no file of records does.`,
    "Check where the file comes from. If it is what it should be, unpack it and check the file inside."
  );
}

// ../checker/src/read/source.ts
var STEP2 = 1 << 18;
function toSource(source) {
  if (typeof source === "string") return { name: "data", bytes: null, stream: () => encode(source) };
  if (source instanceof Uint8Array) return { name: "data", bytes: source.length, stream: () => only(source) };
  if (source instanceof Blob) {
    const name = "name" in source && typeof source.name === "string" ? source.name : "data";
    return { name, bytes: source.size, stream: () => pull(source.stream()) };
  }
  return source;
}
async function* only(bytes) {
  yield bytes;
}
async function* encode(text) {
  const encoder = new TextEncoder();
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + STEP2, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end++;
    yield encoder.encode(text.slice(start, end));
    start = end;
  }
}
function isHighSurrogate(code) {
  return code >= 55296 && code <= 56319;
}
async function* pull(stream) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
var ByteReader = class {
  /** Bytes taken from the source so far. */
  bytesRead = 0;
  #iterator;
  #waiting = [];
  #rest = new Uint8Array(0);
  #ended = false;
  constructor(source) {
    this.#iterator = source.stream()[Symbol.asyncIterator]();
  }
  /** The first `size` bytes, or all if there are fewer; `next()` still gives them. Only before the first `next()`. */
  async peek(size) {
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
  async next() {
    return this.#waiting.shift() ?? await this.#pull();
  }
  /** Lets go of the source; nothing is read after it. */
  async close() {
    this.#waiting = [];
    this.#rest = new Uint8Array(0);
    if (this.#ended) return;
    this.#ended = true;
    await this.#iterator.return?.();
  }
  async #pull() {
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
    const block = this.#rest.subarray(0, STEP2);
    this.#rest = this.#rest.subarray(STEP2);
    return block;
  }
};

export {
  resolveLimits,
  isGzip,
  unpack,
  toSource,
  ByteReader
};
