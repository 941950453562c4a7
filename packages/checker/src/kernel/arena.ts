const PAGE = 65_536;
/** At least a megabyte more at a time: the memory may have to move. */
const PAGES = 16;

/** Hands out parts of the memory of an engine, one after the other; none is given back. */
export class Arena {
  readonly #memory: WebAssembly.Memory;
  #free: number;

  constructor(memory: WebAssembly.Memory, free: number) {
    this.#memory = memory;
    this.#free = free;
  }

  /** So many bytes of zeros; gives where they begin, a multiple of 16. */
  take(size: number): number {
    const at = Math.ceil(this.#free / 16) * 16;
    this.#free = at + size;
    const lacking = this.#free - this.#memory.buffer.byteLength;
    if (lacking > 0) this.#memory.grow(Math.max(PAGES, Math.ceil(lacking / PAGE)));
    return at;
  }

  /** The same, with a copy of some bytes and 16 zeros behind them. */
  put(bytes: Uint8Array): number {
    const at = this.take(bytes.length + 16);
    new Uint8Array(this.#memory.buffer).set(bytes, at);
    return at;
  }
}
