import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Fixture } from "./fixtures.ts";

/** A database that runs queries in the tests. */
export interface Database {
  /** Makes a table of texts with the rows of a fixture, and `id` for their numbers. */
  fill(table: string, fixture: Pick<Fixture, "fields" | "rows">): Promise<void>;
  run(sql: string): Promise<void>;
  /** The rows of the answer, by the names of its columns. */
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** DuckDB, in this process and in memory. */
export async function openDuckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection: DuckDBConnection = await instance.connect();
  return {
    async fill(table, { fields, rows }) {
      await connection.run(`CREATE OR REPLACE TABLE ${quoted(table)} (id INTEGER, ${columnsOf(fields, "VARCHAR")})`);
      const appender = await connection.createAppender(table);
      for (const { row, cells } of rows) {
        appender.appendInteger(row);
        for (const cell of cells) {
          if (cell === null) appender.appendNull();
          else appender.appendVarchar(cell);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    async run(sql) {
      await connection.run(sql);
    },
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** PostgreSQL, compiled to WebAssembly. */
export async function openPostgres(): Promise<Database> {
  const database = await PGlite.create();
  return {
    async fill(table, { fields, rows }) {
      const name = quoted(table);
      await database.exec(
        `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} (id integer, ${columnsOf(fields, "text")})`,
      );
      const records = rows.map(({ row, cells }) => ({
        id: row,
        ...Object.fromEntries(fields.map((field, i) => [field, cells[i]])),
      }));
      await database.query(`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1)`, [
        JSON.stringify(records),
      ]);
    },
    async run(sql) {
      await database.exec(sql);
    },
    query: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

function columnsOf(fields: readonly string[], type: string): string {
  return fields.map((field) => `${quoted(field)} ${type}`).join(", ");
}
