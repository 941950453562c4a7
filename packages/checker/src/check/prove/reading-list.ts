import { valueOfEntry } from "../../read/json-entry.ts";
import { countMembers, scanJson } from "../../read/json-scan.ts";
import { resolveLimits } from "../../read/limits.ts";
import { NotForBytes } from "./not-for-bytes.ts";
import { type Reading, type ReadingWork, textOf } from "./reading.ts";

const LF = 10;

/**
 * Reads the entries of a list. `before` is the text up to its first entry, `depth` how many brackets are open there. Whatever is
 * wrong with the file is for the reader of text to find and word.
 */
export function readingList(before: string, depth: number, { records, log }: ReadingWork): Reading {
  const maxDepth = resolveLimits().maxJsonDepth;
  let row = 1;
  let line = before.split("\n").length;
  // The first line break of the run that is not counted yet; -1 where none was looked for.
  let nextBreak = -1;

  const breakBehind = (bytes: Uint8Array, place: number) => {
    const at = bytes.indexOf(LF, place);
    return at < 0 ? bytes.length : at;
  };
  const countTo = (bytes: Uint8Array, place: number) => {
    if (nextBreak < 0) nextBreak = breakBehind(bytes, 0);
    for (; nextBreak < place; nextBreak = breakBehind(bytes, nextBreak + 1)) line++;
  };

  return {
    isLines: false,
    skipped: new TextEncoder().encode(before).length,
    row: () => row,
    pass(count) {
      row += count;
    },
    check({ bytes, stretch }, at) {
      const start = stretch.startOf(at);
      const text = textOf(bytes.subarray(start, stretch.endOf(at)));
      const { tooDeep, members } = scanJson(text, maxDepth - depth);
      if (tooDeep >= 0) throw new NotForBytes();
      countTo(bytes, start);
      records.check({ row, line, value: orNotForBytes(() => valueOfEntry({ text, members, line }, log)) });
      row++;
    },
    leave({ bytes }) {
      countTo(bytes, bytes.length);
      nextBreak = -1;
    },
    finish(rest) {
      const around = `${before}0${textOf(rest)}`;
      const { tooDeep, members } = scanJson(around, maxDepth);
      // Also a name that comes again: it may be that of the list.
      if (tooDeep >= 0 || members !== countMembers(orNotForBytes(() => JSON.parse(around)))) throw new NotForBytes();
    },
  };
}

function orNotForBytes<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new NotForBytes();
  }
}
