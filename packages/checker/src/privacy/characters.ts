/** A run of digits in a text. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every run of ASCII digits, in order. */
export function digitsIn(text: string): Digits[] {
  const runs: Digits[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (isDigitAt(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      runs.push({ start, end: at, text: text.slice(start, at) });
      start = -1;
    }
  }
  return runs;
}

/** True for a letter or digit of any script; false where there is no character. */
export function isWordAt(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** True for an ASCII digit. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** True for a space or no-break space: exports put one in the place of the other. */
export function isBlankAt(text: string, at: number): boolean {
  const character = text[at];
  return character === " " || character === "\u00a0" || character === "\t";
}

/** The letters that end before `end`, at most `most` of them, in lower case. */
export function lettersBefore(text: string, end: number, most = 20): string {
  let start = end;
  while (start > 0 && end - start < most && /[A-Za-z]/.test(text[start - 1] ?? "")) start--;
  return text.slice(start, end).toLowerCase();
}
