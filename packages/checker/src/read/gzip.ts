import { type Limits, type Source, UnreadableFileError } from "./types.ts";

const STEP = 1 << 16;
/** Short texts that repeat themselves pack as tightly as a bomb does. */
const RATIO_FROM = 10_000_000;

/** Whether a file is packed with gzip (RFC 1952: two magic bytes, and the only method there is). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * What is in a gzip file, under its name without `.gz`; unpacked while it is read. Its stream throws UnreadableFileError
 * `file-truncated` for a file that is cut short or damaged, `file-too-large` past the limits, and what the source throws.
 */
export function unpack(source: Source, limits: Required<Limits>): Source {
  return { name: source.name.replace(/\.gz$/i, ""), bytes: null, stream: () => unpacked(source, limits) };
}

async function* unpacked(source: Source, limits: Required<Limits>): AsyncGenerator<Uint8Array> {
  const packed = new PackedBytes(source);
  const reader = packed.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  let size = 0;
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        throw packed.failed ? packed.failure : damaged(error);
      });
      if (next.done) return;
      size += next.value.length;
      if (size > limits.maxUnpackedBytes) throw tooLarge(limits.maxUnpackedBytes);
      if (size >= RATIO_FROM && size > packed.taken * limits.maxUnpackRatio) throw bomb(limits.maxUnpackRatio);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await packed.close();
  }
}

/** The packed bytes as a stream, in blocks of at most 64 KB, with a count of those taken. */
class PackedBytes {
  taken = 0;
  /** The source itself threw `failure`. */
  failed = false;
  failure: unknown = null;
  readonly #iterator: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(source: Source) {
    this.#iterator = source.stream()[Symbol.asyncIterator]();
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream(
      {
        pull: async (controller) => {
          const block = await this.#next();
          if (block === null) controller.close();
          else controller.enqueue(block);
        },
      },
      { highWaterMark: 0 },
    );
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#iterator.return?.();
  }

  async #next(): Promise<Uint8Array<ArrayBuffer> | null> {
    while (this.#rest.length === 0) {
      const next = await this.#pull();
      if (next === null) return null;
      this.#rest = next;
    }
    const block = this.#rest.subarray(0, STEP);
    this.#rest = this.#rest.subarray(STEP);
    this.taken += block.length;
    // Streams of the platform take no view of shared memory.
    return block.buffer instanceof ArrayBuffer ? (block as Uint8Array<ArrayBuffer>) : new Uint8Array(block);
  }

  async #pull(): Promise<Uint8Array | null> {
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
}

/** Node from 22 on and browsers unpack one member alone, and say of a second one that there is something after the end. */
const GOES_ON = /junk|after the end|past the end|unexpected input/i;
/** What Node and browsers say of a file that ends too early. */
const ENDS_EARLY = /unexpected end|truncated|was (?:closed|terminated)|incomplete|without reaching|not enough/i;

/** What the platform said, and what that came from. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
}

function damaged(error: unknown): UnreadableFileError {
  const reason = reasonOf(error);
  if (GOES_ON.test(reason)) {
    return new UnreadableFileError(
      "file-truncated",
      "The gzip file goes on after the end of what is packed in it.",
      "Unpack it, and check the file inside.",
    );
  }
  return new UnreadableFileError(
    "file-truncated",
    ENDS_EARLY.test(reason)
      ? "The gzip file is cut short: it ends before everything in it is unpacked."
      : "The gzip file is damaged: what is packed in it cannot be unpacked to the end.",
    "Download or pack the file again, or check the file that was packed.",
  );
}

function tooLarge(most: number): UnreadableFileError {
  return new UnreadableFileError(
    "file-too-large",
    `The gzip file unpacks to more than ${Math.floor(most / 1e6).toLocaleString("en-GB")} MB, the most that is read.`,
    "Split the data into several files, and check them one by one.",
  );
}

function bomb(most: number): UnreadableFileError {
  return new UnreadableFileError(
    "file-too-large",
    `The gzip file unpacks to more than ${most.toLocaleString("en-GB")} times its size, which no file of records does.`,
    "Check where the file comes from. If it is what it should be, unpack it and check the file inside.",
  );
}
