import { type CodePage, chooseCodePage, decodeCodePage, EVIDENCE, utf8Length } from "./code-pages.ts";
import { GarbleWatch } from "./garbled.ts";
import type { ByteReader } from "./source.ts";
import type { Encoding } from "./types.ts";

/** Which Unicode encoding the first bytes show, and how many of them are a byte order mark. */
interface Start {
  readonly encoding: Exclude<Encoding, CodePage>;
  readonly bomLength: number;
}

/** Looks for a byte order mark, then for the NUL in every second byte of UTF-16 that lacks one; else UTF-8. */
export function detectEncoding(head: Uint8Array): Start {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8-bom", bomLength: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", bomLength: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", bomLength: 2 };
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd * 4 > head.length && even * 10 < odd) return { encoding: "utf-16le", bomLength: 0 };
  if (even * 4 > head.length && odd * 10 < even) return { encoding: "utf-16be", bomLength: 0 };
  return { encoding: "utf-8", bomLength: 0 };
}

interface Piece {
  readonly text: string;
  readonly afterMix: boolean;
}

const NO_BYTES = new Uint8Array(0);

/**
 * The text of a file, piece by piece. What is not UTF-8 is Windows-1252 or cp850 from the very first byte that does not
 * fit; the 64 KB that begin with it decide, so that the text is the same however the bytes are cut into blocks.
 */
export class TextReader {
  encoding: Encoding;
  /** UTF-8 beyond ASCII came before the switch to a code page; set when `next()` gives the first text after it. */
  mixed = false;
  /** The file ends in the middle of a character; set once everything is read. */
  cut = false;
  #bytes: ByteReader;
  #skip: number;
  #wide: TextDecoder | null;
  #carry: Uint8Array = NO_BYTES;
  #before = 0;
  #page: CodePage | null = null;
  #beyondAscii: boolean;
  #garbled = new GarbleWatch();
  #waiting: Piece[] = [];
  #ended = false;

  constructor(bytes: ByteReader, start: Start) {
    this.#bytes = bytes;
    this.encoding = start.encoding;
    this.#skip = start.bomLength;
    this.#beyondAscii = start.encoding === "utf-8-bom";
    this.#wide = start.encoding.startsWith("utf-16") ? new TextDecoder(start.encoding, { ignoreBOM: true }) : null;
  }

  /** The first `size` characters, or all if there are fewer; `next()` still gives them. Only before `next()`. */
  async peek(size: number): Promise<string> {
    let total = 0;
    for (const piece of this.#waiting) total += piece.text.length;
    while (total < size && !this.#ended) total += await this.#pull();
    return this.#waiting
      .map((piece) => piece.text)
      .join("")
      .slice(0, size);
  }

  /** The next piece of text, never empty; null at the end. */
  async next(): Promise<string | null> {
    for (;;) {
      const piece = this.#waiting.shift();
      if (piece !== undefined) {
        if (piece.afterMix) this.mixed = true;
        return piece.text;
      }
      if (this.#ended) return null;
      await this.#pull();
    }
  }

  /** Whether some of the text so far looks as if it had been decoded wrongly before it came here. */
  get garbled(): boolean {
    return this.#garbled.seen;
  }

  bytesRead(): number {
    return this.#bytes.bytesRead;
  }

  async close(): Promise<void> {
    this.#waiting = [];
    this.#ended = true;
    await this.#bytes.close();
  }

  /** Decodes one block into `#waiting`; the number of characters that came of it. */
  async #pull(): Promise<number> {
    let block = await this.#bytes.next();
    if (block === null) return this.#finish();
    const skipped = Math.min(this.#skip, block.length);
    if (skipped > 0) {
      block = block.subarray(skipped);
      this.#skip -= skipped;
    }
    if (this.#wide) return this.#push(this.#wide.decode(block, { stream: true }));
    if (this.#page !== null) return this.#push(decodeCodePage(block, this.#page));
    return this.#decodeUtf8(joined(this.#carry, block));
  }

  async #decodeUtf8(bytes: Uint8Array): Promise<number> {
    const end = completeLength(bytes);
    this.#carry = bytes.slice(end);
    try {
      const text = utf8.decode(bytes.subarray(0, end));
      if (text.length !== end) this.#beyondAscii = true;
      if (end > 0) this.#before = bytes[end - 1] ?? 0;
      return this.#push(text, { isPlain: text.length === end });
    } catch {
      return this.#switch(bytes);
    }
  }

  async #switch(bytes: Uint8Array): Promise<number> {
    const end = goodLength(bytes);
    const before = utf8.decode(bytes.subarray(0, end));
    const mixed = this.#beyondAscii || before.length !== end;
    this.#carry = NO_BYTES;
    let rest = bytes.subarray(end);
    while (rest.length < EVIDENCE) {
      const block = await this.#bytes.next();
      if (block === null) break;
      rest = joined(rest, block);
    }
    this.#page = chooseCodePage(rest.subarray(0, EVIDENCE), bytes[end - 1] ?? this.#before);
    this.encoding = this.#page;
    return this.#push(before) + this.#push(decodeCodePage(rest, this.#page), { afterMix: mixed });
  }

  async #finish(): Promise<number> {
    this.#ended = true;
    if (this.#wide) {
      const last = this.#wide.decode();
      this.cut = last !== "";
      return this.#push(last, { isPlain: true });
    }
    if (this.#carry.length === 0) return 0;
    if (!this.#beyondAscii) return this.#switch(this.#carry);
    this.cut = true;
    return this.#push("\ufffd", { isPlain: true });
  }

  /** `isPlain`: what is ASCII, or made up here for a character that is cut, is no sign of wrong decoding. */
  #push(text: string, { afterMix = false, isPlain = false } = {}): number {
    if (text === "") return 0;
    if (isPlain) this.#garbled.skip();
    else this.#garbled.look(text);
    this.#waiting.push({ text, afterMix });
    return text.length;
  }
}

// Without `stream` each call stands alone, which Node decodes several times faster; the carry is kept here instead.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The length without a character at the end that goes on after it. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function sequenceLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** The length of the well-formed UTF-8 at the start. */
function goodLength(bytes: Uint8Array): number {
  let at = 0;
  for (let length = 1; at < bytes.length && length > 0; at += length) length = utf8Length(bytes, at);
  return at;
}
