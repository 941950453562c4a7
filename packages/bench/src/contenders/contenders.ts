import { byHand } from "./by-hand.ts";
import type { Contender } from "./contender.ts";
import { duckdb } from "./duckdb.ts";
import { rustCsv } from "./rust-csv.ts";
import { sourcemeta } from "./sourcemeta.ts";

/** The named peer: what people put together by hand. */
export const csvParseAjv = byHand("csv-parse-ajv", {
  name: "csv-parse + Ajv",
  reads: "csv",
  about:
    "csv-parse gives objects, a cast makes numbers, lists and objects of the cells, Ajv (all errors) holds each row against the published schema with the standard's own checks of dates, decimals, order and points, and a Set keeps the keys.",
  judges: "every-rule",
});

/** The same by hand, behind the fastest parser. */
export const udsvAjv = byHand("udsv-ajv", {
  name: "udsv + Ajv",
  reads: "csv",
  about:
    "the same cast, Ajv and Set behind the fastest CSV parser of npm, which takes on trust that all rows have as many cells.",
  judges: "every-rule",
});

const tableschema = byHand("tableschema", {
  name: "tableschema (Frictionless)",
  reads: "csv",
  about:
    "a Table Schema with the same rules for cells and the key, which its library keeps; the rules between columns by hand, because it has none.",
  judges: "every-rule",
  records: ["services/service-request"],
});

/** What people put together by hand for JSON Lines. */
export const jsonParseAjv = byHand("json-parse-ajv", {
  name: "JSON.parse + precompiled Ajv, JSON Lines",
  reads: "jsonLines",
  about:
    "each line through JSON.parse and the validator that the standard publishes, which Ajv wrote when its package was built; a Set keeps the keys.",
  judges: "every-rule",
  records: ["services/service-request"],
});

/** The kernel's index of the file and nothing else. */
export const scan = byHand("scan", {
  name: "our structural scan alone",
  reads: "csv",
  about: "the index of the kernel, which finds where every cell and row ends, and no column's program.",
  judges: "nothing",
});

const countNewlines = byHand("count-newlines", {
  name: "read + count newlines",
  reads: "csv",
  about: "reads the file and looks for each newline.",
  judges: "nothing",
});

const read = byHand("read", {
  name: "read the file",
  reads: "csv",
  about: "the limit: nothing that looks at a file is faster than reading it.",
  judges: "nothing",
});

/** Everything that `standpipe check` is compared with. */
export const peers: readonly Contender[] = [
  csvParseAjv,
  udsvAjv,
  duckdb,
  tableschema,
  rustCsv,
  scan,
  countNewlines,
  read,
  jsonParseAjv,
  sourcemeta,
];
