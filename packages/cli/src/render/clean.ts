const NAMED: Readonly<Record<string, string>> = { "\r\n": "↵", "\n": "↵", "\r": "↵", "\t": "→" };

/**
 * Text from a file in a form that cannot steer a terminal: line breaks and tabs as arrows, other control characters as
 * their pictures (␛), and marks that turn the direction of text (https://trojansource.codes) as \u and their number.
 */
export function clean(text: string): string {
  return (
    text
      // Half of a surrogate pair is no character.
      .replace(/\p{Cs}/gu, "�")
      .replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, (control) => NAMED[control] ?? pictureOf(control.charCodeAt(0)))
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => pictureOf(mark.charCodeAt(0)))
  );
}

/** Unicode has a picture for each control character of ASCII, in the same order. */
function pictureOf(code: number): string {
  if (code < 32) return String.fromCharCode(0x2400 + code);
  if (code === 127) return "␡";
  return code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16)}`;
}
