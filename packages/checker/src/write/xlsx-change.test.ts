import fc from "fast-check";
import { gzipSync, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Made, type MadeSheet, makeOds, makeXlsx, textRows } from "../../test/make-xlsx.ts";
import { openWorkbook, rowsOf } from "../../test/read-workbook.ts";
import type { Cell } from "./xlsx.ts";
import { changeWorkbook } from "./xlsx-change.ts";

const SHEET = "xl/worksheets/sheet1.xml";

function changes(cells: Readonly<Record<string, Cell>>, sheet = "Sheet1"): Map<string, Map<string, Cell>> {
  return new Map([[sheet, new Map(Object.entries(cells))]]);
}

async function textsOf(bytes: Uint8Array, sheet = 0): Promise<Map<number, readonly string[]>> {
  return new Map((await rowsOf(await openWorkbook(bytes), sheet)).map(({ row, cells }) => [row, cells]));
}

function partOf(bytes: Uint8Array, name: string): string | null {
  const part = unzipSync(bytes)[name];
  return part === undefined ? null : new TextDecoder().decode(part);
}

/** The rows of a sheet after a change, as XML. */
async function changed(rows: string, cells: Readonly<Record<string, Cell>>, made: Made = {}): Promise<string> {
  const bytes = await changeWorkbook(makeXlsx([{ rows }], made), changes(cells));
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET) ?? "")?.[1] ?? "";
}

