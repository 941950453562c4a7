import { cellName } from "../read/cell-name.ts";
import { columnOf, rowOf } from "../read/workbook/cell-place.ts";
import type { Cell } from "./cell.ts";
import { type Edit, edited, placedTags } from "./xml-places.ts";
import { xmlAttribute } from "./xml-text.ts";

/**
 * The description of a table in a sheet with the headings that were changed: a workbook whose tables do not have the names
 * that stand in their first row is broken for Excel.
 */
export function renameColumns(xml: string, changes: ReadonlyMap<string, Cell>): string {
  const edits: Edit[] = [];
  let column = 0;
  let row = 0;
  placedTags(xml, {
    open(local, { name, attributes, start, end, isSelfClosing }) {
      if (local === "table") {
        const [first = ""] = (attributes.ref ?? "").split(":");
        column = columnOf(first);
        row = attributes.headerRowCount === "0" ? 0 : rowOf(first);
      } else if (local === "tableColumn") {
        const heading = changes.get(cellName(column++, row));
        if (typeof heading !== "string" || heading === "") return;
        const kept = Object.entries({ ...attributes, name: heading });
        const written = kept.map(([key, text]) => ` ${key}="${xmlAttribute(text)}"`).join("");
        edits.push({ start, end, text: `<${name}${written}${isSelfClosing ? "/" : ""}>` });
      }
    },
  });
  return edited(xml, edits);
}
