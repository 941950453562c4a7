import { deflateSync } from "fflate";
import { crc32 } from "../read/workbook/crc32.ts";
import type { Unpacker } from "../read/workbook/unpacker.ts";
import { packedRange, type ZipEntry } from "../read/workbook/zip.ts";

const LOCAL_SIZE = 30;
const LISTING_SIZE = 46;
const DESCRIPTOR_FLAG = 8;
const DEFLATED = 8;

/**
 * A copy of a zip archive with other bytes for some of its files, by name; null leaves a file out. All others keep their
 * packed bytes, their order and their dates.
 */
export function rezip(zip: Unpacker, changed: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const listings: Uint8Array[] = [];
  let size = 0;
  let listed = 0;
  for (const entry of zip.entries) {
    const content = changed.get(entry.name);
    if (content === null) continue;
    const packed = content === undefined ? asItWas(zip.bytes, entry) : packedAgain(content);
    const { local, listing } = headersOf(zip.bytes, entry, packed, size);
    pieces.push(local, packed.bytes);
    listings.push(listing);
    size += local.length + packed.bytes.length;
    listed += listing.length;
  }
  return joined([...pieces, ...listings, endOf(listings.length, size, listed)], size + listed + 22);
}

interface PackedFile {
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

function asItWas(bytes: Uint8Array, entry: ZipEntry): PackedFile {
  return {
    bytes: bytes.subarray(...packedRange(bytes, entry)),
    method: entry.method,
    crc: entry.crc,
    size: entry.size,
  };
}

function packedAgain(content: Uint8Array): PackedFile {
  return { bytes: deflateSync(content), method: DEFLATED, crc: crc32(content, 0), size: content.length };
}

/** Both headers of a file, without their extra fields: those say again, for other systems, what the headers say. */
function headersOf(bytes: Uint8Array, { offset, listing: was }: ZipEntry, packed: PackedFile, place: number) {
  const nameLength = new DataView(was.buffer, was.byteOffset).getUint16(28, true);
  const name = was.subarray(LISTING_SIZE, LISTING_SIZE + nameLength);
  const local = joined([bytes.subarray(offset, offset + LOCAL_SIZE), name], LOCAL_SIZE + nameLength);
  const listing = joined([was.subarray(0, LISTING_SIZE), name], LISTING_SIZE + nameLength);
  for (const [header, start] of [
    [local, 6],
    [listing, 8],
  ] as const) {
    const view = new DataView(header.buffer);
    // With a descriptor the sizes would stand behind the file.
    view.setUint16(start, view.getUint16(start, true) & ~DESCRIPTOR_FLAG, true);
    view.setUint16(start + 2, packed.method, true);
    view.setUint32(start + 8, packed.crc, true);
    view.setUint32(start + 12, packed.bytes.length, true);
    view.setUint32(start + 16, packed.size, true);
    view.setUint16(start + 20, nameLength, true);
    view.setUint16(start + 22, 0, true);
  }
  const view = new DataView(listing.buffer);
  view.setUint16(32, 0, true);
  view.setUint32(42, place, true);
  return { local, listing };
}

function endOf(count: number, start: number, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
