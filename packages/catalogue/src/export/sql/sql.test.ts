import { describe, expect, it } from "vitest";
import type { LoadedRecord } from "../../entry.ts";
import { load, records } from "../../index.ts";
import { dialects, sqlOf, unsaidInSql } from "./sql.ts";

const all = await Promise.all(records.map(({ name }) => load(name)));
const site = await load("planning/brownfield-site");

describe("the query of a record", { timeout: 30_000 }, () => {
  it("asks the table of its name, in the quotation marks of the database", () => {
    const fromOf = (dialect: (typeof dialects)[number], table?: string) =>
      / {2}FROM (.+)\n\),\nstandpipe_cells /.exec(
        sqlOf(site, { dialect, ...(table === undefined ? {} : { table }) }),
      )?.[1];
    expect(fromOf("duckdb")).toBe('"brownfield_site"');
    expect(fromOf("postgres", 'a"; DROP TABLE b; --')).toBe('"a""; DROP TABLE b; --"');
    expect(fromOf("spark", "lake.sites`x")).toBe("`lake`.`sites``x`");
    expect(fromOf("bigquery", "my-project.data.a`\\b")).toBe("`my-project`.`data`.`a\\`\\\\b`");
  });

  it.each(["", " ", "a..b", ".a", "a\nSELECT 1", "a\u2028b", "x".repeat(301)])(
    "refuses a name that no table has: %j",
    (table) => {
      expect(() => sqlOf(site, { dialect: "duckdb", table })).toThrow(
        expect.objectContaining({ name: "TableNameError" }),
      );
      expect(() => sqlOf(site, { dialect: "duckdb", rowId: table.replaceAll(".", "\t") })).toThrow(
        expect.objectContaining({ name: "TableNameError" }),
      );
    },
  );

  it.each(dialects)("keeps what it says of itself in its comment, within the width of a screen: %s", (dialect) => {
    const lines = sqlOf(site, { dialect, table: "--x */ y" }).split("\n");
    const comment = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith("WITH ")),
    );
    expect(comment.filter((line) => !line.startsWith("--") || line.length > 100)).toEqual([]);
    expect(comment.join(" ")).toContain("codes that have ended");
  });

  it("says what it leaves out: every field and rule that it has no words for", () => {
    const { $defs, allOf, ...schema } = site.type.schema as { $defs: Record<string, object>; allOf: object[] };
    const unsayable = {
      ...schema,
      $defs: {
        ...$defs,
        ref: { type: "string", pattern: "^(?!x).+$" },
        url: { ...$defs.url, contentEncoding: "base64" },
      },
      allOf: [...allOf, { not: { required: ["notes"] } }],
      minProperties: 3,
    };
    const without: LoadedRecord = { ...site, type: { ...site.type, schema: unsayable } };
    const unsaid = unsaidInSql(without, "duckdb").map(({ what, codes }) => `${what}: ${codes.join(" ")}`);
    expect(unsaid).toEqual(
      expect.arrayContaining([
        "a pattern (reference): ref-format",
        expect.stringMatching(/^a rule \(site_plan_url, planning_history_urls, source_url\): /),
        expect.stringMatching(/^the rules at minProperties, allOf\/2: /),
      ]),
    );
    const sql = sqlOf(without, { dialect: "duckdb" });
    expect(sql).not.toContain("'ref-format'");
    expect(sql.replace(/\n-- +/g, " ")).toContain("a pattern (reference): it has no translation.");
  });

  it("leaves no rule of the standard out for want of words", () => {
    for (const record of all) {
      const unsaid = unsaidInSql(record, "postgres").filter(({ what }) => /^(?:a pattern|a rule|the rules)/.test(what));
      expect(unsaid, record.metadata.name).toEqual([]);
    }
  });

  it("shows no key under the name of a column of its own", () => {
    for (const { metadata } of all) {
      const { key, fields, name } = metadata;
      const shown = key.length > 0 ? key : fields.filter(({ required }) => required).map((field) => field.name);
      expect(
        shown.filter((field) => ["row_id", "severity", "code", "field", "value", "earlier"].includes(field)),
        name,
      ).toEqual([]);
      expect(fields.filter((field) => field.name.includes("__"))).toEqual([]);
    }
  });
});