const inline = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`;

describe("a copy of a workbook with other values", () => {
  it("has every other part byte for byte, in its place", async () => {
    const sheets: MadeSheet[] = [
      {
        rows: textRows([
          ["a", "b"],
          ["1", "2"],
        ]),
        after: '<pageMargins left="0.7"/>',
      },
      { rows: textRows([["other"]]) },
    ];
    const before = makeXlsx(sheets, {
      parts: { "xl/vbaProject.bin": Uint8Array.from([1, 2, 3]), "xl/comments1.xml": "<c />" },
    });
    const after = await changeWorkbook(before, changes({ B2: "two" }));
    const [was, is] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    for (const name of Object.keys(was)) if (name !== SHEET) expect(is[name]).toEqual(was[name]);
    const xml = partOf(before, SHEET) ?? "";
    expect(partOf(after, SHEET)).toBe(
      xml.replace('<c t="inlineStr"><is><t>2</t></is></c>', `<c t="inlineStr">${inline("two")}</c>`),
    );
  });

  it("keeps the style of a cell, and drops what its old value was", async () => {
    const row = (cell: string) => `<row r="1" spans="1:1" ht="20">${cell}</row>`;
    const was = row('<c r="A1" s="1" t="s" cm="1" vm="2"><v>0</v></c>');
    const formats = ["0.00"];
    expect(await changed(was, { A1: "a < b" }, { formats })).toBe(
      row(`<c r="A1" s="1" t="inlineStr">${inline("a &lt; b")}</c>`),
    );
    expect(await changed(was, { A1: 1.5 }, { formats })).toBe(row('<c r="A1" s="1"><v>1.5</v></c>'));
    expect(await changed(was, { A1: true }, { formats })).toBe(row('<c r="A1" s="1" t="b"><v>1</v></c>'));
    expect(await changed(was, { A1: null }, { formats })).toBe(row('<c r="A1" s="1"/>'));
  });

  it("has a day as a number where the cell shows days, and as text elsewhere", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const made = { formats: ["dd/mm/yyyy"] };
    const day = { date: "2024-12-31" };
    expect(await changed(rows, { A1: day, B1: day }, made)).toBe(
      `<row r="1"><c r="A1" s="1"><v>45657</v></c><c r="B1" t="inlineStr">${inline("2024-12-31")}</c></row>`,
    );
    expect(await changed(rows, { A1: day }, { ...made, is1904: true })).toContain("<v>44195</v>");
  });

  it("gets cells and rows that were not there, in order", async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"/>';
    const cell = (name: string) => `<c r="${name}" t="inlineStr">${inline(name)}</c>`;
    const wanted = ["A1", "A2", "C2", "B3", "D4", "A9"];
    expect(await changed(rows, Object.fromEntries([...wanted].reverse().map((name) => [name, name])))).toBe(
      `<row r="1">${cell("A1")}</row><row r="2">${cell("A2")}<c r="B2"><v>1</v></c>${cell("C2")}</row><row r="3">${cell("B3")}</row><row r="4">${cell("D4")}</row><row r="9">${cell("A9")}</row>`,
    );
    const empty = makeXlsx([{ rows: "" }], { parts: { [SHEET]: "<x:worksheet><x:sheetData/></x:worksheet>" } });
    expect(partOf(await changeWorkbook(empty, changes({ A1: 1 })), SHEET)).toBe(
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it("is not fooled by text that looks like cells", async () => {
    const rows =
      '<row r="1"><!-- <c r="A1"> --><c r="A1" t="str"><v><![CDATA[<c r="B1"><v>9</v></c>]]></v></c><c r="B1"><v>1</v></c></row>';
    expect(await changed(rows, { B1: 2 })).toBe(rows.replace("<v>1</v>", "<v>2</v>"));
  });

  it("reads back to the new values and to the old ones of all other cells", async () => {
    const name = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 8 }));
    const values = fc.array(fc.tuple(name, fc.string({ unit: "binary", minLength: 1 })), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom("", "x", "y z"), { maxLength: 5 }), { maxLength: 6 }),
        values,
        async (rows, list) => {
          const grid = Array.from({ length: 8 }, (_, r) => Array.from({ length: 6 }, (_, c) => rows[r]?.[c] ?? ""));
          const cells: Record<string, string> = {};
          for (const [[column, row], text] of list) {
            cells[`${"ABCDEF"[column]}${row}`] = text;
            (grid[row - 1] as string[])[column] = text;
          }
          const found = await textsOf(await changeWorkbook(makeXlsx([{ rows: textRows(rows) }]), changes(cells)));
          grid.forEach((wanted, i) => {
            const expected = wanted.some((cell) => cell.trim() !== "") ? wanted : [];
            const got = found.get(i + 1) ?? [];
            expect(Array.from({ length: 6 }, (_, c) => got[c] ?? "")).toEqual(
              Array.from({ length: 6 }, (_, c) => expected[c] ?? ""),
            );
          });
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it("of a workbook in gzip is one without", async () => {
    const bytes = await changeWorkbook(gzipSync(makeXlsx([{ rows: textRows([["a"]]) }])), changes({ A1: "b" }));
    expect((await textsOf(bytes)).get(1)).toEqual(["b"]);
  });
});

describe("formulas", () => {
  const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c></row>';
  const calcChain = '<calcChain><c r="A1" i="1"/><c r="C1"/></calcChain>';
  const before = () => makeXlsx([{ rows }], { parts: { "xl/calcChain.xml": calcChain } });

  it("stay as they are, and so does the list of calculations", async () => {
    const after = await changeWorkbook(before(), changes({ B1: 2 }));
    expect(partOf(after, SHEET)).toContain('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>2</v></c>');
    expect(partOf(after, "xl/calcChain.xml")).toBe(calcChain);
  });

  it("that are changed leave the list of calculations", async () => {
    const after = await changeWorkbook(before(), changes({ A1: 5 }));
    expect(partOf(after, "xl/calcChain.xml")).toBe('<calcChain><c i="1" r="C1"/></calcChain>');
    const none = await changeWorkbook(before(), changes({ A1: 5, C1: 6 }));
    expect(partOf(none, "xl/calcChain.xml")).toBeNull();
    expect(partOf(none, "[Content_Types].xml")).toBe('<Types><Override PartName="/xl/workbook.xml"/></Types>');
    expect(partOf(none, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect((await textsOf(none)).get(1)).toEqual(["5", "1", "6"]);
  });

  it("that other cells share are not changed, and the cell is named", async () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    await expect(changed(shared, { A1: 2 })).rejects.toThrow(/Cell A1 cannot be changed: .* A1:A2/);
    expect(await changed(shared, { A2: 2 })).toContain('<row r="2"><c r="A2"><v>2</v></c></row>');
  });
});

describe("headings of a table in a sheet", () => {
  it("are those of its description too, without which Excel says that the workbook is broken", async () => {
    const table =
      '<table ref="B2:C3"><tableColumns count="2"><tableColumn id="1" name="old"/><tableColumn id="2" name="kept"><x/></tableColumn></tableColumns></table>';
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>';
    const rows = '<row r="2"><c r="B2" t="str"><v>old</v></c><c r="C2" t="str"><v>kept</v></c></row>';
    const parts = { "xl/tables/table1.xml": table, "xl/worksheets/_rels/sheet1.xml.rels": rels };
    const after = await changeWorkbook(makeXlsx([{ rows }], { parts }), changes({ B2: 'new "one"' }));
    expect(partOf(after, "xl/tables/table1.xml")).toBe(table.replace('name="old"', 'name="new &quot;one&quot;"'));
  });
});

describe("what cannot be changed", () => {
  it("is refused", async () => {
    await expect(changeWorkbook(makeXlsx([{ rows: "" }]), changes({ A1: 1 }, "Other"))).rejects.toThrow(
      /no sheet called Other/,
    );
    await expect(changeWorkbook(makeOds(""), changes({ A1: 1 }))).rejects.toThrow(RangeError);
    await expect(changeWorkbook(new Uint8Array(100), changes({ A1: 1 }))).rejects.toMatchObject({
      code: "workbook-damaged",
    });
    await expect(changed("<row><c></row>", { A1: 1 })).rejects.toMatchObject({ code: "workbook-damaged" });
    await expect(changed("", { A1: "x".repeat(40_000) })).rejects.toMatchObject({
      name: "CellTooLongError",
      cell: "A1",
    });
  });
});
