import { sqlOf } from "@standpipe/catalogue/sql";
import type { FieldMetadata } from "@standpipe/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDuckdb, openPostgres } from "./databases.ts";
import { type Fixture, loadFixtures } from "./fixtures.ts";

/** Records that have, between them, columns of every type. */
const RECORDS = new Set(["participation/innovation-challenge", "services/service-request", "trust/consent-record"]);
const fixtures = await loadFixtures((name) => RECORDS.has(name));

/** Findings of a value that a column with a type cannot hold, and of the rows around it. */
const OF_TEXTS = /-format$|-type$|^placeholder$|^cell-error$|^formula-text$|^values-joined$|^key-repeated$|^cells-/;
/** What one of the databases has no date or moment for. */
const OUT_OF_RANGE = /^0000-|[+-](?:1[6-9]|2\d):\d\d$/;

/** The rows whose values all have a place in columns with types, and what a check finds in them. */
function typeable({ rows, found }: Fixture) {
  const wrong = new Set(found.filter(({ code }) => OF_TEXTS.test(code)).map(({ row }) => row));
  return rows.filter(({ row, cells }) => !wrong.has(row) && !cells.some((cell) => OUT_OF_RANGE.test(cell ?? "")));
}

interface Types {
  readonly moment: string;
  readonly number: (field: FieldMetadata) => string;
  list(text: string, type: string): string;
}

/** A column of texts as one with a type. */
function typed(field: FieldMetadata, { moment, number, list }: Types): string {
  const text = `nullif(trim("${field.name}"), '')`;
  const one = field.type === "string" ? "VARCHAR" : number(field);
  if (field.list) return list(text, one);
  if (field.typeName === "core/types/date") return `CAST(${text} AS DATE)`;
  if (field.typeName === "core/types/datetime") return `CAST(${text} AS ${moment})`;
  if (field.type === "boolean") return `lower(${text}) IN ('true', 'yes', 'y', 't', '1')`;
  return field.type === "number" || field.type === "integer" ? `CAST(${text} AS ${number(field)})` : text;
}

const duckdb: Types = {
  moment: "TIMESTAMPTZ",
  number: ({ type, decimals }) => (type === "integer" ? "BIGINT" : decimals === null ? "DOUBLE" : "DECIMAL(30, 12)"),
  list: (text, type) => `CAST(string_split(${text}, ';') AS ${type}[])`,
};
const postgres: Types = {
  moment: "timestamptz",
  number: ({ type, decimals }) =>
    type === "integer" ? "bigint" : decimals === null ? "double precision" : "numeric(30, 12)",
  list: (text, type) => `CAST(string_to_array(${text}, ';') AS ${type}[])`,
};

describe.each([
  ["duckdb", openDuckdb, duckdb],
  ["postgres", openPostgres, postgres],
] as const)("columns with types of their own, in %s", { timeout: 30_000 }, (dialect, open, types) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 30_000);
  afterAll(() => database.close());

  it.each(fixtures)("are checked as their texts are: $name", async (fixture) => {
    const rows = typeable(fixture);
    expect(rows.length).toBeGreaterThan(10);
    await database.fill("texts", { fields: fixture.fields, rows });
    const columns = fixture.record.metadata.fields.map((field) => `${typed(field, types)} AS "${field.name}"`);
    await database.run("DROP TABLE IF EXISTS typed");
    await database.run(`CREATE TABLE typed AS SELECT id, ${columns.join(", ")} FROM texts`);
    const found = async (table: string) =>
      (await database.query(sqlOf(fixture.record, { dialect, table, rowId: "id" })))
        .map(({ row_id: row, severity, code, field }) => `row ${row}: ${severity} ${code} of ${field}`)
        .sort();
    const ofTexts = await found("texts");
    expect(ofTexts).not.toEqual([]);
    expect(await found("typed")).toEqual(ofTexts);
  });
});
