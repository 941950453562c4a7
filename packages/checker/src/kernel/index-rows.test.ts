import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntoRows } from "../../test/cut-rows.ts";
import { CsvScanner } from "../read/csv-scanner.ts";
import { resolveLimits } from "../read/limits.ts";
import type { Delimiter, ReadProblem, TableRow } from "../read/types.ts";

const encoder = new TextEncoder();

/** The same by the scanner that reads every file: rows that are not blank, with their numbers. */
function scan(text: string, delimiter: Delimiter = ",") {
  const problems: ReadProblem[] = [];
  const scanner = new CsvScanner(delimiter, resolveLimits(), (problem) => problems.push(problem));
  const rows: TableRow[] = [];
  scanner.feed(text);
  scanner.flush();
  scanner.scan(rows, Number.POSITIVE_INFINITY, true);
  scanner.end();
  return { rows, scanner, problems, count: scanner.row - 1 };
}

/** Holds the two against each other. */
async function expectSame(text: string, options: Parameters<typeof cutIntoRows>[1] = {}) {
  const cut = await cutIntoRows(text, options);
  const { rows, scanner, problems, count } = scan(text, options.delimiter);
  expect(cut.rows.length).toBe(count);
  expect(cut.stopped).toBe(scanner.open === null ? null : "quote-open");
  expect(cut.otherLineEnd).toBe(scanner.otherLineEnd === null ? null : scanner.otherLineEnd.row - 1);
  for (const { row, line, cells } of rows) {
    const own = cut.rows[row - 1];
    expect(own?.line).toBe(line);
    if (own?.cells != null) expect(own.cells).toEqual(cells);
  }
  const strays = new Set(problems.map((problem) => problem.row));
  cut.rows.forEach(({ cells }, at) => {
    if (cells !== null) expect(strays.has(at + 1)).toBe(false);
  });
  return cut;
}

const PIECES = ["a", "bb", ",", ",", "\n", "\n", "\r\n", "\r", '"', '"', '""', ";", " ", "é", "–", "𝔘", "x".repeat(61)];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("rows and cells", () => {
  it("are cut where the scanner of files cuts them, whatever stands in the text", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 4 }), async (text, columns) => {
        await expectSame(text, { columns });
      }),
      { numRuns: 1_500 },
    );
  });

  it("are the same however the bytes come in blocks", async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 4 }),
        async (text, blocks) => {
          const whole = await cutIntoRows(text);
          const pieces = await cutIntoRows(text, { blocks });
          expect(pieces.rows.map(({ start, line }) => [start, line])).toEqual(
            whole.rows.map(({ start, line }) => [start, line]),
          );
          expect(pieces).toMatchObject({
            consumed: whole.consumed,
            stopped: whole.stopped,
            otherLineEnd: whole.otherLineEnd,
          });
          // What a row is proven of may depend on nothing but the rows.
          expect(pieces.rows).toEqual(whole.rows);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("are the same when a block ends at any byte", async () => {
    const text = 'a,"b, ""c"""\r\nd,"e\r\nf"\r\n"é–𝔘",g\r\n\r\nh,6" pipe\r\n"i" ,j\r\nk,"l"';
    const whole = await expectSame(text);
    const { length } = encoder.encode(text);
    for (let cut = 1; cut < length; cut++) {
      expect(await cutIntoRows(text, { blocks: [cut, length] }), `cut at ${cut}`).toEqual(whole);
    }
  });

  it("end in LF, CRLF or CR, and the first row that ends in another way than the first is told", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const { rows, otherLineEnd } = await expectSame(`a,b${end}c,d${end}e,f`);
      expect(rows.map(({ cells }) => cells)).toEqual([
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ]);
      expect(otherLineEnd).toBeNull();
    }
    expect((await expectSame("a,b\nc,d\r\ne,f\n")).otherLineEnd).toBe(1);
    expect((await expectSame("a,b\r\nc,d\re,f\r\n")).otherLineEnd).toBe(1);
  });

  it("may be parted by any delimiter", async () => {
    for (const delimiter of [",", ";", "\t", "|"] as const) {
      const { rows } = await expectSame(`a${delimiter}"b${delimiter}"\n`, { delimiter });
      expect(rows.map(({ cells }) => cells)).toEqual([["a", `b${delimiter}`]]);
    }
  });
});

describe("a row is not proven", () => {
  it.each([
    ["a quote where none belongs", 'a,6" pipe'],
    ["text behind a closing quote", 'a,"b"c'],
    ["a quote behind a space", 'a, "b"'],
    ["a cell too many", "a,b,c"],
    ["a cell too few", "a"],
    ["letters as they come from a wrong encoding", "a,CafÃ©"],
    ["a control character of that kind", "a,x\u0092y"],
    ["a character that is lost", "a,x\ufffdy"],
    ["a mark that no text has in its middle", "a,x\ufeffy"],
  ])("with %s", async (_, row) => {
    const { rows } = await expectSame(`x,y\n${row}\nx,y\n`);
    expect(rows.map(({ cells }) => cells !== null)).toEqual([true, false, true]);
  });
});

describe("reading stops", () => {
  it("where a quote is never closed", async () => {
    expect(await expectSame('a,b\nc,"d\ne,f\n')).toMatchObject({ stopped: "quote-open", consumed: 4 });
  });

  it("at the row with the first byte that is no UTF-8, wherever blocks end", async () => {
    const broken = [
      [0xff],
      [0xc3],
      [0xc3, 0x41],
      [0xe2, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xc0, 0x80],
      [0xf0, 0x8f, 0xbf, 0xbf],
    ];
    for (const bytes of broken) {
      const text = Uint8Array.from([...encoder.encode("a,é\nb,"), ...bytes, ...encoder.encode("\nc,d\n")]);
      for (let cut = 1; cut <= text.length; cut++) {
        const outcome = await cutIntoRows(text, { blocks: [cut, text.length] });
        expect(outcome, `${bytes} cut at ${cut}`).toMatchObject({ stopped: "not-utf-8", consumed: 5 });
        expect(outcome.rows.length).toBe(1);
      }
    }
  });

  it("nowhere in text of any language", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
        const { stopped } = await cutIntoRows(text.replaceAll('"', ""), { columns: 1, blocks: [7] });
        expect(stopped).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("at a row of more cells than there is room for, which is for others to report", async () => {
    const { stopped, consumed } = await cutIntoRows(`a,b\n${",".repeat(3_000)}\nc,d\n`);
    expect([stopped, consumed]).toEqual(["no-room", 4]);
  });
});

describe("large and odd files", () => {
  it("may have 20,000 columns", async () => {
    const row = Array.from({ length: 20_000 }, (_, i) => i).join(",");
    const { rows } = await cutIntoRows(`${row}\n${row}\n`, {
      columns: 20_000,
      room: { rows: 100, cells: 50_000, bytes: 1 << 18 },
    });
    expect(rows.map(({ cells }) => cells?.at(-1))).toEqual(["19999", "19999"]);
  });

  it("may have rows that are longer than a block, and more of them than one run has room for", async () => {
    const long = "x".repeat(5_000);
    expect((await expectSame(`a,${long}\n"${long}",b`, { blocks: [1_000] })).rows.length).toBe(2);
    expect((await expectSame("a,b\n".repeat(1_000))).rows.length).toBe(1_000);
  });

  it("may be empty, or hold a NUL", async () => {
    expect(await cutIntoRows("")).toMatchObject({ rows: [], consumed: 0, stopped: null });
    expect((await expectSame("a,\0\n")).rows.length).toBe(1);
  });
});
