import type { Lookup } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { field, profile, record } from "../test/made-up.ts";
import { check, type Report } from "./index.ts";
import { mint } from "./layout/mint.ts";

const lookup: Lookup = {
  name: "made/codes",
  title: "Codes",
  key: "code",
  rows: [{ code: "A", uri: "http://example.org/a" }, { code: "B" }],
};
const thing = record(
  [
    field("reference", { required: true }),
    field("code", { lookup: { lookup: "made/codes", column: "code" } }),
    field("kind", { codes: ["x", "y"] }),
    field("tags", { list: true }),
    field("start", { typeName: "core/types/date" }),
    field("text"),
    field("details", { type: "object", cell: "json" }),
    field("latitude", { type: "number" }),
    field("longitude", { type: "number" }),
  ],
  {
    lookups: [lookup],
    key: ["reference"],
    points: [{ system: "WGS84", north: "latitude", east: "longitude" }],
    usual: [
      {
        when: [],
        any: [{ field: "start", minimum: "2000-01-01" as unknown as number, maximum: "today" }],
        why: "Places are open",
      },
    ],
    agreements: [{ lookup: "made/codes", fields: { code: "code", text: "uri" }, until: "start" }],
  },
);
const columns = [
  { name: "Ref", field: "reference" },
  { name: "Code", field: "code", lookup: { lookup: "made/codes", column: "uri", gives: "code" } },
  { name: "Kind", field: "kind", values: [{ theirs: "X", ours: "x" }] },
  { name: "Yes", flag: { field: "tags", code: "a" } },
  { name: "Start", field: "start", date: "dd/mm/yyyy" },
  { name: "Pre", field: "text", prefix: "p:" },
  { name: "Web", kind: "url" },
  { name: "Street" },
  { name: "Lat" },
  { name: "Lon" },
  { name: "System" },
] as const;
const mechanisms = {
  columns,
  points: [
    {
      north: "Lat",
      east: "Lon",
      system: "System",
      systems: { A: "WGS84", B: "BNG" },
      fields: { north: "latitude", east: "longitude" },
    },
  ],
  minted: { details: ["Street"] },
} as const;
const table = profile(mechanisms);
const json = profile({ ...mechanisms, shape: "json", sets: [""] });

const HOSTILE = ["__proto__", "constructor", "toString", "hasOwnProperty", "then"];
const OBJECTS: readonly unknown[] = [
  { toString: 1, valueOf: 1 },
  { toJSON: 1 },
  [],
  [[]],
  {},
  { length: 1e9 },
  0,
  -1e308,
  true,
  [null],
];
const codes = ({ findings }: Report) => findings.map(({ code, field: name }) => `${code} ${name}`);

/** In seconds of work; what is meant to be quick takes a fraction of that. */
async function quickly<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const { user: before } = process.cpuUsage();
  const result = await work();
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(seconds);
  return result;
}

describe("names and values that objects inherit", () => {
  it.each(HOSTILE)("%s is an ordinary value of every column", async (name) => {
    const heads = columns.map((column) => column.name);
    const report = await check(`${heads.join(",")}\n${heads.map(() => name).join(",")}\n`, {
      schema: thing,
      profile: table,
    });
    expect(report.rows).toBe(1);
    expect(codes(report)).toEqual(
      expect.arrayContaining(["code-unknown kind", "code-unknown tags", "code-unknown null", "date-format start"]),
    );
    expect(codes(await check(`reference,code,kind\nA,${name},${name}\n`, { schema: thing }))).toEqual([
      "code-unknown kind",
    ]);
  });

  it.each(HOSTILE)("%s is an ordinary heading, and member of an item", async (name) => {
    const report = await check(`Ref,Kind,${name}\nA,X,1\n`, { schema: thing, profile: table });
    expect(codes(report)).toEqual(["field-unknown null"]);
    const item = `{"Ref":"A","Kind":"X","${name}":{"Ref":"B"}}`;
    const items = await check(`[${item}]`, { schema: thing, profile: json });
    expect(items).toMatchObject({ valid: true, rows: 1 });
    expect(items.notChecked[0]?.what).toContain(name);
    expect(({} as Record<string, unknown>).Ref).toBeUndefined();
  });

  it("values of any kind end in findings, and never in a crash", async () => {
    for (const value of OBJECTS) {
      const item = Object.fromEntries(columns.map(({ name }) => [name, value]));
      for (const layout of [json, table]) {
        const report = await check(JSON.stringify([item, { Ref: "A" }]), { schema: thing, profile: layout });
        expect(report.rows, JSON.stringify(value)).toBe(2);
      }
      const own = Object.fromEntries(thing.metadata.fields.map(({ name }) => [name, value]));
      expect((await check(JSON.stringify([own, own]), { schema: thing })).rows).toBe(2);
    }
  });
});

