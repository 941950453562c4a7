import { columnOf, rowOf } from "./cell-place.ts";
import type { Merge } from "./headings.ts";

const END_OF_ROWS = /<\/(?:\w+:)?sheetData>/;
const END_LENGTH = 40;
const MERGED = /<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g;
const MOST = 10_000_000;

/**
 * The merged cells of a sheet. They stand behind its rows, so all of the part is unpacked for them, but only what follows
 * the rows is looked at.
 */
export function readMerges(blocks: Iterable<Uint8Array>): Merge[] {
  const decoder = new TextDecoder("latin1");
  let seen = "";
  let isBehind = false;
  for (const block of blocks) {
    seen += decoder.decode(block, { stream: true });
    if (isBehind) {
      if (seen.length > MOST) break;
      continue;
    }
    const end = seen.search(END_OF_ROWS);
    isBehind = end >= 0;
    seen = seen.slice(isBehind ? end : -END_LENGTH);
  }
  return Array.from(seen.matchAll(MERGED), ([, from = "", to = ""]) => ({
    top: rowOf(from),
    bottom: rowOf(to),
    left: columnOf(from),
    right: columnOf(to),
  }));
}
