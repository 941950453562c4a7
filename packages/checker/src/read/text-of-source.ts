import { detectEncoding, TextReader } from "./decode.ts";
import { isGzip, unpack } from "./gzip.ts";
import { ByteReader } from "./source.ts";
import type { Limits, Source } from "./types.ts";

const HEAD = 1 << 16;

/** Opens the text of a file, packed with gzip or not, without its byte order mark. */
export async function textOfSource(source: Source, limits: Required<Limits>): Promise<TextReader> {
  const packed = new ByteReader(source);
  const isPacked = isGzip(await packed.peek(3));
  if (isPacked) await packed.close();
  const bytes = isPacked ? new ByteReader(unpack(source, limits)) : packed;
  return new TextReader(bytes, detectEncoding(await bytes.peek(HEAD)));
}
