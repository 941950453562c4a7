/** What `sequenceAt` gives for bytes that are no UTF-8; the lengths it gives otherwise are 2 to 4. */
export const MALFORMED: u32 = 0;

/** The length of the well-formed sequence at `p` (RFC 3629, table 3-7 of Unicode), whose first byte is beyond ASCII. */
export function sequenceAt(p: usize): u32 {
  const first = load<u8>(p) as u32;
  if (first < 0xc2 || first > 0xf4 || !goesOn(p + 1)) return MALFORMED;
  if (first < 0xe0) return 2;
  const second = load<u8>(p, 1) as u32;
  if (!goesOn(p + 2)) return MALFORMED;
  if (first < 0xf0) {
    // Longer than it needs to be, or a surrogate.
    return (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) ? MALFORMED : 3;
  }
  if (!goesOn(p + 3)) return MALFORMED;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? MALFORMED : 4;
}

function goesOn(p: usize): bool {
  return (load<u8>(p) & 0xc0) === 0x80;
}

/** How long the sequence that a first byte begins would be. */
export function lengthOf(first: u32): u32 {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/**
 * True for a character that text has which was decoded wrongly once (read/garbled.ts, watch/mojibake.ts): rows with one are
 * looked at closer, so that those two need not see the others.
 */
export function isSuspect(p: usize): bool {
  const first = load<u8>(p) as u32;
  const second = load<u8>(p, 1) as u32;
  // U+0080 to U+009F, ¬
  if (first === 0xc2) return second < 0xa0 || second === 0xac;
  // Â Ã Ä Å, Ô, â, ï, ð
  if (first === 0xc3)
    return (
      (second >= 0x82 && second <= 0x85) || second === 0x94 || second === 0xa2 || second === 0xaf || second === 0xb0
    );
  // ‚ †, all of U+2500 to U+253F for ┬ ├, √
  if (first === 0xe2) {
    const third = load<u8>(p, 2) as u32;
    return (
      (second === 0x80 && (third === 0x9a || third === 0xa0)) || second === 0x94 || (second === 0x88 && third === 0x9a)
    );
  }
  // U+FEFF, U+FFFD and their neighbours
  return first === 0xef;
}

/** True where the character at `p`, whose first byte is beyond ASCII, may be one that `trim()` takes off. Timid. */
export function mayBeSpaceAt(p: usize): bool {
  const first = load<u8>(p) as u32;
  return (
    first === 0xe1 || first === 0xe2 || first === 0xe3 || first === 0xef || (first === 0xc2 && load<u8>(p, 1) === 0xa0)
  );
}

/** The same for the character that ends before `end`. */
export function mayBeSpaceBefore(start: usize, end: usize): bool {
  let p = end - 1;
  while (p > start && goesOn(p)) p--;
  return mayBeSpaceAt(p);
}
