import { refuse } from "../detect.ts";
import type { ByteReader } from "../source.ts";
import type { Limits, UnreadableFileError } from "../types.ts";
import { readAll } from "./read-all.ts";
import { encrypted } from "./refusals.ts";

const ENTRY = 128;
const SAVE_AS_XLSX = "Open it, save it as an Excel workbook (.xlsx) or as CSV UTF-8, and check that.";

/**
 * What a compound file (MS-CFB) is: Office keeps a workbook with a password in one as it keeps its old formats. The names
 * in its directory tell, and every entry of that starts at a multiple of 128 bytes.
 */
export async function refusalOfOle(reader: ByteReader, limits: Required<Limits>): Promise<UnreadableFileError> {
  const bytes = await readAll(reader, limits.maxUnpackedBytes);
  const has = (name: string) => hasEntry(bytes, name);
  if (has("EncryptedPackage")) return encrypted();
  if (has("WordDocument") || has("PowerPoint Document")) {
    return refuse(
      "file-binary",
      "an old Word or PowerPoint document",
      "Export the data itself, as CSV or a workbook (.xlsx).",
    );
  }
  return refuse("file-xls", "an old Excel workbook (.xls)", SAVE_AS_XLSX);
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  const length = 2 * name.length;
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    // The length counts the zero at the end (MS-CFB 2.6.1).
    if (bytes[at + 64] === length + 2 && isAt(bytes, at, name)) return true;
  }
  return false;
}

function isAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}
