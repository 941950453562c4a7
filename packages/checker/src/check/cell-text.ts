import type { FieldMetadata } from "@standpipe/runtime";
import { entriesText } from "./cells.ts";
import { writeWkt } from "./wkt.ts";

/** A value of the record as the text of a cell: lists with `;` between, geometries as WKT, objects as JSON. */
export function cellText(value: unknown, field: FieldMetadata | undefined): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return entriesText(value.map((entry) => cellText(entry, field)));
  if (typeof value === "number") return plainDigits(value);
  if (typeof value !== "object") return String(value);
  return (field?.cell === "wkt" ? writeWkt(value) : null) ?? JSON.stringify(value);
}

/** A number as cells have it, never as 1e-7. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes("e")
    ? value.toLocaleString("en-GB", { useGrouping: false, maximumSignificantDigits: 17 })
    : text;
}
