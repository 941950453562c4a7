import { detectEncoding, TextReader } from "../read/decode.ts";
import { isGzip, unpack } from "../read/gzip.ts";
import { resolveLimits } from "../read/limits.ts";
import { ByteReader, toSource } from "../read/source.ts";
import type { SourceLike } from "../read/types.ts";

const HEAD = 1 << 16;

/** The text of a file, piece by piece and without its byte order mark, decoded as a check decodes it. */
export async function* textOfFile(sourceLike: SourceLike): AsyncGenerator<string> {
  const source = toSource(sourceLike);
  const packed = new ByteReader(source);
  const isPacked = isGzip(await packed.peek(3));
  if (isPacked) await packed.close();
  const bytes = isPacked ? new ByteReader(unpack(source, resolveLimits())) : packed;
  const text = new TextReader(bytes, detectEncoding(await bytes.peek(HEAD)));
  try {
    for (let piece = await text.next(); piece !== null; piece = await text.next()) yield piece;
  } finally {
    await text.close();
  }
}
