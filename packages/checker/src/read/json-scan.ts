const QUOTE = 34;
const BACKSLASH = 92;

/** Position of the first array or object that more than `maxDepth` others hold, in text that may not be JSON; else -1. */
export function findTooDeep(text: string, maxDepth: number): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (isOpening(code) && ++depth > maxDepth) return at;
    else if (isClosing(code)) depth--;
  }
  return -1;
}

/** Line, from 1, of each element of the array that `keys` lead to from the root of a JSON text. */
export function elementLines(text: string, keys: readonly string[]): number[] {
  let at = skipSpace(text, 0);
  for (const key of keys) at = findKey(text, at, key);
  // Line breaks in JSON are only ever white space, and a text has one kind of them.
  const lineBreak = text.includes("\n") ? "\n" : "\r";
  const lines: number[] = [];
  let line = 1;
  let nextBreak = text.indexOf(lineBreak);
  for (at = skipSpace(text, at + 1); text[at] !== "]"; at = nextItem(text, at)) {
    for (; nextBreak >= 0 && nextBreak < at; nextBreak = text.indexOf(lineBreak, nextBreak + 1)) line++;
    lines.push(line);
  }
  return lines;
}

/** Position of the value of a key in the object at `at`: the last one of that name, as in JSON.parse. */
function findKey(text: string, at: number, key: string): number {
  let found = -1;
  let next = skipSpace(text, at + 1);
  while (text[next] !== "}") {
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
  for (let at = start; ; at++) {
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
