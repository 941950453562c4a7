import { describe, expect, it } from "vitest";
import { field, record } from "../../test/made-up.ts";
import { check, type Report } from "../index.ts";

const tree = record(
  [
    field("reference"),
    field("latitude", { type: "number" }),
    field("longitude", { type: "number" }),
    field("northing", { type: "number", limits: { exclusiveMinimum: 0, maximum: 1_300_000 } }),
    field("easting", { type: "number" }),
    field("species", { codes: ["oak", "ash"], open: true, list: true }),
    field("state", { codes: ["standing", "felled"] }),
    field("felled_date", { typeName: "core/types/date" }),
    field("reason"),
    field("height", { type: "number" }),
    field("girth", { type: "number" }),
  ],
  {
    points: [
      { system: "WGS84", north: "latitude", east: "longitude" },
      { system: "BNG", north: "northing", east: "easting" },
    ],
    recommendations: [
      { when: [], fields: ["height", "girth"] },
      { when: [{ field: "state", is: ["felled"] }], fields: ["reason"] },
    ],
    usual: [
      {
        when: [{ field: "state", is: ["felled"] }],
        any: [{ field: "felled_date", maximum: "today" }],
        why: "A tree that is felled was felled on a day in the past",
      },
      {
        when: [],
        any: [
          { field: "height", minimum: 1, maximum: 50 },
          { field: "girth", minimum: 0.1 },
        ],
        why: "Trees are of some size",
      },
    ],
  },
);
const checkTree = (values: object) =>
  check(JSON.stringify([{ reference: "A", height: 5, ...values }]), { schema: tree });
const codes = ({ findings }: Report) => findings.map(({ code, field: name }) => `${code} ${name}`);
describe("a point outside the United Kingdom", () => {
  it.each([
    [{ latitude: 53.4, longitude: -2.2 }, []],
    [{ latitude: 54.6, longitude: -5.9 }, []],
    [{ latitude: 48.85, longitude: 2.35 }, ["coordinates-outside latitude"]],
    [{ northing: 395_800, easting: 381_000 }, []],
    [{ northing: 1_214_000, easting: 464_000 }, []],
    [{ northing: 11_318, easting: 91_492 }, []],
    [{ northing: 100_000, easting: 690_000 }, ["coordinates-outside northing"]],
    // These are errors of the validator, or no point.
    [{ latitude: -2.2, longitude: 53.4 }, []],
    [{ latitude: 0, longitude: 0 }, []],
    [{ latitude: 395_800, longitude: 381_000 }, []],
    [{ northing: 53.4, easting: -2.2 }, []],
    [{ northing: 1e9, easting: 1e9 }, []],
    [{ northing: -5_000, easting: 381_000 }, []],
    [{ northing: 1_400_000, easting: 381_000 }, []],
    [{ northing: "x", easting: 381_000 }, ["number-type northing"]],
  ])("%j", async (values, expected) => {
    expect(codes(await checkTree(values))).toEqual(expected);
  });

  it("is shown with both values", async () => {
    expect((await checkTree({ northing: 100_000, easting: 690_000 })).findings[0]).toMatchObject({
      message: "Northing and Easting should be a place in the United Kingdom. 1 value is outside",
      fix: "Check “100000, 690000” on a map",
      severity: "warning",
    });
  });
});

describe("what a record should have", () => {
  it("is asked for where its circumstance holds, and one of several is enough", async () => {
    expect(codes(await checkTree({ state: "felled" }))).toEqual(["recommended-missing reason"]);
    expect(codes(await checkTree({ state: "standing" }))).toEqual([]);
    const report = await check('[{"reference":"A"}]', { schema: tree });
    expect(report.findings).toMatchObject([
      {
        code: "recommended-missing",
        message: "Height is missing",
        fix: "Fill in at least one of Height and Girth where you know it",
      },
    ]);
  });
});

describe("a code of a list that may grow", () => {
  it("is shown where the list does not have it, entry by entry", async () => {
    const report = await checkTree({ species: ["oak", "Ash", "elm"] });
    expect(report.findings).toMatchObject([{ code: "open-code-unknown", severity: "warning", count: 2 }]);
    expect(report.findings[0]?.message).toContain("Species is usually oak or ash");
    expect(codes(await checkTree({ species: ["__proto__"] }))).toEqual(["open-code-unknown species"]);
  });
});

describe("what is usual", () => {
  it.each([
    [{ state: "felled", reason: "x", felled_date: "2999-01-01" }, ["unusual-value felled_date"]],
    [{ state: "felled", reason: "x", felled_date: "2001-01-01" }, []],
    [{ state: "standing", felled_date: "2999-01-01" }, []],
    [{ height: 60 }, ["unusual-value height"]],
    [{ height: 60, girth: 1 }, []],
  ])("%j", async (values, expected) => {
    expect(codes(await checkTree(values))).toEqual(expected);
  });
});
