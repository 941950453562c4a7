import { describe, expect, it } from "vitest";
import { makeXlsx, textRows } from "../../../test/make-xlsx.ts";
import { cellsOf, openWorkbook } from "../../../test/read-workbook.ts";

/** What one cell is read as; `xml` is the cell element without its name. */
async function cellOf(attributes: string, content: string, made: Parameters<typeof makeXlsx>[1] = {}): Promise<string> {
  const [row] = await cellsOf(makeXlsx([{ rows: `<row r="1"><c r="A1" ${attributes}>${content}</c></row>` }], made));
  return row?.[0] ?? "";
}

describe("a number in a cell", () => {
  it.each([
    ["1616.23", "1616.23"],
    ["1626.8100000000002", "1626.81"],
    ["200003770481", "200003770481"],
    ["2.00003770481E11", "200003770481"],
    ["1234567890123456789", "1234567890123460000"],
    ["5.0", "5"],
    ["1E-3", "0.001"],
    ["-1.5e-7", "-0.00000015"],
    ["0.1", "0.1"],
    ["00.10", "0.1"],
    ["-0", "0"],
    ["-281.17", "-281.17"],
    ["1e21", "1000000000000000000000"],
    ["51.503399999999999", "51.5034"],
    ["not a number", "not a number"],
  ])("%s is read as %s", async (stored, text) => {
    expect(await cellOf("", `<v>${stored}</v>`)).toBe(text);
  });

  it("keeps the leading zeros that its format gives it", async () => {
    const of = (code: string, stored: string) => cellOf('s="1"', `<v>${stored}</v>`, { formats: [code] });
    expect(await of("00000000", "2983151")).toBe("02983151");
    expect(await of("000", "1234")).toBe("1234");
    expect(await of("000", "-8")).toBe("-008");
    expect(await of("0000", "1.5")).toBe("1.5");
    expect(await of("0", "7")).toBe("7");
    expect(await of("0.00", "7")).toBe("7");
  });
});

describe("a date in a cell", () => {
  const dates: [format: string, stored: string, text: string][] = [
    ["dd/mm/yyyy", "45657", "2024-12-31"],
    ["dd/mm/yyyy", "45657.75", "2024-12-31"],
    ["dd/mm/yyyy;@", "45657", "2024-12-31"],
    ["[$-809]d mmmm yyyy", "45657", "2024-12-31"],
    ["mmm-yy", "45627", "2024-12-01"],
    ['dd" of "mmm', "45657", "2024-12-31"],
    ["dd/mm/yyyy hh:mm", "45657.4375", "2024-12-31T10:30:00"],
    ["yyyy\\-mm\\-dd\\Thh:mm:ss", "45657", "2024-12-31T00:00:00"],
    ["m/d/yy h:mm AM/PM", "45657.999999", "2025-01-01T00:00:00"],
    ["hh:mm", "0.4375", "10:30:00"],
    ["h:mm AM/PM", "45657.4375", "10:30:00"],
    ["[h]:mm", "1.5", "36:00:00"],
    ["mm:ss", "0.0104166666666667", "00:15:00"],
    ["dd/mm/yyyy", "1", "1900-01-01"],
    ["dd/mm/yyyy", "60", "1900-02-29"],
    ["dd/mm/yyyy", "61", "1900-03-01"],
    ["dd/mm/yyyy", "2958465", "9999-12-31"],
    ["dd/mm/yyyy", "2958466", "2958466"],
    ["dd/mm/yyyy", "-1", "-1"],
    ["dd/mm/yyyy", "0", "0"],
  ];
  it.each(dates)("in the format %s: %s is %s", async (format, stored, text) => {
    expect(await cellOf('s="1"', `<v>${stored}</v>`, { formats: [format] })).toBe(text);
  });

  it.each([
    "General",
    "0.00E+00",
    '0" days"',
    "[Red]#,##0.00",
    "[$£-809]#,##0",
    "@",
    "0.0%",
    "# ?/?",
    "#,##0_-;[Red]\\-#,##0",
  ])("is none in the format %s", async (format) => {
    expect(await cellOf('s="1"', "<v>45657</v>", { formats: [format] })).toBe("45657");
  });

  it("goes by the formats that have no text", async () => {
    const styles = [14, 22, 20, 46, 4].map((id) => `<xf numFmtId="${id}"/>`).join("");
    const parts = { "xl/styles.xml": `<styleSheet><cellXfs>${styles}</cellXfs></styleSheet>` };
    const read = (style: number) => cellOf(`s="${style}"`, "<v>45657.4375</v>", { parts });
    expect(await Promise.all([0, 1, 2, 3, 4].map(read))).toEqual([
      "2024-12-31",
      "2024-12-31T10:30:00",
      "10:30:00",
      "1095778:30:00",
      "45657.4375",
    ]);
  });

  it("is counted from 1904 where the workbook says so", async () => {
    const made = { formats: ["dd/mm/yyyy"], is1904: true };
    expect(await cellOf('s="1"', "<v>44195</v>", made)).toBe("2024-12-31");
    expect(await cellOf('s="1"', "<v>0</v>", made)).toBe("1904-01-01");
  });

  it("may be stored as a text", async () => {
    const made = { formats: ["dd/mm/yyyy", "dd/mm/yyyy hh:mm"] };
    expect(await cellOf('t="d" s="1"', "<v>2024-12-31T00:00:00</v>", made)).toBe("2024-12-31");
    expect(await cellOf('t="d" s="2"', "<v>2024-12-31T10:30:00.000Z</v>", made)).toBe("2024-12-31T10:30:00");
  });
});

