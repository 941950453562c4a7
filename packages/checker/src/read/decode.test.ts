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

describe("a code page, chosen by the bytes", () => {
  /** Text where a number in angle brackets stands for that byte: "Net Amount(<9c>)". */
  const bytesOf = (text: string): number[] =>
    text.split(/<([0-9a-f]{2})>/).flatMap((part, at) => (at % 2 === 1 ? [Number.parseInt(part, 16)] : utf8(part)));
  const HEAD = "name,cost\n";

  it.each([
    ["a pound sign before a bracket", "Net Amount(<9c>),b\n1,2\n", "Net Amount(£),b\n1,2\n"],
    ["a pound sign before a digit", `${HEAD}A,<9c>5\n`, `${HEAD}A,£5\n`],
    ["a pound sign at the end of a heading", "name,Amount <9c>\n1,2\n", "name,Amount £\n1,2\n"],
    ["a no-break space in a postcode", `${HEAD}WR10<ff>1DF,5\n`, `${HEAD}WR10\xa01DF,5\n`],
    ["accents between letters", `${HEAD}Jos<82>phine Fran<87>ois,5\n`, `${HEAD}Joséphine François,5\n`],
    ["an accent at the end of a word", `${HEAD}The Caf<82>,5\n`, `${HEAD}The Café,5\n`],
    ["ü and ö", `${HEAD}M<81>ller & Schr<94>der,5\n`, `${HEAD}Müller & Schröder,5\n`],
    ["capitals", `${HEAD}CAF<90>,5\n`, `${HEAD}CAFÉ,5\n`],
    ["degrees and halves", `${HEAD}3<ab> miles at 20<f8>,5\n`, `${HEAD}3½ miles at 20°,5\n`],
  ])("is cp850 for %s", async (_name, text, expected) => {
    for (const source of cuts(Uint8Array.from(bytesOf(text)))) {
      const { cells, encoding, problems } = await read(source);
      expect(cells.map((row) => `${row.join(",")}\n`).join("")).toBe(expected);
      expect({ encoding, problems }).toEqual({ encoding: "cp850", problems: [] });
    }
  });

  it.each([
    ["a pound sign before a bracket", "Net Amount(<a3>),b\n1,2\n", "Net Amount(£),b\n1,2\n"],
    ["quotes, dashes and bullets", `${HEAD}<91>St Mary<92>s<94> <96> a<97>b,<95>\n`, `${HEAD}‘St Mary’s” – a—b,•\n`],
    ["a no-break space in a postcode", `${HEAD}WR10<a0>1DF,5\n`, `${HEAD}WR10\xa01DF,5\n`],
    ["accents between letters", `${HEAD}Jos<e9>phine Fran<e7>ois,5\n`, `${HEAD}Joséphine François,5\n`],
    ["an accent at the end of a word", `${HEAD}The Caf<e9>,5\n`, `${HEAD}The Café,5\n`],
    ["a French ligature", `${HEAD}Hors d'<9c>uvres,5\n`, `${HEAD}Hors d'œuvres,5\n`],
    ["degrees, halves and euros", `${HEAD}3<bd> miles at 20<b0>,<80>5\n`, `${HEAD}3½ miles at 20°,€5\n`],
  ])("is Windows-1252 for %s", async (_name, text, expected) => {
    for (const source of cuts(Uint8Array.from(bytesOf(text)))) {
      const { cells, encoding, problems } = await read(source);
      expect(cells.map((row) => `${row.join(",")}\n`).join("")).toBe(expected);
      expect({ encoding, problems }).toEqual({ encoding: "windows-1252", problems: [] });
    }
  });

  it("may be shown later than by the first byte that is not UTF-8, and holds for that byte too", async () => {
    for (const source of cuts(Uint8Array.from(bytesOf("a,b\nx <9a> y,z\n1,<9c>5\n2,<9c>6\n")))) {
      expect((await read(source)).cells).toEqual([
        ["a", "b"],
        ["x Ü y", "z"],
        ["1", "£5"],
        ["2", "£6"],
      ]);
    }
  });

  it("is Windows-1252 where the evidence is even, or where it comes more than 64 KB too late", async () => {
    const even = Uint8Array.from(bytesOf("a,b\n<9c>5,<a3>6\n"));
    expect((await read(cuts(even)[0] as Source)).encoding).toBe("windows-1252");
    const late = (filler: number) =>
      Uint8Array.from(bytesOf(`a,b\nx <9a> y,z\n${"1,2\n".repeat(filler)}1,<9c>5\n1,<9c>6\n`));
    expect((await read(cuts(late(16_000))[0] as Source)).encoding).toBe("cp850");
    expect((await read(cuts(late(17_000))[0] as Source)).encoding).toBe("windows-1252");
  });

  it("is not shown by characters that are UTF-8 in a file that mixes encodings", async () => {
    const bytes = [...utf8(`${HEAD}“one”,“two”,“three”\n`), ...bytesOf("Caf<e9>,"), ...utf8("“four”\n")];
    const { encoding, problems } = await read(cuts(Uint8Array.from(bytes))[5] as Source);
    expect(encoding).toBe("windows-1252");
    expect(problems).toMatchObject([{ code: "encoding-mixed", row: 3 }]);
  });

  it("has a character for every byte", async () => {
    const high = Array.from({ length: 128 }, (_, at) => 0x80 + at);
    const { cells } = await read(
      cuts(
        Uint8Array.from([...bytesOf("a,<9c>1,<9c>2,<9c>3,<9c>4,"), ...bytesOf("<9c>9,<9c>8\n".repeat(60)), ...high]),
      )[0] as Source,
    );
    const last = cells.at(-1)?.[0] ?? "";
    expect(last).toHaveLength(128);
    expect(new Set(last).size).toBe(128);
    expect(last.slice(0x1c, 0x22)).toBe("£Ø×ƒáí");
    expect(last.slice(0x50)).toBe("ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0");
  });
});

