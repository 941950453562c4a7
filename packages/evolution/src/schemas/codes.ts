import type { Schema } from "./document.ts";
import { isObject } from "./walk.ts";

/** The codes of a codelist, closed or open; an empty list for any other schema. */
export function codesOf({ oneOf, anyOf }: Schema): readonly Schema[] {
  const codes = oneOf ?? openBranch(anyOf)?.oneOf;
  const isList = Array.isArray(codes) && codes.every((code) => isObject(code) && typeof code.const === "string");
  return isList ? codes : [];
}

/** Files that break the meta-schema are looked at too, so nothing is sure of their shape. */
function openBranch(anyOf: Schema["anyOf"]): Schema | undefined {
  return Array.isArray(anyOf) ? anyOf.find((branch) => isObject(branch) && branch.oneOf !== undefined) : undefined;
}

/** Where the codes of a codelist stand in it, as a JSON Pointer. */
export function pointerToCodes({ oneOf, anyOf = [] }: Schema): string {
  return oneOf === undefined ? `/anyOf/${anyOf.findIndex((branch) => branch.oneOf !== undefined)}/oneOf` : "/oneOf";
}
