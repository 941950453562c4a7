// What XML 1.0 cannot hold, a carriage return, which it would turn into a line feed, and what would read as an escape.
const ESCAPED = /_(?=x[0-9A-Fa-f]{4})|(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const PLAIN = /^[ !-%'-;=?-^`-~]*$/;
const MARKUP = /[&<>]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text as the content of an element of a workbook, with `_x000D_` for what XML cannot hold (ISO/IEC 29500-1, 22.9.2.19). */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(ESCAPED, escaped).replace(MARKUP, (character) => ENTITIES[character] as string);
}

/** A text as the value of an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
