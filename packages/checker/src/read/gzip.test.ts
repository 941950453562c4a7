import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isGzip, unpack } from "./gzip.ts";
import { resolveLimits } from "./limits.ts";
import type { Limits, Source } from "./types.ts";

/** A source that gives its bytes in blocks of one size, and tells when it is let go of. */
function source(bytes: Uint8Array, size = bytes.length, released = () => {}): Source {
  return {
    name: "data.csv.gz",
    bytes: bytes.length,
    async *stream() {
      try {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      } finally {
        released();
      }
    },
  };
}

async function read(packed: Source, limits?: Limits): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const block of unpack(packed, resolveLimits(limits)).stream())
    text += decoder.decode(block, { stream: true });
  return text + decoder.decode();
}

const TEXT = Array.from({ length: 5000 }, (_, n) => `${n},café,${(n * 7919) % 1000}\n`).join("");
const PACKED = gzipSync(TEXT);

describe("a gzip file", () => {
  it("is told by its first bytes", () => {
    expect(isGzip(PACKED)).toBe(true);
    expect(isGzip(new TextEncoder().encode("a,b\n"))).toBe(false);
    expect(isGzip(Uint8Array.of(0x1f, 0x8b))).toBe(false);
  });

  it("is unpacked under its name without .gz, its size unknown", async () => {
    const inside = unpack({ ...source(PACKED), name: "Spend 2024.csv.GZ" }, resolveLimits());
    expect([inside.name, inside.bytes]).toEqual(["Spend 2024.csv", null]);
    expect(unpack({ ...source(PACKED), name: "data" }, resolveLimits()).name).toBe("data");
  });

  it.each([1, 7, 1000, 1_000_000])("gives what was packed, in blocks of %i bytes", async (size) => {
    expect(await read(source(PACKED, size))).toBe(TEXT);
  });

  it("of several members is read to its end, or refused where the platform reads one alone, and never cut", async () => {
    const both = Buffer.concat([PACKED, gzipSync("end,of,it\n"), gzipSync(""), Buffer.alloc(600)]);
    for (const size of [1, 13, PACKED.length, both.length]) {
      const answer = await read(source(both, size)).catch((error: Error) => error.message);
      const isWhole = answer === `${TEXT}end,of,it\n`;
      expect(isWhole || answer === "The gzip file goes on after the end of what is packed in it.").toBe(true);
    }
  });

  it.each([5, 10, 20, PACKED.length - 3])("cut after %i bytes is said to be cut short", async (length) => {
    await expect(read(source(PACKED.subarray(0, length)))).rejects.toMatchObject({
      code: "file-truncated",
      message: "The gzip file is cut short: it ends before everything in it is unpacked.",
    });
  });

  it("that is damaged says so, also where only its check sum tells", async () => {
    for (const at of [15, PACKED.length >> 1, PACKED.length - 6]) {
      const bytes = Uint8Array.from(PACKED, (byte, index) => (index === at ? byte ^ 0xff : byte));
      await expect(read(source(bytes, 500))).rejects.toMatchObject({
        name: "UnreadableFileError",
        code: "file-truncated",
      });
    }
  });

  it("of nothing but zeros stops at the limit of its size, long before all is unpacked", async () => {
    let released = 0;
    const bomb = source(gzipSync(Buffer.alloc(60_000_000)), 1000, () => released++);
    await expect(read(bomb, { maxUnpackedBytes: 1_000_000 })).rejects.toMatchObject({
      code: "file-too-large",
      message: "The gzip file unpacks to more than 1 MB, the most that is read.",
    });
    expect(released).toBe(1);
  });

  it("of nothing but zeros stops where it unpacks to more than a file of records does", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    await expect(read(source(bomb))).rejects.toMatchObject({ code: "file-too-large" });
    await expect(read(source(bomb, 1000), { maxUnpackRatio: 100 })).rejects.toMatchObject({ code: "file-too-large" });
    expect(await read(source(gzipSync("0".repeat(9_000_000))), { maxUnpackRatio: 100 })).toHaveLength(9_000_000);
  });

  it("whose source fails throws what the source threw", async () => {
    const broken: Source = {
      name: "disk.csv.gz",
      bytes: null,
      async *stream() {
        yield PACKED.subarray(0, 100);
        throw new RangeError("the disk is gone");
      },
    };
    await expect(read(broken)).rejects.toThrow(new RangeError("the disk is gone"));
  });

  it("lets go of its source when a caller stops early", async () => {
    let released = 0;
    for await (const _ of unpack(
      source(PACKED, 100, () => released++),
      resolveLimits(),
    ).stream())
      break;
    expect(released).toBe(1);
  });
});
