import type { FieldMetadata } from "@standpipe/runtime";
import { isCodeRespelt, normalise } from "@standpipe/runtime/rules";
import { isCellError, isPlaceholder } from "../meaning/placeholders.ts";
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

/**
 * Tells the cells of a field that stand for a blank, or that a spreadsheet would run. A word such as “N/A” stands for a
 * blank where the schema refuses it, and never elsewhere: NA is the polling district of several councils, and None a code
 * of some lists.
 */
export function cellTest(field: FieldMetadata, { type }: Pick<RecordSchema, "type">): CellTest {
  const read = cellReader(field);
  const codes = field.codes?.map(({ code }) => code) ?? [];
  const known = new Map<string, boolean>();
  // “Unknown” may well be short for the code unknown-ownership.
  const isBegun = (text: string) => codes.some((code) => normalise(code).startsWith(normalise(text)));
  const isRefused = (text: string) => {
    const violations = type["~standpipe"].violations({ [field.name]: read(text) });
    return (
      violations.some((violation) => violation.field === field.name) && !isCodeRespelt(text, codes) && !isBegun(text)
    );
  };
  // Free text takes any word, so it is not asked.
  const isGuarded = field.type !== "string" || field.expected !== null || (field.codes !== null && !field.open);
  return (text) => {
    if (isCellError(text)) return "cell-error";
    if (text.charCodeAt(0) === EQUALS) return "formula-text";
    if (!isGuarded || !isPlaceholder(text)) return null;
    let refused = known.get(text);
    if (refused === undefined) {
      refused = isRefused(text);
      known.set(text, refused);
    }
    return refused ? "placeholder" : null;
  };
}
