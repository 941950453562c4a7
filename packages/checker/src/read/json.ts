import { tooLarge } from "./json-refusals.ts";
import { type JsonFile, openJsonWhole } from "./json-whole.ts";
import type { JsonInput } from "./types.ts";

/** A text of no more characters is read whole. */
const WHOLE = 1 << 21;

/**
 * Reads a JSON text: a large one in parts, as far as it is a list of records or has some in it, and any other whole. Throws
 * UnreadableFileError: `json-syntax`, `json-too-deep`, `json-too-large`.
 */
export async function openJson(file: JsonFile, bytes: number | null): Promise<JsonInput> {
  const { reader, limits } = file;
  const most = Math.min(WHOLE, limits.maxJsonBytes);
  const pieces: string[] = [];
  let characters = 0;
  while (characters <= most) {
    const piece = await reader.next();
    if (piece === null) return openJsonWhole(file, pieces);
    pieces.push(piece);
    characters += piece.length;
  }
  // Loaded here: most files are small.
  const { openJsonParts } = await import("./json-parts.ts");
  const parts = await openJsonParts(file, pieces);
  if (parts !== null) return parts;
  if ((bytes ?? 0) > limits.maxJsonBytes) {
    await reader.close();
    throw tooLarge(limits.maxJsonBytes);
  }
  return openJsonWhole(file, pieces);
}
