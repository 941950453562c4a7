import { load } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { field, record } from "../../../test/made-up.ts";
import { check, type Report } from "../../index.ts";

const spend = await load("transparency/spend-transaction");
const HEADINGS =
  "organisation_id,department,supplier_name,payment_date,net_amount,irrecoverable_vat_amount,purpose,category,payment_method";
const row = (i: number) => `GB-LAE-NFD,Parks,Brightwell Paving ${i},2024-10-01,${1000 + i}.10,0,Paths,Grounds,invoice`;
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, i) => row(from + i));

const checkRows = (lines: readonly string[]) => check([HEADINGS, ...lines].join("\n"), { schema: spend });
const codes = ({ findings }: Report) => findings.map(({ code, count }) => `${code} ${count}`);
const places = ({ findings }: Report) => findings.flatMap(({ samples }) => samples.map((sample) => sample.row));

describe("headings that are repeated inside the data", () => {
  it("are no records, and one finding says where they are", async () => {
    const report = await checkRows([...rows(2), HEADINGS, ...rows(2, 3), HEADINGS.toUpperCase(), ...rows(1, 5)]);
    expect(report).toMatchObject({ rows: 5, invalidRows: 0 });
    expect(report.findings).toMatchObject([
      { code: "heading-repeated", severity: "error", count: 2, message: "2 rows repeat the headings inside the data" },
    ]);
    expect(places(report)).toEqual([4, 7]);
  });

  it("may differ in one of ten, and a row that has one such word is a record", async () => {
    expect(codes(await checkRows([row(1), HEADINGS.replace("category", "page 2")]))).toEqual(["heading-repeated 1"]);
    expect(codes(await checkRows([row(1).replace("Parks", "department").replace("Paths", "purpose")]))).toEqual([]);
  });
});

describe("rows that are about the table", () => {
  it.each([
    ["a grand total", "Grand Total,,,,3006.30,,,,", "total-row", "“Grand Total”"],
    ["a total with its amount in another column", ",,,,,,,Total:,3006.30", "total-row", "Total:"],
    ["a sum without a word", ",,,,3006.30,0,,,", "total-row", "3006.30"],
    ["a sum behind another word", "Northfield,,,,3006.30,,,,", "total-row", "Northfield"],
    ["a remark at the end", "End of report,,,,,,,,", "note-row", "“End of report”"],
    ["a source", "Source:,Finance system,,,,,,,", "note-row", "Source:"],
    ["a stray value", ",,xxx,,,,,,", "note-row", "xxx"],
  ])("%s is none of its records", async (_what, line, code, found) => {
    const report = await checkRows([...rows(3), line]);
    expect(codes(report)).toEqual([`${code} 1`]);
    expect(report).toMatchObject({ valid: true, rows: 3, invalidRows: 0, findings: [{ severity: "warning" }] });
    expect(report.findings[0]?.message).toContain(found);
    expect(places(report)).toEqual([5]);
  });

  it("are sums of a part, too", async () => {
    const report = await checkRows([
      ...rows(3),
      "Parks,,,,3006.30,,,,",
      ...rows(2, 4),
      "Roads,,,,2009.20,,,,",
      ",,,,5015.50,,,,",
    ]);
    expect(codes(report)).toEqual(["total-row 3"]);
    expect(places(report)).toEqual([5, 8, 9]);
  });

  it("count the rows right below the headings, and no further down", async () => {
    const report = await checkRows(["3,,,,,,,,", ...rows(3)]);
    expect(codes(report)).toEqual(["count-row 1"]);
    expect(report.findings[0]?.message).toBe(
      "The row below the headings holds nothing but 3, the number of rows. It was not checked as a record",
    );
    expect(codes(await checkRows([...rows(3), "3,,,,,,,,"]))).toContain("required-missing 1");
  });

  it("have next to nothing of a record: one that lacks some values is a record", async () => {
    const report = await checkRows([
      ...rows(3),
      "GB-LAE-NFD,,Total Gas Ltd,,3006.30,,,,",
      ",,Smith,2024-10-01,500,,,,",
    ]);
    expect(report).toMatchObject({ rows: 5, invalidRows: 2 });
    expect(new Set(codes(report).map((code) => code.split(" ")[0]))).toEqual(
      new Set(["required-missing", "one-of-missing"]),
    );
  });

  it("are remarks only where no record follows, if they stand in the key", async () => {
    const place = record(
      [
        field("reference", { required: true }),
        field("kind", { required: true }),
        field("height", { required: true, type: "number" }),
      ],
      { key: ["reference"] },
    );
    const checkPlaces = (lines: string[]) => check(["reference,kind,height", ...lines].join("\n"), { schema: place });
    expect(codes(await checkPlaces(["A 1,oak,2", "A 2,,", "A 3,ash,4"]))).toEqual([
      "required-missing 1",
      "required-missing 1",
    ]);
    expect(codes(await checkPlaces(["A 1,oak,2", "A 3,ash,4", "As of May 2024,,"]))).toEqual(["note-row 1"]);
    expect(codes(await checkPlaces(["A 1,oak,2", "Page 1 of 2,,", "reference,kind,height", "A 3,ash,4"]))).toEqual([
      "heading-repeated 1",
      "note-row 1",
    ]);
    expect(codes(await checkPlaces(["A1,oak,2", "A2,,"]))).toEqual(["required-missing 1", "required-missing 1"]);
  });
});

