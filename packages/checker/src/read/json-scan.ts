const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/** What one look at a text shows that may not be JSON. */
interface JsonScan {
  /** Position of the first array or object that more than `maxDepth` others hold; else -1. */
  readonly tooDeep: number;
  /** How many members the objects of the text have, where it is JSON and not too deep: repeated names count. */
  readonly members: number;
}

/** Looks for nesting that is too deep and counts members, in one pass. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (code === COLON) members++;
    else if (isOpening(code) && ++depth > maxDepth) return { tooDeep: at, members };
    else if (isClosing(code)) depth--;
  }
  return { tooDeep: -1, members };
}

/** Position of the first array or object that more than `maxDepth` others hold, in text that may not be JSON; else -1. */
export function findTooDeep(text: string, maxDepth: number): number {
  return scanJson(text, maxDepth).tooDeep;
}

/** How many members the objects in a parsed value have. */
export function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const entry of value) count += countMembers(entry);
  else {
    const members = value as Readonly<Record<string, unknown>>;
    for (const name in members) count += 1 + countMembers(members[name]);
  }
  return count;
}

/** The names in a JSON text that their object has already, with the place and the line, from 1, of each. */
export function* findRepeatedNames(
  text: string,
): Generator<{ readonly name: string; readonly line: number; readonly at: number }> {
  const open: Set<string>[] = [];
  const countLines = newLineCounter(text);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpening(code)) open.push(new Set());
    else if (isClosing(code)) open.pop();
    else if (code === QUOTE) {
      const end = skipString(text, at);
      if (text.charCodeAt(skipSpace(text, end)) === COLON) {
        const name: string = JSON.parse(text.slice(at, end));
        const names = open.at(-1);
        if (names?.has(name)) yield { name, line: countLines(at), at };
        names?.add(name);
      }
      at = end - 1;
    }
  }
}

/** Line, from 1, of each element of the array that `keys` lead to from the root of a JSON text. */
export function elementLines(text: string, keys: readonly string[]): number[] {
  return elementStarts(text, keys).map(newLineCounter(text));
}

/** Gives the line, from 1, of positions in a JSON text that only ever grow. */
function newLineCounter(text: string): (at: number) => number {
  // Line breaks in JSON are only ever white space, and a text has one kind of them.
  const lineBreak = text.includes("\n") ? "\n" : "\r";
  let line = 1;
  let nextBreak = text.indexOf(lineBreak);
  return (at) => {
    for (; nextBreak >= 0 && nextBreak < at; nextBreak = text.indexOf(lineBreak, nextBreak + 1)) line++;
    return line;
  };
}

/** Position of each element of the array that `keys` lead to from the root of a JSON text. */
export function elementStarts(text: string, keys: readonly string[]): number[] {
  const starts: number[] = [];
  let at = listStart(text, keys);
  for (at = skipSpace(text, at + 1); at < text.length && text[at] !== "]"; at = nextItem(text, at)) starts.push(at);
  return starts;
}

/** Position of the value that `keys` lead to from the root of a JSON text. */
export function listStart(text: string, keys: readonly string[]): number {
  return keys.reduce((at, key) => findKey(text, at, key), skipSpace(text, 0));
}

/** Position of a member of the object, or an entry of the array, that stands at `at`. It must be there. */
export function memberStart(text: string, at: number, step: string | number): number {
  if (typeof step === "string") return findKey(text, at, step);
  let entry = skipSpace(text, at + 1);
  for (let passed = 0; passed < step; passed++) entry = nextItem(text, entry);
  return entry;
}

/** Position behind the value that stands at `at`. */
export function valueEnd(text: string, at: number): number {
  return skipValue(text, at);
}

/** Position of the value of a key in the object at `at`: the last one of that name, as in JSON.parse. */
function findKey(text: string, at: number, key: string): number {
  let found = -1;
  let next = skipSpace(text, at + 1);
  while (next < text.length && text[next] !== "}") {
    const end = skipString(text, next);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(next, end)) === key) found = value;
    next = nextItem(text, value);
  }
  return found;
}

/** From the start of a value to the start of the next item of its array or object, or the bracket that closes it. */
function nextItem(text: string, value: number): number {
  const end = skipSpace(text, skipValue(text, value));
  return text[end] === "," ? skipSpace(text, end + 1) : end;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (isOpening(code)) depth++;
    else if (isClosing(code)) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && code === 44) return at;
    else continue;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}

/** From an opening quote to behind the closing one, or to the end of the text. */
function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

function isOpening(code: number): boolean {
  return code === 123 || code === 91;
}

function isClosing(code: number): boolean {
  return code === 125 || code === 93;
}
