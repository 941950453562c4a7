import type { WriteStream } from "node:tty";
import type { Look } from "../render/look.ts";
import { newPalette } from "../render/palette.ts";
import { wrap } from "../render/wrap.ts";

const PLAIN_WIDTH = 80;
// Longer lines are hard to read, however wide the window is.
const WIDEST = 100;
const NARROWEST = 20;

/** How to write to a stream, or, without one, to a file: colour and a width of its own only where it is a terminal. */
export function lookOf(stream?: WriteStream): Look {
  if (stream === undefined) return { width: PLAIN_WIDTH, palette: newPalette(false) };
  const width = stream.isTTY ? Math.max(NARROWEST, Math.min(stream.columns || PLAIN_WIDTH, WIDEST)) : PLAIN_WIDTH;
  return { width, palette: newPalette(isColoured(stream)) };
}

/** As https://no-color.org and https://force-color.org ask; the second wins, as in Node. */
function isColoured(stream: WriteStream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  // `isTTY` is undefined, not false, on a pipe.
  return stream.isTTY === true && TERM !== "dumb" && (NO_COLOR === undefined || NO_COLOR === "");
}

/**
 * Says a sentence on standard error: one line where a program may read it, wrapped where a person does. `mark` opens an
 * item of a list.
 */
export function complain(message: string, mark = ""): void {
  const { isTTY } = process.stderr;
  const width = isTTY ? lookOf(process.stderr).width : Number.POSITIVE_INFINITY;
  const lines = wrap(message, { width, first: mark, rest: " ".repeat(mark.length) });
  process.stderr.write(`${lines.join("\n")}\n`);
}

/** Lets `| head` stop reading without an error. What is still written goes nowhere, and the exit code stays true. */
export function endQuietlyWhenUnread(stream: WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
  });
}
