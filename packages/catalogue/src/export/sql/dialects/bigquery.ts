import type { ColumnKind, Words } from "../words.ts";
import { hex, RE2, WHITE_SPACE } from "./shared.ts";

const text = (value: string) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const characters = (...codes: readonly number[]) => `'${codes.map((code) => `\\u${hex(code)}`).join("")}'`;
const trimmed = (value: string) => `TRIM(${value}, ${WHITE_SPACE})`;

/** GoogleSQL of BigQuery. A raw text holds a pattern as it is; it has no quotation mark, because a pattern writes it by its number. */
export const bigquery: Words = {
  title: "BigQuery (GoogleSQL)",
  patterns: RE2,
  name: (value) => `\`${value.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  text,
  characters,
  cell: (column, kind) => trimmed(textOf(column, kind)),
  among: (value, texts) => `${value} IN (${texts.map(text).join(", ")})`,
  matches: (value, pattern) => `REGEXP_CONTAINS(${value}, r'${pattern}')`,
  length: (value) => `CHAR_LENGTH(${value})`,
  textType: "STRING",
  number: (value) => `SAFE_CAST(${value} AS FLOAT64)`,
  moment: (value) => `TIMESTAMP_TRUNC(SAFE_CAST(${value} AS TIMESTAMP), MILLISECOND)`,
  noMoments: "in the year 0",
  entries: (value) =>
    `ARRAY(SELECT ${trimmed("e")} FROM UNNEST(SPLIT(${value}, ';')) AS e WHERE ${trimmed("e")} <> '')`,
  size: (list) => `ARRAY_LENGTH(${list})`,
  some: (list, test) => `EXISTS (SELECT 1 FROM UNNEST(${list}) AS e WHERE ${test("e")})`,
  repeats: (list, as) => `(SELECT COUNT(DISTINCT ${as("e")}) < COUNT(*) FROM UNNEST(${list}) AS e)`,
  inlined: "",
  fence: "",
  findings(step, ids, tests) {
    const found = tests.map(({ severity, code, field, value, when }, i) =>
      i === 0
        ? `  STRUCT(${text(severity)} AS severity, ${text(code)} AS code, ${text(field)} AS field, ${value} AS value,\n    ${when} AS is_broken)`
        : `  (${text(severity)}, ${text(code)}, ${text(field)}, ${value},\n    ${when})`,
    );
    return `SELECT ${[...ids.map(({ from, as }) => `${from} AS ${as}`), "f.severity", "f.code", "f.field", "f.value"].join(", ")}
FROM ${step} CROSS JOIN UNNEST([
${found.join(",\n")}
]) AS f
WHERE f.is_broken`;
  },
};

function textOf(column: string, kind: ColumnKind): string {
  // A list cannot be cast to a text, and a text in JSON begins with a quotation mark.
  if (kind === "list")
    return `IF(STARTS_WITH(TO_JSON_STRING(${column}), '['), ARRAY_TO_STRING(JSON_VALUE_ARRAY(TO_JSON_STRING(${column})), ';'), JSON_VALUE(TO_JSON_STRING(${column})))`;
  if (kind === "moment")
    return `IF(STARTS_WITH(FORMAT('%T', ${column}), 'TIMESTAMP '), JSON_VALUE(TO_JSON_STRING(${column})), CAST(${column} AS STRING))`;
  return `CAST(${column} AS STRING)`;
}
