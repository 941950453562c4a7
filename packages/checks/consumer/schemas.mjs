import assert from "node:assert/strict";
import { createRequire } from "node:module";
import site from "@standpipe/planning/schemas/brownfield-site.json" with { type: "json" };

assert.deepEqual(createRequire(import.meta.url)("@standpipe/planning/schemas/brownfield-site.json"), site);
console.log(site.$id);
