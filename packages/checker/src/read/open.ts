import { openTable } from "./csv.ts";
import { detectEncoding, TextReader } from "./decode.ts";
import { detectDelimiter } from "./delimiter.ts";
import {
  isOle,
  isZip,
  looksLikeJson,
  looksLikeJsonLines,
  refuse,
  refuseOtherText,
  refuseParquet,
  refusePdf,
} from "./detect.ts";
import { openGivenTable } from "./given-table.ts";
import { isGzip, unpack } from "./gzip.ts";
import { openJson } from "./json.ts";
import { openJsonLines } from "./json-lines.ts";
import { resolveLimits } from "./limits.ts";
import { ByteReader, toSource } from "./source.ts";
import { textOfSource } from "./text-of-source.ts";
import type { JsonInput, Limits, Source, SourceLike, TableInput, WorkbookInput } from "./types.ts";

// A fixed length, so that what a file is taken for does not depend on how its bytes arrive.
const HEAD = 1 << 16;
const MOST_BLANK = 1 << 20;

type Input = TableInput | JsonInput | WorkbookInput;

/**
 * Opens a file by its content: a table, a workbook, JSON or JSON Lines, each of them packed with gzip or not. The first
 * rows are read; of JSON all where it is short. Throws UnreadableFileError for anything else, and whatever the source throws.
 */
export async function openSource(sourceLike: SourceLike, limits?: Limits): Promise<Input> {
  const source = toSource(sourceLike);
  const all = resolveLimits(limits);
  if (source.table !== undefined) return openGivenTable(source.table, all);
  const bytes = new ByteReader(source);
  return closeOnError(bytes, async () => {
    const head = await bytes.peek(HEAD);
    const again = source.once === true ? null : () => textOfSource(source, all);
    if (!isGzip(head))
      return openBytes(bytes, head, source, all, { packing: null, bytesRead: () => bytes.bytesRead, again });
    const inner = unpack({ name: source.name, bytes: source.bytes, stream: () => blocksOf(bytes) }, all);
    const unpacked = new ByteReader(inner);
    return closeOnError(unpacked, async () => {
      const start = await unpacked.peek(HEAD);
      if (isGzip(start)) {
        throw refuse("file-zip", "packed with gzip twice", "Unpack it, and check the file inside.");
      }
      // What was read is told in bytes of the file that people have.
      const bytesRead = () => bytes.bytesRead;
      const packing = "gzip";
      return { ...(await openBytes(unpacked, start, inner, all, { packing, bytesRead, again })), packing, bytesRead };
    });
  });
}

/** How the bytes of a file were come by. */
interface Opening {
  readonly packing: "gzip" | null;
  bytesRead(): number;
  /** Opens the text of the file once more; null where it can be read only once. */
  readonly again: (() => Promise<TextReader>) | null;
}

async function openBytes(
  bytes: ByteReader,
  firstBytes: Uint8Array,
  source: Source,
  limits: Required<Limits>,
  { again, ...packed }: Opening,
): Promise<Input> {
  // Workbooks need libraries that other files can do without.
  if (isZip(firstBytes)) {
    const { openZip } = await import("./workbook/open-zip.ts");
    return openZip(bytes, limits, packed);
  }
  if (isOle(firstBytes)) throw await (await import("./workbook/refuse-ole.ts")).refusalOfOle(bytes, limits);
  refusePdf(firstBytes);
  refuseParquet(firstBytes);
  return openText(bytes, firstBytes, source, limits, again);
}

async function openText(
  bytes: ByteReader,
  firstBytes: Uint8Array,
  source: Source,
  limits: Required<Limits>,
  reopen: Opening["again"],
): Promise<TableInput | JsonInput> {
  const text = new TextReader(bytes, detectEncoding(firstBytes));
  const head = await text.peek(HEAD);
  refuseOtherText(head);
  const start = await peekText(text, head);
  if (!looksLikeJson(start)) return openTable(text, detectDelimiter(start, limits), limits);
  const line = await peekLine(text, start, limits.maxRowBytes);
  if (looksLikeJsonLines(line, source.name)) return openJsonLines(text, limits);
  return openJson({ reader: text, limits, reopen }, source.bytes);
}

async function closeOnError<Result>(bytes: ByteReader, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    await bytes.close();
    throw error;
  }
}

async function* blocksOf(bytes: ByteReader): AsyncGenerator<Uint8Array> {
  try {
    for (let block = await bytes.next(); block !== null; block = await bytes.next()) yield block;
  } finally {
    await bytes.close();
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
