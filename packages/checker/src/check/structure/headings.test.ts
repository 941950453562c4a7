import { load, loadMetadata } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { field, profile, record } from "../../../test/made-up.ts";
import { makeXlsx, textRows } from "../../../test/make-xlsx.ts";
import { type CheckOptions, check, type Report, type Source } from "../../index.ts";

const candidates = { records: await loadMetadata(), load };
const spend = await load("transparency/spend-transaction");
const HEADINGS =
  "organisation_id,department,supplier_name,payment_date,net_amount,irrecoverable_vat_amount,purpose,category,payment_method";
const row = (i: number) => `GB-LAE-NFD,Parks,Brightwell Paving ${i},2024-10-01,${1000 + i}.50,0,Paths,Grounds,invoice`;
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, i) => row(from + i));

const checkLines = (lines: readonly string[], options: CheckOptions = { candidates }) =>
  check(lines.join("\n"), options);
const codes = ({ findings }: Report) => findings.map(({ code, count }) => `${code} ${count}`);
const finding = (report: Report, code: string) => report.findings.find((one) => one.code === code);
const refusal = (lines: readonly string[], options?: CheckOptions) =>
  checkLines(lines, options).catch((error: unknown) => error);

describe("the row of headings", () => {
  it("is the one that binds best, below groups of headings that merged cells have left", async () => {
    const groups = "Who,,Supplier,When,Amount,,What for,,";
    const report = await checkLines([groups, HEADINGS, ...rows(3)]);
    expect(report).toMatchObject({ rows: 3, valid: true, file: { headerRow: 2 } });
    expect(codes(report)).toEqual(["header-not-first 1"]);
  });

  it.each([1, 6, 20, 1_500])("is found among the data, %i rows down, and all the others are data", async (above) => {
    const report = await checkLines([...rows(above), HEADINGS, ...rows(4, above + 1)]);
    expect(report).toMatchObject({ rows: above + 4, invalidRows: 0, file: { headerRow: above + 1 } });
    expect(codes(report)).toEqual(["heading-misplaced 1"]);
    expect(finding(report, "heading-misplaced")).toMatchObject({
      severity: "error",
      message: `The headings are in row ${(above + 1).toLocaleString("en-GB")}, with rows of data above them`,
    });
  });

  it("is found there for a record that was asked for, and in a layout of it", async () => {
    const report = await checkLines([...rows(20), HEADINGS], { schema: spend });
    expect(codes(report)).toEqual(["heading-misplaced 1"]);
    const made = record([field("reference"), field("height", { type: "number" }), field("kind")]);
    const layout = profile({
      columns: [
        { name: "Our reference", field: "reference" },
        { name: "Size", field: "height", kind: "number" },
        { name: "Of what kind", field: "kind" },
      ],
    });
    const lines = [...Array.from({ length: 20 }, (_, i) => `T${i},${i},oak`), "Our reference,Size,Of what kind"];
    const inLayout = await checkLines(lines, { schema: made, profile: layout });
    expect(inLayout).toMatchObject({ rows: 20, file: { headerRow: 21 } });
    expect(codes(inLayout)).toEqual(["heading-misplaced 1"]);
  });

  it("is not looked for in a source that can be read only once", async () => {
    const bytes = new TextEncoder().encode([...rows(20), HEADINGS].join("\n"));
    let streams = 0;
    const once: Source = {
      name: "pipe.csv",
      bytes: null,
      once: true,
      async *stream() {
        streams++;
        yield bytes;
      },
    };
    await expect(check(once, { candidates })).rejects.toMatchObject({ code: "headings-missing" });
    expect(streams).toBe(1);
    const again: Source = { ...once, once: false };
    expect(await check(again, { candidates })).toMatchObject({ rows: 20 });
    expect(streams).toBe(3);
  });

  it("is found in the sheet of a workbook that is asked for", async () => {
    const sheet = (name: string, lines: readonly string[]) => ({
      name,
      rows: textRows(lines.map((line) => line.split(","))),
    });
    const book = makeXlsx([sheet("May", [...rows(20), HEADINGS]), sheet("June", [HEADINGS, ...rows(2)])]);
    const alone = await check(book, { candidates, sheet: "May" });
    expect(alone).toMatchObject({ rows: 20, file: { headerRow: 21 } });
    expect(codes(alone)).toEqual(["heading-misplaced 1"]);
  });

  it("leaves titles above the data alone", async () => {
    const report = await checkLines(["Spend over £500,,,,", "Period:,July 2024", "Total,17", HEADINGS, ...rows(2)]);
    expect(report.rows).toBe(2);
    expect(codes(report)).toEqual(["header-not-first 1"]);
  });
});

