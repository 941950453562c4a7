import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cellsOf, openWorkbook, rowsOf } from "../../test/read-workbook.ts";
import { type Cell, newXlsxWriter } from "./xlsx.ts";

async function written(rows: readonly (readonly Cell[])[], sheet = "Data"): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const writer = newXlsxWriter((bytes) => void pieces.push(bytes), sheet);
  for (const row of rows) writer.row(row);
  await writer.end();
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

describe("a workbook that is written", () => {
  it("reads back to the same texts, whatever is in them", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom(
          "_",
          "x",
          "0",
          "D",
          "\r",
          "\n",
          "\t",
          " ",
          "\u0001",
          "😀",
          "\ud800",
          "&",
          "<",
          "]]>",
          "\uffff",
        ),
      }),
      fc.constantFrom(
        "=1+1",
        "'quoted",
        " outer ",
        "_x000D_",
        "x".repeat(32_767),
        "-1",
        "007",
        "TRUE",
        "#N/A",
        "2024-12-31",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const expected = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
          const width = Math.max(...expected.map((row) => row.findLastIndex((cell) => cell !== "") + 1));
          const padded = expected.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
          expect(await cellsOf(await written(rows))).toEqual(padded);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it("has numbers, yes and no, days and blanks as such", async () => {
    const rows = [
      ["n", "b", "d", "blank", "end"],
      [1626.81, true, { date: "2024-12-31" }, null, "x"],
      [-0.001, false, { date: "1066-10-14" }, "", "y"],
    ];
    const bytes = await written(rows);
    expect(await cellsOf(bytes)).toEqual([
      ["n", "b", "d", "blank", "end"],
      ["1626.81", "TRUE", "2024-12-31", "", "x"],
      ["-0.001", "FALSE", "1066-10-14", "", "y"],
    ]);
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="C2" s="2"><v>45657</v></c>');
    expect(xml).toContain('<c r="C3" t="inlineStr"><is><t xml:space="preserve">1066-10-14</t></is></c>');
  });

  it("holds the longest text that a cell may have", async () => {
    const text = "<>_x".repeat(8192).slice(1);
    expect(await cellsOf(await written([[text]]))).toEqual([[text]]);
  });

  it("reads any number back to 15 figures", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 40 }), async (numbers) => {
        const [cells = []] = await cellsOf(await written([numbers]));
        expect(cells.map(Number)).toEqual(numbers.map((n) => Number(n.toPrecision(15)) + 0));
        for (const cell of cells) expect(cell).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it("has its headings bold and in sight", async () => {
    const xml = partOf(await written([["a"], ["b"]]), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" s="1"');
    expect(xml).toContain('<c r="A2" t=');
    expect(xml).toContain('ySplit="1"');
  });

  it("never has a formula", async () => {
    const bytes = await written([["=1+1", "+1", "@x", "-1"], ["=cmd|' /C calc'!A0"]]);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
    expect((await cellsOf(bytes))[0]).toEqual(["=1+1", "+1", "@x", "-1"]);
  });

  it("has a name for its sheet that Excel takes", async () => {
    const nameOf = async (name: string) => (await openWorkbook(await written([["a"]], name))).sheets[0]?.name;
    expect(await nameOf("Spend & grants")).toBe("Spend & grants");
    expect(await nameOf("2024/25: [all]*?")).toBe("2024 25   all");
    expect(await nameOf("'a'")).toBe("a");
    expect(await nameOf("x".repeat(40))).toBe("x".repeat(31));
    expect(await nameOf("")).toBe("Sheet1");
  });

  it("keeps row numbers where a row is blank", async () => {
    const rows = await rowsOf(await openWorkbook(await written([["a"], [], [null], ["b"]])));
    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
  });

  it("is the same for the same rows", async () => {
    expect(await written([["a"], [1]])).toEqual(await written([["a"], [1]]));
  });

  it("hands on its bytes as it goes", async () => {
    let size = 0;
    const writer = newXlsxWriter((bytes) => {
      size += bytes.length;
    }, "x");
    const cells = Array.from({ length: 100 }, (_, i) => `${i} ${Math.sin(i)}`);
    const sizes: number[] = [];
    for (let row = 0; row < 500; row++) {
      writer.row(cells.map((cell) => `${cell}${row}`));
      if (row % 100 === 99) {
        await writer.flush();
        sizes.push(size);
      }
    }
    await writer.end();
    expect(new Set(sizes).size).toBe(5);
  });
});

describe("what no sheet can hold", () => {
  const row = (...cells: Cell[]) => written([["heading"], cells]);
  it("is refused with its cell", async () => {
    await expect(row("a", "x".repeat(32_768))).rejects.toMatchObject({
      name: "CellTooLongError",
      cell: "B2",
      length: 32_768,
    });
    await expect(row("a", "x".repeat(32_768))).rejects.toThrow(/Cell B2 would hold 32,768 characters/);
    await expect(row(Number.NaN)).rejects.toThrow(RangeError);
    await expect(row(...Array.from({ length: 16_385 }, () => "x"))).rejects.toMatchObject({ name: "SheetFullError" });
  });
});
