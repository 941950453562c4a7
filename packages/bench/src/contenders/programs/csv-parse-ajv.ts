import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { type RecordName, repeatFinder, rowCaster } from "../../records.ts";
import { compiledSchema } from "../common/ajv.ts";
import { newTally } from "../common/tally.ts";

// What people write by hand today: csv-parse into objects, a cast of each value, Ajv, and a Set of keys.

const [file = "", record = ""] = process.argv.slice(2);
const validate = compiledSchema(record);
const cast = rowCaster(record as RecordName);
const isRepeated = repeatFinder(record as RecordName);
const tally = newTally();

for await (const row of createReadStream(file).pipe(parse({ columns: true, bom: true })) as AsyncIterable<
  Record<string, string>
>) {
  const isValid = validate(cast(row));
  tally.add(!isRepeated(row) && isValid);
}
tally.print();
