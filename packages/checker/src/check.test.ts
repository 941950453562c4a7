import { load, loadMetadata, loadProfile } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { type CheckOptions, check, type Report, type Source, UnreadableFileError } from "./index.ts";

const candidates = { records: await loadMetadata(), load };
const spend = await load("transparency/spend-transaction");
const HEADINGS =
  "organisation_id,department,supplier_name,payment_date,net_amount,irrecoverable_vat_amount,purpose,category,payment_method";
const ROW = "GB-LAE-NFD,Parks,Brightwell Paving Ltd,2024-10-01,1302.28,0,Paths,Grounds,invoice";

const checkSpend = (rows: string[], options: CheckOptions = {}) =>
  check([HEADINGS, ...rows].join("\n"), { schema: spend, ...options });
const codes = ({ findings }: Report) => findings.map(({ code, field, count }) => `${code} ${field ?? "-"} ${count}`);
const finding = (report: Report, code: string) => report.findings.find((found) => found.code === code);

describe("a table", () => {
  it("is valid where every row is", async () => {
    const report = await checkSpend([ROW, ROW]);
    expect(report).toMatchObject({ valid: true, rows: 2, invalidRows: 0, errors: 0, warnings: 0, findings: [] });
    expect(report.schema.name).toBe("transparency/spend-transaction");
    expect(report.file).toMatchObject({ format: "csv", encoding: "utf-8", delimiter: ",", headerRow: 1 });
  });

  it("names row, line and cell of a problem, past blank rows and cells of several lines", async () => {
    const report = await checkSpend([
      ROW.replace("Paths", '"Paths\nand gates"'),
      "",
      ROW.replace("1302.28", "£1,302.28").replace("£1,302.28", '"£1,302.28"'),
    ]);
    expect(finding(report, "number-type")).toMatchObject({
      field: "net_amount",
      column: "net_amount",
      fix: "Change “£1,302.28” to 1302.28",
      fixable: true,
      samples: [{ row: 4, line: 5, cell: "E4", value: "£1,302.28" }],
    });
  });

  it("says one thing of a column in which every value is wrong", async () => {
    const rows = Array.from({ length: 28 }, (_, i) => ROW.replace("2024-10-01", `${i + 1}/10/2024`));
    const report = await checkSpend(rows);
    expect(codes(report)).toEqual(["date-format payment_date 28"]);
    expect(report.findings[0]).toMatchObject({
      message: "Payment date must be a date, like 2024-10-01. None of the 28 values is",
      fix: "Change 1/10/2024 to 2024-10-01 (the column has the day first)",
      fixable: true,
    });
    expect(report.findings[0]?.samples).toHaveLength(5);
    expect(report.invalidRows).toBe(28);
  });

  it("counts a missing column once, and a blank cell by the row", async () => {
    const noDate = await check("supplier_name,net_amount,purpose,department,payment_method\nA,1,B,C,invoice\n", {
      schema: spend,
    });
    expect(noDate.findings.filter(({ code }) => code === "column-missing").map(({ field }) => field)).toEqual([
      "organisation_id",
      "payment_date",
      "irrecoverable_vat_amount",
    ]);
    expect(codes(noDate).some((code) => code.startsWith("required-missing"))).toBe(false);
    expect(noDate.invalidRows).toBe(1);
    const blank = await checkSpend([ROW, ROW.replace("Parks", " ")]);
    expect(finding(blank, "required-missing")?.message).toBe("Department is missing in 1 of 2 rows");
  });

  it("makes one finding of a heading that is spelt wrong and the column that is missing for it", async () => {
    const report = await check(`${HEADINGS.replace("supplier_name", "suplier_name")}\n${ROW}\n`, { schema: spend });
    expect(codes(report)).toEqual(["heading-near supplier_name 1"]);
    expect(report.findings[0]?.fix).toBe("Rename suplier_name to supplier_name");
  });

  it("reads yes and no, lists and whole numbers as people write them", async () => {
    const site = await load("planning/brownfield-site");
    const headings =
      "reference,organisation_id,address_text,latitude,longitude,site_plan_url,hectares,ownership_status,planning_status,deliverable,dwellings_minimum,dwellings_maximum,first_added_date,last_updated_date,planning_history_urls";
    const row =
      "A1,GB-LAE-NFD,1 High St,52.1,-1.2,https://example.org/a,0.5,mixed-ownership,not-permissioned,YES,5,10,2024-01-01,2024-02-01,https://example.org/1;https://example.org/2";
    expect(codes(await check(`${headings}\n${row}\n`, { schema: site }))).toEqual([]);
  });

  it("finds a key that is there twice, and says in which rows", async () => {
    const toilet = await load("neighbourhood/public-toilet");
    const rows = ["A1", "A2", "A1"].map((ref) => `${ref},GB-LAE-NFD,1 High St,unisex,none,100012345678`);
    const report = await check(
      ["reference,organisation_id,address_text,toilet_category,accessible_category,uprn", ...rows].join("\n"),
      { schema: toilet },
    );
    expect(codes(report)).toEqual(["key-repeated reference 1"]);
    expect(report.findings[0]?.fix).toContain("A1 is in row 2 and row 4");
  });

  it("tests the decimals of the text, not of the number that it is read as", async () => {
    const report = await checkSpend([
      ROW.replace("1302.28", "1302.2800000000001"),
      ROW.replace("1302.28", "1302.2800"),
    ]);
    expect(codes(report).map((code) => code.split(" ")[0])).not.toContain("date-format");
    expect(report.invalidRows).toBe(1);
  });

  it("takes one value for the whole file, in place of a column or of none", async () => {
    const [, ...rest] = HEADINGS.split(",");
    const [, ...cells] = ROW.split(",");
    const report = await check(`${rest.join(",")}\n${cells.join(",")}\n`, {
      schema: spend,
      set: { organisation_id: "GB-LAE-NFD" },
    });
    expect(report.valid).toBe(true);
    expect(codes(report)).toEqual(["value-set organisation_id 1"]);
    await expect(check(`${HEADINGS}\n${ROW}`, { schema: spend, set: { nothing: "x" } })).rejects.toMatchObject({
      name: "UnknownFieldError",
      suggestion: null,
    });
  });

  it("says what stands under no heading, and which rows have too many or too few cells", async () => {
    const report = await check(`${HEADINGS},,\n${ROW},,\n${ROW},stray,\n${ROW},,,more\nGB-LAE-NFD,Parks\n`, {
      schema: spend,
    });
    expect(codes(report)).toEqual(
      expect.arrayContaining(["column-unnamed - 1", "cells-too-many - 1", "cells-too-few - 1"]),
    );
  });

  it("finds headings below a title, and says so", async () => {
    const report = await check(`Spend over £500,,,,,,,,\n,,,,,,,,\n${HEADINGS}\n${ROW}\n`, { schema: spend });
    expect(codes(report)).toEqual(["header-not-first - 1"]);
    expect(report.file.headerRow).toBe(3);
    expect(report.rows).toBe(1);
  });

  it("warns about columns that no field knows; strict makes that an error", async () => {
    const text = `${HEADINGS},Colour,x_mine\n${ROW},red,1\n`;
    expect(finding(await check(text, { schema: spend }), "field-unknown")).toMatchObject({
      severity: "warning",
      count: 1,
    });
    expect((await check(text, { schema: spend, strict: true })).valid).toBe(false);
  });

  it("keeps the rows before the place where a file is cut", async () => {
    const report = await checkSpend([ROW, ROW, 'GB-LAE-NFD,Parks,"Brightwell']);
    expect(codes(report)[0]).toBe("file-truncated - 1");
    expect(report).toMatchObject({ valid: false, rows: 2 });
    expect(report.notChecked).toHaveLength(1);
  });
});

