import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UnreadableFileError
} from "./chunk-2SD2OFA4.js";

// ../checker/src/read/workbook/refusals.ts
var SAVE_AGAIN = "Open it in a spreadsheet program, save it again as a workbook (.xlsx) or as CSV UTF-8, and check that.";
function damaged(what) {
  return new UnreadableFileError("workbook-damaged", `The workbook is damaged: ${what}.`, SAVE_AGAIN);
}
function tooLarge(what) {
  return new UnreadableFileError(
    "file-too-large",
    `The workbook is too large to read: ${what}.`,
    "Export fewer rows at a time, or save the sheet that holds the data as CSV UTF-8."
  );
}
function encrypted() {
  return new UnreadableFileError(
    "file-encrypted",
    "The workbook is protected by a password.",
    "Open it with its password, save a copy without one, and check the copy."
  );
}

// ../checker/src/read/workbook/read-all.ts
async function readAll(reader, most) {
  const blocks = [];
  let size = 0;
  for (let block = await reader.next(); block !== null; block = await reader.next()) {
    size += block.length;
    if (size > most) throw tooLarge(`it has more than ${most.toLocaleString("en-GB")} bytes`);
    blocks.push(block);
  }
  const [only] = blocks;
  if (only !== void 0 && blocks.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
}

export {
  damaged,
  tooLarge,
  encrypted,
  readAll
};
