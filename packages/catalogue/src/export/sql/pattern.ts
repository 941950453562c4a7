/** How one kind of regular expression writes what the patterns of schemas are made of. */
export interface PatternWords {
  /** A character that is written by its number, in a class or outside of one. */
  numbered(code: number): string;
  /** Any character at all. */
  readonly any: string;
  /** The end of the text, and nothing before a last line break. */
  readonly end: string;
  /** The first character that a text can hold. */
  readonly first: number;
}

type Range = readonly [from: number, to: number];

const LAST = 0x10ffff;
/** White space as ECMAScript has it, which is also what is trimmed from a cell. */
export const SPACES: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const DIGITS: readonly Range[] = [[0x30, 0x39]];
const WORD: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const LINE_ENDS: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const SETS: Readonly<Record<string, readonly Range[]>> = { s: SPACES, d: DIGITS, w: WORD };
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/** What stands for itself in every kind, in a class and outside of one. */
const PLAIN = /^[A-Za-z0-9 _,:;@%<>=!~"/]$/;

/**
 * Writes a pattern of ECMAScript for another kind of regular expression; null where it uses what is not translated: looking
 * around, references back, names, lazy counts, properties of characters. Classes such as `\s` are written out, because they
 * mean another thing in each kind.
 */
export function translatePattern(source: string, words: PatternWords): string | null {
  let at = 0;
  let out = "";
  const takeEscape = (): readonly Range[] | null => {
    const letter = source[at++] ?? "";
    const set = SETS[letter.toLowerCase()];
    if (set !== undefined) return letter === letter.toLowerCase() ? set : others(set);
    const control = CONTROLS[letter];
    if (control !== undefined) return [[control, control]];
    const digits = letter === "u" ? 4 : letter === "x" ? 2 : 0;
    if (digits > 0) {
      const hex = source.slice(at, at + digits);
      if (!/^[0-9A-Fa-f]+$/.test(hex) || hex.length < digits) return null;
      at += digits;
      return single(Number.parseInt(hex, 16));
    }
    return /[A-Za-z0-9]/.test(letter) || letter === "" ? null : single(letter.codePointAt(0) ?? 0);
  };
  const takeCharacter = (): readonly Range[] | null => {
    const code = source.codePointAt(at);
    if (code === undefined) return null;
    at += code > 0xffff ? 2 : 1;
    return code === 0x5c ? takeEscape() : single(code);
  };
  const takeClass = (): string | null => {
    const isNot = source[at] === "^";
    if (isNot) at++;
    const ranges: Range[] = [];
    while (source[at] !== "]") {
      const from = takeCharacter();
      if (from === null) return null;
      if (source[at] !== "-" || source[at + 1] === "]") {
        ranges.push(...from);
        continue;
      }
      at++;
      const to = takeCharacter();
      const [first, last] = [onlyIn(from), onlyIn(to)];
      if (first === null || last === null) return null;
      ranges.push([first, last]);
    }
    at++;
    return classOf(isNot, ranges, words);
  };

  while (at < source.length) {
    const character = source[at] as string;
    let part: string | null;
    if (character === "\\") {
      at++;
      const ranges = takeEscape();
      part = ranges === null ? null : classOf(false, ranges, words);
    } else if (character === "[") {
      at++;
      part = takeClass();
    } else if (character === ".") {
      at++;
      part = classOf(true, LINE_ENDS, words);
    } else if (character === "(") {
      const isPlain = source[at + 1] !== "?" || source[at + 2] === ":";
      at += source[at + 1] === "?" ? 3 : 1;
      part = isPlain ? "(?:" : null;
    } else if (character === "^" || character === "$") {
      at++;
      part = character === "^" ? "^" : words.end;
    } else if ("*+?{".includes(character)) {
      const count = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(source.slice(at))?.[0] ?? "";
      at += count.length;
      part = count === "" || "?+".includes(source[at] || "-") ? null : count;
    } else if (character === "|" || character === ")") {
      at++;
      part = character;
    } else {
      const ranges = takeCharacter();
      part = ranges === null ? null : classOf(false, ranges, words);
    }
    if (part === null) return null;
    out += part;
  }
  return out;
}

function single(code: number): readonly Range[] {
  return [[code, code]];
}

/** The character of a range that is one; null for any other. */
function onlyIn(ranges: readonly Range[] | null): number | null {
  const [first] = ranges ?? [];
  return first !== undefined && ranges?.length === 1 && first[0] === first[1] ? first[0] : null;
}

function classOf(isNot: boolean, given: readonly Range[], words: PatternWords): string {
  const ranges = merged(given);
  // All but a few characters are shorter to write as those that are not meant.
  if (ranges.length > 1 && ranges.at(-1)?.[1] === LAST) return classOf(!isNot, others(ranges), words);
  const [first] = ranges;
  if (!isNot && ranges.length === 1 && first !== undefined && first[0] === first[1]) return written(first[0], words);
  if (!isNot && ranges.length === 1 && first?.[0] === 0 && first[1] === LAST) return words.any;
  const parts = ranges.map(([from, to]) => {
    const least = Math.max(from, words.first);
    return to === least ? written(to, words) : `${written(least, words)}-${written(to, words)}`;
  });
  return `[${isNot ? "^" : ""}${parts.join("")}]`;
}

function written(code: number, words: PatternWords): string {
  const character = String.fromCodePoint(code);
  if (PLAIN.test(character)) return character;
  // The quotation mark would end the text that the pattern stands in.
  return code > 0x20 && code < 0x7f && code !== 0x27 ? `\\${character}` : words.numbered(code);
}

/** In order, without those that overlap or touch. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

function others(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  let from = 0;
  for (const [first, last] of merged(ranges)) {
    if (first > from) all.push([from, first - 1]);
    from = last + 1;
  }
  return from <= LAST ? [...all, [from, LAST]] : all;
}
