import type { ByteReader } from "../source.ts";
import { tooLarge } from "./refusals.ts";

/** All bytes of a file: the list of contents of a zip archive stands at its end. Throws UnreadableFileError past `most`. */
export async function readAll(reader: ByteReader, most: number): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  let size = 0;
  for (let block = await reader.next(); block !== null; block = await reader.next()) {
    size += block.length;
    if (size > most) throw tooLarge(`it has more than ${most.toLocaleString("en-GB")} bytes`);
    blocks.push(block);
  }
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
}
