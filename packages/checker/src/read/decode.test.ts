import { describe, expect, it } from "vitest";
import { openSource } from "./open.ts";
import type { Source } from "./types.ts";

/** Every way to cut the bytes in two, and one byte at a time. */
function cuts(bytes: Uint8Array): Source[] {
  const source = (parts: Uint8Array[]): Source => ({
    name: "cut.csv",
    bytes: bytes.length,
    async *stream() {
      yield* parts;
    },
  });
  const twos = Array.from(bytes, (_, at) => source([bytes.subarray(0, at), bytes.subarray(at)]));
  return [...twos, source(Array.from(bytes, (byte) => Uint8Array.of(byte)))];
}

async function read(source: Source) {
  const input = await openSource(source);
  if (input.kind !== "table") throw new Error(`read as ${input.format}`);
  const cells = [];
  for await (const batch of input.rows()) for (const row of batch) cells.push(row.cells);
  return { cells, encoding: input.encoding(), problems: input.problems };
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, high: 0 | 1): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
    high === 1 ? [code & 255, code >> 8] : [code >> 8, code & 255],
  );

const TEXT = "name,cost\ncafé 😀,£5 – €6\n";
const CELLS = [
  ["name", "cost"],
  ["café 😀", "£5 – €6"],
];

describe("the encoding, however the bytes are cut", () => {
  it.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8-bom", [0xef, 0xbb, 0xbf, ...utf8(TEXT)]],
    ["utf-16le", [0xff, 0xfe, ...utf16(TEXT, 1)]],
    ["utf-16be", [0xfe, 0xff, ...utf16(TEXT, 0)]],
    ["utf-16le", utf16(TEXT, 1)],
    ["utf-16be", utf16(TEXT, 0)],
  ])("is %s", async (encoding, bytes) => {
    for (const source of cuts(Uint8Array.from(bytes))) {
      expect(await read(source)).toEqual({ cells: CELLS, encoding, problems: [] });
    }
  });

  it("is Windows-1252 where the bytes are not UTF-8, curly quotes and the euro sign included", async () => {
    const bytes = [...utf8("name,cost\nSt Mary"), 0x92, ...utf8("s,"), 0xa3, 0x35, 0x2c, 0x80, 0x36, 0x0a, 0xe9];
    for (const source of cuts(Uint8Array.from(bytes))) {
      const cells = [["name", "cost"], ["St Mary’s", "£5", "€6"], ["é"]];
      expect(await read(source)).toEqual({ cells, encoding: "windows-1252", problems: [] });
    }
  });

  it("may change from UTF-8 to Windows-1252: one problem, at the row of the first byte that does not fit", async () => {
    const bytes = [...utf8("name,cost\ncafé,£5\n\nx,"), 0xe2, 0x82, ...utf8("5\ny,"), 0xa3, 0x36];
    for (const source of cuts(Uint8Array.from(bytes))) {
      expect(await read(source)).toEqual({
        cells: [
          ["name", "cost"],
          ["café", "£5"],
          ["x", "â‚5"],
          ["y", "£6"],
        ],
        encoding: "windows-1252",
        problems: [{ code: "encoding-mixed", row: 4, line: 4 }],
      });
    }
  });

  it.each([
    ["an overlong sequence", [0xc0, 0xaf], "À¯"],
    ["a surrogate", [0xed, 0xa0, 0x80], "í\u00a0€"],
    ["a number beyond Unicode", [0xf4, 0x90, 0x80, 0x80], "ô\x90€€"],
    ["a continuation without a start", [0xbf], "¿"],
  ])("is not UTF-8 with %s", async (_name, bad, text) => {
    for (const source of cuts(Uint8Array.from([...utf8("a,"), ...bad, ...utf8(",z")]))) {
      expect((await read(source)).cells).toEqual([["a", text, "z"]]);
    }
  });

  it("stays UTF-8 where the file ends in the middle of a character, and says that it is cut short", async () => {
    for (const source of cuts(Uint8Array.from([...utf8("é,b\nc,d"), 0xe2, 0x82]))) {
      expect(await read(source)).toEqual({
        cells: [
          ["é", "b"],
          ["c", "d\ufffd"],
        ],
        encoding: "utf-8",
        problems: [{ code: "file-truncated", row: 2, line: 2 }],
      });
    }
  });
});
