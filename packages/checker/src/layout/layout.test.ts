import type { Lookup, Profile } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { field, profile, record, violation } from "../../test/made-up.ts";
import { type CheckOptions, check, type Report } from "../index.ts";

const councils: Lookup = {
  name: "made/council",
  title: "Councils",
  key: "code",
  rows: [
    {
      code: "E1",
      short: "ASH",
      uri: "http://example.org/ash",
      name: "Ashmoor",
      end_date: "2019-04-01",
      successors: ["E2"],
    },
    { code: "E2", short: "NFD", uri: "http://example.org/nfd", name: "Northford" },
    { code: "E3", short: "WST", uri: "http://example.org/wst", name: "Westing" },
  ],
};

const site = record(
  [
    field("reference", { required: true }),
    field("council_code", { lookup: { lookup: "made/council", column: "code" } }),
    field("council_short"),
    field("status", { codes: ["not-started", "under-way", "done"] }),
    field("is_open", { type: "boolean" }),
    field("opened", { typeName: "core/types/date", expected: "a date", example: "2024-12-31" }),
    field("closed", { typeName: "core/types/date", expected: "a date", example: "2024-12-31" }),
    field("metres", { type: "number", decimals: 2 }),
    field("share", { type: "number", decimals: 1 }),
    field("latitude", { type: "number", expected: "degrees" }),
    field("longitude", { type: "number", expected: "degrees" }),
    field("reason"),
    field("uses", { list: true, codes: ["a", "b"] }),
  ],
  {
    title: "Site",
    lookups: [councils],
    points: [{ system: "WGS84", north: "latitude", east: "longitude" }],
    agreements: [{ lookup: "made/council", fields: { council_code: "code", council_short: "short" }, until: "closed" }],
    recommendations: [{ when: [{ field: "status", is: ["under-way", "done"] }], fields: ["reason"] }],
    also: ({ status, reason, is_open: isOpen, metres, latitude, longitude }) => [
      ...(longitude === 52.1
        ? [
            {
              ...violation("latitude", "coordinates-swapped", `${latitude}, ${longitude}`),
              detail: { others: ["Longitude"] },
            },
          ]
        : []),
      ...(status === "not-started" && isOpen === true && reason === undefined
        ? [
            violation("reason", "conditional-missing", undefined, {
              when: "Status is not-started or done and Is open is true",
            }),
          ]
        : []),
      ...(typeof metres === "number" && metres > 50 ? [violation("metres", "too-large", metres, { limit: 50 })] : []),
    ],
  },
);

const layout = profile({
  title: "Their sites",
  columns: [
    { name: "reference", field: "reason" },
    { name: "Site ID", field: "reference", required: "value" },
    { name: "Authority", field: "council_code", lookup: { lookup: "made/council", column: "uri", gives: "code" } },
    { name: "AuthorityShort", field: "council_short" },
    {
      name: "State",
      title: "State of work",
      field: "status",
      values: [
        { theirs: "Not begun", ours: "not-started" },
        { theirs: "Begun", ours: "under-way" },
        { theirs: "Finished", ours: "done" },
      ],
    },
    {
      name: "StateCode",
      field: "status",
      values: [
        { theirs: "N", ours: "not-started" },
        { theirs: "U", ours: "under-way" },
      ],
    },
    { name: "Open?", title: "Open to all", field: "is_open" },
    { name: "From", field: "opened", date: "dd/mm/yyyy" },
    { name: "Until", field: "closed" },
    { name: "Length", title: "Length (mm)", field: "metres", scale: 0.001 },
    { name: "Share", field: "share" },
    { name: "UseA", flag: { field: "uses", code: "a" } },
    { name: "X" },
    { name: "Y", title: "Y (north)" },
    { name: "System" },
    { name: "Contact", kind: "email" },
    { name: "Page", kind: "url", required: "column" },
  ],
  points: [
    {
      north: "Y",
      east: "X",
      system: "System",
      systems: { degrees: "WGS84", grid: "BNG" },
      fields: { north: "latitude", east: "longitude" },
    },
  ],
});

const HEADINGS = layout.columns.map(({ name }) => name);
const table = (rows: readonly Readonly<Record<string, string>>[], headings = HEADINGS) =>
  [headings, ...rows.map((row) => headings.map((name) => ({ "Site ID": "S1", ...row })[name] ?? ""))]
    .map((cells) => cells.join(","))
    .join("\n");
