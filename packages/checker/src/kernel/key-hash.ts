/**
 * A key as three numbers of 32 bits, so that all keys take up the same room. Two keys that differ within one group of four
 * bytes never have the same numbers. Others do by chance once in 2^96 pairs: of ten million different keys two are taken for
 * the same in one of 10^15 files.
 */
export interface KeyHash {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

// Odd, so that nothing is lost by multiplying: those of MurmurHash3 and of xxHash (both in the public domain). The same
// numbers and steps are in assembly/keys.ts.
const [A, B, C] = [0xcc9e2d51 | 0, 0x9e3779b1 | 0, 0xc2b2ae3d | 0];
const [START_A, START_B, START_C] = [0x243f6a88 | 0, 0x85a308d3 | 0, 0x13198a2e | 0];
/** Marks the length of a part that is no text, so that 1 and "1" are two keys. */
export const NOT_TEXT = 0x80000000 | 0;

const encoder = new TextEncoder();
const LONE = /\p{Surrogate}/u;

/** True for a part that goes in as its text; a text with half of a character has no bytes of its own. */
export function isTextPart(value: unknown): value is string {
  return typeof value === "string" && !LONE.test(value);
}

/** What goes in for any other part; for undefined too. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** Works out hashes of keys. */
export class KeyHasher implements KeyHash {
  a = START_A;
  b = START_B;
  c = START_C;

  /** The hash of a key by the values of its parts, of which each is a text, another JSON value, or undefined. */
  take(parts: readonly unknown[]): KeyHash {
    this.#start();
    for (const part of parts) {
      if (isTextPart(part)) this.#text(part, 0);
      else this.#text(jsonOf(part), NOT_TEXT);
    }
    return this.#end();
  }

  #start(): void {
    this.a = START_A;
    this.b = START_B;
    this.c = START_C;
  }

  #end(): KeyHash {
    const a = (this.a + this.b) | 0;
    const b = (this.b + this.c) | 0;
    const c = (this.c + a) | 0;
    this.a = scattered(a);
    this.b = scattered(b);
    this.c = scattered(c);
    return this;
  }

  /** ASCII goes in without becoming bytes first: it is what nearly all keys are. */
  #text(text: string, mark: number): void {
    const { length } = text;
    let word = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      // What was taken in of it so far is ASCII, of which the bytes are the same.
      if (code > 0x7f) {
        this.#bytes(encoder.encode(text), i - (i % 4), mark);
        return;
      }
      word |= code << ((i % 4) * 8);
      if (i % 4 === 3) {
        this.#word(word);
        word = 0;
      }
    }
    if (length % 4 !== 0) this.#word(word);
    this.#word(length | mark);
  }

  #bytes(bytes: Uint8Array, from: number, mark: number): void {
    const { length } = bytes;
    for (let i = from; i < length; i += 4) {
      const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(i, i + 4);
      this.#word(first | (second << 8) | (third << 16) | (fourth << 24));
    }
    this.#word(length | mark);
  }

  #word(word: number): void {
    this.a = Math.imul(rotated(this.a ^ word, 15), A);
    this.b = Math.imul(rotated(this.b ^ word, 13), B);
    this.c = Math.imul(rotated(this.c ^ word, 19), C);
  }
}

function rotated(number: number, bits: number): number {
  return (number << bits) | (number >>> (32 - bits));
}

/** The finalizer of MurmurHash3: every bit of the number changes about half of the others. */
function scattered(number: number): number {
  let mixed = number ^ (number >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
