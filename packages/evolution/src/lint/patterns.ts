import { analyse } from "scslre";
import type { SchemaDocument } from "../schemas/document.ts";
import { isObject } from "../schemas/walk.ts";
import { fileOf, type Problem } from "./problem.ts";

/** Patterns that a text can keep busy for far longer than the text is long. */
export function lintPatterns(document: SchemaDocument): Problem[] {
  const path = fileOf(document);
  const found: Problem[] = [];
  const visit = (part: unknown, pointer: string) => {
    if (Array.isArray(part)) for (const [i, each] of part.entries()) visit(each, `${pointer}/${i}`);
    if (!isObject(part)) return;
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword === "examples") continue;
      if (keyword !== "pattern" || typeof value !== "string") visit(value, `${pointer}/${keyword}`);
      else if (isSlow(value)) {
        const message = "A text can keep the pattern busy for far longer than the text is long";
        const fix = "Let each part of it begin with a sign that the part before cannot hold, and bound what repeats";
        found.push({ rule: "pattern-unsafe", path, pointer: `${pointer}/${keyword}`, message, fix });
      }
    }
  };
  visit(document.schema, "");
  return found;
}

/** As the validators compile it. What is no pattern at all is said by the meta-schema. */
function isSlow(pattern: string): boolean {
  try {
    return analyse(new RegExp(pattern, "u")).reports.length > 0;
  } catch {
    return false;
  }
}
