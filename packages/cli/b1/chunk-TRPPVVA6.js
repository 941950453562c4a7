import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UnreadableFileError
} from "./chunk-2SD2OFA4.js";

// ../checker/src/read/detect.ts
function isZip(head) {
  return startsWith(head, [80, 75, 3, 4]) || startsWith(head, [80, 75, 5, 6]);
}
function isOle(head) {
  return startsWith(head, [208, 207, 17, 224]);
}
function refusePdf(head) {
  if (!startsWith(head, [37, 80, 68, 70])) return;
  throw refuse("file-pdf", "a PDF document", "Export the data itself from the system it comes from, as CSV or JSON.");
}
function refuseOtherText(head) {
  const start = startOf(head);
  if (/^<(?:[a-z][\w:.-]*[\s/>]|!|\?xml)/i.test(start) && /<\/|\/>/.test(start)) {
    if (/<html[\s>]/i.test(start)) {
      throw refuse(
        "file-html",
        "a web page",
        "Download the data file itself: the page may ask you to sign in, or say that the file is not there."
      );
    }
    throw refuse("file-xml", "an XML file", "Export the data as CSV or JSON.");
  }
  if (hasControls(head)) {
    throw refuse(
      "file-binary",
      "not a text file",
      "Check that it is the right file, then export the data as CSV UTF-8 or JSON."
    );
  }
}
function looksLikeJson(head) {
  const start = startOf(head);
  return /^[[{]/.test(start) && !/^(?:\[[^[\]{}:"\r\n]*\]|\{[^[\]{}:"\r\n]*\})[^\r\n]*[,;\t|]/.test(start);
}
function looksLikeJsonLines(head, name) {
  const start = startOf(head);
  if (!start.startsWith("{")) return false;
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return true;
  const lineEnd = start.indexOf("\n");
  return lineEnd >= 0 && startOf(start.slice(lineEnd)).startsWith("{") && isJson(start.slice(0, lineEnd));
}
var RECORD_SEPARATOR = "";
function startOf(text) {
  const start = text.trimStart();
  return start.startsWith(RECORD_SEPARATOR) ? start.slice(1).trimStart() : start;
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function refuse(code, what, fix) {
  return new UnreadableFileError(code, `The file is ${what}.`, fix);
}
function startsWith(head, magic) {
  return magic.every((byte, index) => head[index] === byte);
}
function hasControls(head) {
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 26) controls++;
  }
  return controls > 4 && controls * 50 > head.length;
}

export {
  isZip,
  isOle,
  refusePdf,
  refuseOtherText,
  looksLikeJson,
  looksLikeJsonLines,
  refuse
};
