import type { ColumnKind, Words } from "../words.ts";
import { RE2, WHITE_SPACE } from "./shared.ts";

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const characters = (...codes: readonly number[]) => codes.map((code) => `chr(${code})`).join(" || ");
const trimmed = (value: string) => `trim(${value}, ${WHITE_SPACE})`;

const FEW = 100;

/** DuckDB, from the version that knows `lambda`. */
export const duckdb: Words = {
  title: "DuckDB 1.3 or later",
  patterns: RE2,
  name: (value) => `"${value.replaceAll('"', '""')}"`,
  text,
  characters,
  cell(column, kind) {
    const value = textOf(column, kind);
    if (kind !== "plain") return trimmed(value);
    // Most values have nothing to trim, and to see that is ten times as fast.
    return `CASE WHEN ${value}[1] BETWEEN '!' AND '~' AND ${value}[-1] BETWEEN '!' AND '~' THEN ${value} ELSE ${trimmed(value)} END`;
  },
  // It makes a join of every IN, which pays for long lists alone.
  among: (value, texts) =>
    texts.length > FEW
      ? `${value} IN (${texts.map(text).join(", ")})`
      : `list_contains([${texts.map(text).join(", ")}], ${value})`,
  matches: (value, pattern) => `regexp_matches(${value}, ${text(pattern)})`,
  length: (value) => `length(${value})`,
  textType: "VARCHAR",
  number: (value) => `TRY_CAST(${value} AS DOUBLE)`,
  moment: (value) => `date_trunc('millisecond', TRY_CAST(${value} AS TIMESTAMPTZ))`,
  entries: (value) =>
    `list_filter(list_transform(string_split(${value}, ';'), lambda e: ${trimmed("e")}), lambda e: e <> '')`,
  size: (list) => `len(${list})`,
  some: (list, test) => `len(list_filter(${list}, lambda e: ${test("e")})) > 0`,
  repeats: (list, as) => `list_unique(list_transform(${list}, lambda e: ${as("e")})) < len(${list})`,
  fence: "",
  findings(step, ids, tests) {
    const found = tests.map(
      ({ severity, code, field, value, when }) =>
        `    CASE WHEN ${when}\n      THEN {'severity': ${text(severity)}, 'code': ${text(code)}, 'field': ${text(field)}, 'value': ${value}} END`,
    );
    return `SELECT ${[...ids.map(({ as }) => as), "f.severity", "f.code", "f.field", "f.value"].join(", ")}
FROM (
  SELECT ${ids.map(({ from, as }) => `${from} AS ${as}, `).join("")}unnest(list_filter([
${found.join(",\n")}
  ], lambda f: f IS NOT NULL)) AS f
  FROM ${step}
)`;
  },
};

function textOf(column: string, kind: ColumnKind): string {
  const plain = `CAST(${column} AS VARCHAR)`;
  if (kind === "list")
    return `CASE WHEN typeof(${column}) LIKE '%[]' THEN array_to_string(from_json(to_json(${column}), '["VARCHAR"]'), ';') ELSE ${plain} END`;
  if (kind === "number")
    return `CASE WHEN typeof(${column}) = 'VARCHAR' THEN ${plain} ELSE regexp_replace(${plain}, '^(-?[0-9]+)(?:\\.0+|(\\.[0-9]*[1-9])0+)$', '\\1\\2') END`;
  if (kind === "moment")
    return `CASE WHEN typeof(${column}) = 'TIMESTAMP WITH TIME ZONE' THEN regexp_replace(regexp_replace(${plain}, ' ', 'T'), '([+-][0-9]{2})$', '\\1:00') ELSE ${plain} END`;
  return plain;
}
