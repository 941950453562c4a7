import type { ColumnKind, Words } from "../words.ts";
import { hex, RE2, WHITE_SPACE } from "./shared.ts";

const text = (value: string) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const characters = (...codes: readonly number[]) => `'${codes.map((code) => `\\u${hex(code)}`).join("")}'`;
const trimmed = (value: string) => `trim(BOTH ${WHITE_SPACE} FROM ${value})`;

/** Spark SQL, and Databricks. */
export const spark: Words = {
  title: "Spark SQL 3.3 or later, Databricks",
  // Java, which writes all of this as RE2 does.
  patterns: RE2,
  name: (value) => `\`${value.replaceAll("`", "``")}\``,
  text,
  characters,
  cell: (column, kind) => trimmed(textOf(column, kind)),
  among: (value, texts) => `${value} IN (${texts.map(text).join(", ")})`,
  matches: (value, pattern) => `${value} RLIKE ${text(pattern)}`,
  length: (value) => `char_length(${value})`,
  textType: "STRING",
  number: (value) => `CAST(${value} AS DOUBLE)`,
  moment: (value) => `date_trunc('MILLISECOND', try_cast(${value} AS TIMESTAMP))`,
  noMoments: "that Spark cannot read",
  entries: (value) => `filter(transform(split(${value}, ';'), e -> ${trimmed("e")}), e -> e <> '')`,
  size: (list) => `size(${list})`,
  some: (list, test) => `exists(${list}, e -> ${test("e")})`,
  repeats: (list, as) => `size(array_distinct(transform(${list}, e -> ${as("e")}))) < size(${list})`,
  inlined: "",
  fence: "",
  findings(step, ids, tests) {
    const found = tests.map(
      ({ severity, code, field, value, when }) =>
        `    CASE WHEN ${when}\n      THEN named_struct('severity', ${text(severity)}, 'code', ${text(code)}, 'field', ${text(field)}, 'value', ${value}) END`,
    );
    return `SELECT ${[...ids.map(({ as }) => as), "f.severity", "f.code", "f.field", "f.value"].join(", ")}
FROM (
  SELECT ${ids.map(({ from, as }) => `${from} AS ${as}, `).join("")}explode(filter(array(
${found.join(",\n")}
  ), f -> f IS NOT NULL)) AS f
  FROM ${step}
)`;
  },
};

function textOf(column: string, kind: ColumnKind): string {
  const plain = `CAST(${column} AS STRING)`;
  if (kind === "list")
    return `CASE WHEN typeof(${column}) LIKE 'array%' THEN array_join(from_json(to_json(named_struct('v', ${column})), 'v ARRAY<STRING>').v, ';') ELSE ${plain} END`;
  if (kind === "number")
    return `CASE WHEN typeof(${column}) = 'string' THEN ${plain} ELSE regexp_replace(${plain}, '^(-?[0-9]+)(?:\\\\.0+|(\\\\.[0-9]*[1-9])0+)$', '$1$2') END`;
  if (kind === "moment")
    return `CASE WHEN typeof(${column}) = 'timestamp' THEN date_format(CAST(${column} AS TIMESTAMP), "yyyy-MM-dd'T'HH:mm:ss.SSSXXX") ELSE ${plain} END`;
  return plain;
}
