import { resolveLimits } from "../read/limits.ts";
import { toSource } from "../read/source.ts";
import { textOfSource } from "../read/text-of-source.ts";
import type { SourceLike } from "../read/types.ts";

/** The text of a file, piece by piece and without its byte order mark, decoded as a check decodes it. */
export async function* textOfFile(source: SourceLike): AsyncGenerator<string> {
  const text = await textOfSource(toSource(source), resolveLimits());
  try {
    for (let piece = await text.next(); piece !== null; piece = await text.next()) yield piece;
  } finally {
    await text.close();
  }
}
