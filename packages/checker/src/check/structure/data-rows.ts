import type { TableRow } from "../../read/types.ts";
import type { Chosen } from "../choose.ts";
import { typedColumns } from "./typed-columns.ts";

/**
 * The first row above the headings that is a record and no title: at least half as many cells as there are headings hold
 * something, and of the columns whose values show what they are, one at least does and none does not. Null where there is
 * none.
 */
export function firstRecordAbove(chosen: Chosen, above: readonly TableRow[]): TableRow | null {
  const typed = typedColumns(chosen, new Map()).filter(({ isPlain }) => isPlain);
  const headings = chosen.binding.columns.flatMap(({ header }, position) => (header.trim() === "" ? [] : [position]));
  const isRecord = ({ cells }: TableRow, least: number) => {
    const textAt = (position: number) => cells[position]?.trim() ?? "";
    if (headings.filter((position) => textAt(position) !== "").length < least) return false;
    const told = typed.filter(({ position }) => textAt(position) !== "");
    return told.length > 0 && told.every(({ position, fits }) => fits(textAt(position)));
  };
  if (!above.some((row) => isRecord(row, headings.length / 2))) return null;
  // Once one is there, sorting has put shorter ones above it; a title fills a cell or two.
  return above.find((row) => isRecord(row, Math.min(3, headings.length / 2))) ?? null;
}