const checkRows = (rows: readonly Readonly<Record<string, string>>[], options: Partial<CheckOptions> = {}) =>
  check(table(rows), { schema: site, profile: layout, ...options });
const said = (report: Report, code: string) => report.findings.find((finding) => finding.code === code);
const codes = ({ findings }: Report) => findings.map(({ code, column }) => `${code} ${column}`);

describe("a file in another layout", () => {
  it("is valid where the record that it makes is, and the report names the layout and its columns", async () => {
    const report = await checkRows([
      {
        State: "Begun",
        reference: "why",
        "Open?": "no",
        From: "31/12/2024",
        Length: "7400",
        X: "400000",
        Y: "300000",
        System: "grid",
        UseA: "Y",
      },
    ]);
    expect(report).toMatchObject({
      valid: true,
      findings: [],
      invalidRows: 0,
      layout: { name: "made/theirs", assumed: [] },
    });
    const column = (name: string) => report.columns.find(({ header }) => header === name);
    expect(column("State")).toEqual({ header: "State", field: "status", match: "exact" });
    expect(column("X")).toEqual({ header: "X", field: "longitude", match: "exact" });
    expect(column("UseA")).toEqual({ header: "UseA", field: "uses", match: "exact" });
    expect(column("Contact")).toEqual({ header: "Contact", field: null, match: "layout" });
  });

  it("speaks of a condition in the words and codes of the layout", async () => {
    const report = await checkRows([{ State: "Not begun", "Open?": "yes" }, { State: "Finished" }]);
    expect(said(report, "conditional-missing")?.message).toBe(
      "reference is missing in 1 of 2 rows where State of work is Not begun or Finished and Open to all is Yes",
    );
    expect(said(report, "recommended-missing")?.message).toBe(
      "reference is missing in 1 of 2 rows where State of work is Begun or Finished",
    );
  });

  it("names the codes of the layout for a value that is none, in its own spelling where it is one", async () => {
    const report = await checkRows([{ State: "BEGUN" }]);
    expect(said(report, "code-unknown")).toMatchObject({
      field: "status",
      column: "State",
      message: "State of work must be Not begun, Begun or Finished",
      fix: "Change BEGUN to Begun",
      fixable: true,
    });
    expect(codes(await checkRows([{ State: "not-started" }]))).toEqual(["code-unknown State"]);
  });

  it("names the column that a value was read from, where two could give it", async () => {
    const report = await check(table([{ StateCode: "X" }, { StateCode: "U", reference: "why" }]), {
      schema: site,
      profile: layout,
    });
    expect(said(report, "code-unknown")).toMatchObject({
      column: "StateCode",
      message: expect.stringContaining("N or U"),
    });
    expect(report.invalidRows).toBe(1);
  });

  it("finds the cell of a field also where a column has that field's name", async () => {
    const report = await checkRows([{ "Site ID": "", Share: "1" }]);
    expect(said(report, "required-missing")).toMatchObject({ column: "Site ID", samples: [{ cell: "B2" }] });
  });

  it("says yes or no of a flag that is neither", async () => {
    const report = await checkRows([{ UseA: "perhaps" }]);
    expect(said(report, "code-unknown")?.message).toBe("UseA must be Yes or No");
  });

  it("gives an example as the layout writes it", async () => {
    const report = await checkRows([{ From: "2024/12/31" }]);
    expect(said(report, "date-format")?.message).toBe("From must be a date, like 31/12/2024");
  });

  it("tests decimals on the text of a cell, and not where the cell is in another unit", async () => {
    const report = await checkRows([{ Length: "7400.123456" }, { Share: "1.25" }, { Share: "1.50" }]);
    expect(codes(report)).toEqual(["too-many-decimals Share"]);
  });

  it("gives a bound in the unit of the column", async () => {
    const report = await checkRows([{ Length: "60000" }]);
    expect(said(report, "too-large")).toMatchObject({
      message: "Length (mm) must be at most 50,000",
      samples: [{ value: "60000", cell: "J2" }],
    });
  });

  it("holds codes against a register, and shows both as they stand in the file", async () => {
    const report = await checkRows([
      { Authority: "http://example.org/nfd", AuthorityShort: "WST" },
      { Authority: "http://example.org/ash" },
    ]);
    expect(said(report, "lookup-disagrees")).toMatchObject({
      message: "AuthorityShort must be the one that the register has for Authority http://example.org/nfd",
      fix: "Change WST to NFD, or correct Authority",
    });
    expect(said(report, "code-ended")).toMatchObject({
      message: "Authority http://example.org/ash ended on 2019-04-01. 1 value is affected",
      fix: "Use its successor http://example.org/nfd (Northford), unless the record is of before that day",
    });
    expect(JSON.stringify(report)).not.toMatch(/\bE[123]\b/);
  });

  it("does not mind an ended code of a record that is over, and does where its end is yet to come", async () => {
    const ended = (Until: string) => checkRows([{ Authority: "http://example.org/ash", Until }]).then(codes);
    expect(await ended("2019-03-31")).toEqual([]);
    expect(await ended("2999-03-31")).toEqual(["code-ended Authority"]);
    expect(await ended("soon")).toContain("code-ended Authority");
  });

  it("says a column that must be there once, by its heading", async () => {
    const headings = HEADINGS.filter((name) => name !== "Page");
    const report = await check(table([{}, {}], headings), { schema: site, profile: layout });
    expect(codes(report)).toEqual(["column-missing null"]);
    expect(report.findings[0]).toMatchObject({
      field: null,
      count: 1,
      message: "There is no column for Page",
      fix: "Add a column named Page, with values like https://www.example.org.uk",
    });
  });

  it("says what the layout asks of its own columns", async () => {
    const report = await checkRows([{ Contact: "nobody", Page: "www.example.org" }]);
    expect(codes(report).sort()).toEqual(["email-format Contact", "url-format Page"]);
  });

  it("finds a heading spelt another way, in the layout's words", async () => {
    const report = await check(table([{}]).replace("AuthorityShort", "AuthoritiShort"), {
      schema: site,
      profile: layout,
    });
    expect(said(report, "heading-near")?.fix).toBe("Rename AuthoritiShort to AuthorityShort");
  });

  it("takes one value for the whole file in place of a column", async () => {
    const report = await check(
      table(
        [{}],
        HEADINGS.filter((name) => name !== "Site ID"),
      ),
      {
        schema: site,
        profile: layout,
        set: { reference: "S9" },
      },
    );
    expect(report.valid).toBe(true);
  });
});

