import type { Edit } from "../edit/edit-json.ts";
import { capital, PLACEHOLDER } from "../scaffold/words.ts";
import { type Problem, stepsOf } from "./problem.ts";
import { BANNED_WORDS } from "./words.ts";

const BANNED = new RegExp(BANNED_WORDS, "gi");

/** A file with the words that its fields and codes are called by. */
export interface TextFile {
  readonly path: string;
  readonly terms: string;
}

/** `right` is the text with all mended that can be. */
export function textFaults(text: string, right: string, file: TextFile, pointer: string): Problem[] {
  return [
    ...placeholderIn(text, file, pointer),
    ...spacesIn(text, right, file, pointer),
    ...bannedIn(text, file, pointer),
  ];
}

function placeholderIn(text: string, { path }: TextFile, pointer: string): Problem[] {
  if (!text.startsWith(PLACEHOLDER.trim())) return [];
  const what = text.slice(PLACEHOLDER.length).replace(/\.$/, "") || "write it";
  const message = `The ${pointer.split("/").at(-1)} is still to be written`;
  return [{ rule: "placeholder-left", path, pointer, message, fix: capital(what) }];
}

/** A text without line ends, and without spaces around it. */
export function oneLine(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]/).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

function spacesIn(text: string, right: string, { path }: TextFile, pointer: string): Problem[] {
  const line = oneLine(text);
  if (line === text || line === "") return [];
  const message = "The text begins or ends with a space, or has several lines";
  const mend: Edit[] = [{ kind: "set", at: stepsOf(pointer), value: right }];
  return [{ rule: "text-spaces", path, pointer, message, fix: "Write it on one line, with no space around it", mend }];
}

/** A word that no text may have, unless something in the file is called by it. */
export function bannedIn(text: string, { path, terms }: TextFile, pointer: string): Problem[] {
  const found = text.match(BANNED)?.find((word) => !terms.includes(word.toLowerCase()));
  if (found === undefined) return [];
  const fix = "Say what is expected, or what is so, in other words";
  return [{ rule: "words-banned", path, pointer, message: `The text has the word “${found}”`, fix }];
}
