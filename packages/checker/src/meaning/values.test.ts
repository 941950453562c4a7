import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postcode, uprn } from "./identifiers.ts";
import { plainNumber, plainWholeNumber, withoutNoise } from "./numbers.ts";

describe("an amount in plain digits", () => {
  it.each([
    ["£1,302.28", "1302.28"],
    ["1,302", "1302"],
    ["(281.17)", "-281.17"],
    ["(£281.17)", "-281.17"],
    ["106,396.00-", "-106396.00"],
    ["-£17,400.00", "-17400.00"],
    ["£-5", "-5"],
    ["12.50 CR", "-12.50"],
    ["12.50DR", "12.50"],
    ["GBP 12", "12"],
    ["12 £", "12"],
    ["−5", "-5"],
    ["+5", "5"],
    [".50", "0.50"],
    ["1\u00a0302.28", "1302.28"],
  ])("is read from %s", (found, plain) => {
    expect(plainNumber(found)).toBe(plain);
  });

  it.each([
    "1,30,2",
    "(281.17",
    "281.17)",
    "-(5)",
    "(5)-",
    "5- CR",
    "1.2.3",
    "1.302,28",
    "about 20",
    "£",
    "",
    "1e5",
    "£1.2m",
    "5%",
    "$5",
    "€5",
  ])("is not read from %s", (found) => {
    expect(plainNumber(found)).toBeNull();
  });

  it("is whole where its decimals are zeros", () => {
    expect(plainWholeNumber("1,200.00")).toBe("1200");
    expect(plainWholeNumber("12.5")).toBeNull();
  });

  it("comes back from every way to write it", () => {
    const amounts = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(amounts, (pence) => {
        const plain = (pence / 100).toFixed(2);
        const grouped = Number(plain).toLocaleString("en-GB", { minimumFractionDigits: 2 });
        for (const text of [grouped, `£${grouped}`]) expect(plainNumber(text)).toBe(plain);
        for (const text of [`(${grouped})`, `${grouped}-`, `-£${grouped}`, `${grouped} CR`])
          expect(plainNumber(text)).toBe(`-${plain}`);
      }),
    );
  });

  it("loses what arithmetic left on it, and nothing else", () => {
    expect(withoutNoise("1626.8100000000002", 2)).toBe("1626.81");
    expect(withoutNoise("0.30000000000000004", 2)).toBe("0.30");
    expect(withoutNoise("1626.8149999999", 2)).toBeNull();
    expect(withoutNoise("12.345", 2)).toBeNull();
  });
});

describe("an identifier", () => {
  it("is a UPRN without zeros before it or a point behind it", () => {
    expect(uprn("000012345678")).toBe("12345678");
    expect(uprn("100023336956.0")).toBe("100023336956");
    for (const text of ["2.00001E+11", "0000", "12a", "1234567890123"]) expect(uprn(text)).toBeNull();
  });

  it("is a postcode in capitals with its space", () => {
    for (const text of ["dy12ee", "DY 12EE", "dy1\u00a02ee", "D Y12E E"]) expect(postcode(text)).toBe("DY1 2EE");
    for (const text of ["BA3", "DY1 2E", "rd Lane", ""]) expect(postcode(text)).toBeNull();
  });
});