describe("a layout that changes half way", () => {
  const left = (i: number) => row(i).replace("GB-LAE-NFD,Parks,", "GB-LAE-NFD,");
  const right = (i: number) => row(i).replace("Parks,", "Parks,Trees,");

  it.each([
    ["left", left],
    ["right", right],
  ])("to the %s is one finding, with the first row and the count", async (way, shifted) => {
    const lines = Array.from({ length: 7 }, (_, i) => shifted(i + 10));
    const report = await checkRows([...rows(9), ...lines]);
    expect(codes(report)).toEqual(["layout-shifted 7"]);
    expect(report).toMatchObject({ rows: 16, invalidRows: 7, errors: 7 });
    expect(report.findings[0]?.message).toBe(
      `From row 11 on, 7 rows have values one column to the ${way} of where they belong, from payment_date on`,
    );
  });

  it("is found where rows stay as wide as they were, and where rows without the fault come between", async () => {
    const padded = Array.from({ length: 6 }, (_, i) => `${left(i)},`);
    const report = await checkRows([...rows(3), ...padded, ...rows(2), left(1)]);
    expect(codes(report)).toEqual(["layout-shifted 7"]);
    expect(report).toMatchObject({ rows: 12, invalidRows: 7 });
  });

  it("takes five rows: fewer are checked one by one, in their order", async () => {
    const four = Array.from({ length: 4 }, (_, i) => `${left(i)},`);
    const report = await checkRows([...rows(3), ...four, ...rows(2)]);
    expect(codes(report)).not.toContain("layout-shifted 4");
    expect(report).toMatchObject({ rows: 9, invalidRows: 4 });
    expect(report.findings.find(({ code }) => code === "date-format")?.samples.map((one) => one.row)).toEqual([
      5, 6, 7, 8,
    ]);
  });

  it("is not seen in a column whose values are wrong by themselves", async () => {
    const wrong = Array.from({ length: 20 }, (_, i) => row(i).replace(/\d+\.10/, "plenty"));
    expect(codes(await checkRows([...rows(3), ...wrong]))).toEqual(["number-type 20"]);
    const made = record([
      field("reference", { required: true }),
      field("least", { type: "number" }),
      field("most", { type: "number" }),
    ]);
    const lines = Array.from({ length: 9 }, (_, i) => `A${i},${i > 2 ? "few" : 1},${i}`);
    expect(codes(await check(["reference,least,most", ...lines].join("\n"), { schema: made }))).toEqual([
      "number-type 6",
    ]);
  });

  it("shows in codes and in values of a fixed form, where rows change their length", async () => {
    const made = record([
      field("reference", { required: true }),
      field("name"),
      field("remark"),
      field("kind", { codes: ["oak", "ash"] }),
    ]);
    const lines = ["A,b,c,oak", "A,b,c,ash", ...Array.from({ length: 6 }, () => "A,b,ash")];
    expect(codes(await check(["reference,name,remark,kind", ...lines].join("\n"), { schema: made }))).toContain(
      "layout-shifted 6",
    );
  });
});

describe("blank rows and columns", () => {
  it("are counted once each", async () => {
    const wide = (line: string) => `${line.replace("Parks,", "Parks,,")},,`;
    const lines = [wide(HEADINGS.replace("department,", "department,")), ",,,,,,", wide(row(1)), "", "", wide(row(2))];
    const text = lines.map((line, i) =>
      i === 0 ? HEADINGS.replace("department,", "department,,").concat(",,") : line,
    );
    const report = await check(text.join("\n"), { schema: spend });
    expect(codes(report)).toEqual(["blank-columns 3", "blank-rows 3"].sort((a, b) => (a < b ? -1 : 1)));
    expect(report.findings.map(({ severity }) => severity)).toEqual(["info", "info"]);
    expect(report.findings.map(({ message }) => message)).toEqual([
      "3 columns have no heading and no values",
      "3 rows below the headings are blank, and left out",
    ]);
    expect(report.findings[1]?.samples.map((one) => one.row)).toEqual([2, 4]);
  });

  it("are one finding a column where there are values under a blank heading", async () => {
    const lines = [`${HEADINGS},,,`, `${row(1)},a,,`, `${row(2)},b,c,`];
    const report = await check(lines.join("\n"), { schema: spend });
    expect(codes(report)).toEqual(["column-unnamed 2", "column-unnamed 1", "blank-columns 1"]);
    expect(report.findings.map(({ message }) => message).slice(0, 2)).toEqual([
      "Column J has no heading, and values in 2 rows, such as a",
      "Column K has no heading, and values in 1 row, such as c",
    ]);
  });

  it("do not fill the report where there are hundreds of them", async () => {
    const report = await check(`${HEADINGS}${",".repeat(500)}\n${row(1)},${"x,".repeat(500)}`, { schema: spend });
    expect(report.findings.filter(({ code }) => code === "column-unnamed")).toHaveLength(11);
  });
});

describe("a row with more cells than headings", () => {
  it("is said to have a value with the separator in it", async () => {
    const report = await checkRows([...rows(3), row(4).replace("Paths", "Paths, gates")]);
    const many = report.findings.find(({ code }) => code === "cells-too-many");
    expect(many).toMatchObject({ count: 1 });
    expect(many?.fix).toContain("put double quotes around that value");
  });
});
