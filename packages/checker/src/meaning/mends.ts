import { type Detail, isCodeRespelt, nearest } from "@standpipe/runtime/rules";
import { readYesNo } from "../check/cells.ts";
import { postcode, uprn, withoutPoint } from "./identifiers.ts";
import { denoised, plainNumber, plainWholeNumber, withoutNoise } from "./numbers.ts";

/** What a value should be, in the text of a cell; null where only a person can tell. */
export type Mend = (found: string, detail: Detail) => string | null;

/**
 * Changes that are safe for any value that breaks the rule: they lose nothing, and there is one way only to read the
 * value. Dates are not here, because their order is a matter of the whole column.
 */
export const MENDS: Readonly<Record<string, Mend>> = {
  "code-unknown": respelt,
  "open-code-unknown": respelt,
  "number-type": (found) => denoised(found) ?? plainNumber(found),
  "whole-number-type": plainWholeNumber,
  "too-many-decimals": (found, { limit = 0 }) => withoutNoise(found, limit),
  "yes-no-type": (found) => readYesNo(found)?.toString() ?? null,
  // A number in JSON where the text of an identifier is expected.
  "text-type": (found) => (/^-?\d{1,15}$/.test(found) ? found : null),
  "text-format": (found) => (found.trim() === "" ? null : found.trim()),
  "postcode-format": postcode,
  "uprn-format": uprn,
  "usrn-format": withoutPoint,
  "charity-number-format": withoutPoint,
  "gss-code-format": (found) => found.toUpperCase(),
};

function respelt(found: string, { codes = [] }: Detail): string | null {
  return isCodeRespelt(found, codes) ? (nearest(found, codes)?.option ?? null) : null;
}
