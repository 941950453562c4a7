import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeXlsx, makeZip, textRows, xlsxParts } from "../../../test/make-xlsx.ts";
import { cellsOf, openWorkbook, rowsOf } from "../../../test/read-workbook.ts";
import { openSource } from "../open.ts";

describe("the sheets of a workbook", () => {
  it("are told in order, with those that nobody sees", async () => {
    const workbook = await openWorkbook(
      makeXlsx([
        { name: "Data", rows: textRows([["a"]]) },
        { name: "Lists & codes", state: "hidden", rows: textRows([["b"]]) },
        { name: "Deep", state: "veryHidden", rows: "" },
      ]),
    );
    expect(workbook).toMatchObject({ kind: "workbook", format: "xlsx", packing: null });
    expect(workbook.encoding()).toBeNull();
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Data", false],
      ["Lists & codes", true],
      ["Deep", true],
    ]);
  });

  it("are null where no cell has anything in it, and where they are charts", async () => {
    const styled =
      '<row r="1"><c r="A1" s="0"/><c r="B1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c></row>';
    const workbook = await openWorkbook(
      makeXlsx([{ rows: styled }, { rows: "" }, { name: "Chart", type: "chartsheet", rows: textRows([["x"]]) }]),
    );
    for (const sheet of workbook.sheets) expect(await sheet.open()).toBeNull();
  });

  it("may be read at the same time", async () => {
    const rows = (text: string) => textRows(Array.from({ length: 3000 }, (_, i) => [`${text}${i}`]));
    const workbook = await openWorkbook(makeXlsx([{ rows: rows("a") }, { rows: rows("b") }]));
    const tables = await Promise.all(workbook.sheets.map(({ open }) => open()));
    const first = tables.map((table) => table?.rows());
    const [a, b] = [await first[0]?.next(), await first[1]?.next()];
    expect([a?.value?.[0]?.cells, b?.value?.[0]?.cells]).toEqual([["a0"], ["b0"]]);
    expect(await rowsOf(workbook, 1)).toHaveLength(3000);
  });

  it("keep their row numbers, and have neither blank rows nor the blank columns beyond the table", async () => {
    const ghosts = Array.from({ length: 1024 }, () => '<c s="0"/>').join("");
    const rows = `<row r="3">${ghosts}</row><row r="5"><c r="B5"><v>1</v></c><c r="XFD5" s="0"/></row><row r="9"><c r="A9"><v>2</v></c></row>`;
    expect(await rowsOf(await openWorkbook(makeXlsx([{ rows }])))).toEqual([
      { row: 5, line: null, cells: ["", "1"] },
      { row: 9, line: null, cells: ["2", ""] },
    ]);
  });

  it("are as wide as the widest row so far, and at least as the widest of the first 30", async () => {
    const wide = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
    const rows = textRows([wide(2), wide(3), ...Array.from({ length: 2000 }, () => wide(1)), wide(4), wide(1)]);
    const cells = await cellsOf(makeXlsx([{ rows }]));
    expect(cells[0]).toEqual(["0", "1", ""]);
    expect(cells[1500]).toEqual(["0", "", ""]);
    expect(cells.at(-1)).toEqual(["0", "", "", ""]);
  });

  it("lose no row whose number is missing or given twice", async () => {
    const rows = "<row><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>";
    expect((await rowsOf(await openWorkbook(makeXlsx([{ rows }])))).map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, "1", ""],
      [2, "2", ""],
      [3, "3", "4"],
    ]);
  });

  it("give the first 30 rows as the head, and all of them once more", async () => {
    const rows = textRows(Array.from({ length: 2500 }, (_, i) => [`r${i}`]));
    const table = await (await openWorkbook(makeXlsx([{ rows }]))).sheets[0]?.open();
    expect(await table?.head()).toHaveLength(30);
    const batches = [];
    for await (const batch of table?.rows() ?? []) batches.push(batch.length);
    expect(batches.reduce((sum, length) => sum + length)).toBe(2500);
    expect(Math.max(...batches)).toBe(1000);
  });

  it("may have names with a prefix, as some programs write them", async () => {
    const parts = xlsxParts([{ rows: textRows([["a", "b"]]) }]);
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]) {
      parts[name] = String(parts[name])
        .replace(/<(\/?)(?=\w)/g, "<$1x:")
        .replace("xmlns=", "xmlns:x=");
    }
    expect(await cellsOf(makeZip(parts))).toEqual([["a", "b"]]);
  });
});

describe("merged cells", () => {
  const merges = (...refs: string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

  it("give a heading over two rows to the lower one too, under groups of columns", async () => {
    const rows = textRows([
      ["Register of sites"],
      ["Reference", "Address", "", "Notes"],
      ["", "Street", "Town", ""],
      ["A1", "High Street", "Town", "first"],
    ]);
    const cells = await cellsOf(makeXlsx([{ rows, after: merges("A1:D1", "A2:A3", "B2:C2", "D2:D3") }]));
    expect(cells.slice(1, 3)).toEqual([
      ["Reference", "Address", "", "Notes"],
      ["Reference", "Street", "Town", "Notes"],
    ]);
    expect(cells[0]).toEqual(["Register of sites", "", "", ""]);
  });

  it("are only the first cell in rows of data", async () => {
    const rows = textRows([
      ["Kind", "Name"],
      ["Park", "a"],
      ["", "b"],
      ["", "c"],
    ]);
    expect(await cellsOf(makeXlsx([{ rows, after: merges("A2:A4") }]))).toEqual([
      ["Kind", "Name"],
      ["Park", "a"],
      ["", "b"],
      ["", "c"],
    ]);
  });

  it("leave blank cells of data alone that are not merged", async () => {
    const rows = textRows([
      ["Kind", "Name"],
      ["", "a"],
    ]);
    expect(await cellsOf(makeXlsx([{ rows }]))).toEqual([
      ["Kind", "Name"],
      ["", "a"],
    ]);
  });
});

describe("text that was decoded wrongly before it came into a workbook", () => {
  it.each([
    ["CafÃ©", true],
    ["Caf&#195;&#169;", true],
    ["Café, £5", false],
  ])("is seen: %s is %s", async (text, garbled) => {
    const rows = `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const shared = makeXlsx([{ rows: '<row><c t="s"><v>0</v></c></row>' }], { strings: `<si><t>${text}</t></si>` });
    for (const bytes of [makeXlsx([{ rows }]), shared]) {
      const workbook = await openWorkbook(bytes);
      await rowsOf(workbook);
      expect(workbook.garbled()).toBe(garbled);
    }
  });
});

describe("a workbook in gzip", () => {
  it("is read as the workbook, and says that it was packed", async () => {
    const packed = gzipSync(makeXlsx([{ rows: textRows([["a"]]) }]));
    const workbook = await openWorkbook(packed);
    expect(workbook.packing).toBe("gzip");
    expect(workbook.bytesRead()).toBe(packed.length);
    expect(await rowsOf(workbook)).toHaveLength(1);
  });

  it("is refused if it was packed twice", async () => {
    await expect(openSource(gzipSync(gzipSync(new Uint8Array(10))))).rejects.toMatchObject({ code: "file-zip" });
  });
});
