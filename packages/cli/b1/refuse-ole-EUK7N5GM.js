import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  refuse
} from "./chunk-TRPPVVA6.js";
import {
  encrypted,
  readAll
} from "./chunk-2ADDGX73.js";
import "./chunk-2SD2OFA4.js";
import "./chunk-QX354YRB.js";

// ../checker/src/read/workbook/refuse-ole.ts
var ENTRY = 128;
var SAVE_AS_XLSX = "Open it, save it as an Excel workbook (.xlsx) or as CSV UTF-8, and check that.";
async function refusalOfOle(reader, limits) {
  const bytes = await readAll(reader, limits.maxUnpackedBytes);
  const has = (name) => hasEntry(bytes, name);
  if (has("EncryptedPackage")) return encrypted();
  if (has("WordDocument") || has("PowerPoint Document")) {
    return refuse(
      "file-binary",
      "an old Word or PowerPoint document",
      "Export the data itself, as CSV or a workbook (.xlsx)."
    );
  }
  return refuse("file-xls", "an old Excel workbook (.xls)", SAVE_AS_XLSX);
}
function hasEntry(bytes, name) {
  const length = 2 * name.length;
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at + 64] === length + 2 && isAt(bytes, at, name)) return true;
  }
  return false;
}
function isAt(bytes, at, name) {
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}
export {
  refusalOfOle
};
