import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSource } from "./open.ts";
import type { Limits, Source, SourceLike, TableInput } from "./types.ts";

async function open(source: SourceLike, limits?: Limits): Promise<TableInput> {
  const input = await openSource(source, limits);
  if (input.kind !== "table") throw new Error(`read as ${input.format}`);
  return input;
}

async function read(source: SourceLike, limits?: Limits) {
  const input = await open(source, limits);
  const rows = [];
  for await (const batch of input.rows()) rows.push(...batch);
  return { input, rows, cells: rows.map((row) => row.cells), problems: input.problems };
}

/** A source that gives its bytes in blocks of the sizes asked for, over and over. */
function blocks(bytes: Uint8Array, sizes: readonly number[]): Source {
  return {
    name: "blocks.csv",
    bytes: bytes.length,
    async *stream() {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const end = at + (sizes[turn % sizes.length] ?? bytes.length);
        yield bytes.subarray(at, end);
        at = end;
      }
    },
  };
}

describe("rows of a table", () => {
  it("keep delimiters, quotes and line breaks inside quotes, and empty cells at the end", async () => {
    const { cells, problems } = await read('a,b,c,\n"x,1","say ""hi""","two\r\nlines",\n');
    expect(cells).toEqual([
      ["a", "b", "c", ""],
      ["x,1", 'say "hi"', "two\r\nlines", ""],
    ]);
    expect(problems).toEqual([]);
  });

  it("are numbered as a spreadsheet does, with the physical line where each starts", async () => {
    const { rows } = await read('a,b\n\n"1\n2\r\n3\r4",x\n , \n5,6');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [3, 3],
      [5, 8],
    ]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("may end in %s", async (_name, end) => {
    const { cells, rows } = await read(["a,b", "1,2", "3,4"].join(end));
    expect(cells).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(rows.at(-1)?.line).toBe(3);
  });

  it("come in batches of a thousand, the head among them", async () => {
    const input = await open(Array.from({ length: 2500 }, (_, n) => `${n},x`).join("\n"));
    expect(await input.head()).toHaveLength(30);
    const sizes = [];
    for await (const batch of input.rows()) sizes.push(batch.length);
    expect(sizes).toEqual([1000, 1000, 500]);
    expect(input.problemCounts.size).toBe(0);
  });

  it("are what was written, whatever the cells, the delimiter, the row ends and the blocks of bytes", async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", " ", "a", "é", "€", "😀", "\t", "|") }),
      fc.string({ unit: "grapheme" }),
    );
    const table = fc
      .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 })
      .map((rows) => [["first", "second", "third"], ...rows]);
    const write = (text: string, always: boolean) =>
      always || /[",;|\t\r\n ]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (rows, delimiter, end, endAtEnd, always, sizes) => {
          const text = rows.map((row) => row.map((part) => write(part, always)).join(delimiter)).join(end);
          const bytes = new TextEncoder().encode(endAtEnd ? text + end : text);
          const { cells, problems, input } = await read(blocks(bytes, sizes));
          expect(cells).toEqual(rows.filter((row) => row.some((part) => part.trim() !== "")));
          const isCr = end === "\r" && (endAtEnd || rows.length > 1);
          expect(problems.map(({ code }) => code)).toEqual(isCr ? ["line-ends-cr"] : []);
          expect(input.delimiter).toBe(delimiter);
          expect(input.bytesRead()).toBe(bytes.length);
        },
      ),
    );
  });

  it("and problems do not depend on how the bytes arrive, even where the file is damaged", async () => {
    const piece = fc.constantFrom('"', ",", "\n", "\r", " ", "a", "é", "bc", "\xa3");
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        async (pieces, sizes) => {
          const encoder = new TextEncoder();
          const bytes = Uint8Array.from(
            ["a,b\n", ...pieces].flatMap((text) => (text === "\xa3" ? [0xa3] : [...encoder.encode(text)])),
          );
          const limits = { maxRowBytes: 12, maxColumns: 5 };
          const whole = await read(bytes, limits);
          const parts = await read(blocks(bytes, sizes), limits);
          expect(parts.rows).toEqual(whole.rows);
          expect(parts.problems).toEqual(whole.problems);
          expect(parts.input.encoding()).toBe(whole.input.encoding());
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the delimiter", () => {
  it.each([
    ["a,b;c\n1,2;3\n1,2\n", ","],
    ["a;b\n1,5;2,5\n1,7;2,5\n", ";"],
    ["a\tb\n1,5\t2\n", "\t"],
    ["a|b|c\n1|2,5|3\n", "|"],
    ["Spending report, 2024\n\na;b;c\n1;2;3\n4;5;6", ";"],
    ['a;b\n"1,2,3";4\n"5,6,7";8\n', ";"],
    ['"a","b"\n"x|y|z","1"\n"x|y|z","2"\n', ","],
    ['a,b\n1,"x|y\nx|y\nx|y\nx|y"\n', ","],
    ["only\none\ncolumn\n", ","],
    ["name;amount\nA;1,50\nB;2,50\nC;3,50\n", ";"],
    ["name;address\nA;1 High St, Leeds, W Yorks\nB;2 High St, Leeds, W Yorks\n", ";"],
    ["name\taddress, town\nA\t1 High St, Leeds\nB\t2 High St, York\n", "\t"],
    ["ref,name,activity,end\n1,A,x|y,\n2,B,x|y\n3,C,x|y\n4,D,x|y,\n", ","],
    ["Name: Sam. Wards: V\nMr. V. Verve: 5\nMs. V. Vane: 6\n", ","],
    ["ref|title|cost\n1|Lamps, 2 of|1,50\n2|Lamps, 3 of|2,50\n", "|"],
  ])("of %j is %j", async (text, delimiter) => {
    expect((await open(text)).delimiter).toBe(delimiter);
  });

  it.each([
    ["commas in a .tsv", "spend.tsv", "a,b\n1,2\n", ","],
    ["tabs in a .csv", "spend.csv", "a\tb\n1\t2\n", "\t"],
  ])("goes by the content: %s", async (_what, name, text, delimiter) => {
    const { input, cells } = await read(new File([text], name));
    expect(input.delimiter).toBe(delimiter);
    expect(cells[0]).toEqual(["a", "b"]);
  });

  it.each([
    ["sep=;\r\n", ";"],
    ["SEP=|\n", "|"],
    ['"sep=,"\r', ","],
    ["sep=\t\n", "\t"],
  ])("is the one that a first line names for Excel: %j, and that line is no row", async (first, delimiter) => {
    const bytes = new TextEncoder().encode(`${first}a, b; c| d\te\n1,2,2;2|2\t2\n`);
    for (const sizes of [[1], [3], [1000]]) {
      const { input, rows } = await read(blocks(bytes, sizes));
      expect(input.delimiter).toBe(delimiter);
      expect(rows.map(({ row, line }) => [row, line])).toEqual([
        [1, 2],
        [2, 3],
      ]);
      expect(rows[0]?.cells.join(delimiter)).toBe("a, b; c| d\te");
    }
  });

  it("is not taken from a heading that only looks like such a line", async () => {
    expect((await read("sep=;x\n1;2\n")).cells[0]).toEqual(["sep=", "x"]);
    expect((await read("sep=^\na,b\n")).cells[0]).toEqual(["sep=^"]);
    await expect(open("sep=;\n")).rejects.toMatchObject({ code: "file-empty" });
  });
});

describe("row ends", () => {
  const problemsOf = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const whole = await read(blocks(bytes, [bytes.length]));
    for (const sizes of [[1], [2], [5]]) expect((await read(blocks(bytes, sizes))).problems).toEqual(whole.problems);
    return whole.problems;
  };

  it("that are all alike are no problem, whatever stands inside quotes", async () => {
    expect(await problemsOf('a,b\r\n"1\n2","3\r4"\r\n5,6\r\n')).toEqual([]);
    expect(await problemsOf('a,b\n"1\r\n2",3\n5,6')).toEqual([]);
    expect(await problemsOf("a,b")).toEqual([]);
  });

  it("that are bare carriage returns are said once", async () => {
    expect(await problemsOf('a,b\r"1\n2",3\r\r5,6')).toEqual([{ code: "line-ends-cr", row: null, line: null }]);
    expect(await problemsOf("a,b\r1,2\r")).toEqual([{ code: "line-ends-cr", row: null, line: null }]);
  });

  it("that differ are said once, at the first row that ends in another way", async () => {
    const mixed = (row: number, line: number) => [{ code: "line-ends-mixed", row, line }];
    expect(await problemsOf('a,b\r\n"1\n2",3\r\n5,"6\n7"\n8,9\r\n10,11\n')).toEqual(mixed(3, 5));
    expect(await problemsOf("a,b\n1,2\r3,4\n")).toEqual(mixed(2, 2));
    expect(await problemsOf("a,b\n1,2\r")).toEqual(mixed(2, 2));
    expect(await problemsOf("a,b\r1,2\r\n3,4")).toEqual(mixed(2, 2));
  });

  it("that are doubled give blank rows, which are left out", async () => {
    const { rows } = await read("a,b\r\r\n1,2\r\r\n");
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, "a", "b"],
      [3, "1", "2"],
    ]);
  });
});

