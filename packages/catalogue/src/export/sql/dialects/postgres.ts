import type { PatternWords } from "../pattern.ts";
import type { ColumnKind, Words } from "../words.ts";
import { hex, WHITE_SPACE } from "./shared.ts";

/** The advanced regular expressions of PostgreSQL. A text holds no character 0 there, and a dot is any character. */
const ARE: PatternWords = {
  numbered: (code) => (code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${hex(code)}`),
  any: ".",
  end: "\\Z",
  first: 1,
};

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const characters = (...codes: readonly number[]) => `E'${codes.map((code) => `\\u${hex(code)}`).join("")}'`;
const trimmed = (value: string) => `btrim(${value}, ${WHITE_SPACE})`;

/** PostgreSQL 12 or later, in a database of UTF-8. */
export const postgres: Words = {
  title: "PostgreSQL 12 or later, with a database in UTF-8",
  patterns: ARE,
  name: (value) => `"${value.replaceAll('"', '""')}"`,
  text,
  characters,
  cell: (column, kind) => trimmed(textOf(column, kind)),
  among: (value, texts) => `${value} IN (${texts.map(text).join(", ")})`,
  matches: (value, pattern) => `${value} ~ ${text(pattern)}`,
  length: (value) => `char_length(${value})`,
  textType: "text",
  number: (value) => `CAST(${value} AS double precision)`,
  // Neither the year 0 nor an offset of 16 hours is a moment there, and asking for one would end the query.
  moment: (value) =>
    `CASE WHEN ${value} !~ '^0000|[+-](1[6-9]|2[0-3]):[0-9]{2}$' THEN date_trunc('milliseconds', CAST(${value} AS timestamptz)) END`,
  noMoments: "in the year 0, or 16 hours and more from UTC",
  entries: (value) =>
    `ARRAY(SELECT ${trimmed("e")} FROM unnest(string_to_array(${value}, ';')) AS l (e) WHERE ${trimmed("e")} <> '')`,
  size: (list) => `cardinality(${list})`,
  some: (list, test) => `EXISTS (SELECT 1 FROM unnest(${list}) AS l (e) WHERE ${test("e")})`,
  repeats: (list, as) => `(SELECT count(DISTINCT ${as("e")}) < count(*) FROM unnest(${list}) AS l (e))`,
  inlined: "NOT MATERIALIZED ",
  fence: "\n  OFFSET 0 -- so that no cell is worked out again for each rule",
  findings(step, ids, tests) {
    const found = tests.map(
      ({ severity, code, field, value, when }) =>
        `  (${text(severity)}, ${text(code)}, ${text(field)}, ${value},\n    ${when})`,
    );
    return `SELECT ${[...ids.map(({ from, as }) => `${from} AS ${as}`), "f.severity", "f.code", "f.field", "f.value"].join(", ")}
FROM ${step} CROSS JOIN LATERAL (VALUES
${found.join(",\n")}
) AS f (severity, code, field, value, is_broken)
WHERE f.is_broken`;
  },
};

function textOf(column: string, kind: ColumnKind): string {
  const plain = `CAST(${column} AS text)`;
  if (kind === "list")
    return `CASE WHEN pg_typeof(${column})::text LIKE '%[]' THEN (SELECT string_agg(CASE WHEN jsonb_typeof(e) = 'number' THEN ${withoutZeros("e #>> '{}'")} ELSE e #>> '{}' END, ';') FROM jsonb_array_elements(to_jsonb(${column})) AS l (e)) ELSE ${plain} END`;
  if (kind === "number")
    return `CASE WHEN pg_typeof(${column})::text IN ('text', 'character varying') THEN ${plain} ELSE ${withoutZeros(plain)} END`;
  if (kind === "moment")
    return `CASE WHEN pg_typeof(${column})::text = 'timestamp with time zone' THEN to_jsonb(${column}) #>> '{}' ELSE ${plain} END`;
  return plain;
}

function withoutZeros(number: string): string {
  return `regexp_replace(${number}, '^(-?[0-9]+)(?:\\.0+|(\\.[0-9]*[1-9])0+)$', '\\1\\2')`;
}