describe("JSON", () => {
  const record = Object.fromEntries(HEADINGS.split(",").map((name, i) => [name, ROW.split(",")[i]]));
  const valid = { ...record, net_amount: 1302.28, irrecoverable_vat_amount: 0 };

  it.each([
    ["an array", JSON.stringify([valid, valid])],
    ["an array in an object", JSON.stringify({ meta: { page: 1 }, results: [valid, valid] })],
    ["JSON Lines", `${JSON.stringify(valid)}\n${JSON.stringify(valid)}\n`],
  ])("is read as %s", async (_what, text) => {
    expect(await check(text, { candidates })).toMatchObject({
      valid: true,
      rows: 2,
      schema: { name: "transparency/spend-transaction" },
    });
  });

  it("takes an object for one record", async () => {
    expect(await check(JSON.stringify(valid), { candidates })).toMatchObject({ valid: true, rows: 1 });
  });

  it("counts null as a mistake of its own, with what to do", async () => {
    const report = await check(JSON.stringify([{ ...valid, category: "x", cpv_code: null }]), { schema: spend });
    expect(codes(report)).toEqual(["null-value cpv_code 1"]);
    expect(report.findings[0]?.fix).toBe("Leave CPV code out where it has no value");
  });

  it("keeps hostile names as plain data", async () => {
    const text = `[{"__proto__": {"supplier_name": "x"}, "constructor": 1, ${JSON.stringify(valid).slice(1)}]`;
    const report = await check(text, { schema: spend });
    expect(codes(report)).toEqual(["field-unknown - 2"]);
    expect(({} as Record<string, unknown>).supplier_name).toBeUndefined();
  });

  it("stops matching field names where there is no end of them, and says so", async () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => JSON.stringify({ ...valid, [`key ${i}`]: 1 }));
    const report = await check(lines.join("\n"), { schema: spend });
    expect(report.rows).toBe(3_000);
    expect(report.columns).toHaveLength(1_000);
    expect(report.notChecked).toMatchObject([{ what: "Field names after the first 1,000" }]);
    expect(finding(report, "field-unknown")?.message.length).toBeLessThan(200);
  });

  it("reads a field that only a later record has, under a name of its own", async () => {
    const lines = Array.from({ length: 50 }, () => JSON.stringify(valid));
    const report = await check([...lines, JSON.stringify({ ...valid, VCSEGrant: "x" })].join("\n"), { schema: spend });
    expect(codes(report)).toEqual(["yes-no-type vcse_grant 1"]);
  });

  it("names the line of a record that is not JSON", async () => {
    const report = await check(`${JSON.stringify(valid)}\n{"supplier_name": \n${JSON.stringify(valid)}\n`, {
      candidates,
    });
    expect(report).toMatchObject({ valid: false, rows: 2 });
    expect(finding(report, "json-syntax")).toMatchObject({ count: 1, samples: [{ line: 2 }] });
  });
});

