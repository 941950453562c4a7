import { resolve } from "node:path";
import type * as DuckDb from "@duckdb/node-api";
import { type GivenRows, type GivenTable, UnreadableFileError } from "@standpipe/checker/check";
import { CommandError } from "../exit-code.ts";
import { nameOf } from "../render/verdict.ts";
import { cellExpression, quotedName, sizeExpression } from "./parquet-cells.ts";

/** DuckDB gives so many rows at a time, and holds their values in memory. */
const CHUNK = 2_048;
/** What those values may take, in bytes. */
const ROOM = 256_000_000;
/** The longest row that a check reads. */
const LONGEST_ROW = 10_000_000;
/** What one row group may unpack to: what DuckDB reads of it is in memory too. */
const LARGEST_GROUP = 1_000_000_000;
/** What one byte of a file may become, as for other packed files; honest ones with long values stay far below. */
const MOST_RATIO = 1_000;

/** A Parquet file as a table, read by DuckDB. Throws a CommandError where DuckDB is not installed. */
export async function parquetTable(path: string, bytes: number): Promise<GivenTable> {
  const library = await loadDuckDb(path);
  return { format: "parquet", open: () => openRows(library, path, bytes) };
}

async function loadDuckDb(path: string): Promise<typeof DuckDb> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    const why = isAbsent ? "is not installed" : "does not start on this computer";
    throw new CommandError(
      3,
      `${nameOf(path)} is a Parquet file. Reading it needs DuckDB, which ${why}. ${isAbsent ? "Install it beside standpipe: npm install @duckdb/node-api" : "Install it again: npm install @duckdb/node-api"}. Or export the file as CSV.`,
    );
  }
}

/** How many rows there are, and how many bytes the largest row group unpacks to. */
const GROUPS = `SELECT sum(rows), max(bytes) FROM (
  SELECT max(row_group_num_rows)::DOUBLE AS rows, sum(total_uncompressed_size)::DOUBLE AS bytes
  FROM parquet_metadata($1) GROUP BY row_group_id
)`;

async function openRows({ DuckDBInstance }: typeof DuckDb, path: string, bytes: number): Promise<GivenRows> {
  // Nothing is fetched, and no more memory taken than a file with sensible row groups needs.
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    memory_limit: "1GB",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
  };
  // A parameter, so that no name of a file is SQL. No column comes from the names of folders.
  const source = "read_parquet($1, hive_partitioning = false, union_by_name = false, filename = false)";
  const file = [withoutWildcards(resolve(path))];
  const stream = (sql: string) => connection.stream(sql, file);
  try {
    const empty = await stream(`SELECT * FROM ${source} LIMIT 0`);
    const headings = empty.deduplicatedColumnNames();
    const columns = empty.columnTypes().map((type, i) => ({ name: quotedName(headings[i] ?? ""), type }));
    const cells = columns.map(({ name, type }) => cellExpression(name, type));
    const figures = async (sql: string) => ((await (await stream(sql)).getRows())[0] ?? []).map(Number);
    const [total = 0, largest = 0] = await figures(GROUPS);
    if (largest > LARGEST_GROUP) throw tooLarge(`a row group that unpacks to ${inMegabytes(largest)}`);
    const sizes = columns.flatMap(({ name, type }) => sizeExpression(name, type) ?? []);
    const [longest = 0, all = 0] = await figures(
      `SELECT max(size)::DOUBLE, sum(size)::DOUBLE FROM (SELECT ${["0", ...sizes].join(" + ")} AS size FROM ${source})`,
    );
    const isLong = longest * CHUNK > ROOM;
    if (longest > LONGEST_ROW) throw tooLarge(`a row of ${inMegabytes(longest)}`);
    if (isLong && all > MOST_RATIO * bytes) throw tooLarge(`${inMegabytes(all)} of text in ${inMegabytes(bytes)}`);
    // Rows with long values are asked for a few at a time.
    const step = isLong ? Math.max(1, Math.floor(ROOM / longest)) : null;
    // Each row as one text: to take 25 texts out of DuckDB costs more than to take one apart.
    const select = `SELECT CAST(to_json([${cells.map(({ sql }) => sql).join(", ")}]) AS VARCHAR) FROM ${source}`;
    let rows = 0;
    return {
      headings,
      async *batches() {
        try {
          for (let before = -1; before < rows && rows < total; ) {
            before = rows;
            const result = await stream(step === null ? select : `${select} LIMIT ${step} OFFSET ${rows}`);
            for (
              let next = await result.fetchChunk();
              next !== null && next.rowCount > 0;
              next = await result.fetchChunk()
            ) {
              yield rowsOf(next, cells);
              rows += next.rowCount;
            }
            if (step === null) break;
          }
        } catch (error) {
          throw damaged(error, path);
        }
      },
      bytesRead: () => (rows >= total ? bytes : Math.floor((bytes * rows) / total)),
      close,
    };
  } catch (error) {
    await close();
    throw damaged(error, path);
  }
}

/** The rows of a chunk, each read when it is asked for: texts may be long. */
function* rowsOf(
  chunk: DuckDb.DuckDBDataChunk,
  cells: readonly { readonly isNumber: boolean }[],
): Generator<readonly (string | number | null)[]> {
  const vector = chunk.getColumnVector(0);
  const numbers = cells.flatMap(({ isNumber }, i) => (isNumber ? [i] : []));
  for (let row = 0; row < chunk.rowCount; row++) {
    const values: (string | number | null)[] = JSON.parse(String(vector.getItem(row)));
    for (const i of numbers) {
      const number = values[i] === null ? Number.NaN : Number(values[i]);
      if (Number.isFinite(number)) values[i] = number;
    }
    yield values;
  }
}

/** A path that stands for itself alone: DuckDB takes these characters for many files. */
function withoutWildcards(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}

/** `what` there is more of than is read. */
function tooLarge(what: string): UnreadableFileError {
  return new UnreadableFileError(
    "file-too-large",
    `The Parquet file has ${what}, which is more than is read`,
    "Look for a column that holds much more than it should, or write the file again with smaller row groups.",
  );
}

function inMegabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1e6)).toLocaleString("en-GB")} MB`;
}

/** What DuckDB could not read, in a sentence, with its own words behind it. */
function damaged(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof UnreadableFileError) return error;
  const own = (error.message.split("\n")[0] ?? "")
    .replace(/^[\w ]+ Error: /, "")
    .replaceAll(resolve(path), nameOf(path))
    .slice(0, 200);
  return new UnreadableFileError(
    "parquet-damaged",
    `The file begins as a Parquet file does, and cannot be read as one (DuckDB says: ${own})`,
    "It may be cut short: copy or export it again, or export it as CSV.",
  );
}
