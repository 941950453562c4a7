// Every record as an ES module: the package by its index and by the record's own path are one and the same value.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

for (const { name, index, own, accepted, refused } of JSON.parse(readFileSync("records.json", "utf8"))) {
  const record = (await import(own))[name];
  assert.equal(record, (await import(index))[name]);
  assert.equal(record.parse(accepted), accepted);
  assert.equal(record.check(refused).valid, false);
  console.log(name);
}
