import { sourceOf } from "../places.ts";
import { byHand } from "./by-hand.ts";

/** DuckDB, which reads the CSV file itself. */
export const duckdb = byHand(
  "duckdb",
  {
    name: "DuckDB, rules as SQL",
    reads: "csv",
    about:
      "`@duckdb/node-api`, which reads the file itself with every core: each rule as SQL, keys grouped, and the number of each row, which keeps its reader on one core.",
    judges: "every-rule",
    records: ["services/service-request"],
  },
  () => [sourceOf("sql/macros.sql"), sourceOf("sql/service-request.sql")],
);
