import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { newRowsHash } from "../../generate/write.ts";

// The rules as SQL, pushed down into DuckDB. Behind the file and the record come files of SQL: what to run first, and last a query
// on the view "rows". It gives the number of a failing row in its first column, and may give a row more than once, with a
// "severity" that does not make each of them an error.

const [file = "", , ...scripts] = process.argv.slice(2);
const statements = scripts.map((path) => readFileSync(path, "utf8"));
const query = statements.pop() ?? "";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(`CREATE VIEW rows AS SELECT row_number() OVER () AS row, *
  FROM read_csv('${file.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"', all_varchar = true)`);
for (const statement of statements) await connection.run(statement);

const found = await connection.runAndReadAll(query);
const [numbers = []] = found.getColumns();
const { severity } = found.getColumnsObject();
const failing = new Set(numbers.filter((_, at) => (severity?.[at] ?? "error") === "error").map(Number));
const hash = newRowsHash();
for (const row of [...failing].sort((a, b) => a - b)) hash.add(row);
console.log(JSON.stringify({ ...hash.verdict(0), rows: null }));
