import { load } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { check } from "../check.ts";

const HEADINGS =
  "Organisation identifier,Department,Supplier name,Payment date,Net amount,Irrecoverable VAT,Purpose,Expense category,Payment method";
const PAID = "GB-LAE-ASM,Parks,Moorside Nurseries,2024-10-01,612.00,0,Spring bedding,Materials,invoice";
const spend = await load("transparency/spend-transaction");
const station = await load("democracy/polling-station");

async function found(text: string, schema: typeof spend) {
  const { findings, valid } = await check(text, { schema });
  return { valid, codes: findings.map(({ code, field, severity }) => `${severity} ${code} ${field}`) };
}

describe("what is missing for a reason that is said already", () => {
  it("is left out where the heading is spelt another way, and the heading is an error then", async () => {
    const near = HEADINGS.replace("Expense category", "Expense catergory");
    expect(await found(`${near}\n${PAID}\n${PAID}\n`, spend)).toEqual({
      valid: false,
      codes: ["error heading-near category"],
    });
  });

  it("is said where nothing in the headings explains it", async () => {
    const other = HEADINGS.replace("Expense category", "x_kind");
    expect((await found(`${other}\n${PAID}\n`, spend)).codes).toContain("error one-of-missing category");
  });

  it("leaves the heading a warning where another field does as well", async () => {
    const near = HEADINGS.replace("Expense category", "Expense catergory");
    const both = await found(`${near},CPV code\n${PAID},77310000\n`, spend);
    expect(both.codes).toContain("warning heading-near category");
    expect(both.valid).toBe(true);
  });

  const STATION =
    "Polling station reference,Organisation identifier,Polling districts,Polling station name,Address,Postcode";
  const at = (reference: string, latitude: string) =>
    `${reference},GB-LAE-NFD,CS1,Mill Lane Community Centre,"12 Mill Lane, Northford",NF1 2AB,"${latitude}",`;

  it("is left out where both halves of a point stand in one cell", async () => {
    const rows = [at("PS-1", "(53.450, -2.280)"), at("PS-2", "(53.451, -2.281)")];
    expect((await found(`${STATION},Latitude,Longitude\n${rows.join("\n")}\n`, station)).codes).toEqual([
      "error values-joined latitude",
    ]);
  });

  it("is said where some rows really lack one half", async () => {
    const rows = [at("PS-1", "53.450"), at("PS-2", "(53.451, -2.281)")];
    expect((await found(`${STATION},Latitude,Longitude\n${rows.join("\n")}\n`, station)).codes).toContain(
      "error pair-missing longitude",
    );
  });
});
