import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  CommandError
} from "./chunk-7AXTO7HT.js";

// src/commands/format-for.ts
import { extname } from "node:path";
var BY_EXTENSION = {
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".json": "json",
  ".jsonl": "ndjson",
  ".ndjson": "ndjson",
  ".geojson": "geojson"
};
function formatOfName(name = "-") {
  return BY_EXTENSION[extname(name).toLowerCase()];
}
function formatFor({ to, output = "-" }, layout) {
  const wanted = to ?? formatOfName(output);
  if (layout === void 0) {
    if (wanted !== void 0) return wanted;
    const named = output === "-" ? "" : `The name ${output} does not say which format it is. `;
    throw new CommandError(2, `${named}Say what to write: --to csv, xlsx, json, ndjson or geojson.`);
  }
  const own = layout.shape === "json" ? "json" : "csv";
  if (wanted === void 0 || wanted === own) return own;
  if (own === "csv" && wanted === "xlsx") return wanted;
  throw new CommandError(
    2,
    `${layout.title} is a layout in ${own === "json" ? "JSON" : "CSV"}. Write it with --to ${own}, to a name that ends in .${own}.`
  );
}

export {
  formatOfName,
  formatFor
};
