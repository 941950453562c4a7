import type { JsonFault } from "./json-fault.ts";
import { UnreadableFileError } from "./types.ts";

/** A place in a text, both from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The refusal of a text that is not JSON. */
export function faultAt({ what, cut }: JsonFault, { line, column }: Position): UnreadableFileError {
  return new UnreadableFileError(
    "json-syntax",
    `The JSON stops at line ${line}, column ${column}: ${what}.`,
    cut ? "Export or download the file again." : "Correct it there, or export the file again.",
  );
}

/** The refusal of a text with too many brackets inside each other. */
export function tooDeepAt(maxDepth: number, { line, column }: Position): UnreadableFileError {
  return new UnreadableFileError(
    "json-too-deep",
    `The JSON has more than ${maxDepth} arrays and objects inside each other at line ${line}, column ${column}.`,
    "Check the program that wrote the file: a record does not need that many.",
  );
}

/** The refusal of a text, or of a part of it, that would have to be held whole. */
export function tooLarge(most: number): UnreadableFileError {
  return new UnreadableFileError(
    "json-too-large",
    `The JSON is larger than ${Math.floor(most / 1e6).toLocaleString("en-GB")} MB, the most that can be read whole.`,
    "Save it as JSON Lines, one record on each line, which has no such limit.",
  );
}