describe("a file in UTF-16", () => {
  it.each([
    ["with a mark", [0xff, 0xfe]],
    ["without one", []],
  ])("%s that ends in half a character gives the rows, and says that it is cut short", async (_name, mark) => {
    for (const source of cuts(Uint8Array.from([...mark, ...utf16("a,b\ncafé,d", 1), 0x65]))) {
      const { cells, encoding, problems } = await read(source);
      expect(cells).toEqual([
        ["a", "b"],
        ["café", "d\ufffd"],
      ]);
      expect(encoding).toBe("utf-16le");
      expect(problems).toEqual([{ code: "file-truncated", row: 2, line: 2 }]);
    }
  });

  it("with half a surrogate pair goes on after it", async () => {
    const lone = [...utf16("a,b\nx", 0), 0xd8, 0x3d, ...utf16("y,z\n", 0)];
    for (const source of cuts(Uint8Array.from([0xfe, 0xff, ...lone]))) {
      expect((await read(source)).cells).toEqual([
        ["a", "b"],
        ["x\ufffdy", "z"],
      ]);
    }
  });
});

it("a byte order mark before a blank first row is no heading", async () => {
  for (const source of cuts(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("\r\n,,\r\nname,cost\r\nA,5\r\n")]))) {
    expect(await read(source)).toEqual({
      cells: [
        ["name", "cost"],
        ["A", "5"],
      ],
      encoding: "utf-8-bom",
      problems: [],
    });
  }
});

describe("text that was decoded wrongly before", () => {
  const garbled = async (content: Source | string) => {
    const input = await openSource(content);
    if (input.kind !== "table") throw new Error(`read as ${input.format}`);
    for await (const _ of input.rows());
    return input.garbled();
  };

  it.each([
    "CafÃ©",
    "Maryâ€™s",
    "Â£5",
    "SCHÃœLER",
    "Childr\ufffdn",
    "Children\x92s",
    "MARYÃ¢â‚¬â„¢S",
    "√©t√©",
    "ÔÇÖ",
    "Date:† 5",
  ])("is noticed however it is cut: %s", async (word) => {
    for (const source of cuts(Uint8Array.from(utf8(`name,cost\nA,1\n${word},5\n`))))
      expect(await garbled(source)).toBe(true);
  });

  it("is not seen in text that is right, in any encoding", async () => {
    const right = "name,cost\nCafé São José – “Åse’s” naïve,£5 €6 ½ 20°\n";
    expect(await garbled(right)).toBe(false);
    expect(await garbled(cuts(Uint8Array.from(utf16(right, 1)))[0] as Source)).toBe(false);
    expect(await garbled(cuts(Uint8Array.from([...utf8("a,b\nCaf"), 0xe9, ...utf8(",5\n")]))[0] as Source)).toBe(false);
    expect(await garbled(cuts(Uint8Array.from([...utf8("é,b\nc,d"), 0xe2, 0x82]))[0] as Source)).toBe(false);
  });
});
