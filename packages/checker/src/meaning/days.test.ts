import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "./days.ts";

const certain = (iso: string) => ({ kind: "certain", iso });

describe("a day as exports write it", () => {
  it.each([
    ["3 Apr 2023", "2023-04-03"],
    ["27-Apr-23", "2023-04-27"],
    ["1st May 2024", "2024-05-01"],
    ["Wednesday, 27 September 2023", "2023-09-27"],
    ["5 Sept 2023", "2023-09-05"],
    ["March 30, 2016", "2016-03-30"],
    ["2024/12/31", "2024-12-31"],
    ["2024-1-5", "2024-01-05"],
    ["20241231", "2024-12-31"],
    ["20241231000000", "2024-12-31"],
    ['"2019-03-29"', "2019-03-29"],
    ["2019-04-01 00:00:00", "2019-04-01"],
    ["2019-04-01T12:25:00.000", "2019-04-01"],
    ["2019-01-01T00:00:00Z", "2019-01-01"],
    ["\u00a03 Apr\u00a02023", "2023-04-03"],
  ])("is one day: %s", (text, iso) => {
    expect(readDay(text)).toEqual(certain(iso));
  });

  it("is one or two days of the calendar where it is in figures", () => {
    expect(readDay("31/12/2024")).toEqual({ kind: "ordered", dayFirst: "2024-12-31", monthFirst: null });
    expect(readDay("3/30/16")).toEqual({ kind: "ordered", dayFirst: null, monthFirst: "2016-03-30" });
    expect(readDay("03.04.2024")).toEqual({ kind: "ordered", dayFirst: "2024-04-03", monthFirst: "2024-03-04" });
    expect(readDay("10/27/1975 12:00:00 AM")).toEqual({ kind: "ordered", dayFirst: null, monthFirst: "1975-10-27" });
  });

  it.each([
    "2014",
    "2014/15",
    "July 2010-September 2010",
    "31/04/2024",
    "2023-02-29",
    "Not known",
    "12",
    "1.5",
    "99999999",
  ])("is no day: %s", (text) => {
    expect(readDay(text)).toBeNull();
  });

  it("is not told of a moment with a zone, which may be the day before", () => {
    expect(readDay("2024-03-31T23:00:00Z")).toBeNull();
    expect(readDay("31/03/2024 12:00:00 PM+01:00")).toBeNull();
  });

  it("has a year of this century unless that is far ahead", () => {
    const next = (new Date().getFullYear() + 1) % 100;
    expect(readDay(`1 Jan ${next}`)).toEqual(certain(`20${next}-01-01`));
    expect(readDay("1 Jan 68")).toEqual(certain("1968-01-01"));
  });

  it("is found again however it was written", () => {
    const days = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-");
        expect(readDay(`${d}/${m}/${y}`)).toMatchObject({ dayFirst: iso });
        expect(readDay(`${m}/${d}/${y}`)).toMatchObject({ monthFirst: iso });
        expect(readDay(`${y}${m}${d}`)).toEqual(certain(iso));
      }),
    );
  });

  it("is looked for in time that grows with the text alone", () => {
    const long = "1 ".repeat(50_000);
    expect(readDay(long)).toBeNull();
    expect(readDay(`${" ".repeat(50)}1/1/2`)).toBeNull();
  });
});
