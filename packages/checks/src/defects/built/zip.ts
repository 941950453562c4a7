import { strToU8, zipSync } from "fflate";

/** A zip archive of texts. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
