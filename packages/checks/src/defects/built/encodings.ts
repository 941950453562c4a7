/** What the letters of the fixtures are in the two code pages of British exports. */
const BYTES = {
  "windows-1252": { "£": 0xa3, é: 0xe9, "’": 0x92, "–": 0x96, "\u00a0": 0xa0 },
  cp850: { "£": 0x9c, é: 0x82, "\u00a0": 0xff },
} as const;

/** A text in an encoding of one byte a letter. Throws where it holds a letter that is not listed above. */
export function encode(text: string, page: keyof typeof BYTES): Uint8Array {
  const known: Readonly<Record<string, number>> = BYTES[page];
  return Uint8Array.from(text, (letter) => {
    const byte = letter <= "\u007f" ? letter.charCodeAt(0) : known[letter];
    if (byte === undefined) throw new Error(`${page} has no ${letter} here`);
    return byte;
  });
}

/** A text in UTF-16, least byte first, without a mark that says so. */
export function utf16(text: string): Uint8Array {
  return Buffer.from(text, "utf16le");
}
