import { type Dialect, SAID_AS, sqlOf, unsaidInSql } from "@standpipe/catalogue/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDuckdb, openPostgres } from "./databases.ts";
import { type Fixture, type Found, loadFixtures } from "./fixtures.ts";

const fixtures = await loadFixtures();

/** A name that has to be quoted. */
const TABLE = 'council"s data; DROP';

/** The rows that a query can say all of, and what a check finds in them and a query has words for. */
function expressible({ record, rows, found }: Fixture, dialect: Dialect) {
  const unsaid = unsaidInSql(record, dialect);
  const isUnsaid = ({ code, field }: Found) =>
    unsaid.some(({ codes, fields }) => codes.includes(code) && (fields === undefined || fields.includes(field ?? "")));
  // A finding that is in no field is about the whole row, which a check then reads no further.
  const unread = new Set(found.filter((one) => one.field === null && isUnsaid(one)).map(({ row }) => row));
  return {
    rows: rows.filter(({ row }) => !unread.has(row)),
    found: found.filter((one) => !unread.has(one.row) && !isUnsaid(one)),
    otherwise: found.filter(({ row, code }) => !unread.has(row) && Object.hasOwn(SAID_AS, code)),
  };
}

const lineOf = ({ row, severity, code, field }: Found) => `row ${row}: ${severity} ${code} of ${field}`;

describe.each([
  ["duckdb", openDuckdb],
  ["postgres", openPostgres],
] as const)("a query for %s", { timeout: 30_000 }, (dialect, open) => {
  let database: Database;
  const compared = new Set<string>();
  beforeAll(async () => {
    database = await open();
  }, 30_000);
  afterAll(() => database.close());

  it.each(fixtures)("finds in every row what a check finds: $name", async (fixture) => {
    const { rows, found, otherwise } = expressible(fixture, dialect);
    expect(rows.length).toBeGreaterThan(fixture.rows.length * 0.9);
    await database.fill(TABLE, { fields: fixture.fields, rows });
    const answer = await database.query(sqlOf(fixture.record, { dialect, table: TABLE, rowId: "id" }));
    const all = answer.map(
      (one): Found => ({
        row: Number(one.row_id),
        severity: one.severity as Found["severity"],
        code: String(one.code),
        field: String(one.field),
      }),
    );
    // What a check says of two values in one cell, a query says under the type.
    const isOther = (one: Found) =>
      otherwise.some(
        ({ row, field, code }) => row === one.row && field === one.field && SAID_AS[code]?.includes(one.code),
      );
    expect(all.filter(isOther)).toHaveLength(otherwise.length);
    const own = all.filter((one) => !isOther(one));
    expect([...new Set(own.map(lineOf))].sort()).toEqual([...new Set(found.map(lineOf))].sort());
    expect(new Set(own.map(lineOf)).size).toBe(own.length);
    for (const { code } of own) compared.add(code);
  });

  it("takes numbers that are written in two ways for one key", async () => {
    const [{ record, fields } = {} as never] = fixtures.filter(({ name }) => name === "democracy/agenda-item");
    const cells = (order: string) =>
      fields.map((field) => (field === "order" ? order : record.metadata.key.includes(field) ? "X" : null));
    const rows = ["1", "01", "1.0", "2", "-0", "0", "x1", "x01"].map((order, i) => ({
      row: i + 2,
      cells: cells(order),
    }));
    await database.fill(TABLE, { fields, rows });
    const found = await database.query(sqlOf(record, { dialect, table: TABLE, rowId: "id" }));
    const repeated = found.filter(({ code }) => code === "key-repeated").map(({ row_id: row }) => Number(row));
    expect(repeated.sort((a, b) => a - b)).toEqual([3, 4, 7]);
  });

  it("needs no column that the table lacks, once it is told so", async () => {
    const [{ record, fields } = {} as never] = fixtures.filter(({ name }) => name === "services/service-request");
    const isKept = (field: string) => ["service_request_id", "organisation_id"].includes(field);
    await database.fill(TABLE, { fields: fields.filter(isKept), rows: [{ row: 2, cells: ["SR-1", "GB-LAE-NFD"] }] });
    const sql = sqlOf(record, { dialect, table: TABLE, rowId: "id" });
    const told = fields
      .filter((field) => !isKept(field))
      .reduce((all, field) => all.replace(`"${field}" AS "${field}"`, `NULL AS "${field}"`), sql);
    const codes = (await database.query(told)).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(["one-of-missing", "required-missing"]);
  });

  it("was compared under the codes of all kinds of rule", () => {
    expect([...compared].sort()).toEqual(expect.arrayContaining(CODES));
  });
});

/** One code at least of each rule that a query expresses. */
const CODES =
  "cell-error code-unknown conditional-missing coordinates-outside coordinates-swapped coordinates-system coordinates-zero date-format datetime-format email-format formula-text key-repeated length-unequal list-repeats list-too-short number-type one-of-missing open-code-unknown order-wrong pair-missing placeholder postcode-format ref-format required-missing too-large too-long too-many-decimals too-small uprn-format url-format whole-number-type yes-no-type".split(
    " ",
  );
