import { openSource } from "../src/read/open.ts";
import type { Limits, TableRow, WorkbookInput } from "../src/read/types.ts";

/** Opens bytes that must be a workbook. */
export async function openWorkbook(bytes: Uint8Array, limits?: Limits): Promise<WorkbookInput> {
  const input = await openSource(bytes, limits);
  if (input.kind !== "workbook") throw new Error(`not a workbook but ${input.kind}`);
  return input;
}

/** All rows of one sheet; none where it has nothing in it. */
export async function rowsOf(input: WorkbookInput, sheet = 0): Promise<TableRow[]> {
  const table = await input.sheets[sheet]?.open();
  const rows: TableRow[] = [];
  if (table) for await (const batch of table.rows()) rows.push(...batch);
  return rows;
}

/** The cells of the first sheet of a workbook. */
export async function cellsOf(bytes: Uint8Array, limits?: Limits): Promise<(readonly string[])[]> {
  return (await rowsOf(await openWorkbook(bytes, limits))).map(({ cells }) => cells);
}
