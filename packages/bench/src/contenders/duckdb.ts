import { sourceOf } from "../places.ts";
import { byHand } from "./by-hand.ts";

/**
 * DuckDB with SQL by hand, which finds the same rows with less work than what a program prints for anybody's rows. Another query
 * takes its place here: the program asks of it that it reads "rows" and that its first column is "row".
 */
export const duckdb = byHand(
  "duckdb",
  {
    name: "DuckDB, rules as SQL",
    reads: "csv",
    about:
      "`@duckdb/node-api`, which reads the file itself and may use every core: each rule as SQL by hand, keys grouped, and the number of each row, which keeps its reader on one core.",
    judges: "every-rule",
    records: ["services/service-request"],
  },
  () => [sourceOf("sql/macros.sql"), sourceOf("sql/service-request.sql")],
);
