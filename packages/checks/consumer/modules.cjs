// Every record by `require`, which Node 20.19 and later can do with an ES module.
const assert = require("node:assert/strict");

for (const { name, index, own, accepted, refused } of require("./records.json")) {
  const record = require(own)[name];
  assert.equal(record, require(index)[name]);
  assert.equal(record.parse(accepted), accepted);
  assert.equal(record.check(refused).valid, false);
  console.log(name);
}