describe("what else a cell may hold", () => {
  it("yes and no, errors, and the last result of a formula", async () => {
    expect(await cellOf('t="b"', "<v>1</v>")).toBe("TRUE");
    expect(await cellOf('t="b"', "<v>0</v>")).toBe("FALSE");
    expect(await cellOf('t="e"', "<v>#VALUE!</v>")).toBe("#VALUE!");
    expect(await cellOf("", "<f>SUM(A2+1)</f><v>12</v>")).toBe("12");
    expect(await cellOf('t="str"', "<f>A2&amp;B2</f><v>a &amp; b</v>")).toBe("a & b");
  });

  it("texts: shared, rich, and without reading aids", async () => {
    const strings =
      '<si><t xml:space="preserve"> plain </t></si><si><r><t>ri</t></r><r><rPr/><t>ch</t></r><rPh><t>aid</t></rPh></si><si/>';
    const rows = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>0</v></c></row>';
    expect(await cellsOf(makeXlsx([{ rows }], { strings }))).toEqual([["rich", " plain ", "", " plain "]]);
    expect(await cellOf('t="inlineStr"', "<is><r><t>a</t></r><r><t>b</t></r></is>")).toBe("ab");
  });

  it("escapes of what XML cannot hold", async () => {
    const of = (text: string) => cellOf('t="inlineStr"', `<is><t>${text}</t></is>`);
    expect(await of("a_x000D_\nb_x0001_")).toBe("a\r\nb\u0001");
    expect(await of("_x005F_x000D_")).toBe("_x000D_");
    expect(await of("snake_xyz_case")).toBe("snake_xyz_case");
  });

  it("says which formulas have no result, once their sheet is read", async () => {
    const rows = `${textRows([["a", "b"]])}<row><c><f>NOW()</f></c><c><v>1</v></c></row><row><c><f>A1</f><v/></c><c t="str"><f>B1</f><v></v></c></row>`;
    const workbook = await openWorkbook(makeXlsx([{ rows }]));
    const table = await workbook.sheets[0]?.open();
    expect(table?.problemCounts.get("formula-unread")).toBe(2);
    expect(workbook.problems).toEqual([]);
    for await (const _batch of table?.rows() ?? []);
    const problem = { code: "formula-unread", line: null, sheet: "Sheet1" };
    expect(workbook.problems).toEqual([
      { ...problem, row: 2, cell: "A2", value: "A2" },
      { ...problem, row: 3, cell: "A3", value: "A3" },
    ]);
    expect(workbook.problemCounts.get("formula-unread")).toBe(2);
  });
});