describe("quotes that stray", () => {
  it("inside an unquoted cell are characters like any other", async () => {
    const { cells, problems } = await read('size,use\n6" pipe,drain\n');
    expect(cells[1]).toEqual(['6" pipe', "drain"]);
    expect(problems).toEqual([]);
  });

  it("are a problem where text follows a closing quote, which stays in the cell", async () => {
    const { cells, problems } = await read('a,b\nx,"The "Old" Hall"\n"y" ,z\n');
    expect(cells.slice(1)).toEqual([
      ["x", 'The Old" Hall"'],
      ["y ", "z"],
    ]);
    expect(problems).toEqual([{ code: "quote-stray", row: 2, line: 2, cell: "B2", value: '"The "Old" Hall"' }]);
  });

  it("are a problem where spaces before the quote take its effect away", async () => {
    const { cells, problems } = await read('a,b\nx, "y, z"\n');
    expect(cells[1]).toEqual(["x", ' "y', ' z"']);
    expect(problems).toMatchObject([{ code: "quote-stray", row: 2, line: 2, cell: "B2" }]);
  });

  it("are kept a thousand times and counted beyond", async () => {
    const { input } = await read(`a,b\n${'"x"y,z\n'.repeat(1200)}`);
    expect(input.problems).toHaveLength(1000);
    expect(input.problemCounts.get("quote-stray")).toBe(1200);
  });
});

