import { GarbleWatch } from "../../read/garbled.ts";

/** Bytes of ASCII between two others that are still looked at together: a sign is at most two characters long. */
const CLOSE = 8;
const decoder = new TextDecoder();

/**
 * Looks for the signs of garbled text in UTF-8, without decoding all of it: a sign has a character beyond ASCII, and most
 * files have few of those.
 */
export class GarbledBytes {
  readonly #watch = new GarbleWatch();

  /** True once a sign was seen. */
  get seen(): boolean {
    return this.#watch.seen;
  }

  /** Looks at whole characters, such as those of whole rows. */
  look(bytes: Uint8Array): void {
    for (let at = nextBeyond(bytes, 0); at < bytes.length && !this.#watch.seen; at = nextBeyond(bytes, at)) {
      const from = at;
      let last = at;
      for (at++; at < bytes.length && at - last <= CLOSE; at++) if ((bytes[at] as number) >= ASCII) last = at;
      this.#watch.look(decoder.decode(bytes.subarray(from, last + 2)));
      this.#watch.skip();
    }
  }
}

const ASCII = 0x80;
const WORD = 4;
/** The highest bit of each byte of a word. */
const BEYOND = 0x80808080 | 0;

/** The place of the next byte that is not ASCII; the length where there is none. Four bytes at a time are three times as fast. */
function nextBeyond(bytes: Uint8Array, from: number): number {
  const { buffer, byteOffset, length } = bytes;
  const shift = (WORD - (byteOffset % WORD)) % WORD;
  let at = from;
  while (at < length && (at - shift) % WORD !== 0) {
    if ((bytes[at] as number) >= ASCII) return at;
    at++;
  }
  if (at >= shift) {
    const words = new Int32Array(buffer, byteOffset + shift, Math.floor((length - shift) / WORD));
    let word = (at - shift) / WORD;
    while (word < words.length && ((words[word] as number) & BEYOND) === 0) word++;
    at = shift + word * WORD;
  }
  while (at < length && (bytes[at] as number) < ASCII) at++;
  return Math.min(at, length);
}
