import { DuckDBInstance } from "@duckdb/node-api";
import type { FieldMetadata, RecordMetadata } from "@standpipe/runtime";
import { cellText } from "../../../checker/src/check/cell-text.ts";
import type { Fields } from "./forms.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What a column of texts can be typed as where each of its texts is one of those. */
function typeOf({ list, type, typeName }: FieldMetadata): {
  as: (text: string) => string;
  isOne: (text: string) => string;
} {
  if (list)
    return {
      as: (text) => `string_split(${text}, ';')`,
      isOne: (text) =>
        `array_to_string(list_transform(string_split(${text}, ';'), lambda e: trim(e)), ';') = ${text} AND NOT contains(${text}, '|') AND right(${text}, 1) <> ';'`,
    };
  const cast = (name: string) => (text: string) => `TRY_CAST(${text} AS ${name})`;
  const isCast = (name: string) => (text: string) => `${cast(name)(text)} IS NOT NULL`;
  if (typeName === "core/types/date")
    return { as: cast("DATE"), isOne: (text) => `CAST(${cast("DATE")(text)} AS VARCHAR) = ${text}` };
  if (typeName === "core/types/datetime")
    return {
      as: cast("TIMESTAMPTZ"),
      isOne: (text) =>
        `regexp_matches(${text}, '^[0-9-]{10}T[0-9:.]{8,}(Z|[+-][0-9:]{5})$') AND ${isCast("TIMESTAMPTZ")(text)}`,
    };
  if (type === "boolean") return { as: cast("BOOLEAN"), isOne: isCast("BOOLEAN") };
  if (type === "number")
    return {
      as: cast("DOUBLE"),
      isOne: (text) => `regexp_matches(${text}, '^-?[0-9]+([.][0-9]+)?$') AND length(${text}) <= 15`,
    };
  if (type === "integer")
    return { as: cast("BIGINT"), isOne: (text) => `CAST(${cast("BIGINT")(text)} AS VARCHAR) = ${text}` };
  return { as: (text) => text, isOne: () => "TRUE" };
}

/** Writes records as a Parquet file, each column with its type where all of its values can have it. Gives how many do. */
export async function writeParquet(
  path: string,
  records: readonly Fields[],
  { fields }: RecordMetadata,
): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const used = fields.filter(({ name }) => records.some((record) => record[name] !== undefined));
    await connection.run(`CREATE TABLE texts (${used.map(({ name }) => `${quoted(name)} VARCHAR`).join(", ")})`);
    const appender = await connection.createAppender("texts");
    for (const record of records) {
      for (const field of used) {
        const text = cellText(record[field.name], field);
        if (text === "") appender.appendNull();
        else appender.appendVarchar(text);
      }
      appender.endRow();
    }
    appender.closeSync();
    const asked = used.map((field) => {
      const name = quoted(field.name);
      return `coalesce(bool_and(coalesce(${typeOf(field).isOne(name)}, ${name} IS NULL)), FALSE)`;
    });
    const [answer = []] = (await connection.runAndReadAll(`SELECT ${asked.join(", ")} FROM texts`)).getRows();
    const columns = used.map((field, i) => {
      const name = quoted(field.name);
      return `${answer[i] === true ? typeOf(field).as(name) : name} AS ${name}`;
    });
    await connection.run(
      `COPY (SELECT ${columns.join(", ")} FROM texts) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`,
    );
    return used.filter(
      ({ type, list, typeName }, i) => answer[i] === true && (list || type !== "string" || /date/.test(typeName ?? "")),
    ).length;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
