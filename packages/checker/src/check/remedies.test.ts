import { load } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { newRemedies } from "./remedies.ts";

const FIELDS: Readonly<Record<string, [record: string, field: string]>> = {
  "number-type": ["transparency/spend-transaction", "net_amount"],
  "whole-number-type": ["planning/brownfield-site", "dwellings_minimum"],
  "uprn-format": ["neighbourhood/public-toilet", "uprn"],
  "postcode-format": ["neighbourhood/public-toilet", "postcode"],
  "code-unknown": ["planning/brownfield-site", "planning_status"],
};

async function verdict(code: string, values: string[], codes: string[] = []) {
  const [record, field] = FIELDS[code] ?? ["planning/brownfield-site", "permission_date"];
  const remedy = newRemedies(await load(record), null, undefined)({ code, field });
  for (const value of values) remedy?.look(value, { codes });
  return remedy?.verdict();
}

describe("dates of a column", () => {
  it("have the day first where one value of the column shows it", async () => {
    expect(await verdict("date-format", ["03/04/2024", "31/12/2024"])).toEqual({
      fix: "Change 03/04/2024 to 2024-04-03 (the column has the day first)",
      fixable: true,
    });
  });

  it("have the month first where one value shows that", async () => {
    expect(await verdict("date-format", ["3/30/16", "1/2/16"])).toEqual({
      fix: "Change 3/30/16 to 2016-03-30 (the column has the month first)",
      fixable: true,
    });
  });

  it("are not mended without asking where no value shows which it is, or both are there", async () => {
    expect(await verdict("date-format", ["03/04/2024"])).toMatchObject({
      fixable: false,
      fix: expect.stringContaining("assuming the day"),
    });
    expect(await verdict("date-format", ["30/03/2016", "3/30/16"])).toMatchObject({
      fixable: false,
      fix: "30/03/2016 has the day first and 3/30/16 the month: sort out which is which at the source",
    });
  });

  it("may be ISO dates with quotes or a time around them", async () => {
    expect(await verdict("date-format", ['"2019-03-29"', "2019-04-01 00:00:00"])).toMatchObject({
      fix: 'Change “"2019-03-29"” to 2019-03-29',
      fixable: true,
    });
  });

  it("are left to a person where some are no dates at all", async () => {
    expect(await verdict("date-format", ["31/12/2024", "Not known"])).toMatchObject({
      fixable: false,
      fix: expect.stringContaining("a person"),
    });
    expect(await verdict("date-format", ["2014/15", "July 2010"])).toEqual({ fix: null, fixable: false });
  });

  it("are left to a person where there is no such day", async () => {
    expect(await verdict("date-format", ["31/12/2024", "32/10/2024"])).toMatchObject({ fixable: false });
    expect(await verdict("date-format", ["31/04/2024"])).toEqual({ fix: null, fixable: false });
  });

  it("never get a time that they do not have", async () => {
    expect(await verdict("datetime-format", ["31/12/2024"])).toBeUndefined();
  });
});

describe("other values with one safe change", () => {
  it.each([
    ["number-type", "£1,302.28", "1302.28"],
    ["number-type", "(281.17)", "-281.17"],
    ["number-type", "106,396.00-", "-106396.00"],
    ["number-type", "-£17,400.00", "-17400.00"],
    ["whole-number-type", "1,200", "1200"],
    ["uprn-format", "000012345678", "12345678"],
    ["postcode-format", "dy12ee", "“DY1 2EE”"],
    ["code-unknown", "Not Permissioned", "not-permissioned"],
  ])("%s: %s", async (code, from, to) => {
    const { fix, fixable } = (await verdict(code, [from], ["permissioned", "not-permissioned"])) ?? {};
    expect(fix?.endsWith(`to ${to}`), fix ?? "no fix").toBe(true);
    expect(fixable).toBe(true);
  });

  it.each([
    ["number-type", "1,30,2"],
    ["number-type", "(281.17"],
    ["number-type", "about 20"],
    ["whole-number-type", "12.5"],
    ["uprn-format", "2.00001E+11"],
    ["uprn-format", "000000"],
    ["postcode-format", "BA3"],
    ["postcode-format", "AS1 2AC"],
    ["whole-number-type", "-1,200"],
    ["code-unknown", "perhaps"],
  ])("%s: %s is left to a person", async (code, value) => {
    expect(await verdict(code, [value], ["permissioned"])).toEqual({ fix: null, fixable: false });
  });
});
