import { LineParser } from "../../read/json-lines.ts";
import { resolveLimits } from "../../read/limits.ts";
import { type Reading, type ReadingWork, textOf } from "./reading.ts";

/** Reads JSON Lines. */
export function readingLines({ records, log }: ReadingWork): Reading {
  const parser = new LineParser(resolveLimits(), log);
  return {
    isLines: true,
    skipped: 0,
    row: () => parser.row,
    pass(count) {
      parser.row += count;
      parser.line += count;
    },
    check({ bytes, stretch, isLast }, at) {
      const end = stretch.endOf(at);
      parser.add(textOf(bytes.subarray(stretch.startOf(at), end)), isLast && end === bytes.length);
      for (const record of parser.take()) records.check(record);
    },
    leave() {},
    finish() {},
  };
}
