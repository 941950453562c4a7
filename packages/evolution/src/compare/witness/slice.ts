import { type Draft, HOLDERS } from "../draft/draft.ts";
import { isJsonObject, type Json } from "../json.ts";

/** Schemas with fewer parts than this are taken as they are. */
const LARGE = 3_000;

/** The names of all members anywhere in a value. */
export function namesIn(value: Json): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: Json) => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (isJsonObject(part))
      for (const [name, member] of Object.entries(part) as [string, Json][]) {
        names.add(name);
        visit(member);
      }
  };
  visit(value);
  return names;
}

/** True for a schema that takes validators long, and that can be cut: no reference leads to a property. */
export function isWorthSlicing(schemas: readonly Json[]): boolean {
  let parts = 0;
  let isPointedInto = false;
  const visit = (part: Json) => {
    parts++;
    if (typeof part === "string" && part.includes("#/") && part.includes("/properties/")) isPointedInto = true;
    if (Array.isArray(part)) part.forEach(visit);
    else if (isJsonObject(part)) for (const inner of Object.values(part)) visit(inner as Json);
  };
  schemas.forEach(visit);
  return parts > LARGE && !isPointedInto;
}

/** A schema without the properties that a value has nowhere: no keyword asks about them, so it says the same of it. */
export function sliced(schema: Json, names: ReadonlySet<string>, draft: Draft): Json {
  if (!isJsonObject(schema)) return schema;
  const on = (part: Json) => sliced(part, names, draft);
  const keywords = (Object.entries(schema) as [string, Json][]).map(([keyword, value]): [string, Json] => {
    const holds = Object.hasOwn(HOLDERS[draft], keyword) ? HOLDERS[draft][keyword] : undefined;
    if (holds === undefined) return [keyword, value];
    if (Array.isArray(value)) return [keyword, value.map(on)];
    if (holds !== "named" || !isJsonObject(value)) return [keyword, on(value)];
    const entries = Object.entries(value) as [string, Json][];
    const kept = keyword === "properties" ? entries.filter(([name]) => names.has(name)) : entries;
    return [keyword, Object.fromEntries(kept.map(([name, part]) => [name, on(part)]))];
  });
  return Object.fromEntries(keywords);
}