describe("a table that breaks off", () => {
  it("inside quotes gives the rows before and the line where the quote opens", async () => {
    const { cells, problems } = await read('a,b\n1,2\n"3\n4","unfinished\nx,y\n');
    expect(cells).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(problems).toEqual([{ code: "file-truncated", row: 3, line: 4, cell: "B3", value: '"unfinished' }]);
  });

  it("inside the first row cannot be read", async () => {
    await expect(open('"a,b\n1,2\n')).rejects.toMatchObject({ code: "file-truncated" });
  });

  it("at a row too long gives the rows before it and takes no more bytes", async () => {
    let given = 0;
    let released = false;
    const endless: Source = {
      name: "endless.csv",
      bytes: null,
      async *stream() {
        try {
          yield new TextEncoder().encode('a,b\n1,2\n"never closed');
          for (; ; given++) yield new TextEncoder().encode("x,y\n".repeat(1000));
        } finally {
          released = true;
        }
      },
    };
    const { cells, problems } = await read(endless, { maxRowBytes: 100_000 });
    expect(cells).toHaveLength(2);
    expect(problems).toEqual([{ code: "row-too-long", row: 3, line: 3 }]);
    expect(given).toBeLessThan(60);
    expect(released).toBe(true);
  });

  it("cannot be read when the first row is too long or too wide", async () => {
    await expect(open("x".repeat(101), { maxRowBytes: 100 })).rejects.toMatchObject({ code: "row-too-long" });
    await expect(open(",".repeat(10), { maxColumns: 10 })).rejects.toMatchObject({ code: "row-too-wide" });
    expect((await read(`a,b\n${"x".repeat(100)}`, { maxRowBytes: 100 })).problems).toEqual([]);
  });

  it("at a later row too wide says where", async () => {
    const { problems } = await read("a,b\n1,2,3,4\n", { maxColumns: 3 });
    expect(problems).toEqual([{ code: "row-too-wide", row: 2, line: 2 }]);
  });
});

it("a caller that stops early lets go of the source", async () => {
  let released = 0;
  const source = (): Source => ({
    name: "long.csv",
    bytes: null,
    async *stream() {
      try {
        for (;;) yield new TextEncoder().encode("a,b\n".repeat(5000));
      } finally {
        released++;
      }
    },
  });
  for await (const _ of (await open(source())).rows()) break;
  await (await open(source())).close();
  expect(released).toBe(2);
});
