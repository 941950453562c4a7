import { refuse } from "../detect.ts";
import type { ByteReader } from "../source.ts";
import type { Limits, UnreadableFileError, WorkbookInput } from "../types.ts";
import { openOds } from "./ods.ts";
import { readAll } from "./read-all.ts";
import { Unpacker } from "./unpacker.ts";
import { mainPartOf } from "./workbook-part.ts";
import { openXlsx, type Packed } from "./xlsx.ts";

const ODS = "application/vnd.oasis.opendocument.spreadsheet";
const EXPORT_TABLE = "Export the data itself from the system it comes from, as CSV, JSON or a workbook (.xlsx).";
const SAVE_AS_XLSX = "Open it, save it as an Excel workbook (.xlsx) or as CSV UTF-8, and check that.";
const MOST_NAMES = 5;

/**
 * Opens a zip archive that is a workbook. Throws UnreadableFileError for any other, naming what is in it: an archive may
 * hold anything, another archive too, so nothing is unpacked that is not a part of a workbook.
 */
export async function openZip(reader: ByteReader, limits: Required<Limits>, packed: Packed): Promise<WorkbookInput> {
  const zip = new Unpacker(await readAll(reader, limits.maxUnpackedBytes), limits);
  const type = mimeTypeOf(zip);
  if (type.startsWith(ODS)) return openOds(zip, limits, packed);
  if (type.startsWith("application/vnd.oasis.opendocument")) {
    throw refuse("file-binary", "an OpenDocument text or drawing, not a spreadsheet", EXPORT_TABLE);
  }
  const main = zip.part("[Content_Types].xml") === null ? null : mainPartOf(zip);
  if (main !== null) return openOffice(zip, main, limits, packed);
  if (zip.entries.some(({ name }) => /\.iwa$/i.test(name))) {
    throw refuse("file-zip", "an Apple Numbers or Pages document", SAVE_AS_XLSX);
  }
  throw archive(zip);
}

function openOffice(zip: Unpacker, main: string, limits: Required<Limits>, packed: Packed): WorkbookInput {
  if (/\.bin$/i.test(main)) throw refuse("file-zip", "a binary Excel workbook (.xlsb)", SAVE_AS_XLSX);
  if (/^word\//i.test(main)) throw refuse("file-binary", "a Word document", EXPORT_TABLE);
  if (/^ppt\//i.test(main)) throw refuse("file-binary", "a PowerPoint presentation", EXPORT_TABLE);
  return openXlsx(zip, main, limits, packed);
}

function mimeTypeOf(zip: Unpacker): string {
  const entry = zip.part("mimetype");
  if (entry === null || entry.packedSize > 200) return "";
  return new TextDecoder().decode(zip.whole(entry)).trim();
}

function archive({ entries }: Unpacker): UnreadableFileError {
  const names = entries.map(({ name }) => name).filter((name) => !name.endsWith("/") && !name.startsWith("__MACOSX/"));
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    return refuse("file-zip", `a zip archive with ${only} in it`, `Unpack it, and check ${only}.`);
  }
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? ` and ${(names.length - MOST_NAMES).toLocaleString("en-GB")} more` : "";
  const holds =
    names.length === 0 ? "with nothing in it" : `of ${names.length.toLocaleString("en-GB")} files: ${shown}${more}`;
  return refuse("file-zip", `a zip archive ${holds}`, "Unpack it, and check the files inside one by one.");
}
