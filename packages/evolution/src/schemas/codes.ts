import type { Schema } from "./document.ts";

/** The codes of a codelist, closed or open; an empty list for any other schema. */
export function codesOf({ oneOf, anyOf }: Schema): readonly Schema[] {
  const codes = oneOf ?? anyOf?.find((branch) => branch.oneOf !== undefined)?.oneOf ?? [];
  return codes.every((code) => typeof code.const === "string") ? codes : [];
}

/** Where the codes of a codelist stand in it, as a JSON Pointer. */
export function pointerToCodes({ oneOf, anyOf = [] }: Schema): string {
  return oneOf === undefined ? `/anyOf/${anyOf.findIndex((branch) => branch.oneOf !== undefined)}/oneOf` : "/oneOf";
}