describe("the choice of a record", () => {
  it("is made from the headings", async () => {
    const report = await check(
      "SiteReference,SiteNameAddress,GeoX,GeoY,Hectares,OwnershipStatus,PlanningStatus,Deliverable,FirstAddedDate\nA,B,1,2,3,c,d,yes,2024-01-01\n",
      { candidates },
    );
    expect(report.schema.name).toBe("planning/brownfield-site");
  });

  it("is not made from a few common headings", async () => {
    await expect(check("Name,Start date,Colour\na,b,c\n", { candidates })).rejects.toMatchObject({
      name: "UnreadableFileError",
      code: "record-unknown",
      fix: expect.stringContaining("--schema"),
    });
  });

  it.each(["[]", '{"type":"FeatureCollection","features":[]}'])("says of %s that it holds no record", async (text) => {
    await expect(check(text, { candidates })).rejects.toMatchObject({
      code: "record-unknown",
      message: "There is no record in the file, and nothing that says which one it is for",
    });
  });

  it("says first that the file looks like another record than the one asked for", async () => {
    const report = await check(`${HEADINGS}\n${ROW}\n`, { schema: await load("services/service"), candidates });
    expect(finding(report, "other-record")?.message).toBe(
      "The file looks like Spend transaction (transparency/spend-transaction), not Service",
    );
  });

  it("ends where no heading belongs to the record", async () => {
    await expect(check("a,b\n1,2\n", { schema: spend, candidates })).rejects.toBeInstanceOf(UnreadableFileError);
  });
});

