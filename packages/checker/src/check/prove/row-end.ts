const [LF, CR, QUOTE] = [10, 13, 34];
/** So much of the end is looked at, in bytes. */
const WINDOW = 16_384;

/**
 * Where the last row of some bytes ends, as far as their end shows it: a line break is a row's unless it stands in quotes, and
 * which quotes open and which close is told by their neighbours. A guess, which the rows themselves confirm or do not; 0
 * where there is no line break.
 */
export function likelyRowEnd(bytes: Uint8Array, delimiter: number): number {
  const from = Math.max(0, bytes.length - WINDOW);
  let isQuoted = isQuotedAt(bytes, from, delimiter);
  let end = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === LF && !isQuoted) end = at + 1;
  }
  return end > 0 ? end : bytes.lastIndexOf(LF) + 1;
}

/** Whether a place is in quotes, by the first quote behind it that can only open a cell, or only close one. */
function isQuotedAt(bytes: Uint8Array, from: number, delimiter: number): boolean {
  const isParting = (byte: number | undefined) => byte === delimiter || byte === LF || byte === CR;
  let isOdd = false;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== QUOTE) continue;
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    if (before !== QUOTE && after !== QUOTE && isParting(before) !== isParting(after))
      return isParting(before) === isOdd;
    isOdd = !isOdd;
  }
  return false;
}
