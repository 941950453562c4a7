import { valueOfEntry } from "../../read/json-entry.ts";
import { countMembers, scanJson } from "../../read/json-scan.ts";
import { resolveLimits } from "../../read/limits.ts";
import { NotForBytes } from "./prove-rows.ts";
import { decoded, type Reading, type ReadingWork } from "./reading.ts";

/**
 * Reads the entries of a list. `before` is the text up to its first entry, `depth` how many brackets are open there. Whatever is
 * wrong with the file is for the reader of text to find and word.
 */
export function readingList(before: string, depth: number, { records, log }: ReadingWork): Reading {
  const maxDepth = resolveLimits().maxJsonDepth;
  let row = 1;
  // Of the place in the stretch up to which line breaks were counted.
  let line = before.split("\n").length;
  let counted = 0;

  const lineOf = (stretch: Parameters<Reading["leave"]>[0], place: number) => {
    line += stretch.breaksBetween(counted, place);
    counted = place;
    return line;
  };

  return {
    isLines: false,
    skipped: new TextEncoder().encode(before).length,
    row: () => row,
    pass(count) {
      row += count;
    },
    check(bytes, stretch, at) {
      const start = stretch.startOf(at);
      const text = decoded(bytes.subarray(start, stretch.endOf(at)));
      const { tooDeep, members } = scanJson(text, maxDepth - depth);
      if (tooDeep >= 0) throw new NotForBytes();
      const own = { text, members, line: lineOf(stretch, start) };
      records.check({ row, line: own.line, value: orNotForBytes(() => valueOfEntry(own, log)) });
      row++;
    },
    leave(stretch) {
      lineOf(stretch, stretch.consumed);
      counted = 0;
    },
    finish(rest) {
      const around = `${before}0${decoded(rest)}`;
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
