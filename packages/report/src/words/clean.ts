const NAMED: Readonly<Record<string, string>> = { "\r\n": "↵", "\n": "↵", "\r": "↵", "\t": "→" };

/**
 * Text from a file in a form that cannot steer what shows it: line breaks and tabs as arrows, and everything that
 * `visible` makes seen.
 */
export function clean(text: string): string {
  return visible(text.replace(/\r\n|[\r\n\t]/g, (control) => NAMED[control] ?? ""));
}

/**
 * Text with nothing hidden in it: control characters other than line breaks and tabs as their pictures (␛), and marks
 * that turn the direction of text (https://trojansource.codes) or part lines as \u and their number.
 */
export function visible(text: string): string {
  return (
    text
      // Half of a surrogate pair is no character, and U+FFFE and U+FFFF are none.
      .replace(/[\p{Cs}\ufffe\uffff]/gu, "�")
      .replace(/[^\P{Cc}\t\n\r]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) =>
        pictureOf(mark.charCodeAt(0)),
      )
  );
}

/** Unicode has a picture for each control character of ASCII, in the same order. */
function pictureOf(code: number): string {
  if (code < 32) return String.fromCharCode(0x2400 + code);
  if (code === 127) return "␡";
  return code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
