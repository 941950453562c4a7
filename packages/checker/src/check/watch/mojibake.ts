/** Windows-1252 at 0x80 to 0x9F, by the WHATWG Encoding Standard: five of the bytes stay control characters. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const BYTES: ReadonlyMap<string, number> = new Map([...CP1252].map((letter, i) => [letter, 0x80 + i]));

/** The bytes 0x80 to 0xBF, as Windows-1252 or Latin-1 show them. */
const NEXT = `[\\u0080-\\u00bf${CP1252}]`;
// UTF-8 as RFC 3629 has it: what one byte begins, one to three others go on with.
const AS_UTF8 = new RegExp(`[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00f0-\\u00f4]${NEXT}{3}`, "g");
const CONTROLS = /[\u0080-\u009f]/g;
// The last are the five controls that Windows-1252 has no letter for, and a closing quote without its last byte.
const LOST = /\ufffd|[\u0081\u008d\u008f\u0090\u009d]|â€/;
const MARK = /\ufeff/g;
/** A space that does not break is 0xA0, which is a dagger in Mac Roman. */
const DAGGER = /†(?=\s*\d)|(?<=:)†/g;
/** What nearly every text lacks, and garbled text never does. */
const SUSPECT = /[\u0080-\u009f\ufffdÂÃÄÅâïð†]/;

/** Letters that texts have: Latin ones, signs, punctuation, emoji; never such as come out of decoding by chance. */
const PLAUSIBLE = /^[\u0080-\u017f\u2000-\u21ff\ufb00-\ufb06\ufeff\ufffd\u{1f300}-\u{1faff}]$/u;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A garbled text put right: `whole` is null where letters are lost. */
export interface Restored {
  readonly whole: string | null;
}

/**
 * Undoes what reading in the wrong encoding did to a text, once or twice: `CafÃ©`, `MARYÃ¢â‚¬â„¢S`, `Â£`, controls where
 * Windows-1252 has punctuation, a dagger for a space. Null for a text that is not garbled.
 */
export function restore(text: string): Restored | null {
  if (!SUSPECT.test(text)) return null;
  let whole = text;
  // Twice is met in files; the third time undoes controls that became letters on the way.
  for (let times = 0; times < 3; times++) {
    const before = whole;
    whole = whole.replace(AS_UTF8, decoded);
    if (whole === before) break;
  }
  whole = whole
    .replace(CONTROLS, (control) => CP1252[control.charCodeAt(0) - 0x80] as string)
    .replace(DAGGER, " ")
    .replace(MARK, "");
  if (LOST.test(whole)) return { whole: null };
  return whole === text ? null : { whole };
}

function decoded(letters: string): string {
  const bytes = Uint8Array.from(letters, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  try {
    const text = decoder.decode(bytes);
    return PLAUSIBLE.test(text) ? text : letters;
  } catch {
    return letters;
  }
}
