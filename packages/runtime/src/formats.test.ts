import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, hasDecimals, inOrder, isDate, isDateTime, isEmail } from "./formats.ts";

describe("isDate", () => {
  it("accepts every day of the calendar, and nothing else of that shape", () => {
    const pad = (value: number) => String(value).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: 0, max: 39 }),
        (y, m, d) => {
          const real = new Date(0);
          real.setUTCFullYear(y, m - 1, d);
          const exists = real.getUTCFullYear() === y && real.getUTCMonth() === m - 1 && real.getUTCDate() === d;
          expect(isDate(`${String(y).padStart(4, "0")}-${pad(m)}-${pad(d)}`)).toBe(exists && m >= 1);
        },
      ),
    );
  });

  it.each(["31/12/2024", "2024-1-5", "2024-01-05T00:00:00Z", " 2024-01-05", "2024-01-05\n", "20240105", ""])(
    "refuses %j",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe("isDateTime", () => {
  it.each(["2024-01-05T00:00:00Z", "2024-02-29T23:59:59.123+01:00"])("accepts %s", (text) => {
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    "2024-01-05 00:00:00Z",
    "2024-01-05T00:00Z",
    "2024-01-05T00:00:00",
    "2023-02-29T00:00:00Z",
    "2024-01-05T24:00:00Z",
  ])("refuses %s: ajv-formats would take the space, and a time without an offset is no moment", (text) => {
    expect(isDateTime(text)).toBe(false);
  });
});

describe("isEmail", () => {
  it.each(["a@example.org", "first.last+tag@sub.example.gov.uk"])("accepts %s", (text) =>
    expect(isEmail(text)).toBe(true),
  );
  it.each(["a@localhost", "a b@example.org", "@example.org", "a@example.", "a@-example.org"])("refuses %s", (text) =>
    expect(isEmail(text)).toBe(false),
  );
});

describe("codePointLength", () => {
  it("counts what JSON Schema counts, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })), (units) => {
        const text = String.fromCharCode(...units);
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
  });
});

describe("hasDecimals", () => {
  it("accepts every amount of pounds and pence, which multipleOf does not", () => {
    const amounts = Array.from({ length: 200_001 }, (_, i) => (i - 100_000) / 100);
    expect(amounts.filter((amount) => !hasDecimals(amount, 2))).toEqual([]);
  });

  it("gives the verdict of toFixed on any number", () => {
    const near = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 9 })).map(([units, power]) => units / 10 ** power);
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), near),
        fc.integer({ min: 0, max: 8 }),
        (value, places) => {
          expect(hasDecimals(value, places)).toBe(Number(value.toFixed(places)) === value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("refuses a third decimal and the noise of floating point", () => {
    for (const value of [0.001, 1626.8100000000002, -12.345]) expect(hasDecimals(value, 2)).toBe(false);
  });
});

describe("inOrder", () => {
  it("compares moments and not their spelling", () => {
    expect(inOrder("2024-06-01T10:00:00+01:00", "2024-06-01T09:30:00Z")).toBe(true);
    expect(inOrder("2024-06-01T10:00:00Z", "2024-06-01T10:30:00+01:00")).toBe(false);
  });

  it("agrees with the moments, however they are written", () => {
    const moment = fc.oneof(
      fc
        .date({ noInvalidDate: true, min: new Date("2000-01-01"), max: new Date("2000-01-03") })
        .map((at) => at.toISOString()),
      fc.constantFrom("2000-01-02T00:00:00Z", "2000-01-02T00:00:00.5Z", "2000-01-02T01:00:00+01:00", "2000-01-02T0Z"),
    );
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const isInOrder = !(Date.parse(one) > Date.parse(other));
        expect(inOrder(one, other)).toBe(isInOrder);
      }),
    );
  });

  it("leaves what cannot be compared to the rule of its format", () => {
    expect(inOrder("31/12/2024", "2024-01-01")).toBe(true);
    expect(inOrder(undefined, "2024-01-01")).toBe(true);
    expect(inOrder("2024-02-01", "2024-01-01")).toBe(false);
    expect(inOrder(3, 2)).toBe(false);
  });
});
