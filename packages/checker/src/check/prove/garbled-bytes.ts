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
    if (this.#watch.seen) return;
    const { length } = bytes;
    for (let at = 0; at < length; at++) {
      if ((bytes[at] as number) < 0x80) continue;
      const from = at;
      let last = at;
      for (at++; at < length && at - last <= CLOSE; at++) if ((bytes[at] as number) >= 0x80) last = at;
      this.#watch.look(decoder.decode(bytes.subarray(from, last + 2)));
      this.#watch.skip();
      if (this.#watch.seen) return;
    }
  }
}
