import type { DuckDBType } from "@duckdb/node-api";

/** How a column is read: SQL that gives its values as texts. */
export interface CellExpression {
  readonly sql: string;
  /** A number that is not exact, and may be written with an exponent. */
  readonly isNumber: boolean;
}

/** A name of a column, in quotes. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** SQL for how many bytes of text the value of a column is; null where it is always few. */
export function sizeExpression(column: string, type: DuckDBType): string | null {
  const name = String(type);
  if (name === "BLOB") return `coalesce(2 * octet_length(${column}), 0)`;
  return name === "VARCHAR" || isNested(type) ? `coalesce(strlen(${textOf(column, type)}), 0)` : null;
}

/** A column as the texts of a CSV file: dates and moments in ISO form, lists with `;` between, structures as JSON. */
export function cellExpression(column: string, type: DuckDBType): CellExpression {
  const name = String(type);
  return { sql: textOf(column, type), isNumber: name === "DOUBLE" || name === "FLOAT" };
}

function textOf(value: string, type: DuckDBType): string {
  const text = `CAST(${value} AS VARCHAR)`;
  const item = itemOf(type);
  if (item !== null) {
    if (isNested(item)) return jsonText(value);
    const joined = `array_to_string(list_filter(list_transform(${value}, lambda e: ${textOf("e", item)}), lambda e: e IS NOT NULL), ';')`;
    // Without one ; a list would be parted at |.
    return `CASE WHEN contains(${joined}, '|') AND NOT contains(${joined}, ';') THEN ${joined} || ';' ELSE ${joined} END`;
  }
  if (isNested(type)) return jsonText(value);
  const name = String(type);
  // What a CSV file has no zeros for: a column of 12 places writes 1.5 as 1.500000000000.
  if (name.startsWith("DECIMAL"))
    return `regexp_replace(${text}, '^(-?[0-9]+)(?:\\.0+|(\\.[0-9]*[1-9])0+)$', '\\1\\2')`;
  if (name === "TIMESTAMP WITH TIME ZONE") return `${momentText(`make_timestamp(epoch_us(${value}))`)} || 'Z'`;
  if (/^TIMESTAMP(?:_S|_MS|_NS)?$/.test(name)) {
    // Programs that know no days write midnight.
    const moment = `CAST(${value} AS TIMESTAMP)`;
    return `CASE WHEN ${moment} = date_trunc('day', ${moment}) THEN CAST(CAST(${moment} AS DATE) AS VARCHAR) ELSE ${momentText(moment)} END`;
  }
  // Old programs write texts without saying that they are any.
  if (name === "BLOB") return `coalesce(TRY(decode(${value})), '0x' || hex(${value}))`;
  return text;
}

function momentText(moment: string): string {
  const fraction = `CASE WHEN epoch_us(${moment}) % 1000000 = 0 THEN '' ELSE strftime(${moment}, '.%f') END`;
  return `(strftime(${moment}, '%Y-%m-%dT%H:%M:%S') || ${fraction})`;
}

function jsonText(value: string): string {
  return `CAST(to_json(${value}) AS VARCHAR)`;
}

/** The type of the entries of a list; null for what is no list. */
function itemOf(type: DuckDBType): DuckDBType | null {
  return "valueType" in type && "keyType" in type === false ? type.valueType : null;
}

function isNested(type: DuckDBType): boolean {
  return "valueType" in type || "entryTypes" in type || "memberTypes" in type;
}
