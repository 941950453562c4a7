import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { ServiceRequest } from "@standpipe/services/service-request";
import { repeatFinder } from "../../records.ts";
import { newTally } from "../common/tally.ts";

// JSON Lines by hand: the validator is the one that the standard publishes, which Ajv wrote when the package was built.

const [file = ""] = process.argv.slice(2);
const isRepeated = repeatFinder("services/service-request");
const tally = newTally();

for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 18 }) })) {
  const record: unknown = JSON.parse(line);
  const isValid = ServiceRequest.is(record);
  tally.add(!isRepeated(record as Record<string, unknown>) && isValid);
}
tally.print();
