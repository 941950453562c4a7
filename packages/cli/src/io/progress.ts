import type { CheckOptions } from "@standpipe/checker";
import { inDigits } from "@standpipe/runtime/rules";
import { clean } from "../render/clean.ts";
import { nameOf } from "../render/verdict.ts";

/** A line that says how far the work is. */
export interface Progress {
  /** Takes what the checker says of one file. */
  of(file: string): NonNullable<CheckOptions["onProgress"]>;
  /** Takes the line away. */
  clear(): void;
}

const PATIENCE_MS = 1000;
const EVERY_MS = 100;

/** Shows how far the files are on standard error, where that is a terminal and the work takes more than a second. */
export function newProgress(): Progress {
  const started = Date.now();
  let last = 0;
  return {
    of:
      (file) =>
      ({ rows, bytesRead, bytes }) => {
        const now = Date.now();
        if (!process.stderr.isTTY || now - started < PATIENCE_MS || now - last < EVERY_MS) return;
        last = now;
        const share = bytes === null || bytes === 0 ? "" : `, ${Math.floor((100 * bytesRead) / bytes)}%`;
        const line = `${clean(nameOf(file))}: checked ${inDigits(rows)} rows${share}`;
        // A line that fills the terminal would break, and could not be rewritten.
        process.stderr.write(`\r${line.slice(-((process.stderr.columns || 80) - 1))}\x1b[K`);
      },
    clear() {
      if (last > 0) process.stderr.write("\r\x1b[K");
      last = 0;
    },
  };
}
