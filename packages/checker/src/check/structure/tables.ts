import { type TableInput, type TableRow, UnreadableFileError, type WorkbookInput } from "../../read/types.ts";
import type { SheetFacts } from "../../report.ts";

/** One table of a file, with its first rows. */
export interface Table {
  /** The sheet it is; null for other files. */
  readonly sheet: string | null;
  readonly input: TableInput;
  readonly head: readonly TableRow[];
}

/** Sheets that are not read, with why. */
export type Skipped = ReadonlyMap<string, Exclude<SheetFacts["skipped"], null>>;

/** The tables of a file that may be read. Throws an UnreadableFileError where there is none. */
export async function tablesOf(
  input: TableInput | WorkbookInput,
  wanted: string | undefined,
): Promise<{ readonly tables: readonly Table[]; readonly skipped: Skipped }> {
  if (input.kind === "table") return { tables: [{ sheet: null, input, head: await input.head() }], skipped: new Map() };
  const skipped = new Map<string, Exclude<SheetFacts["skipped"], null>>();
  const tables: Table[] = [];
  if (wanted !== undefined && !input.sheets.some(({ name }) => name === wanted)) {
    throw new UnreadableFileError(
      "sheet-unknown",
      `The workbook has no sheet called ${wanted}. Its sheets are ${input.sheets.map(({ name }) => name).join(", ")}.`,
      "Name one of them.",
    );
  }
  for (const { name, isHidden, open } of input.sheets) {
    if (wanted !== undefined && name !== wanted) skipped.set(name, "not-asked-for");
    else if (isHidden && wanted === undefined) skipped.set(name, "hidden");
    else {
      const table = await open();
      if (table === null) skipped.set(name, "empty");
      else tables.push({ sheet: name, input: table, head: await table.head() });
    }
  }
  if (tables.length === 0) {
    throw new UnreadableFileError(
      "file-empty",
      "The workbook has no sheet with anything in it that can be seen.",
      "Check that it is the right file, or name a hidden sheet to read.",
    );
  }
  return { tables, skipped };
}

/** What became of every sheet; `counts` are the rows of those that were read. */
export function sheetFacts(
  { sheets }: WorkbookInput,
  skipped: Skipped,
  counts: ReadonlyMap<string | null, number>,
): SheetFacts[] {
  return sheets.map(({ name }) => ({
    name,
    rows: counts.get(name) ?? 0,
    skipped: counts.has(name) ? null : (skipped.get(name) ?? "other-headings"),
  }));
}
