import { describe, expect, it } from "vitest";
import { newRemedy } from "./remedies.ts";

function verdict(code: string, values: string[], codes: string[] = []) {
  const remedy = newRemedy({ code });
  for (const value of values) remedy?.look(value, { codes });
  return remedy?.verdict();
}

describe("dates of a column", () => {
  it("have the day first where one value of the column shows it", () => {
    expect(verdict("date-format", ["03/04/2024", "31/12/2024"])).toEqual({
      fix: "Change 03/04/2024 to 2024-04-03 (the column has the day first)",
      fixable: true,
    });
  });

  it("have the month first where one value shows that", () => {
    expect(verdict("date-format", ["3/30/16", "1/2/16"])).toEqual({
      fix: "Change 3/30/16 to 2016-03-30 (the column has the month first)",
      fixable: true,
    });
  });

  it("are not mended without asking where no value shows which it is, or both are there", () => {
    expect(verdict("date-format", ["03/04/2024"])).toMatchObject({
      fixable: false,
      fix: expect.stringContaining("assuming the day"),
    });
    expect(verdict("date-format", ["30/03/2016", "3/30/16"])).toMatchObject({
      fixable: false,
      fix: expect.stringContaining("Some dates"),
    });
  });

  it("may be ISO dates with quotes or a time around them", () => {
    expect(verdict("date-format", ['"2019-03-29"', "2019-04-01 00:00:00"])).toMatchObject({
      fix: 'Change “"2019-03-29"” to 2019-03-29',
      fixable: true,
    });
  });

  it("are left to a person where some are no dates at all", () => {
    expect(verdict("date-format", ["31/12/2024", "Not known"])).toMatchObject({
      fixable: false,
      fix: expect.stringContaining("a person"),
    });
    expect(verdict("date-format", ["2014/15", "July 2010"])).toEqual({ fix: null, fixable: false });
  });

  it("never get a time that they do not have", () => {
    expect(verdict("datetime-format", ["31/12/2024"])).toEqual({ fix: null, fixable: false });
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
  ])("%s: %s", (code, from, to) => {
    const { fix, fixable } = verdict(code, [from], ["permissioned", "not-permissioned"]) ?? {};
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
    ["code-unknown", "perhaps"],
  ])("%s: %s is left to a person", (code, value) => {
    expect(verdict(code, [value], ["permissioned"])).toEqual({ fix: null, fixable: false });
  });
});
