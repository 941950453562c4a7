import type { FieldMetadata } from "@standpipe/runtime";
import { isDate } from "@standpipe/runtime/record";
import { cellReader } from "../check/cells.ts";
import type { Cell } from "../write/xlsx.ts";

/** The text of a cell as a spreadsheet should hold it: amounts as numbers, days as dates, and identifiers as they are. */
export function typedCell(text: string, field: FieldMetadata | undefined): Cell {
  if (text === "") return null;
  if (field === undefined || field.list) return text;
  if (field.type === "number" || field.type === "integer") {
    const value = cellReader(field)(text);
    return typeof value === "number" ? value : text;
  }
  return field.typeName === "core/types/date" && isDate(text) ? { date: text } : text;
}
