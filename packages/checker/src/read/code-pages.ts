/** The two encodings of one byte a letter that British exports are in where they are not Unicode. */
export type CodePage = "windows-1252" | "cp850";

/** How many bytes, from the first that is not UTF-8, {@link chooseCodePage} looks at. */
export const EVIDENCE = 1 << 16;

/**
 * Which code page the bytes show, by what the bytes beyond ASCII would be between their neighbours: a pound sign before a
 * digit or a bracket, a letter with an accent between letters. Where the evidence is even it is Windows-1252, the more
 * common one. `before` is the byte that comes before them.
 */
export function chooseCodePage(bytes: Uint8Array, before: number): CodePage {
  let votes = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    // A file that mixes encodings may have whole characters of UTF-8 too: they are no evidence.
    const length = utf8Length(bytes, at);
    if (length > 1) at += length - 1;
    else votes += vote(byte, bytes[at - 1] ?? before, bytes[at + 1] ?? 0);
  }
  return votes > 0 ? "cp850" : "windows-1252";
}

/** No character at all in Windows-1252; in cp850 these are ü, ì, Å, É and Ø. */
const NOT_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** In cp850 ä, à, ç, ê, ë, ï, î, ô, ö, í, ó and ñ: punctuation in Windows-1252, or a capital such as Œ. */
const LETTERS_OF_850 = [0x84, 0x85, 0x87, 0x88, 0x89, 0x8b, 0x8c, 0x93, 0x94, 0xa1, 0xa2, 0xa4];
/** In Windows-1252 quotes, a bullet and dashes. */
const PUNCTUATION_OF_1252 = [0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97];

/** What one byte says: 1 for cp850, -1 for Windows-1252, 0 for neither. */
function vote(byte: number, before: number, after: number): -1 | 0 | 1 {
  const between = isLetter(before) && isLetter(after);
  if (NOT_IN_1252.includes(byte)) return isLetter(before) || isLetter(after) ? 1 : 0;
  // £ or œ, a no-break space or ÿ: neither of the letters ends a word or stands before a capital.
  if (byte === 0x9c) return isLetter(after) ? 0 : 1;
  if (byte === 0xff) return isLetter(after) && !isCapital(after) ? 0 : 1;
  // é or a low quote, è or Š.
  if (byte === 0x82 || byte === 0x8a) return isLetter(before) && !isCapital(before) ? 1 : 0;
  if (LETTERS_OF_850.includes(byte) && between) return 1;
  if (PUNCTUATION_OF_1252.includes(byte)) return -1;
  // £ or ú, a no-break space or á.
  if (byte === 0xa3 || byte === 0xa0) return between ? 0 : -1;
  // ½ and ¼ or quotes, ° or ø: after a number only the first make sense.
  if (byte === 0xab || byte === 0xac || byte === 0xf8) if (isDigit(before)) return 1;
  // €, or Ç.
  if (byte === 0x80) return isDigit(after) ? -1 : 0;
  // °, ², ½ and the like, or the lines of boxes.
  if (byte >= 0xb0 && byte <= 0xbf) return byte >= 0xb5 && byte <= 0xb8 ? 0 : -1;
  if (byte >= 0xc0) return isLetter(before) || isLetter(after) ? -1 : 0;
  return 0;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || isCapital(byte);
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Length of the well-formed UTF-8 character at a place (Unicode 16.0, table 3-7); 0 where there is none. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

const windows1252 = new TextDecoder("windows-1252");
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
const FROM_80_OF_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
/** No platform decodes cp850, so the table is here. */
const FROM_80_OF_850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0";

/** Every sequence of bytes is text in either code page. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
  if (page === "cp850") {
    return utf16.decode(
      Uint16Array.from(bytes, (byte) => (byte < 0x80 ? byte : FROM_80_OF_850.charCodeAt(byte - 0x80))),
    );
  }
  // Node 20 and 22 decode 0x80 to 0x9F as Latin-1 (nodejs/node#56542), so those characters are put right here.
  return windows1252
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => FROM_80_OF_1252.charAt(character.charCodeAt(0) - 0x80));
}
