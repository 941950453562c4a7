import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { field, record } from "../test/made-up.ts";
import { makeXlsx } from "../test/make-xlsx.ts";
import { cellsOf, openWorkbook, rowsOf } from "../test/read-workbook.ts";
import { check } from "./check.ts";
import { convert } from "./convert.ts";
import { type FixOptions, fix } from "./fix.ts";
import type { SourceLike } from "./read/types.ts";

const visit = record([
  field("reference", { required: true, headers: ["Ref"] }),
  field("day", { typeName: "core/types/date", expected: "a date", headers: ["Visit date"] }),
  field("amount", { type: "number", decimals: 2 }),
]);

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheet = (name: string, ref: string) => ({
  name,
  rows: `<row r="1">${text("A1", "Ref")}${text("B1", "Visit date")}${text("C1", "amount")}${text("D1", "Remarks")}</row><row r="2">${text("A2", ref)}${text("B2", "31/12/2024")}${text("C2", "£1,302.28")}${text("D2", "=1+1")}</row>`,
});
const notes = { name: "Notes", rows: `<row r="1">${text("A1", "31/12/2024")}</row>` };
const secret = { name: "Secret", state: "hidden" as const, rows: `<row r="1">${text("A1", "Ref")}</row>` };

async function fixed(source: SourceLike, options: Omit<FixOptions, "write" | "schema"> = {}) {
  const pieces: Uint8Array[] = [];
  const outcome = await fix(source, {
    schema: visit,
    ...options,
    write: (piece) => void pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece),
  });
  const bytes = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
  return { ...outcome, bytes };
}

describe("a workbook", () => {
  it("is checked in every sheet whose headings fit, and says what became of the others", async () => {
    const report = await check(makeXlsx([sheet("May", "A-1"), notes, sheet("June", "A-2"), secret]), { schema: visit });
    expect(report.rows).toBe(2);
    expect(report.file).toMatchObject({
      format: "xlsx",
      encoding: null,
      sheet: "May",
      sheets: [
        { name: "May", rows: 1, skipped: null },
        { name: "Notes", rows: 0, skipped: "other-headings" },
        { name: "June", rows: 1, skipped: null },
        { name: "Secret", rows: 0, skipped: "hidden" },
      ],
    });
    const dates = report.findings.find(({ code }) => code === "date-format");
    expect(dates).toMatchObject({ count: 2, column: "Visit date" });
    expect(dates?.samples.map((one) => [one.sheet, one.cell, one.line])).toEqual([
      ["May", "B2", null],
      ["June", "B2", null],
    ]);
  });

  it("is read in the one sheet that is asked for, also where that is hidden", async () => {
    const book = makeXlsx([sheet("May", "A-1"), { ...sheet("June", "A-2"), state: "hidden" }]);
    const report = await check(book, { schema: visit, sheet: "June" });
    expect(report.rows).toBe(1);
    expect(report.file.sheets?.map(({ skipped }) => skipped)).toEqual(["not-asked-for", null]);
    await expect(check(book, { schema: visit, sheet: "July" })).rejects.toMatchObject({ code: "sheet-unknown" });
  });

  it("is corrected in its own place, with every other part as it was", async () => {
    const book = makeXlsx([sheet("May", "A-1"), notes, sheet("June", "A-2")]);
    const { bytes, changes, to } = await fixed(book);
    expect(to).toBe("xlsx");
    expect(changes.map(({ code, count }) => [code, count])).toEqual([
      ["date-format", 2],
      ["number-type", 2],
    ]);
    const before = unzipSync(book);
    const after = unzipSync(bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((name) => String(before[name]) !== String(after[name]));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"]);
    const input = await openWorkbook(bytes);
    expect((await rowsOf(input, 0)).map(({ cells }) => cells)[1]).toEqual(["A-1", "2024-12-31", "1302.28", "=1+1"]);
    expect((await check(bytes, { schema: visit })).errors).toBe(0);
    expect((await fixed(bytes)).changes).toEqual([]);
  });

  it("becomes CSV, or is made of CSV with days and amounts as such", async () => {
    const { bytes } = await fixed(makeXlsx([sheet("May", "A-1"), notes]), { to: "csv" });
    const csv = new TextDecoder().decode(bytes);
    expect(csv).toBe("Ref,Visit date,amount,Remarks\r\nA-1,2024-12-31,1302.28,=1+1\r\n");
    const book = (await fixed(csv, { to: "xlsx" })).bytes;
    expect(await cellsOf(book)).toEqual(
      csv
        .trim()
        .split("\r\n")
        .map((line) => line.split(",")),
    );
    const part = new TextDecoder().decode(unzipSync(book)["xl/worksheets/sheet1.xml"]);
    expect(part).toMatch(/<v>1302.28<\/v>/);
    expect(part).not.toContain("<f>");
  });

  it("of several sheets is one table under the names of the standard, and not under its own", async () => {
    const book = makeXlsx([sheet("May", "A-1"), sheet("June", "A-2")]);
    await expect(fixed(book, { to: "csv" })).rejects.toMatchObject({ code: "sheets-several" });
    const { bytes } = await fixed(book, { to: "csv", canonical: true });
    expect(new TextDecoder().decode(bytes)).toBe(
      "reference,day,amount,Remarks\r\nA-1,2024-12-31,1302.28,=1+1\r\nA-2,2024-12-31,1302.28,=1+1\r\n",
    );
  });

  it("takes no text that is too long for a cell, and says where it would stand", async () => {
    const long = `reference,day\nA-1,\nA-2,"${"x".repeat(32_768)}"\n`;
    await expect(fixed(long, { to: "xlsx" })).rejects.toThrow("Cell B3 would hold 32,768 characters");
    const records = `[{"reference":"A-1"},{"reference":"${"x".repeat(32_768)}"}]`;
    const converted = convert(records, { schema: visit, to: "xlsx", write() {} });
    await expect(converted).rejects.toThrow("Cell A3 would hold 32,768 characters");
  });
});
