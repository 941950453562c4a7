import { rowCaster } from "../records.ts";
import type { Recipe, Row } from "./table.ts";

/** A way to write rows down. */
export interface Format {
  /** What stands before the first row. */
  readonly head: string;
  /** A row with the end of its line. */
  lineOf(row: Row): string;
}

/** RFC 4180: cells are quoted where they have to be. */
export function csv({ columns }: Recipe): Format {
  return {
    head: `${columns.join(",")}\n`,
    lineOf: (row) => `${columns.map((column) => cell(row[column] ?? "")).join(",")}\n`,
  };
}

/** One record a line, with its fields in the order of the columns; a blank cell is no field. */
export function jsonLines({ record, columns }: Recipe): Format {
  const cast = rowCaster(record);
  return {
    head: "",
    lineOf(row) {
      const ordered: Row = {};
      for (const column of columns) ordered[column] = row[column] ?? "";
      return `${JSON.stringify(cast(ordered))}\n`;
    },
  };
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
