import { elementStarts, memberStart, valueEnd } from "../read/json-scan.ts";
import type { Patch } from "./record.ts";

/** Patches for the records of one set, by their number from 0. */
export type Patches = ReadonlyMap<number, readonly Patch[]>;

/**
 * A copy of a JSON text with other values in some places, and every other character as it was: numbers of any length,
 * line breaks, the order of members. `keys` lead to the array of records, or are null where the root is the one record.
 */
export function patchJson(text: string, keys: readonly string[] | null, patches: Patches): string {
  const starts = keys === null ? [text.search(/[{[]/)] : elementStarts(text, keys);
  const edits = [...patches].flatMap(([index, all]) => {
    const start = starts[index];
    return start === undefined ? [] : all.map(({ path, value }) => editOf(text, start, path, value));
  });
  return applied(text, edits);
}

/** The same for the one record on a line of JSON Lines. */
export function patchLine(line: string, patches: readonly Patch[]): string {
  return patches.length === 0 ? line : patchJson(line, null, new Map([[0, patches]]));
}

/** What takes the place of some characters of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function editOf(text: string, start: number, path: readonly (string | number)[], value: unknown): Edit {
  const from = path.reduce((at: number, step) => memberStart(text, at, step), start);
  return { from, to: valueEnd(text, from), text: JSON.stringify(value) };
}

/** A text with some edits, of which no two meet. */
export function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
