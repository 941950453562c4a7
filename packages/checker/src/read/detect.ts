import { type UnreadableCode, UnreadableFileError } from "./types.ts";

/** Whether the first bytes are those of a zip archive, which most workbooks are. */
export function isZip(head: Uint8Array): boolean {
  return startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6]);
}

/** Whether the first bytes are those of a compound file: an old Office document, or a new one with a password. */
export function isOle(head: Uint8Array): boolean {
  return startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** Throws UnreadableFileError if the first bytes are those of a PDF document. */
export function refusePdf(head: Uint8Array): void {
  if (!startsWith(head, [0x25, 0x50, 0x44, 0x46])) return;
  throw refuse("file-pdf", "a PDF document", "Export the data itself from the system it comes from, as CSV or JSON.");
}

/** Whether the first bytes are those of a Parquet file: five are enough. A text may begin with the same four letters. */
export function isParquet(head: Uint8Array): boolean {
  const next = head[4] ?? 0;
  const isText = (next >= 32 && next < 127) || (next >= 9 && next <= 13);
  return startsWith(head, [0x50, 0x41, 0x52, 0x31]) && !isText;
}

/** Throws UnreadableFileError for a Parquet file, which only a caller with a library reads. */
export function refuseParquet(head: Uint8Array): void {
  if (!isParquet(head)) return;
  throw refuse(
    "file-parquet",
    "a Parquet file, and its rows were not given",
    "Name the file itself to the command standpipe, with DuckDB installed beside it, or export it as CSV.",
  );
}

/** Throws UnreadableFileError if the first characters are those of a web page, XML, or no text at all. */
export function refuseOtherText(head: string): void {
  const start = startOf(head);
  if (/^<(?:[a-z][\w:.-]*[\s/>]|!|\?xml)/i.test(start) && /<\/|\/>/.test(start)) {
    if (/<html[\s>]/i.test(start)) {
      throw refuse(
        "file-html",
        "a web page",
        "Download the data file itself: the page may ask you to sign in, or say that the file is not there.",
      );
    }
    throw refuse("file-xml", "an XML file", "Export the data as CSV or JSON.");
  }
  if (hasControls(head)) {
    throw refuse(
      "file-binary",
      "not a text file",
      "Check that it is the right file, then export the data as CSV UTF-8 or JSON.",
    );
  }
}

/**
 * Whether a text is JSON rather than a table: it starts with a bracket. A heading in brackets, such as "[Name],Date", is
 * told from JSON by what follows it on its line, since no JSON goes on after the bracket that closes it.
 */
export function looksLikeJson(head: string): boolean {
  const start = startOf(head);
  return /^[[{]/.test(start) && !/^(?:\[[^[\]{}:"\r\n]*\]|\{[^[\]{}:"\r\n]*\})[^\r\n]*[,;\t|]/.test(start);
}

/**
 * Whether a text that starts with `{` is JSON Lines: its first line is a complete object and the next line that is not
 * blank starts with `{`, or its name says so.
 */
export function looksLikeJsonLines(head: string, name: string): boolean {
  const start = startOf(head);
  if (!start.startsWith("{")) return false;
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return true;
  const lineEnd = start.indexOf("\n");
  return lineEnd >= 0 && startOf(start.slice(lineEnd)).startsWith("{") && isJson(start.slice(0, lineEnd));
}

const RECORD_SEPARATOR = "\u001e";

/** A text from its first character on that says something; JSON text sequences have a mark before each (RFC 8142). */
function startOf(text: string): string {
  const start = text.trimStart();
  return start.startsWith(RECORD_SEPARATOR) ? start.slice(1).trimStart() : start;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A file that is something else: `what` with its article, `fix` a sentence. */
export function refuse(code: UnreadableCode, what: string, fix: string): UnreadableFileError {
  return new UnreadableFileError(code, `The file is ${what}.`, fix);
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

/** A NUL, or more than one control character in fifty; tab, line breaks, form feed and the old end-of-file mark are text. */
function hasControls(head: string): boolean {
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 26) controls++;
  }
  return controls > 4 && controls * 50 > head.length;
}
