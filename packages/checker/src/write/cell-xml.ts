import { serialOf } from "../read/workbook/serial-date.ts";
import { type Cell, CellTooLongError, LONGEST_TEXT } from "./cell.ts";
import { xmlText } from "./xml-text.ts";

/** What stands in a cell element: its type, where it is not a number, and its content. */
export interface CellXml {
  readonly type: "b" | "inlineStr" | null;
  readonly content: string;
  readonly isDate: boolean;
}

interface Writing {
  /** Name of the cell, for what is said of it. */
  readonly cell: string;
  readonly is1904: boolean;
  /** Before the names of elements, such as `x:`. */
  readonly prefix: string;
}

/**
 * A value as the content of a cell. A text is always a text, never a formula; a day that spreadsheets cannot hold is a text.
 * Throws CellTooLongError, and RangeError for a number that is none.
 */
export function cellXml(value: Exclude<Cell, null>, { cell, is1904, prefix }: Writing): CellXml {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no number that a cell can hold`);
    return { type: null, content: `<${prefix}v>${value}</${prefix}v>`, isDate: false };
  }
  if (typeof value === "boolean") {
    return { type: "b", content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>`, isDate: false };
  }
  const serial = typeof value === "string" ? null : serialOf(value.date, is1904);
  if (serial !== null) return { type: null, content: `<${prefix}v>${serial}</${prefix}v>`, isDate: true };
  const text = typeof value === "string" ? value : value.date;
  if (text.length > LONGEST_TEXT) throw new CellTooLongError(cell, text.length);
  const open = `<${prefix}is><${prefix}t xml:space="preserve">`;
  return { type: "inlineStr", content: `${open}${xmlText(text)}</${prefix}t></${prefix}is>`, isDate: false };
}
