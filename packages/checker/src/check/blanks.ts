import type { FieldMetadata } from "@standpipe/runtime";
import { isCodeRespelt } from "@standpipe/runtime/rules";
import { isCellError, isPlaceholder } from "../meaning/placeholders.ts";
import type { RecordSchema } from "../options.ts";
import { cellReader } from "./cells.ts";
import type { Blanked } from "./entry.ts";

/** Says why a cell, trimmed and not empty, is read as blank; null where it is read as what it says. */
export type BlankTest = (text: string) => Blanked["code"] | null;

/**
 * Tells the cells of a field that stand for a blank. A word such as “N/A” does where the schema refuses it, and never
 * elsewhere: NA is the polling district of several councils, and None a code of some lists.
 */
export function blankTest(field: FieldMetadata, { type }: Pick<RecordSchema, "type">): BlankTest {
  const read = cellReader(field);
  const codes = field.codes?.map(({ code }) => code) ?? [];
  const known = new Map<string, boolean>();
  const isRefused = (text: string) => {
    const violations = type["~standpipe"].violations({ [field.name]: read(text) });
    return violations.some((violation) => violation.field === field.name) && !isCodeRespelt(text, codes);
  };
  // Free text takes any word, so it is not asked.
  const isGuarded = field.type !== "string" || field.expected !== null || (field.codes !== null && !field.open);
  return (text) => {
    if (isCellError(text)) return "cell-error";
    if (!isGuarded || !isPlaceholder(text)) return null;
    let refused = known.get(text);
    if (refused === undefined) {
      refused = isRefused(text);
      known.set(text, refused);
    }
    return refused ? "placeholder" : null;
  };
}
