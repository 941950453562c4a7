import { parse } from "csv-parse/sync";

/**
 * What stands in a delimited text, row by row: cells that hold something, without the spaces around them, and rows with such
 * cells. It shows whether a copy has lost anything, so it is read by another program than the checker.
 */
export function filledCells(text: string, delimiter: string): string[][] {
  const rows = parse(text.replace(/\r\n?/g, "\n"), { bom: true, delimiter, relax_column_count: true }) as string[][];
  return rows.map((cells) => cells.map((cell) => cell.trim()).filter(Boolean)).filter((cells) => cells.length > 0);
}
