/** A regular expression, taken apart. A set holds 1 for each ASCII character that it takes. */
export type Pattern =
  | { readonly kind: "set"; readonly set: Uint8Array }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly least: number; readonly most: number };

const ASCII = 128;
const SPACES = "\t\n\v\f\r ";
const LETTERS_OF_CLASS: Readonly<Record<string, (code: number) => boolean>> = {
  d: (code) => code >= 48 && code <= 57,
  w: (code) => /\w/.test(String.fromCharCode(code)),
  s: (code) => SPACES.includes(String.fromCharCode(code)),
};
const CONTROLS: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v" };

/** Thrown inside this file for what is not understood. */
class Cannot extends Error {}

/**
 * Takes apart a pattern that spans the whole text: groups without capture, alternatives, sets, counted repetition. Null for
 * anything else. Only texts of ASCII characters are meant: what a set takes beyond them is left out, which is timid.
 */
export function parsePattern(source: string): Pattern | null {
  if (!source.startsWith("^") || !source.endsWith("$") || source.endsWith("\\$")) return null;
  const parser = new Parser(source.slice(1, -1));
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof Cannot) return null;
    throw error;
  }
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Pattern {
    const pattern = this.#choice();
    // `^a|b$` means something else than it seems.
    if (this.#at < this.#source.length || pattern.kind === "choice") throw new Cannot();
    return pattern;
  }

  #choice(): Pattern {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: "choice", parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#peek())) parts.push(this.#repeated());
    return { kind: "sequence", parts };
  }

  #repeated(): Pattern {
    const part = this.#one();
    if (this.#take("?")) return this.#once({ kind: "repeat", part, least: 0, most: 1 });
    if (this.#take("*")) return this.#once({ kind: "repeat", part, least: 0, most: Number.POSITIVE_INFINITY });
    if (this.#take("+")) return this.#once({ kind: "repeat", part, least: 1, most: Number.POSITIVE_INFINITY });
    const counts = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#source.slice(this.#at));
    if (counts === null) return part;
    this.#at += counts[0].length;
    const least = Number(counts[1]);
    const open = counts[2] === "," ? Number.POSITIVE_INFINITY : least;
    return this.#once({ kind: "repeat", part, least, most: counts[3] ? Number(counts[3]) : open });
  }

  /** Lazy and doubled quantifiers are not understood. */
  #once(pattern: Pattern): Pattern {
    if (this.#at < this.#source.length && "?*+{".includes(this.#peek())) throw new Cannot();
    return pattern;
  }

  #one(): Pattern {
    const letter = this.#next();
    if (letter === "(") {
      if (!this.#take("?:")) throw new Cannot();
      const inner = this.#choice();
      if (!this.#take(")")) throw new Cannot();
      return inner;
    }
    if (letter === "[") return { kind: "set", set: this.#set() };
    if (letter === ".") return { kind: "set", set: setOf((code) => code !== 10 && code !== 13) };
    if (letter === "\\") return { kind: "set", set: this.#escaped() };
    if ("^$?*+{}])".includes(letter)) throw new Cannot();
    return { kind: "set", set: single(letter) };
  }

  #set(): Uint8Array {
    const isNegated = this.#take("^");
    const set = new Uint8Array(ASCII);
    while (!this.#take("]")) {
      const from = this.#member();
      const isRange = this.#peek() === "-" && this.#source[this.#at + 1] !== "]";
      if (!isRange) {
        from.forEach((is, code) => {
          if (is === 1) set[code] = 1;
        });
        continue;
      }
      this.#at++;
      const [first, last] = [only(from), only(this.#member())];
      for (let code = first; code <= last; code++) set[code] = 1;
    }
    return isNegated ? set.map((is) => 1 - is) : set;
  }

  #member(): Uint8Array {
    const letter = this.#next();
    return letter === "\\" ? this.#escaped() : single(letter);
  }

  #escaped(): Uint8Array {
    const letter = this.#next();
    const isIn = LETTERS_OF_CLASS[letter.toLowerCase()];
    if (isIn !== undefined) return setOf(letter === letter.toLowerCase() ? isIn : (code) => !isIn(code));
    if (letter === "u") {
      const digits = this.#source.slice(this.#at, this.#at + 4);
      if (!/^[\da-f]{4}$/i.test(digits)) throw new Cannot();
      this.#at += 4;
      return single(String.fromCharCode(Number.parseInt(digits, 16)));
    }
    const control = CONTROLS[letter];
    if (control !== undefined) return single(control);
    if (/[\w]/.test(letter)) throw new Cannot();
    return single(letter);
  }

  #peek(): string {
    return this.#source[this.#at] ?? "";
  }

  #next(): string {
    const letter = this.#source[this.#at++];
    if (letter === undefined) throw new Cannot();
    return letter;
  }

  #take(text: string): boolean {
    const isThere = this.#source.startsWith(text, this.#at);
    if (isThere) this.#at += text.length;
    return isThere;
  }
}

function setOf(isIn: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: ASCII }, (_, code) => (isIn(code) ? 1 : 0));
}

function single(letter: string): Uint8Array {
  if (letter.charCodeAt(0) >= ASCII) throw new Cannot();
  return setOf((code) => code === letter.charCodeAt(0));
}

function only(set: Uint8Array): number {
  if (set.reduce((sum, is) => sum + is, 0) !== 1) throw new Cannot();
  return set.indexOf(1);
}