describe("what is no table at all", () => {
  it.each([
    ["nothing", "", "file-empty"],
    ["blank lines", "\n\n  \n", "file-empty"],
    ["a zip that is none", "PK\u0003\u0004rest", "workbook-damaged"],
    ["a web page", "<!doctype html><html></html>", "file-html"],
    ["half of a JSON file", '[{"a": 1}, {"a"', "json-syntax"],
  ])("%s is refused in one sentence, with what to do", async (_what, text, code) => {
    const refused = await check(text, { candidates }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "UnreadableFileError", code });
    const { message, fix } = refused as UnreadableFileError;
    for (const sentence of [message, fix]) expect(sentence).toMatch(/^[A-Z“].{10,}[^\s]$/);
  });

  it("a line of 200 MB is refused without reading it", async () => {
    let pulled = 0;
    const block = new Uint8Array(1 << 20).fill(97);
    const endless: Source = {
      name: "long.csv",
      bytes: 200 << 20,
      async *stream() {
        for (; pulled < 200; pulled++) yield block;
      },
    };
    await expect(check(endless, { candidates })).rejects.toMatchObject({ code: "row-too-long" });
    expect(pulled).toBeLessThan(20);
  });
});

describe("the report", () => {
  it("does not depend on how the bytes arrive", async () => {
    const bytes = new TextEncoder().encode(
      [HEADINGS, ROW, ROW.replace("2024-10-01", "31/12/2024"), ROW.replace("Parks", "Café £5")].join("\r\n"),
    );
    const whole = await check(bytes, { schema: spend });
    const pieces: Source = {
      name: "data",
      bytes: bytes.length,
      async *stream() {
        for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
      },
    };
    const inPieces = await check(pieces, { schema: spend });
    expect({ ...inPieces, durationMs: 0, file: whole.file }).toEqual({ ...whole, durationMs: 0 });
  });

  it("stays small where every row is wrong", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `x,,,${i}/13/2024,£${i},?,,,cash`);
    const report = await checkSpend(rows);
    expect(report.invalidRows).toBe(20_000);
    expect(JSON.stringify(report).length).toBeLessThan(30_000);
  });

  it("tells how far it is", async () => {
    const seen: number[] = [];
    await checkSpend([ROW, ROW], { onProgress: ({ rows, bytesRead }) => seen.push(rows, bytesRead) });
    expect(seen.at(-2)).toBe(2);
    expect(seen.at(-1)).toBeGreaterThan(100);
  });
});

describe("a column that a published layout does not have", () => {
  const lga = (code: string) =>
    "OrganisationURI,OrganisationalUnit,BeneficiaryName,PaymentDate,Amount,IrrecoverableVATAmount,Purpose,CardTransaction,MerchantCategoryCode,Colour\n" +
    `http://opendatacommunities.org/id/district-council/adur,Parks,Skip & Carry,01/10/2024,12.50,0,Hire of a skip,GPC,${code},red\n`;
  const checkLga = async (code: string) => check(lga(code), { candidates, profile: await loadProfile("lga-spend") });

  it("is read as the field of the record that it names, and named where there is none", async () => {
    const report = await checkLga("5199");
    expect(report.columns.slice(-2)).toEqual([
      { header: "MerchantCategoryCode", field: "merchant_category_code", match: "normalised" },
      { header: "Colour", field: null, match: "none" },
    ]);
    expect(report.findings.map(({ code }) => code)).toEqual(["field-unknown"]);
  });

  it("is held to what that field asks", async () => {
    const report = await checkLga("5".repeat(21));
    expect(report.findings[0]).toMatchObject({
      code: "too-long",
      field: "merchant_category_code",
      column: "MerchantCategoryCode",
      samples: [{ cell: "I2" }],
    });
  });
});
