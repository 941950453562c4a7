import type { Cell, XlsxWriter } from "../write/xlsx.ts";
import { csvLine } from "./csv.ts";

/** Writes rows of cells as a file. */
export interface RowsOut {
  row(cells: readonly Cell[]): void;
  /** Hands on what is ready. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

type Write = (piece: string | Uint8Array) => Promise<void> | void;

/** Rows as CSV, or as the one sheet of a workbook. */
export async function newRowsOut(to: "csv" | "xlsx", sheet: string, write: Write): Promise<RowsOut> {
  if (to === "csv") return csvRows(write);
  // Loaded here, because most copies need no workbook.
  const { newXlsxWriter } = await import("../write/xlsx.ts");
  const writer: XlsxWriter = newXlsxWriter(write, sheet);
  return writer;
}

function csvRows(write: Write): RowsOut {
  let lines: string[] = [];
  const flush = async () => {
    const text = lines.join("");
    lines = [];
    if (text !== "") await write(text);
  };
  return { row: (cells) => void lines.push(csvLine(cells.map(textOfCell))), flush, end: flush };
}

function textOfCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.date : String(cell);
}
