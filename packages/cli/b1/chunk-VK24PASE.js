import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  clean,
  textWidth,
  wrap
} from "./chunk-7AXTO7HT.js";

// src/render/columns.ts
var GAP = "  ";
function widthsOf(rows) {
  return (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => textWidth(clean(row[at] ?? "")))));
}
function columns(rows, widths, {
  width,
  indent,
  first
}) {
  const hanging = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, indent.length);
  return rows.flatMap((row) => {
    const before = row.slice(0, -1).map((cell, at) => {
      const text = clean(cell);
      const padding = " ".repeat((widths[at] ?? 0) - textWidth(text));
      return (at === 0 ? first(text) : text) + padding + GAP;
    });
    return wrap(row.at(-1) ?? "", { width, first: indent + before.join(""), rest: " ".repeat(hanging) });
  });
}

export {
  widthsOf,
  columns
};
