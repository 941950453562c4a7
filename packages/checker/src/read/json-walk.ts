import { newOutline } from "./json-outline.ts";
import { tooDeepAt, tooLarge } from "./json-refusals.ts";
import type { UnreadableFileError } from "./types.ts";

/** An entry of a list that records may stand in, cut from a text that is never held whole. */
export interface JsonEntry {
  /** Which list of the file, from 0, in the order in which they begin. */
  readonly list: number;
  readonly text: string;
  /** How many members its objects have, where it is JSON: repeated names count. */
  readonly members: number;
  /** Where it begins, in characters from the start of the text. */
  readonly at: number;
  /** The line where it begins, from 1. Lines are told by line feeds where there are any. */
  readonly line: number;
}

/** A list of a file. */
export interface JsonList {
  /** Where its bracket stands in the outline. */
  at: number;
  /** Characters of the text up to its first entry, and up to the bracket that closes it; -1 as long as it is open. */
  from: number;
  to: number;
  count: number;
  /** True where the outline lacks some of its entries. */
  isCut: boolean;
}

/** Walks through a JSON text piece by piece, and cuts the entries from the lists that records may stand in. */
export interface JsonWalker {
  /** Throws UnreadableFileError: `json-syntax`, `json-too-deep`, `json-too-large`. */
  feed(piece: string): void;
  /** The text without what was left out of its lists. A list that was not closed yet has no bracket at its end. */
  outline(): string;
  /** What closes everything that is open; "" at the end of the text. */
  closing(): string;
  /** All lists so far. */
  lists(): readonly Readonly<JsonList>[];
  /** How many characters are done with: all but those of an entry that goes on. */
  settled(): number;
  /** The line, from 1, of a place in the outline. */
  lineOf(at: number): number;
  /** The error for a fault that is known to be in a text that goes on behind the last whole entry. */
  fault(rest: string): UnreadableFileError | null;
}

/** How a walk is made. */
export interface JsonWalk {
  readonly maxDepth: number;
  /** Most characters of one entry, and of the outline. */
  readonly maxCharacters: number;
  /** How much of each list stays in the outline, at least: entries, and characters of them. Null for none of it. */
  readonly keep: { readonly entries: number; readonly characters: number } | null;
  /** Takes each entry, and may throw what {@link JsonWalker.fault} gives. `rest` is what is known of the text behind it. */
  take(entry: JsonEntry, rest: string): void;
}

/** Lists are looked for in the root, and under so many keys. */
const DEPTH_OF_LISTS = 3;
/** A file with more lists is no file of records: the others stay in the outline. */
const MOST_LISTS = 10_000;
/** What stands in the outline for the entries of a list of which none is kept. */
const SOME = "0";

const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [34, 92, 44, 58, 91, 93, 123, 125];
const [LF, CR, SPACE] = [10, 13, 32];

