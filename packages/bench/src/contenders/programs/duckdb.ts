import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { newRowsHash } from "../../generate/write.ts";

// The rules as SQL, pushed down into DuckDB. Behind the file and the record come files of SQL: what to run first, and last the
// query on the view "rows" that gives the number of each failing row as "row", in rising order.

const [file = "", , ...scripts] = process.argv.slice(2);
const statements = scripts.map((path) => readFileSync(path, "utf8"));
const query = statements.pop() ?? "";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(`CREATE VIEW rows AS SELECT row_number() OVER () AS row, *
  FROM read_csv('${file.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"', all_varchar = true)`);
for (const statement of statements) await connection.run(statement);

const hash = newRowsHash();
const { row: numbers = [] } = (await connection.runAndReadAll(query)).getColumnsObject();
for (const number of numbers) hash.add(Number(number));
console.log(JSON.stringify({ ...hash.verdict(0), rows: null }));
