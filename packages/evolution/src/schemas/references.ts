import type { SchemaDocument } from "./document.ts";
import { isObject } from "./walk.ts";

/** A `$ref` with its place. */
export interface Reference {
  readonly ref: string;
  readonly pointer: string;
}

/** Every `$ref` of a document that leads out of it. */
export function referencesOf({ schema }: SchemaDocument): Reference[] {
  const found: Reference[] = [];
  const visit = (part: unknown, pointer: string) => {
    if (Array.isArray(part)) for (const [i, each] of part.entries()) visit(each, `${pointer}/${i}`);
    if (!isObject(part)) return;
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword === "examples") continue;
      if (keyword === "$ref" && typeof value === "string") {
        if (!value.startsWith("#")) found.push({ ref: value, pointer: `${pointer}/$ref` });
      } else visit(value, `${pointer}/${keyword}`);
    }
  };
  visit(schema, "");
  return found;
}

/** The whole address that a reference in a document leads to; the reference itself where it is none. */
export function addressOf(ref: string, { id }: SchemaDocument): string {
  return URL.canParse(ref, id) ? new URL(ref, id).href : ref;
}
