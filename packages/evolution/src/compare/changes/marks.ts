import type { Documents, Place } from "../draft/document.ts";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";

/** The annotations of each place of a schema, references followed, by the place. */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, Json>>;

const TEXTS = new Set([
  ...["title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly"],
  ...["contentEncoding", "contentMediaType", "contentSchema"],
]);
/** Places nested deeper than this are passed over. */
const DEEPEST = 30;
/** More places than this are passed over. */
const MOST_PLACES = 100_000;

/** The way to a place, as one text. */
export function nameOf(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The annotations of a schema and all its parts. What stands nearer to the part counts before what it refers to. */
export function marksOf(documents: Documents): Marks {
  const marks = new Map<string, Map<string, Json>>();
  const visit = (places: readonly Place[], path: readonly string[], open: readonly Json[]) => {
    if (path.length > DEEPEST || marks.size > MOST_PLACES) return;
    const layers = places.flatMap((place) => layersOf(place, documents, []));
    const fresh = layers.filter(({ schema }) => !open.includes(schema));
    const own = marks.get(nameOf(path)) ?? new Map<string, Json>();
    for (const { schema } of layers)
      for (const [keyword, value] of Object.entries(schema) as [string, Json][])
        if ((TEXTS.has(keyword) || keyword.startsWith("x-")) && !own.has(keyword)) own.set(keyword, value);
    marks.set(nameOf(path), own);
    const inner = new Map<string, { readonly path: readonly string[]; readonly places: Place[] }>();
    for (const { schema, base } of fresh)
      for (const { path: way, part } of partsIn(schema)) {
        const next = inner.get(nameOf(way)) ?? { path: [...path, ...way], places: [] };
        next.places.push({ schema: part, base });
        inner.set(nameOf(way), next);
      }
    for (const next of inner.values()) visit(next.places, next.path, [...open, ...fresh.map(({ schema }) => schema)]);
  };
  visit([documents.root], [], []);
  return marks;
}

interface Layer {
  readonly schema: JsonObject;
  readonly base: string;
}

/** A schema with all that it takes in by `$ref` and `allOf`, nearest first. */
function layersOf({ schema, base }: Place, documents: Documents, way: readonly Json[]): Layer[] {
  if (!isJsonObject(schema) || way.includes(schema)) return [];
  const alone = documents.draft === "draft-07" && typeof schema.$ref === "string";
  const layers: Layer[] = [{ schema: alone ? {} : schema, base }];
  const target = typeof schema.$ref === "string" ? documents.resolve(schema.$ref, base) : null;
  if (target !== null) layers.push(...layersOf(target.place, documents, [...way, schema]));
  if (!alone && Array.isArray(schema.allOf))
    for (const part of schema.allOf) layers.push(...layersOf({ schema: part, base }, documents, [...way, schema]));
  return layers;
}

/** The parts of a schema that have a name of their own; a code of a list goes by the code. */
function partsIn(schema: JsonObject): { readonly path: readonly string[]; readonly part: Json }[] {
  const named = ["properties", "patternProperties"].flatMap((keyword) =>
    Object.entries(isJsonObject(schema[keyword]) ? schema[keyword] : {}).map(([name, part]) => ({
      path: [keyword, name],
      part: part as Json,
    })),
  );
  const one = ["items", "additionalProperties"].flatMap((keyword) =>
    isJsonObject(schema[keyword]) ? [{ path: [keyword], part: schema[keyword] }] : [],
  );
  const branches = ["oneOf", "anyOf"].flatMap((keyword) =>
    (Array.isArray(schema[keyword]) ? (schema[keyword] as readonly Json[]) : []).map((part, at) => {
      const isCode = isJsonObject(part) && (typeof part.const === "string" || typeof part.const === "number");
      return {
        path: isCode ? ["codes", String(part.const)] : schema["x-open"] === true ? [] : [keyword, String(at)],
        part,
      };
    }),
  );
  return [...named, ...one, ...branches];
}
