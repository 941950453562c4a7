import { damaged, tooLarge } from "./refusals.ts";

/** One file in a zip archive, as the archive's directory has it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Where its local header starts. */
  readonly offset: number;
  /** Its own fields in the directory. */
  readonly listing: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTING = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const FULL_32 = 0xffffffff;
const MOST_COMMENT = 0xffff;
// A workbook has a few dozen; one with a thousand sheets a few thousand.
const MOST_ENTRIES = 50_000;

/** The files of a zip archive, in the order of its directory. Throws UnreadableFileError where the directory is not whole. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { start, count } = directoryOf(view);
  if (count > MOST_ENTRIES) throw tooLarge(`it is a zip archive of ${count.toLocaleString("en-GB")} files`);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTING) throw damaged("its list of contents is broken");
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const end = at + 46 + name + extra + comment;
    if (end > bytes.length) throw damaged("its list of contents is broken");
    const sizes = sizesOf(view, at, at + 46 + name, extra);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      listing: bytes.subarray(at, end),
      ...sizes,
    });
    at = end;
  }
  return entries;
}

/** Where the packed bytes of an entry stand. Throws UnreadableFileError where the archive ends before them. */
export function packedRange(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): [start: number, end: number] {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw damaged(`${name} is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`${name} is cut short`);
  return [start, start + packedSize];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function directoryOf(view: DataView): { readonly start: number; readonly count: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (count !== 0xffff && start !== FULL_32) return { start, count };
    return directory64(view, at - 20) ?? { start, count };
  }
  throw damaged("it was cut short, so its list of contents is missing");
}

function directory64(view: DataView, locator: number): { readonly start: number; readonly count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged("its list of contents is broken");
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

/** Sizes and place of an entry: those that do not fit 32 bits follow, in this order, in the extra field 1 (APPNOTE.TXT 4.5.3). */
function sizesOf(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): Pick<ZipEntry, "size" | "packedSize" | "offset"> {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const end = extra + length;
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const name of ["size", "packedSize", "offset"] as const) {
      if (sizes[name] !== FULL_32) continue;
      if (next + 8 > end) throw damaged("its list of contents is broken");
      sizes[name] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return sizes;
}
