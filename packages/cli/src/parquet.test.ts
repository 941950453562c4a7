import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

/** Stands in the way of loading DuckDB, as where it is not installed. */
const WITHOUT_DUCKDB = `--import data:text/javascript,${encodeURIComponent(
  `import { register } from "node:module"; register("data:text/javascript," + encodeURIComponent('export const resolve = (name, context, next) => { if (name.startsWith("@duckdb/")) throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }); return next(name, context); };'));`,
)}`;

const PAYMENT = `'GB-LAE-NFD' AS organisation_id, 'Adult Services' AS department, 'Bright Homes Ltd' AS supplier_name,
  DATE '2024-02-29' AS payment_date, 'P' || i AS transaction_reference, 1250.5::DECIMAL(30, 12) AS net_amount,
  'Repairs' AS purpose, 'Building' AS category, 'invoice' AS payment_method, 0 AS irrecoverable_vat_amount`;

describe("a Parquet file", { timeout: 30_000 }, () => {
  let folder: string;
  const run = (...words: string[]) => runCli(words, folder);
  const check = (file: string, ...words: string[]) => run("check", file, "--schema", "spend-transaction", ...words);
  const flat = (text: string) => text.replace(/\s+/g, " ");

  /** Writes what a query gives. */
  async function write(file: string, query: string, to = "parquet"): Promise<void> {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const path = join(folder, file).replaceAll("'", "''");
    await connection.run(`COPY (${query}) TO '${path}' (FORMAT ${to})`);
    connection.closeSync();
    instance.closeSync();
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "standpipe-parquet-"));
    await write("spend.parquet", `SELECT ${PAYMENT} FROM range(1000) AS r (i)`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("gives the report that its rows give as CSV, in any format", async () => {
    const wrong = `SELECT ${PAYMENT}, 'ten' AS cpv_code, [1, 2] AS x_list FROM range(2500) AS r (i)`;
    await write("wrong.parquet", wrong);
    await write("wrong.csv", `SELECT * REPLACE ('1;2' AS x_list, '1250.5' AS net_amount) FROM (${wrong})`, "csv");
    const report = async (file: string) => {
      const { code, out } = await check(file, "--format", "json");
      expect(code).toBe(1);
      const { file: facts, durationMs: _, findings, ...rest } = JSON.parse(out);
      const lines = (key: string, value: unknown) => (key === "line" ? null : value);
      return { facts, rest: JSON.parse(JSON.stringify({ ...rest, findings }, lines)) };
    };
    const [parquet, csv] = [await report("wrong.parquet"), await report("wrong.csv")];
    expect(parquet.rest).toEqual(csv.rest);
    expect(parquet.rest.findings[0]).toMatchObject({ code: "cpv-code-format", count: 2500 });
    expect(parquet.facts).toMatchObject({ format: "parquet", encoding: null, delimiter: null, headerRow: 1 });
    for (const format of ["text", "html", "csv"])
      expect((await check("wrong.parquet", "--format", format)).out).toContain("cpv");
  });

  it("is converted, and corrected as CSV", async () => {
    expect(await run("convert", "spend.parquet", "-o", "spend.csv", "--schema", "spend-transaction")).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(folder, "spend.csv"), "utf8")).toContain("2024-02-29,P999,1250.5,0,Repairs");
    const { code, err } = await run("fix", "spend.parquet", "-o", "fixed.csv", "--schema", "spend-transaction");
    expect([code, flat(err)]).toEqual([0, expect.stringContaining("fixed.csv")]);
  });

  it("has values of every type", async () => {
    const values = `SELECT ${PAYMENT}, TRUE AS vcse_grant, '1234567' AS supplier_charity_number,
      TIMESTAMPTZ '2024-02-29 10:00:00.25+01' AS modified_at, TIMESTAMP '2024-02-29 00:00:00' AS x_midnight,
      1e-7::DOUBLE AS x_small, 0.1::FLOAT AS x_float, 1e20::DOUBLE AS x_large, encode('é') AS x_blob, '\\xFF'::BLOB AS x_binary,
      ['a', NULL, 'b'] AS x_list, ['a|b'] AS x_bar, {'a': 1} AS "x ""struct""", MAP {'k': [1]} AS x_map, NULL::INTEGER AS x_null,
      TIME '10:00:00' AS x_time, uuid() AS x_uuid, 'x;y' AS x_text FROM range(1) AS r (i)`;
    await write("types.parquet", values);
    expect((await run("convert", "types.parquet", "--to", "ndjson", "--schema", "spend-transaction")).out).toContain(
      '"modified_at":"2024-02-29T09:00:00.250000Z"',
    );
    const { out } = await run("fix", "types.parquet", "--to", "csv", "--schema", "spend-transaction");
    const [row = ""] = out.split("\r\n").slice(1);
    for (const cell of [
      "2024-02-29",
      "0.0000001",
      "0.1",
      "100000000000000000000",
      "é",
      "0xFF",
      "a;b",
      "a|b;",
      '"{""a"":1}"',
      "10:00:00",
    ])
      expect(`,${row},`).toContain(`,${cell},`);
  });

  it("is the file of its name, whatever the name", async () => {
    await write("other.parquet", `SELECT 1 AS x`);
    for (const name of ["[os]*.parquet", "x'; DROP TABLE y; --.parquet", "organisation_id=x.parquet", "spend.csv.gz"]) {
      await writeFile(join(folder, name), await readFile(join(folder, "spend.parquet")));
      expect(await check(name), name).toMatchObject({ code: 0, out: expect.stringContaining("1,000 rows") });
    }
  });

  it("is refused in a sentence where it is damaged, or holds more than a check reads", async () => {
    const whole = await readFile(join(folder, "spend.parquet"));
    await writeFile(join(folder, "start.parquet"), "PAR1");
    await writeFile(join(folder, "cut.parquet"), whole.subarray(0, whole.length - 300));
    await writeFile(
      join(folder, "holed.parquet"),
      Buffer.concat([whole.subarray(0, 40), Buffer.alloc(2_000, 7), whole.subarray(2_040)]),
    );
    for (const file of ["start.parquet", "cut.parquet", "holed.parquet"]) {
      const { code, err, out } = await check(file);
      expect([code, out], file).toEqual([3, ""]);
      expect(flat(err)).toMatch(
        /^\S+: The file begins as a Parquet file does, and cannot be read as one \(.+\)\. It may be cut short: copy or/,
      );
    }
    await write("bomb.parquet", "SELECT repeat('x', 20000000) AS purpose FROM range(20)");
    expect(flat((await check("bomb.parquet")).err)).toContain("has a row of 20 MB, which is more than is read");
    await write("ratio.parquet", "SELECT repeat('x', 600000) AS purpose FROM range(400)");
    expect(flat((await check("ratio.parquet")).err)).toContain("has 240 MB of text in 1 MB");
  });

  it("is read a few rows at a time where its values are long", async () => {
    await write(
      "long.parquet",
      `SELECT ${PAYMENT}, CASE WHEN i = 1500 THEN repeat('y', 3000000) END AS notes FROM range(2000) AS r (i)`,
    );
    const { code, out } = await check("long.parquet", "--format", "json");
    expect([code, JSON.parse(out).rows]).toEqual([1, 2000]);
    expect(JSON.parse(out).findings).toMatchObject([
      { code: "too-long", field: "notes", count: 1, samples: [{ row: 1502 }] },
    ]);
  });

  it("is told from a table that begins with the same letters", async () => {
    await writeFile(join(folder, "text.csv"), "PAR1,transaction_reference\n1,2\n");
    expect((await check("text.csv")).out).toContain("There is no column for");
  });

  it("is not written", async () => {
    for (const [command = "", ...more] of [["fix"], ["redact"], ["convert", "--schema", "spend-transaction"]]) {
      const { code, err } = await run(command, "spend.parquet", "-o", "out.parquet", ...more);
      expect([code, err]).toEqual([
        2,
        "Parquet is read and not written. Give out.parquet another name, such as out.csv.\n",
      ]);
    }
  });

  it("says what to install where DuckDB is not there", async () => {
    const { code, out, err } = await runCli(["check", "spend.parquet"], folder, "", { NODE_OPTIONS: WITHOUT_DUCKDB });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toBe(
      "spend.parquet is a Parquet file. Reading it needs DuckDB, which is not installed. Install it beside standpipe: npm install @duckdb/node-api. Or export the file as CSV.\n",
    );
  });

  it("is not read from standard input", async () => {
    const { code, err } = await runCli(["check", "-"], folder, "PAR1\u0015\u0004");
    expect([code, flat(err)]).toEqual([
      3,
      expect.stringContaining("The file is a Parquet file, and its rows were not given. Name the file itself"),
    ]);
  });
});
