import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const run = (...words: string[]) => runCli(words, tmpdir());
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("standpipe list", () => {
  it("lists the records of a domain with their title, stage and number of fields, and the version above", async () => {
    const { code, out } = await run("list", "services");
    expect(code).toBe(0);
    expect(out).toMatch(/^Services and requests \(services, version \d\S+\)\n/);
    expect(out).toMatch(/\n {2}services\/service {2,}Service, \w+, \d+ fields\n/);
    expect(out).not.toContain("brownfield");
  });

  it("lists all domains, and says how many other layouts there are", async () => {
    const { out } = await run("list");
    for (const name of ["core/dataset", "planning/brownfield-site", "transparency/spend-transaction"])
      expect(out).toContain(`\n  ${name} `);
    expect(flat(out)).toMatch(
      /\d+ records\. Files may be in \d+ other published layouts of them too: standpipe list --/,
    );
  });

  it("lists the layouts with their record and format, of one domain or of all", async () => {
    const { code, out } = await run("list", "neighbourhood", "--layouts");
    expect(code).toBe(0);
    expect(out).toContain(
      "Public toilet (neighbourhood/public-toilet)\n  neighbourhood/lga-public-toilets  LGA public toilets, CSV\n",
    );
    expect(out).not.toContain("transparency/");
    expect((await run("list", "--layouts")).out).toContain("transparency/lga-spend");
    expect((await run("list", "housing", "--layouts")).out).toBe("No other layout of these records is known.\n");
  });

  it("gives the same for a program", async () => {
    const all = JSON.parse((await run("list", "planning", "--format", "json")).out);
    expect(all.domains).toMatchObject([{ name: "planning" }]);
    expect(all.records).toContainEqual(expect.objectContaining({ name: "planning/brownfield-site" }));
    const { layouts, ...rest } = JSON.parse((await run("list", "--layouts", "--format", "json")).out);
    expect(rest).toEqual({});
    expect(layouts).toContainEqual(
      expect.objectContaining({ name: "services/open311", record: "services/service-request", format: "json" }),
    );
  });
});

describe("standpipe show", () => {
  it("shows a record to read, with its layouts", async () => {
    const { out } = await run("show", "public-toilet");
    expect(out).toMatch(/^Public toilet\nneighbourhood\/public-toilet, version /);
    expect(out).toContain("\n  - LGA public toilets (neighbourhood/lga-public-toilets)\n");
    expect(flat(out)).toContain(
      "How it matches LGA, field by field: standpipe show neighbourhood/public-toilet --crosswalk",
    );
  });

  it("cuts a long list of codes, and says where all of them are", async () => {
    const [cut, whole] = await Promise.all([
      run("show", "planning-application"),
      run("show", "planning-application", "--codes"),
    ]);
    const more = /- and (\d+) more:\s+standpipe show planning\/planning-application --codes\n/.exec(cut.out);
    expect(Number(more?.[1])).toBeGreaterThan(10);
    expect(whole.out).not.toContain("--codes");
    expect(whole.out.match(/\n {6}- /g)?.length).toBeGreaterThan((cut.out.match(/\n {6}- /g)?.length ?? 0) + 10);
  });

  it("gives the record and its layouts as JSON", async () => {
    const { code, out } = await run("show", "planning/brownfield-site", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: "planning/brownfield-site",
      title: "Brownfield site",
      layouts: [{ name: "planning/mhclg-brownfield-land" }],
    });
  });
});

describe("standpipe show --crosswalk", () => {
  it("shows for each field how near another standard is, and what has no counterpart, with the reason", async () => {
    const { code, out } = await run("show", "public-toilet", "--crosswalk");
    expect(code).toBe(0);
    expect(out).toMatch(/\nLGA: LGA public toilets schema \(version /);
    expect(out).toMatch(
      /\n {2}address_text {2,}exactly {2}LocationText\n {2}address_text {2,}closely {2}StreetAddress\n/,
    );
    expect(out).toMatch(/\n {2}latitude {2,}broader {2}GeoY\n/);
    expect(out).toContain("  - ExtractDate: The date of the data belongs to the whole file.\n");
    expect(flat(out)).toMatch(/Ours, with no counterpart there: reference, name, /);
    expect(flat(out)).toMatch(/\d+ more fields there, none of them mandatory, with no counterpart here\./);
  });

  it("takes the name of a standard, however it is written, and suggests one", async () => {
    const one = await run("show", "contract", "--crosswalk", "ocds");
    expect(one.out).toContain("\nOCDS: ");
    expect(one.out).not.toContain("\nLGA: ");
    const cases = [
      ["OCSD", "No field of Contract is held against a standard called OCSD. Did you mean OCDS?\n"],
      ["zzz", "No field of Contract is held against a standard called zzz. There are LGA and OCDS.\n"],
    ] as const;
    for (const [standard, err] of cases)
      expect(await run("show", "contract", "--crosswalk", standard)).toEqual({ code: 2, out: "", err });
  });

  it("gives the tables as JSON", async () => {
    const { out } = await run("show", "public-toilet", "--crosswalk", "--format", "json");
    const [table] = JSON.parse(out);
    expect(table).toMatchObject({ standard: "LGA", ours: expect.arrayContaining(["reference"]) });
    expect(table.pairs).toContainEqual({ field: "uprn", relation: "exact", theirs: "UPRN" });
    expect(table.missing.map(({ theirs }: { theirs: string }) => theirs)).toContain("ExtractDate");
    expect(table.others).not.toContain("ExtractDate");
  });
});

describe("standpipe show --as sql", () => {
  const show = (...words: string[]) => run("show", "senior-salary-count", ...words);

  it("prints the rules of a record as one query for the table that is named", async () => {
    const { code, out, err } = await show(
      "--as",
      "sql",
      "--dialect",
      "duckdb",
      "--table",
      "pay.counts",
      "--row-id",
      "n",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^-- Senior salary count \(transparency\/senior-salary-count\), version \S+, as one query/);
    expect(out).toContain('"n" AS "row_id"');
    expect(out).toContain('FROM "pay"."counts"');
    expect(out).toMatch(/;\n$/);
    expect((await show("--as", "SQL", "--dialect", "bigquery")).out).toContain("FROM `senior_salary_count`");
  });

  it.each([
    ["--as sql needs the database: add --dialect duckdb, postgres, spark or bigquery.", "--as", "sql"],
    ["--dialect is duckdb, postgres, spark or bigquery. Yours is: oracle", "--as", "sql", "--dialect", "oracle"],
    ["--as is sql. Yours is: xml", "--as", "xml"],
    ["--table belongs to --as sql. Add that, or leave --table out.", "--table", "x"],
    ["--as sql says what is printed. Leave out --format, --codes and --crosswalk.", "--as", "sql", "--codes"],
    ["a..b has nothing on one side of a full stop.", "--as", "sql", "--dialect", "spark", "--table", "a..b"],
  ])("says what is wrong with its command line: %s", async (err, ...words) => {
    expect(await show(...words)).toEqual({ code: 2, out: "", err: `${err}\n` });
  });
});
