import type { Edit, Place } from "../edit/edit-json.ts";
import type { SchemaDocument } from "../schemas/document.ts";
import type { House } from "../schemas/house.ts";
import { isObject } from "../schemas/walk.ts";

/** Keywords of a record that name its fields, in keys or in texts. */
const NAMING = [
  ...["required", "dependentRequired", "allOf"],
  ...["x-key", "x-recommended", "x-order", "x-same-length", "x-points", "x-usual", "x-references", "x-agrees"],
];

/** Members whose texts are values or other names, and never fields of the record. */
const OTHER = new Set(["is", "const", "enum", "lookup", "record", "to", "why", "system"]);

/**
 * The changes that give a field of a record another name, all through its file; null where a field has that name, or
 * another file names the field, so that a person has to look at it.
 */
export function renameField(
  document: SchemaDocument,
  from: string,
  to: string,
  { profiles, documents }: Pick<House, "profiles" | "documents">,
): Edit[] | null {
  const { schema, path } = document;
  if (Object.hasOwn(schema.properties ?? {}, to)) return null;
  const referring = documents.map((other) => other.schema["x-references"]).filter((links) => points(links, path, from));
  const layouts = profiles
    .map(({ content }) => content)
    .filter((content) => isObject(content) && content.record === path);
  if (referring.length > 0 || layouts.some((layout) => JSON.stringify(layout).includes(`"${from}"`))) return null;
  const edits: Edit[] = [];
  const visit = (part: unknown, at: Place) => {
    if (part === from) edits.push({ kind: "set", at, value: to });
    else if (Array.isArray(part)) for (const [i, each] of part.entries()) visit(each, [...at, i]);
    else if (isObject(part)) {
      const columns = at[0] === "x-agrees" && at.at(-1) === "fields";
      for (const [key, value] of Object.entries(part)) if (!columns && !OTHER.has(key)) visit(value, [...at, key]);
      if (Object.hasOwn(part, from)) edits.push({ kind: "rename", at: [...at, from], to });
    }
  };
  for (const keyword of NAMING) visit(schema[keyword], [keyword]);
  edits.push({ kind: "rename", at: ["properties", from], to });
  return [...edits, ...renamedIn(schema.examples, ["examples"], from, to)];
}

/** The changes that give a member of records in an example another name. */
export function renamedIn(data: unknown, at: Place, from: string, to: string): Edit[] {
  if (Array.isArray(data)) return data.flatMap((one, i) => renamedIn(one, [...at, i], from, to));
  return isObject(data) && Object.hasOwn(data, from) ? [{ kind: "rename", at: [...at, from], to }] : [];
}

/** True for links that name a field of a record as the target. */
function points(links: unknown, record: string, field: string): boolean {
  if (!Array.isArray(links)) return false;
  return links.some((link: unknown) => isObject(link) && link.record === record && [link.to].flat().includes(field));
}
