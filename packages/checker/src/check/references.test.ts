import type { RecordMetadata } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { field, profile, record } from "../../test/made-up.ts";
import { check, checkTogether, type FileToCheck, type RecordSchema, type Report } from "../index.ts";

const place = record([field("reference", { required: true }), field("part_of"), field("near", { list: true })], {
  name: "made/place",
  title: "Place",
  key: ["reference"],
  references: [
    { fields: ["part_of"], record: "made/place", to: null },
    { fields: ["near"], record: "made/place", to: null },
  ],
});
const visit = record([field("reference"), field("place_reference", { title: "Place visited" })], {
  name: "made/visit",
  title: "Visit",
  key: ["reference"],
  references: [{ fields: ["place_reference"], record: "made/place", to: null }],
});
const schemas: Readonly<Record<string, RecordSchema>> = { "made/place": place, "made/visit": visit };
const candidates = {
  records: Object.values(schemas).map(({ metadata }): RecordMetadata => metadata),
  load: async (name: string) => schemas[name] as RecordSchema,
};
const file = (source: string, schema: RecordSchema): FileToCheck => ({ source, options: { schema, candidates } });
const codes = ({ findings }: Report) => findings.map(({ code, field: name, count }) => `${code} ${name} ${count}`);

async function together(...files: FileToCheck[]): Promise<Report[]> {
  return (await checkTogether(files)).map((one) => {
    if ("error" in one) throw one.error;
    return one.report;
  });
}

describe("references within a file", () => {
  it("may point forwards, backwards and at themselves", async () => {
    const report = await check("reference,part_of,near\nA,B,A\nB,A,B;C\nC,C,\n", { schema: place, candidates });
    expect(report).toMatchObject({ valid: true, findings: [], notChecked: [] });
  });

  it("are an error where nothing is there, once for each value", async () => {
    const report = await check("reference,part_of,near\nA,X,B;Y\nB,X,Z\n", { schema: place, candidates });
    expect(codes(report).sort()).toEqual(["reference-unknown near 2", "reference-unknown part_of 2"]);
    expect(report.findings.find(({ field: name }) => name === "part_of")).toMatchObject({
      message: "Part of must be one that Place has. 2 values are not",
      samples: [{ row: 2, cell: "B2", record: "A", value: "X" }],
    });
  });

  it("follow a chain of any length, and 200,000 different ones, in a moment", async () => {
    const chain = Array.from({ length: 200_000 }, (_, i) => `${i},${i + 1},`);
    const { user: before } = process.cpuUsage();
    const report = await check(`reference,part_of,near\n${chain.join("\n")}\n`, { schema: place, candidates });
    expect(codes(report)).toEqual(["reference-unknown part_of 1"]);
    const list = Array.from({ length: 200_000 }, (_, i) => `x${i}`).join(";");
    expect(codes(await check(`reference,part_of,near\nA,,${list}\n`, { schema: place, candidates }))).toEqual([
      "reference-unknown near 200000",
    ]);
    expect(process.cpuUsage().user - before).toBeLessThan(8_000_000);
  }, 30_000);

  it("are not looked up past what memory takes, and the report says so", async () => {
    const text = Array.from({ length: 500_002 }, (_, i) => `${i},${i === 0 ? "none" : 0},`).join("\n");
    const report = await check(`reference,part_of,near\n${text}\n`, { schema: place, candidates });
    expect(codes(report)).toEqual([]);
    expect(report.notChecked).toEqual([
      { what: "Whether each Part of exists", why: "More than 500,000 different values are not kept in memory" },
    ]);
  }, 30_000);

  it.each(["__proto__", "constructor", "toString"])("may be called %s", async (name) => {
    expect(codes(await check(`reference,part_of\nA,${name}\n`, { schema: place, candidates }))).toEqual([
      "reference-unknown part_of 1",
    ]);
    expect(codes(await check(`reference,part_of\n${name},${name}\n`, { schema: place, candidates }))).toEqual([]);
  });

  it("are left alone where they are no text or number", async () => {
    const text = '[{"reference":"A","part_of":{"toString":1},"near":[{},null,["A"]]}]';
    expect(
      codes(await check(text, { schema: place, candidates })).filter((code) => code.startsWith("reference-")),
    ).toEqual([]);
  });
});

describe("references between files", () => {
  const places = file("reference\nP1\nP2\n", place);

  it("are looked up in whatever order the files come", async () => {
    const visits = file("reference,place_reference\nV1,P1\nV2,P9\n", visit);
    for (const files of [
      [places, visits],
      [visits, places],
    ] as const) {
      const reports = await together(...files);
      expect(reports.flatMap(codes)).toEqual(["reference-unknown place_reference 1"]);
    }
  });

  it("are not checked without the other file, which the report says, and nothing is made of a file that cannot be read", async () => {
    const visits = file("reference,place_reference\nV1,P1\n", visit);
    const why = "No file with made/place was checked together with this one";
    const notChecked = [{ what: "Whether each Place visited exists", why }];
    expect(await check("reference,place_reference\nV1,P1\n", { schema: visit, candidates })).toMatchObject({
      notChecked,
    });
    const [first, second] = await checkTogether([file("%PDF-1.7", place), visits]);
    expect(first).toMatchObject({ error: { name: "UnreadableFileError" } });
    expect(second).toMatchObject({ report: { valid: true, notChecked } });
  });

  it("are not held against references that were made up", async () => {
    const layout = profile({ columns: [{ name: "Name", kind: "text" }], minted: { reference: ["Name"] } });
    const made: FileToCheck = { source: "Name\nTown hall\n", options: { schema: place, profile: layout, candidates } };
    const visits = file("reference,place_reference\nV1,P1\n", visit);
    for (const files of [
      [made, visits],
      [visits, made],
    ]) {
      const reports = await together(...files);
      expect(reports.flatMap(codes)).toEqual([]);
      expect(reports.flatMap(({ notChecked }) => notChecked.map(({ why }) => why))).toEqual([
        "The layout of the file with made/place has no references of its own",
      ]);
    }
  });
});
