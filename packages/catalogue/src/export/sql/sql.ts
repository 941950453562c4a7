import type { LoadedRecord } from "../../entry.ts";
import { bigquery } from "./dialects/bigquery.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { postgres } from "./dialects/postgres.ts";
import { spark } from "./dialects/spark.ts";
import { headerOf } from "./header.ts";
import { queryOf } from "./query.ts";
import { readRecord } from "./reading.ts";
import { checkedName, tableOf } from "./table-name.ts";
import { SAID_AS, type Unsaid, unsaidOf } from "./unsaid.ts";
import type { Dialect, Words } from "./words.ts";

export { TableNameError } from "./table-name.ts";
export type { Dialect, Unsaid };
export { SAID_AS };

const WORDS: Readonly<Record<Dialect, Words>> = { duckdb, postgres, spark, bigquery };

/** The databases that a query can be written for. */
export const dialects = Object.keys(WORDS) as readonly Dialect[];

/** How a query is written. */
export interface SqlOptions {
  readonly dialect: Dialect;
  /** The table, with a schema or a project before it where it has one: `warehouse.sites`. The name of the record if left out. */
  readonly table?: string;
  /** A column of the table that tells its rows apart, to be shown beside the key. */
  readonly rowId?: string;
}

/**
 * Writes the rules of a record as one query, which gives a row for each rule that a row of the table breaks: the key of
 * the row, then `severity`, `code`, `field` and `value`, with the codes that a check gives. Throws a TableNameError for a
 * name that no table can have.
 */
export function sqlOf(record: LoadedRecord, { dialect, table, rowId }: SqlOptions): string {
  const words = WORDS[dialect];
  const name = table ?? (record.metadata.name.split("/")[1] ?? record.metadata.name).replaceAll("-", "_");
  const reading = readRecord(record);
  const query = queryOf(reading, tableOf(name, words), rowId === undefined ? null : checkedName(rowId), words);
  return `${headerOf(record.metadata, { table: name, words, unsaid: unsaidOf(record.metadata, reading, words) })}${query}`;
}

/** What a check of such a record finds and its query does not, with why: the header of the query says the same. */
export function unsaidInSql(record: LoadedRecord, dialect: Dialect): readonly Unsaid[] {
  return unsaidOf(record.metadata, readRecord(record), WORDS[dialect]);
}
