import { openTable } from "./csv.ts";
import { detectEncoding, TextReader } from "./decode.ts";
import { detectDelimiter } from "./delimiter.ts";
import { looksLikeJson, looksLikeJsonLines, refuseBinaryFormat, refuseOtherText } from "./detect.ts";
import { openJson } from "./json.ts";
import { openJsonLines } from "./json-lines.ts";
import { resolveLimits } from "./limits.ts";
import { ByteReader, toSource } from "./source.ts";
import type { JsonInput, Limits, SourceLike, TableInput } from "./types.ts";

// A fixed length, so that what a file is taken for does not depend on how its bytes arrive.
const HEAD = 1 << 16;
const MOST_BLANK = 1 << 20;

/**
 * Opens a file by its content: a table, JSON or JSON Lines. The first rows are read, JSON is read whole.
 * Throws UnreadableFileError for anything else, and whatever the source throws.
 */
export async function openSource(sourceLike: SourceLike, limits?: Limits): Promise<TableInput | JsonInput> {
  const source = toSource(sourceLike);
  const all = resolveLimits(limits);
  const bytes = new ByteReader(source);
  try {
    const firstBytes = await bytes.peek(HEAD);
    refuseBinaryFormat(firstBytes);
    const text = new TextReader(bytes, detectEncoding(firstBytes));
    const head = await text.peek(HEAD);
    refuseOtherText(head);
    const start = await peekText(text, head);
    if (!looksLikeJson(start)) return await openTable(text, detectDelimiter(start, all), all);
    const line = await peekLine(text, start, all.maxRowBytes);
    return looksLikeJsonLines(line, source.name)
      ? await openJsonLines(text, all)
      : await openJson(text, source.bytes, all);
  } catch (error) {
    await bytes.close();
    throw error;
  }
}

/** Looks further ahead while there is only white space. */
async function peekText(text: TextReader, head: string): Promise<string> {
  return head.length < HEAD || head.trimStart() !== "" ? head : await text.peek(MOST_BLANK);
}

/** Looks further ahead until something follows the first line of an object, or that line is too long for a record. */
async function peekLine(text: TextReader, start: string, longest: number): Promise<string> {
  const first = start.search(/\S/);
  let peeked = start;
  for (let size = HEAD; start[first] === "{" && peeked.length >= size && size <= longest; size *= 2) {
    const lineEnd = peeked.indexOf("\n", first);
    if (lineEnd >= 0 && peeked.slice(lineEnd).trimStart() !== "") break;
    peeked = await text.peek(2 * size);
  }
  return peeked;
}
