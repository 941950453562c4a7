import { describe, expect, it } from "vitest";
import { makeOds } from "../../../test/make-xlsx.ts";
import { cellsOf, openWorkbook, rowsOf } from "../../../test/read-workbook.ts";

const p = (text: string) => `<text:p>${text}</text:p>`;
const table = (rows: string, name = "Sheet1", style = "ta1") =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const cell = (attributes: string, content = "") => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const text = (value: string) => cell('office:value-type="string"', p(value));

async function cellOf(attributes: string, content = ""): Promise<string> {
  const [cells] = await cellsOf(makeOds(table(row(cell(attributes, content)))));
  return cells?.[0] ?? "";
}

describe("an OpenDocument spreadsheet", () => {
  it("has its sheets in order, with those that nobody sees", async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables = table(row(text("a")), "Data") + table(row(text("b")), "Lists", "ta2") + table(row(), "Empty");
    const workbook = await openWorkbook(makeOds(tables, styles));
    expect(workbook.format).toBe("ods");
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Data", false],
      ["Lists", true],
      ["Empty", false],
    ]);
    expect(await rowsOf(workbook, 1)).toEqual([{ row: 1, line: null, cells: ["b"] }]);
    expect(await rowsOf(workbook, 0)).toEqual([{ row: 1, line: null, cells: ["a"] }]);
    expect(await workbook.sheets[2]?.open()).toBeNull();
  });

  it.each([
    ['office:value-type="float" office:value="1626.8100000000002"', p("1,626.81"), "1626.81"],
    ['office:value-type="float" office:value="2983151"', p("02983151"), "02983151"],
    ['office:value-type="float" office:value="200003770481"', p("2.00E+011"), "200003770481"],
    ['office:value-type="currency" office:currency="GBP" office:value="12.5"', p("£12.50"), "12.5"],
    ['office:value-type="percentage" office:value="0.25"', p("25%"), "0.25"],
    ['office:value-type="date" office:date-value="2024-12-31"', p("31/12/24"), "2024-12-31"],
    ['office:value-type="date" office:date-value="2024-12-31T10:30:00.000"', p("x"), "2024-12-31T10:30:00"],
    ['office:value-type="time" office:time-value="PT09H05M00S"', p("09:05"), "09:05:00"],
    ['office:value-type="boolean" office:boolean-value="true"', p("TRUE"), "TRUE"],
    ['office:value-type="boolean" office:boolean-value="false"', p("FALSE"), "FALSE"],
    ['office:value-type="string" office:string-value="" table:formula="of:=1/0"', p("#DIV/0!"), "#DIV/0!"],
    ['office:value-type="string"', p("two") + p("lines"), "two\nlines"],
    [
      'office:value-type="string"',
      p('a<text:s text:c="2"/>b<text:tab/>c<text:span>d</text:span><text:line-break/>e'),
      "a  b\tcd\ne",
    ],
    ['office:value-type="string"', `<office:annotation>${p("a note")}</office:annotation>${p("value")}`, "value"],
  ])("reads a cell %s", async (attributes, content, expected) => {
    expect(await cellOf(attributes, content)).toBe(expected);
  });

  it("repeats cells and rows, and a million blank ones cost nothing", async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = [
      row(text("a"), cell('office:value-type="string" table:number-columns-repeated="3"', p("b")), blank),
      `<table:table-row table:number-rows-repeated="2">${text("c")}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="1048000">${blank}</table:table-row>`,
      row(text("end")),
    ];
    const found = await rowsOf(await openWorkbook(makeOds(table(rows.join("")))));
    expect(found.map(({ row: number, cells }) => [number, cells.join("|")])).toEqual([
      [1, "a|b|b|b"],
      [2, "c|||"],
      [3, "c|||"],
      [1_048_004, "end|||"],
    ]);
  });

  it("hands out a row that is repeated a million times in batches", async () => {
    const rows = `<table:table-row table:number-rows-repeated="1000000">${text("x")}</table:table-row>`;
    const sheet = await (await openWorkbook(makeOds(table(rows)))).sheets[0]?.open();
    let count = 0;
    for await (const batch of sheet?.rows() ?? []) {
      count += batch.length;
      expect(batch.length).toBeLessThanOrEqual(1000);
    }
    expect(count).toBe(1_000_000);
  });

  it("gives headings over two rows to the lower one too", async () => {
    const rows =
      row(
        cell('office:value-type="string" table:number-rows-spanned="2"', p("Reference")),
        cell('office:value-type="string" table:number-columns-spanned="2"', p("Address")),
        "<table:covered-table-cell/>",
      ) + row(`<table:covered-table-cell/>`, text("Street"), text("Town"));
    expect(await cellsOf(makeOds(table(rows)))).toEqual([
      ["Reference", "Address", ""],
      ["Reference", "Street", "Town"],
    ]);
  });

  it("says which formulas have no result", async () => {
    const workbook = await openWorkbook(makeOds(table(row(text("a"), cell('table:formula="of:=NOW()"')))));
    await rowsOf(workbook);
    expect(workbook.problems).toEqual([
      { code: "formula-unread", row: 1, line: null, sheet: "Sheet1", cell: "B1", value: "B1" },
    ]);
  });

  it("is refused with a password", async () => {
    const manifest = { "META-INF/manifest.xml": "<manifest:manifest><manifest:encryption-data/></manifest:manifest>" };
    for (const parts of [manifest, { "encrypted-package": "x" }]) {
      await expect(openWorkbook(makeOds(table(""), "", parts))).rejects.toMatchObject({ code: "file-encrypted" });
    }
  });
});