describe("a point in another layout", () => {
  const point = (Y: string, X: string, System: string) => checkRows([{ Y, X, System }]);

  it.each([
    ["300000", "400000", "grid", []],
    ["52.1", "-1.5", "degrees", []],
    ["300000", "400000", "", []],
    ["52.1", "-1.5", "", []],
    ["0", "0", "grid", ["coordinates-zero Y"]],
    ["52.1", "-1.5", "grid", ["coordinates-system Y"]],
    ["400000", "1200000", "grid", ["coordinates-swapped Y"]],
    ["-500000", "400000", "grid", ["coordinates-outside Y"]],
    ["48.8", "2.3", "degrees", ["coordinates-outside Y"]],
    ["abc", "400000", "grid", ["number-type Y"]],
    ["300000", "400000", "moon", ["code-unknown System"]],
    ["300000", "400000", "constructor", ["code-unknown System"]],
    ["300000", "400000", "__proto__", ["code-unknown System"]],
  ] as const)("%s, %s (%s)", async (Y, X, system, expected) => {
    expect(codes(await point(Y, X, system))).toEqual(expected);
  });

  it("is said in the words of both columns", async () => {
    expect(said(await point("52.1", "-1.5", "grid"), "coordinates-system")).toMatchObject({
      message: "Y (north) and X must be metres on the British National Grid",
      samples: [{ value: "52.1, -1.5", cell: "N2" }],
    });
    expect(said(await point("-1.5", "52.1", "degrees"), "coordinates-swapped")).toMatchObject({
      message: "Y (north) and X must not be the wrong way round",
      fix: "Swap the two values: here they are “-1.5, 52.1”",
    });
    expect(said(await point("300000", "400000", "moon"), "code-unknown")?.message).toBe(
      "System must be degrees or grid",
    );
    expect(said(await point("-500000", "400000", "grid"), "coordinates-outside")).toMatchObject({
      message: "Y (north) and X should be a place in the United Kingdom. 1 value is outside",
      fix: "Check “-500000, 400000” on a map",
    });
  });
});