describe("a key that is there twice", () => {
  it("is said of rows in a table, and of records in JSON", async () => {
    const fixOf = async (text: string) => (await check(text, { schema: thing })).findings[0]?.fix;
    expect(await fixOf("reference\nA\nA\n")).toContain("A is in row 2 and row 3");
    expect(await fixOf('[{"reference":"A"},{"reference":"A"}]')).toContain("A is in record 1 and record 2");
  });
});

describe("a blank code in JSON", () => {
  it("is not the row of a register that lacks the value", async () => {
    const report = await check('[{"Ref":"A","Code":""}]', { schema: thing, profile: json });
    expect(report).toMatchObject({ valid: true, findings: [] });
  });
});

describe("dates that are none", () => {
  it.each(["today", "", "9999-99-99", "2024-02-30", "0000-00-00", "2024-01-01T99:99", "1e9"])(
    "%j is no unusual value",
    async (start) => {
      const report = await check(JSON.stringify([{ reference: "A", start, code: "A" }]), { schema: thing });
      expect(codes(report).filter((code) => code.startsWith("unusual"))).toEqual([]);
    },
  );

  it("a day after today is", async () => {
    const report = await check('[{"reference":"A","start":"2999-01-01"}]', { schema: thing });
    expect(codes(report)).toEqual(["unusual-value start"]);
  });
});

describe("no end of something", () => {
  it("entries of lists that join each other", async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ id: `${i}`, other: `${i}` }));
    const joined = profile({
      shape: "json",
      sets: [""],
      each: "parts",
      joins: [{ list: "others", key: "id", equals: "parts.other" }],
      columns: [
        { name: "parts.id", field: "reference" },
        { name: "others.id", field: "text", required: "value" },
      ],
    });
    const more = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`m${i}`, i]));
    const text = JSON.stringify([{ parts: many, others: [...many].reverse(), ...more }]);
    const report = await quickly(8, () => check(text, { schema: thing, profile: joined }));
    expect(report).toMatchObject({ rows: 100_000, valid: true });
  }, 30_000);

  it("sets of records", async () => {
    const text = JSON.stringify(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`s${i}`, [{ reference: "A" }]])),
    );
    await quickly(8, () =>
      check(text, { schema: thing, candidates: { records: [thing.metadata], load: async () => thing } }),
    );
  }, 30_000);

  it("members and depth in a layout", async () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`m${i}`, { deep: i }]));
    const candidates = { records: [thing.metadata], profiles: [json], load: async () => thing };
    const report = await quickly(8, () =>
      check(JSON.stringify([{ Ref: "A", Kind: "X", ...wide }]), { schema: thing, candidates }),
    );
    expect(report.rows).toBe(1);
  }, 30_000);

  it("entries of a list in one cell, and brackets in a cell of JSON", async () => {
    const list = "a;".repeat(2_000_000);
    const report = await quickly(8, () => check(`reference,tags\nA,${list}\n`, { schema: thing }));
    expect(report).toMatchObject({ rows: 1, valid: true });
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const cell = `"${deep.replaceAll('"', '""')}"`;
    expect(codes(await check(`reference,details\nA,${cell}\n`, { schema: thing }))).toEqual(["text-type details"]);
  }, 30_000);

  it("different values of a code", async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},K${i}`).join("\n");
    const report = await quickly(10, () => check(`Ref,Kind\n${rows}\n`, { schema: thing, profile: table }));
    expect(report.invalidRows).toBe(100_000);
  }, 30_000);
});

describe("a made-up reference", () => {
  it("is the same for the same values, and another one for others", () => {
    expect(mint([" High  St", "AB1"])).toBe(mint(["high st ", "ab1"]));
    expect(mint(["a", "b"])).not.toBe(mint(["a b", ""]));
    expect(mint(["", " "])).toBeNull();
    const all = new Set(Array.from({ length: 300_000 }, (_, i) => mint([`${i}`, "High Street", `AB${i % 99} 1CD`])));
    expect(all.size).toBe(300_000);
  });
});
