import { fileURLToPath } from "node:url";
import { load } from "@standpipe/catalogue";
import { sqlOf } from "@standpipe/catalogue/sql";
import { build } from "esbuild";
import { parse } from "sql-parser-cst";
import { beforeAll, describe, expect, it } from "vitest";

/** Records that have, between them, every kind of rule that a query expresses. Others take as long again for each. */
const RECORDS = ["planning/planning-application", "collaboration/service-assessment", "transparency/spend-transaction"];
const TABLE = "a-project.the `table`.it's";

// No database of these two runs here: only the grammar is known to be theirs.
describe("a query for BigQuery", { timeout: 30_000 }, () => {
  it.each(RECORDS)("is read by a parser of its grammar: %s", async (name) => {
    const sql = sqlOf(await load(name), { dialect: "bigquery", table: TABLE, rowId: "id" });
    expect(parse(sql, { dialect: "bigquery" }).statements).not.toEqual([]);
  });

  it("would not be read where it is wrong", () => {
    expect(() => parse("SELECT FROM WHERE;", { dialect: "bigquery" })).toThrow();
  });
});

describe("a query for Spark", { timeout: 30_000 }, () => {
  let parser: { validate(sql: string): readonly { readonly message: string }[] };
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("./spark-grammar.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    const { SparkSQL } = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
    );
    parser = new SparkSQL();
  }, 30_000);

  it.each(RECORDS)("is read by a parser of its grammar: %s", async (name) => {
    expect(parser.validate(sqlOf(await load(name), { dialect: "spark", table: TABLE, rowId: "id" }))).toEqual([]);
  });

  it("would not be read where it is wrong", () => {
    expect(parser.validate("SELECT FROM WHERE;")).not.toEqual([]);
  });
});
