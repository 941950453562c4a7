import type { ByteReader } from "./source.ts";
import type { Encoding } from "./types.ts";

/** Which Unicode encoding the first bytes show, and how many of them are a byte order mark. */
interface Start {
  readonly encoding: Exclude<Encoding, "windows-1252">;
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
 * The text of a file, piece by piece. What is not UTF-8 is Windows-1252 from the very first byte that does not fit, so
 * that the text is the same however the bytes are cut into blocks.
 */
export class TextReader {
  encoding: Encoding;
  /** UTF-8 beyond ASCII came before the switch to Windows-1252; set when `next()` gives the first text after it. */
  mixed = false;
  /** The file ends in the middle of a character; set once everything is read. */
  cut = false;
  #bytes: ByteReader;
  #skip: number;
  #wide: TextDecoder | null;
  #carry: Uint8Array = NO_BYTES;
  #beyondAscii: boolean;
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
    if (this.encoding === "windows-1252") return this.#push(decodeWindows1252(block));
    return this.#decodeUtf8(joined(this.#carry, block));
  }

  #decodeUtf8(bytes: Uint8Array): number {
    const end = completeLength(bytes);
    this.#carry = bytes.slice(end);
    try {
      const text = utf8.decode(bytes.subarray(0, end));
      if (text.length !== end) this.#beyondAscii = true;
      return this.#push(text);
    } catch {
      return this.#switch(bytes);
    }
  }

  #switch(bytes: Uint8Array): number {
    const end = goodLength(bytes);
    const before = utf8.decode(bytes.subarray(0, end));
    const mixed = this.#beyondAscii || before.length !== end;
    this.#carry = NO_BYTES;
    this.encoding = "windows-1252";
    return this.#push(before) + this.#push(decodeWindows1252(bytes.subarray(end)), mixed);
  }

  #finish(): number {
    this.#ended = true;
    if (this.#wide) {
      const last = this.#wide.decode();
      this.cut = last !== "";
      return this.#push(last);
    }
    if (this.#carry.length === 0) return 0;
    if (!this.#beyondAscii) return this.#switch(this.#carry);
    this.cut = true;
    return this.#push("\ufffd");
  }

  #push(text: string, afterMix = false): number {
    if (text !== "") this.#waiting.push({ text, afterMix });
    return text.length;
  }
}

// Without `stream` each call stands alone, which Node decodes several times faster; the carry is kept here instead.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder("windows-1252");
const FROM_80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node 20 and 22 decode 0x80 to 0x9F as Latin-1 (nodejs/node#56542), so those characters are put right here. */
function decodeWindows1252(bytes: Uint8Array): string {
  return windows1252
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => FROM_80.charAt(character.charCodeAt(0) - 0x80));
}

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
  if (lead < 0x80) return 1;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** The length of the well-formed UTF-8 at the start (Unicode 16.0, table 3-7). */
function goodLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return at;
    const length = sequenceLength(lead);
    for (let index = 1; index < length; index++) {
      const byte = bytes[at + index] ?? 0;
      const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return at;
}
