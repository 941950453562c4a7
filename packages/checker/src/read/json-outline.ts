import { findJsonFault } from "./json-fault.ts";
import { faultAt, tooLarge } from "./json-refusals.ts";
import type { UnreadableFileError } from "./types.ts";

/** Line and column of a place in a file, both from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text without some of its parts, which knows where in the file the others stand. */
export interface Outline {
  /** Throws UnreadableFileError `json-too-large`. */
  add(text: string): void;
  /** Says where in the file the text stands that is added next, after something was left out. */
  mark(position: Position): void;
  length(): number;
  text(): string;
  /** The line of the file for a place in the outline. */
  lineOf(at: number): number;
  /**
   * The error for a fault in the outline, or in `rest` behind it and behind what stands for the entries left out last. `from` is
   * where in the file the rest stands; null where it goes on from the outline. Null where there is no fault.
   */
  fault(leftOut: string, rest: string, from: Position | null): UnreadableFileError | null;
}

/** Starts with nothing, at the start of a file. */
export function newOutline(maxCharacters: number): Outline {
  const parts: string[] = [];
  let length = 0;
  const marks = [{ at: 0, line: 1, column: 1 }];

  const placeOf = (at: number, text: string): Position => {
    const last = marks.findLast((one) => one.at <= at) as (typeof marks)[number];
    const lines = text.slice(last.at, at).split(/\r\n|\r|\n/);
    const width = lines.at(-1)?.length ?? 0;
    return { line: last.line + lines.length - 1, column: lines.length > 1 ? width + 1 : last.column + width };
  };

  return {
    add(text) {
      parts.push(text);
      length += text.length;
      if (length > maxCharacters) throw tooLarge(maxCharacters);
    },
    mark: (position) => marks.push({ ...position, at: length }),
    length: () => length,
    text: () => parts.join(""),
    lineOf: (at) => placeOf(at, parts.join("")).line,
    fault(leftOut, rest, from) {
      const known = parts.join("") + leftOut;
      const fault = findJsonFault(known + rest);
      if (fault === null) return null;
      const isInRest = from !== null && fault.at >= known.length;
      if (isInRest) marks.push({ ...from, at: known.length });
      const error = faultAt(fault, placeOf(fault.at, known + rest));
      if (isInRest) marks.pop();
      return error;
    },
  };
}
