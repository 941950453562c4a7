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
    const text = quicklyTrimmed(`CAST(${column} AS VARCHAR)`);
    const own = kind === "plain" ? null : typed[kind];
    return own === null ? text : `CASE WHEN ${own.isIt(column)} THEN ${own.text(column)} ELSE ${text} END`;
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
  noMoments: null,
  entries: (value) =>
    `list_filter(list_transform(string_split(${value}, ';'), lambda e: ${trimmed("e")}), lambda e: e <> '')`,
  size: (list) => `len(${list})`,
  some: (list, test) => `len(list_filter(${list}, lambda e: ${test("e")})) > 0`,
  repeats: (list, as) => `list_unique(list_transform(${list}, lambda e: ${as("e")})) < len(${list})`,
  inlined: "NOT MATERIALIZED ",
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

/** Most values have nothing to trim, and to see that is ten times as fast. */
function quicklyTrimmed(value: string): string {
  return `CASE WHEN ${value}[1] BETWEEN '!' AND '~' AND ${value}[-1] BETWEEN '!' AND '~' THEN ${value} ELSE ${trimmed(value)} END`;
}

/** How columns that have a type of their own are told, and written as text. */
const typed: Readonly<
  Record<Exclude<ColumnKind, "plain">, { isIt(column: string): string; text(column: string): string }>
> = {
  number: {
    isIt: (column) => `typeof(${column}) <> 'VARCHAR'`,
    text: (column) =>
      `regexp_replace(CAST(${column} AS VARCHAR), '^(-?[0-9]+)(?:\\.0+|(\\.[0-9]*[1-9])0+)$', '\\1\\2')`,
  },
  moment: {
    isIt: (column) => `typeof(${column}) = 'TIMESTAMP WITH TIME ZONE'`,
    text: (column) => `regexp_replace(replace(CAST(${column} AS VARCHAR), ' ', 'T'), '([+-][0-9]{2})$', '\\1:00')`,
  },
  list: {
    isIt: (column) => `typeof(${column}) LIKE '%[]'`,
    text: (column) => `array_to_string(from_json(to_json(${column}), '["VARCHAR"]'), ';')`,
  },
};
