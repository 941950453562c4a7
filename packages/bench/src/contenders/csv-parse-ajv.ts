import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasDecimals, inOrder, isDate, isDateTime, isEmail } from "@standpipe/runtime/record";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse";
import { newRowsHash } from "../generate/write.ts";

// What people write by hand today: csv-parse into objects, a cast of each value, Ajv, and a Set of keys. It is given the
// formats and keywords of the standard, so that both sides answer the same question.

const CASTS = {
  "transparency/spend-transaction": { numbers: ["net_amount", "irrecoverable_vat_amount"], lists: [], key: [] },
  "services/service-request": {
    numbers: ["latitude", "longitude", "easting", "northing"],
    lists: ["media_urls"],
    key: ["organisation_id", "service_request_id"],
  },
} as const;

const [file = "", record = ""] = process.argv.slice(2);
const [domain, name] = record.split("/");
const schemaFile = fileURLToPath(import.meta.resolve(`@standpipe/${domain}/schemas/${name}.json`));

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
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

const { key, ...casts } = CASTS[record as keyof typeof CASTS];
const numbers = new Set<string>(casts.numbers);
const lists = new Set<string>(casts.lists);
const keys = new Set<string>();
const hash = newRowsHash();
let rows = 0;
let failing = 0;

for await (const row of createReadStream(file).pipe(parse({ columns: true, bom: true })) as AsyncIterable<
  Record<string, string>
>) {
  rows++;
  const value: Record<string, unknown> = {};
  for (const [field, text] of Object.entries(row)) {
    if (text === "") continue;
    if (numbers.has(field)) value[field] = Number.isNaN(Number(text)) ? text : Number(text);
    else value[field] = lists.has(field) ? text.split(";") : text;
  }
  let good = validate(value);
  if (key.length > 0) {
    const own = key.map((field) => row[field]).join("\n");
    if (keys.has(own)) good = false;
    keys.add(own);
  }
  if (good) continue;
  failing++;
  hash.add(rows + 1);
}
console.log(JSON.stringify({ rows, failing, hash: hash.digest() }));