/** Starts at the beginning of a text. */
export function newJsonWalker({ maxDepth, maxCharacters, keep, take }: JsonWalk): JsonWalker {
  const outline = newOutline(maxCharacters);
  const lists: JsonList[] = [];
  // What is open: brackets outside of lists that are cut, and how deep the text is at all.
  const open: number[] = [];
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  // The list that is being cut, what is kept of it, and the entry that has begun in it.
  let list: JsonList | null = null;
  let kept = { entries: 0, characters: 0 };
  let isOpen = false;
  let isAfterComma = false;
  let within = 0;
  let members = 0;
  let parts: string[] = [];
  let partsLength = 0;
  let [line, lineStart, before] = [1, 0, 0];
  let lastReturn = -2;
  let feeds = 0;
  let returns = 0;
  let start = { at: 0, line: 1, column: 1 };
  let startLine = 1;

  /** `rest` begins with the entry that has begun last, or behind the last bracket or comma. */
  const faultIn = (rest: string): UnreadableFileError | null => {
    const inList = list === null ? "" : list.count > 0 && kept.entries === 0 ? `${SOME},` : list.count > 0 ? "," : "";
    return outline.fault(inList, rest, list === null ? null : start);
  };

  const fail = (rest: string): never => {
    throw faultIn(rest) ?? new TypeError("The JSON has no fault after all");
  };

  const beginList = (piece: string, from: number, at: number) => {
    outline.add(piece.slice(from, at + 1));
    list = { at: outline.length() - 1, from: before + at + 1, to: -1, count: 0, isCut: false };
    lists.push(list);
    kept = { entries: 0, characters: 0 };
    isAfterComma = false;
  };

  const endEntry = (own: JsonList, piece: string, from: number, at: number) => {
    const text = parts.length === 0 ? piece.slice(from, at) : parts.join("") + piece.slice(from, at);
    parts = [];
    partsLength = 0;
    take({ list: lists.length - 1, text, members, at: start.at, line: startLine }, piece.slice(at));
    isOpen = false;
    if (keep !== null && (kept.entries < keep.entries || kept.characters < keep.characters)) {
      outline.add(own.count === 0 ? text : `,${text}`);
      kept = { entries: kept.entries + 1, characters: kept.characters + text.length };
    } else own.isCut = true;
    own.count++;
  };

  const endList = (own: JsonList, at: number) => {
    if (own.count > 0 && kept.entries === 0) outline.add(SOME);
    own.to = before + at;
    list = null;
    outline.mark({ line, column: before + at - lineStart + 1 });
  };

  const noteBreak = (code: number, at: number) => {
    if (code === LF) feeds++;
    else returns++;
    if (code === CR || lastReturn !== before + at - 1) line++;
    if (code === CR) lastReturn = before + at;
    lineStart = before + at + 1;
  };

  /** Goes on in a text; gives where its closing quote is, or the length of the piece. */
  const throughText = (piece: string, from: number): number => {
    let at = isEscaped ? from + 1 : from;
    isEscaped = false;
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === QUOTE) {
        isInText = false;
        return at;
      }
      if (code === BACKSLASH) at++;
    }
    isEscaped = at > piece.length;
    return piece.length;
  };

  /**
   * Goes on inside an entry; gives where the bracket is that closes it, or the length of the piece. Most of a file is here: a
   * loop of its own, with variables of its own, takes half the time.
   */
  const throughEntry = (piece: string, from: number): number => {
    const { length } = piece;
    const most = maxDepth - depth + within;
    let deep = within;
    let names = members;
    let at = from;
    for (; at < length; at++) {
      const code = piece.charCodeAt(at);
      if (code === QUOTE) {
        isInText = true;
        at = throughText(piece, at + 1);
      } else if (code === COLON) names++;
      else if (code === OPEN || code === OPEN_LIST) {
        if (++deep > most) throw tooDeepAt(maxDepth, { line, column: before + at - lineStart + 1 });
      } else if (code === CLOSE || code === CLOSE_LIST) {
        if (--deep === 0) break;
      } else if (code === LF || code === CR) noteBreak(code, at);
    }
    depth += deep - within;
    within = deep;
    members = names;
    return at;
  };

  const walk = (piece: string) => {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      if (isInText) {
        at = throughText(piece, at);
        continue;
      }
      if (within > 0) {
        at = throughEntry(piece, at);
        continue;
      }
      const code = piece.charCodeAt(at);
      if (code <= SPACE) {
        if (code === LF || code === CR) noteBreak(code, at);
        continue;
      }
      if (list !== null && !isOpen) {
        start = { at: before + at, line, column: before + at - lineStart + 1 };
        startLine = 1 + (feeds > 0 ? feeds : returns);
        if (code === COMMA || (code === CLOSE_LIST && isAfterComma)) fail(piece.slice(at));
        if (code !== CLOSE_LIST) {
          isOpen = true;
          from = at;
          members = 0;
          within = 0;
        }
      }
      if (code === QUOTE) isInText = true;
      else if (code === COLON) members++;
      else if (code === COMMA) {
        if (list === null) continue;
        endEntry(list, piece, from, at);
        isAfterComma = true;
      } else if (code === OPEN || code === OPEN_LIST) {
        if (++depth > maxDepth) throw tooDeepAt(maxDepth, { line, column: before + at - lineStart + 1 });
        if (list !== null) within++;
        else {
          const mayBeList = code === OPEN_LIST && open.length <= DEPTH_OF_LISTS && lists.length < MOST_LISTS;
          const isList = mayBeList && open.every((one) => one === OPEN);
          open.push(code);
          if (isList) beginList(piece, from, at);
        }
      } else if (code === CLOSE || code === CLOSE_LIST) {
        // What does not fit is found when the entry is parsed.
        if (list !== null && code === CLOSE) continue;
        if (list !== null) {
          if (isOpen) endEntry(list, piece, from, at);
          endList(list, at);
          from = at;
        }
        if (open.pop() !== (code === CLOSE ? OPEN : OPEN_LIST)) {
          outline.add(piece.slice(from, at));
          fail(piece.slice(at));
        }
        depth--;
      }
    }
    if (list === null) outline.add(piece.slice(from));
    else if (isOpen) {
      parts.push(piece.slice(from));
      partsLength += piece.length - from;
      if (partsLength > maxCharacters) throw tooLarge(maxCharacters);
    }
    before += piece.length;
  };

  return {
    feed: walk,
    outline: outline.text,
    closing: () =>
      open
        .map((one) => (one === OPEN ? "}" : "]"))
        .reverse()
        .join(""),
    lists: () => lists,
    settled: () => (isOpen ? start.at : before),
    lineOf: outline.lineOf,
    fault(rest) {
      if (!isOpen) start = { at: before, line, column: before - lineStart + 1 };
      return faultIn(parts.join("") + rest);
    },
  };
}
