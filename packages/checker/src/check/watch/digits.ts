const ZERO = 48;
const NINE = 57;

/** True for a text of digits alone. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < ZERO || unit > NINE) return false;
  }
  return text !== "";
}

/** A text that ends in a number, as a spreadsheet counts it up when it is dragged. */
export interface Numbered {
  /** What stands before the number. */
  readonly stem: string;
  readonly number: number;
}

/** More digits than this, and one more is no longer one more. */
const MOST_DIGITS = 15;

/** Takes the number from the end of a text; null where none is there, or nothing but a number, or a longer one. */
export function numberedOf(text: string): Numbered | null {
  let at = text.length;
  while (at > 0 && isDigit(text, at - 1)) at--;
  if (at === 0 || at === text.length || text.length - at > MOST_DIGITS) return null;
  return { stem: text.slice(0, at), number: Number(text.slice(at)) };
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
}

/** How many zeros a text ends in. */
export function closingZeros(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) === ZERO) at--;
  return text.length - at;
}
