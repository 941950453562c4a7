import { excerpt } from "./problem-log.ts";

/** Where a text stops being JSON, in words that are the same in every browser. */
export interface JsonFault {
  /** Position in the text, from 0. */
  readonly at: number;
  /** What is wrong there: a sentence without its capital and full stop. */
  readonly what: string;
  /** The text ends before the JSON does. */
  readonly cut: boolean;
}

const WORD = /[^\s,:[\]{}"]+/y;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACES = /[ \t\r\n]*/y;

/** Reads a text that JSON.parse refuses by the grammar of RFC 8259, to say where and why; null if it is JSON after all. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ("}" | "]")[] = [];
  let expected: "value" | "key" | "first value" | "first key" | "end of item" = "value";
  let at = 0;
  const fault = (what: string): JsonFault => ({ at, what, cut: false });
  for (;;) {
    at = match(SPACES, text, at);
    const closing = open.at(-1);
    if (expected === "end of item" && closing === undefined) {
      return at < text.length ? fault("there is more text after the end of the data") : null;
    }
    if (at >= text.length) return cutShort(text);
    const character = text.charAt(at);

    if (character === closing && expected !== "key" && expected !== "value") {
      open.pop();
      expected = "end of item";
      at++;
    } else if (expected === "end of item") {
      if (character !== ",") return fault("a comma or bracket is missing there");
      expected = closing === "}" ? "key" : "value";
      at++;
    } else if (expected === "key" || expected === "first key") {
      if (character === "}") return fault("there is a comma too many before it");
      if (character !== '"') return fault("a field name in double quotes is expected there");
      const end = readString(text, at);
      if (typeof end !== "number") return end;
      at = match(SPACES, text, end);
      if (at >= text.length) return cutShort(text);
      if (text[at] !== ":") return fault("a colon is missing there");
      expected = "value";
      at++;
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      expected = character === "{" ? "first key" : "first value";
      at++;
    } else if (character === '"') {
      const end = readString(text, at);
      if (typeof end !== "number") return end;
      expected = "end of item";
      at = end;
    } else {
      const end = match(WORD, text, at);
      const word = text.slice(at, end);
      if (end >= text.length) return cutShort(text);
      if (word === "")
        return fault(character === "]" ? "there is a comma too many before it" : "a value is missing there");
      if (!SCALAR.test(word)) return fault(`"${excerpt(word)}" is not a value that JSON knows${instead(word)}`);
      expected = "end of item";
      at = end;
    }
  }
}

/** What to write for words that other languages have for the values of JSON. */
function instead(word: string): string {
  if (/^(?:true|false)$/i.test(word)) return `; write ${word.toLowerCase()}`;
  if (/^(?:-?inf(?:inity)?|-?nan|none|null|nil|undefined)$/i.test(word)) return "; write null where there is no value";
  if (/^[+-]?[\d.]/.test(word)) return "; write a number like 12.5, and anything else in double quotes";
  return "; a text stands in double quotes";
}

function readString(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") return { at, what: "a line break or control character stands inside a text", cut: false };
    if (character !== "\\") continue;
    const end = match(ESCAPE, text, at);
    if (end === at && at + 6 <= text.length) {
      return { at, what: "a backslash stands there that JSON does not know; write it twice", cut: false };
    }
    at = end === at ? text.length : end - 1;
  }
  return cutShort(text);
}

function cutShort(text: string): JsonFault {
  return { at: text.length, what: "the text ends there, so the file is cut short", cut: true };
}

/** Where a sticky pattern ends that may match at a position; the position itself if it does not. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
