import type { FieldMetadata } from "@standpipe/runtime";
import { isCellError, placeholderTest } from "@standpipe/runtime/rules";
import type { RecordSchema } from "../options.ts";
import { cellReader } from "./cells.ts";
import type { Noted } from "./entry.ts";

/** Says what there is to say of a cell, trimmed and not empty, besides its value; null for nothing. */
export type CellTest = (text: string) => Noted["code"] | null;

/** Whether a cell is read as blank: then it has no value. */
export function isReadAsBlank(code: Noted["code"] | null): boolean {
  return code === "placeholder" || code === "cell-error";
}

const EQUALS = 61;

/** Tells the cells of a field that stand for a blank, or that a spreadsheet would run. */
export function cellTest(field: FieldMetadata, { type }: Pick<RecordSchema, "type">): CellTest {
  const isNothing = placeholderTest(field, type, cellReader(field));
  return (text) => {
    if (isCellError(text)) return "cell-error";
    if (text.charCodeAt(0) === EQUALS) return "formula-text";
    return isNothing?.(text) === true ? "placeholder" : null;
  };
}