describe("a file without headings", () => {
  it("is refused with its first row", async () => {
    expect(await refusal(rows(3))).toMatchObject({
      code: "headings-missing",
      message:
        "The file has no headings: row 1 is already data (GB-LAE-NFD, Parks, “Brightwell Paving 1”, 2024-10-01, 1001.50 and so on)",
      fix: "Add a row above it that says what each column holds, or export the file again with its headings",
    });
  });

  it("is told what the record needs where one was asked for, or the order of its fields", async () => {
    expect(await refusal(rows(3), { schema: spend })).toMatchObject({
      fix: expect.stringContaining(
        "Spend transaction (transparency/spend-transaction) needs organisation_id, department,",
      ),
    });
    const made = record([field("reference"), field("height", { type: "number" }), field("kind")]);
    expect(await refusal(["T1,5,oak", "T2,6,ash"], { schema: made })).toMatchObject({
      code: "headings-missing",
      fix: expect.stringContaining("if they are in the same order, the headings are reference, height, kind"),
    });
  });

  it("is told from one whose headings belong to no record", async () => {
    expect(await refusal(["Colour,Size,Shape", "red,1,round"])).toMatchObject({ code: "record-unknown" });
    expect(await refusal(["Colour,Size,Shape", "red,1,round"], { schema: spend })).toMatchObject({
      code: "headings-unknown",
    });
  });

  it("is told from a notice and from a summary", async () => {
    const moved = await refusal(["This file has moved to our new website", "Visit data.example.org"]);
    expect(moved).toMatchObject({
      code: "headings-missing",
      message: "The file holds no table: its first line is “This file has moved to our new website”",
    });
    const pivot = await refusal(["Sum of Amount,", "Supplier name,Total", "A Ltd,12.50", "B Ltd,1.00"]);
    expect(pivot).toMatchObject({ message: "The file holds no table: its first line is “Sum of Amount”" });
  });
});

describe("headings that nothing reads", () => {
  it("are named beside the column that is missing", async () => {
    const report = await checkLines([HEADINGS.replace("department", "Colour").replace("purpose", "Shape"), ...rows(1)]);
    expect(finding(report, "column-missing")?.fix).toContain("or rename Colour or Shape if that is what it holds");
  });

  it("are paired with all that are missing, where they are near", async () => {
    const report = await checkLines([
      HEADINGS.replace("department", "departmnet").replace("supplier_name", "suplier_name"),
      ...rows(1),
    ]);
    expect(codes(report)).toEqual(["heading-near 1", "heading-near 1"]);
    expect(report.findings.map(({ fix }) => fix)).toEqual([
      "Rename departmnet to department",
      "Rename suplier_name to supplier_name",
    ]);
  });

  it("are said to be fields of another record, and to be several of one name", async () => {
    const report = await checkLines([`${HEADINGS},unused,unused,Polling district,unused`, `${row(1)},a,b,c,d`]);
    expect(finding(report, "field-unknown")).toMatchObject({ count: 4 });
    expect(finding(report, "field-unknown")?.message).toMatch(
      /^4 columns are not part of Spend transaction: unused and “Polling district”\. 3 columns are called unused/,
    );
    const other = await checkLines([`${HEADINGS},Polling station name`, `${row(1)},a`]);
    expect(finding(other, "field-unknown")?.message).toContain("is a field of Polling station");
  });

  it("that stand for one field are one finding, which says what was read", async () => {
    const ward = record([field("reference", { required: true }), field("ward"), field("height", { type: "number" })]);
    const report = await checkLines(["Reference,ward,Ward,height", "A,x,y,1"], { schema: ward });
    expect(codes(report)).toEqual(["column-repeated 1"]);
    expect(report.findings[0]?.message).toBe("More than one column could be Ward: ward was read, and Ward was not");
  });
});

describe("headings with a meaning that was given", () => {
  const theirs = HEADINGS.replace("net_amount", "Tot").replace("supplier_name", "Whom");

  it("are bound before anything else, and help to choose the record", async () => {
    const columns = { Tot: "net_amount", whom: "supplier_name" };
    const report = await checkLines([theirs, ...rows(2)], { candidates, columns });
    expect(report).toMatchObject({ valid: true, findings: [] });
    expect(report.columns.filter(({ match }) => match === "given")).toEqual([
      { header: "Whom", field: "supplier_name", match: "given" },
      { header: "Tot", field: "net_amount", match: "given" },
    ]);
  });

  it("win over the heading that is called after the field", async () => {
    const report = await checkLines([`${HEADINGS},Real amount`, `${row(1).replace("1001.50", "x")},725`], {
      schema: spend,
      columns: { "Real amount": "net_amount" },
    });
    expect(report.valid).toBe(true);
    expect(finding(report, "column-repeated")?.message).toContain("“Real amount” was read, and net_amount was not");
  });

  it("may stand for a column of another layout, by its own name or by that of the field", async () => {
    const made = record([field("reference", { required: true }), field("height", { type: "number" }), field("kind")]);
    const layout = profile({
      columns: [
        { name: "Ref", field: "reference" },
        { name: "Size", field: "height", kind: "number" },
      ],
    });
    const report = await checkLines(["Ref,Länge,Art", "A,5,oak"], {
      schema: made,
      profile: layout,
      columns: { Länge: "height", Art: "kind" },
    });
    expect(report.columns.map(({ field: name, match }) => `${name} ${match}`)).toEqual([
      "reference exact",
      "height given",
      "kind given",
    ]);
  });

  it("must name a field that there is, and are said where the file has no such heading", async () => {
    await expect(checkLines([HEADINGS, row(1)], { candidates, columns: { Tot: "net_amont" } })).rejects.toMatchObject({
      name: "UnknownFieldError",
      suggestion: "net_amount",
    });
    const report = await checkLines([HEADINGS, row(1)], { candidates, columns: { Tot: "net_amount" } });
    expect(report.findings).toMatchObject([
      {
        code: "mapping-unused",
        severity: "warning",
        message: "You gave a meaning to Tot, and the file has no such heading",
      },
    ]);
  });
});