describe("the choice between a record's own layout and others", () => {
  const own = "reference,status,is_open,opened\nS1,done,true,2024-12-31\n";
  const candidates = {
    records: [site.metadata],
    profiles: [layout],
    load: async () => site,
  };

  it("is made from the headings", async () => {
    expect((await check(own, { candidates })).layout).toBeNull();
    expect((await check(table([{}]), { candidates })).layout?.name).toBe("made/theirs");
  });

  it("finds a layout of the record that was asked for where another record fits as well", async () => {
    const rival = record(
      [
        field("site_id", { title: "Site ID", required: true }),
        ...HEADINGS.map((name, i) => field(`f${i}`, { title: name })),
      ],
      {
        name: "made/rival",
        title: "Rival",
      },
    );
    const report = await check(table([{}]), {
      schema: site,
      candidates: { ...candidates, records: [rival.metadata, site.metadata] },
    });
    expect(report.layout?.name).toBe("made/theirs");
    expect(report.schema.name).toBe("made/place");
  });
});

describe("a layout in JSON", () => {
  const inJson = profile({
    title: "Their sites",
    shape: "json",
    sets: ["", "items"],
    columns: [
      { name: "id", field: "reference", required: "value", title: "Identifier" },
      { name: "council.id", field: "council_code", lookup: { lookup: "made/council", column: "uri", gives: "code" } },
      {
        name: "state",
        field: "status",
        values: [
          { theirs: "1", ours: "under-way" },
          { theirs: "true", ours: "done" },
        ],
      },
      {
        name: "open",
        field: "is_open",
        values: [
          { theirs: "Y", ours: true },
          { theirs: "N", ours: false },
        ],
      },
      { name: "uses[].code", field: "uses" },
      { name: "why[].text", field: "reason" },
    ],
  });
  const checkItems = (items: readonly unknown[]) => check(JSON.stringify(items), { schema: site, profile: inJson });

  it("takes a blank text and null for nothing", async () => {
    const report = await checkItems([{ id: "A", council: { id: "" }, state: " ", uses: null }, { id: " " }]);
    expect(codes(report)).toEqual(["required-missing id"]);
    expect(said(report, "required-missing")?.message).toBe("Identifier is missing in 1 of 2 records");
  });

  it("reads a code that is a number or true as the text of it", async () => {
    expect(
      codes(
        await checkItems([
          { id: "A", state: 1, open: true, why: [{ text: "w" }] },
          { id: "B", state: true, why: [{ text: "w" }] },
        ]),
      ),
    ).toEqual([]);
  });

  it("says that a list stands where the record has room for one value", async () => {
    expect(codes(await checkItems([{ id: "A", why: [{ text: "a" }, { text: "b" }] }]))).toEqual([
      "text-type why[].text",
    ]);
  });

  it("shows a value as the file has it", async () => {
    const report = await checkItems([{ id: "A", council: { id: "http://example.org/ash" } }]);
    expect(said(report, "code-ended")?.samples[0]?.value).toBe("http://example.org/ash");
  });

  it("lists members that it has no column for, and items that are no objects", async () => {
    const report = await checkItems([{ id: "A", more: { deep: 1 } }, 5]);
    expect(codes(report)).toEqual(["record-type null"]);
    expect(report.notChecked).toContainEqual({
      what: "Members of the file that the layout has no column for: more",
      why: "The record cannot hold them",
    });
  });

  it("says how many items have no record in them", async () => {
    const each: Profile = {
      ...inJson,
      each: "parts",
      columns: [{ name: "parts.id", field: "reference", required: "value" }],
    };
    const items = [{ parts: [{ id: "A" }, { id: "B" }] }, { parts: [] }, {}, { parts: "x" }];
    const report = await check(JSON.stringify(items), { schema: site, profile: each });
    expect(report).toMatchObject({ rows: 2, valid: true });
    expect(report.notChecked).toContainEqual({
      what: "3 items of the file with nothing in parts",
      why: "The layout has one record for each entry of parts",
    });
  });

  it("reads a table's layout from flat objects too, also a key that only a later one has", async () => {
    const items = Array.from({ length: 40 }, (_, i) => ({ "Site ID": `S${i}`, ...(i === 39 ? { State: "?" } : {}) }));
    const report = await check(JSON.stringify(items), { schema: site, profile: layout });
    expect(codes(report)).toEqual(["code-unknown State"]);
    expect(report.columns).toContainEqual({ header: "State", field: "status", match: "exact" });
  });
});
