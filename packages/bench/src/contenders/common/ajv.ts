import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasDecimals, inOrder, isDate, isDateTime, isEmail, pointFault } from "@standpipe/runtime/record";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

interface Point {
  readonly system: "WGS84" | "BNG";
  readonly north: string;
  readonly east: string;
}

/** A validator that Ajv makes of the published schema at run time, with the formats and keywords of the standard. */
export function compiledSchema(record: string): ValidateFunction {
  const [domain, name] = record.split("/");
  const file = fileURLToPath(import.meta.resolve(`@standpipe/${domain}/schemas/${name}.json`));
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    formats: { date: isDate, "date-time": isDateTime, email: isEmail },
  });
  ajv.addKeyword({
    keyword: "x-decimals",
    type: "number",
    validate: (places: number, value: number) => hasDecimals(value, places),
  });
  ajv.addKeyword({
    keyword: "x-order",
    type: "object",
    validate: (pairs: [string, string][], row: Record<string, unknown>) =>
      pairs.every(([a, b]) => inOrder(row[a], row[b])),
  });
  ajv.addKeyword({
    keyword: "x-points",
    type: "object",
    validate: (points: Point[], row: Record<string, unknown>) =>
      points.every(({ system, north, east }) => pointFault(row[north], row[east], system) === null),
  });
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}
