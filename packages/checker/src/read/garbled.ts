/** What the bytes 0x80 to 0xBF, which go on a character of UTF-8, look like in Windows-1252. */
const GOES_ON = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/**
 * Text that was decoded wrongly once: U+FFFD, C1 controls, UTF-8 read as Windows-1252 (Â£, Ã©, â€™, ï»¿), as MacRoman
 * (¬£, √©, ‚Äô; † is a no-break space) or as cp850 (┬ú, ├®, ÔÇÖ).
 */
const SUSPECT = new RegExp(`[\\ufffd\\u0080-\\u009f†┬├√]|[ÂÃÄÅâïð][${GOES_ON}]|‚[ÄÇ]|¬[£©Æ≠Ω]|ÔÇ`);
const LONGEST = 2;

/**
 * Looks for signs that a text was decoded wrongly once, piece by piece. They are a hint to look closer, no proof: a few of
 * them may be meant.
 */
export class GarbleWatch {
  /** True once a sign was seen. */
  seen = false;
  #tail = "";

  /** Looks at the next piece of text; a sign may begin in the one before. */
  look(text: string): void {
    if (this.seen) return;
    this.seen = SUSPECT.test(text) || (this.#tail !== "" && SUSPECT.test(this.#tail + text.slice(0, LONGEST - 1)));
    this.#tail = text.slice(1 - LONGEST);
  }

  /** Passes a piece that can hold no sign, such as ASCII. */
  skip(): void {
    this.#tail = "";
  }
}
