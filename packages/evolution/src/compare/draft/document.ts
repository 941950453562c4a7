import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { DEEPEST, type Draft, partsOf } from "./draft.ts";
import { isMetaSchema, META_SCHEMA_2020, metaSchemas } from "./meta-schemas.ts";

/** A schema with the address that references inside it are relative to. */
export interface Place {
  readonly schema: Json;
  readonly base: string;
}

/** Where a schema without `$id` is taken to stand; the same for both sides, so that unknown references stay equal. */
export const NOWHERE = "https://standpipe.invalid/schema";

/** A schema and those that it refers to, by address. */
export interface Documents {
  readonly root: Place;
  readonly draft: Draft;
  /** The others that references have led to so far, on the way to them included. */
  readonly used: () => readonly Json[];
  /** What a `$ref` leads to; null where no schema is known by that address. */
  readonly resolve: (ref: string, base: string) => { readonly place: Place; readonly address: string } | null;
  /** What a `$dynamicRef` leads to wherever one comes from; null where that depends on the way. */
  readonly resolveDynamic: (ref: string, base: string) => { readonly place: Place; readonly address: string } | null;
}

/** Finds what references in a schema lead to: in itself, and in others by `$id`. Others are read when one leads there. */
export function documentsOf(schema: Json, others: readonly Json[], draft: Draft): Documents {
  const index = indexOf(draft);
  const root = { schema, base: baseOf(schema) };
  const waiting = new Map(others.map((other) => [baseOf(other), other]));
  const used = new Set<Json>();
  index.add(root);

  const take = (address: string) => {
    const other = waiting.get(address);
    if (other === undefined || address === root.base) return;
    waiting.delete(address);
    used.add(other);
    index.add({ schema: other, base: address });
  };
  const takeAll = () => {
    for (const address of [...waiting.keys()]) take(address);
  };
  const resolve: Documents["resolve"] = (ref, from) => {
    const [address, fragment] = absolute(ref, from);
    if (isPartOfMetaSchema(address) && !isMetaSchema(address) && !isPartOfMetaSchema(from)) return null;
    take(address);
    const found = index.find(address, fragment);
    if (found !== null) return found;
    if (isMetaSchema(address)) for (const schema of metaSchemas()) index.add({ schema, base: baseOf(schema) });
    // A schema may have others with addresses of their own inside.
    takeAll();
    return index.find(address, fragment);
  };
  return {
    root,
    draft,
    used: () => [...used],
    resolve,
    resolveDynamic: (ref, from) => {
      takeAll();
      const first = resolve(ref, from);
      const name = absolute(ref, from)[1];
      if (first === null || !isJsonObject(first.place.schema)) return first;
      if (first.place.schema.$dynamicAnchor !== name) return first;
      // The root is the outermost schema on every way, so an anchor of its own is the one that counts.
      if (index.isDynamic(root.base, name)) return resolve(`${root.base}#${name}`, root.base);
      if (isPartOfMetaSchema(first.place.base)) return resolve(META_SCHEMA_2020, root.base);
      return index.isOnlyAnchor(name) ? first : null;
    },
  };
}

/** Schemas by address and anchor. */
function indexOf(draft: Draft) {
  const resources = new Map<string, Place>();
  const anchors = new Map<string, Place>();
  const dynamic = new Map<string, Set<string>>();

  const visit = (part: Json, base: string, depth: number) => {
    if (!isJsonObject(part) || depth > DEEPEST) return;
    let own = base;
    const isReference = draft === "draft-07" && typeof part.$ref === "string";
    if (typeof part.$id === "string" && !isReference) {
      const [address, fragment] = absolute(part.$id, base);
      own = address;
      const place = { schema: part, base: address };
      if (fragment !== "") anchors.set(`${address}#${fragment}`, place);
      else if (!resources.has(address)) resources.set(address, place);
    }
    if (draft === "2020-12") {
      const place = { schema: part, base: own };
      if (typeof part.$anchor === "string") anchors.set(`${own}#${part.$anchor}`, place);
      if (typeof part.$dynamicAnchor === "string") {
        anchors.set(`${own}#${part.$dynamicAnchor}`, place);
        dynamic.set(part.$dynamicAnchor, (dynamic.get(part.$dynamicAnchor) ?? new Set()).add(own));
      }
    }
    for (const { part: next } of partsOf(part, draft)) visit(next, own, depth + 1);
  };

  return {
    add({ schema, base }: Place) {
      resources.set(base, { schema, base });
      visit(schema, base, 0);
    },
    find(address: string, fragment: string) {
      const anchored = anchors.get(`${address}#${fragment}`);
      if (anchored !== undefined) return { place: anchored, address: `${address}#${fragment}` };
      const resource = resources.get(address);
      if (resource === undefined) return null;
      if (fragment === "") return { place: resource, address };
      const place = fragment.startsWith("/") ? follow(resource, fragment, draft) : null;
      return place === null ? null : { place, address: `${address}#${fragment}` };
    },
    isOnlyAnchor: (name: string) => dynamic.get(name)?.size === 1,
    isDynamic: (base: string, name: string) => dynamic.get(name)?.has(base) === true,
  };
}

/** True inside the meta-schema of draft 2020-12, which others may enter at its beginning only. */
function isPartOfMetaSchema(base: string): boolean {
  return base.startsWith("https://json-schema.org/draft/2020-12/");
}

/** The address of a schema: its `$id`, without a fragment. */
function baseOf(schema: Json): string {
  return isJsonObject(schema) && typeof schema.$id === "string" ? absolute(schema.$id, NOWHERE)[0] : NOWHERE;
}

/** What references inside a schema are relative to: its own address, where it has one. */
export function baseWithin(schema: JsonObject, base: string, draft: Draft): string {
  return hasOwnAddress(schema, draft) ? absolute(schema.$id as string, base)[0] : base;
}

/** An address and its fragment, decoded. */
function absolute(reference: string, base: string): readonly [address: string, fragment: string] {
  const at = reference.indexOf("#");
  const [address, fragment] = at < 0 ? [reference, ""] : [reference.slice(0, at), reference.slice(at + 1)];
  const whole = address === "" ? base : URL.canParse(address, base) ? new URL(address, base).href : address;
  return [whole, decoded(fragment)];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Follows a JSON Pointer; a part with an `$id` of its own changes what further references are relative to. */
function follow({ schema, base }: Place, pointer: string, draft: Draft): Place | null {
  let [at, from]: [Json, string] = [schema, base];
  const names = pointer
    .slice(1)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (const name of names) {
    const next: Json | undefined = Array.isArray(at)
      ? /^(?:0|[1-9]\d*)$/.test(name)
        ? (at as readonly Json[])[Number(name)]
        : undefined
      : isJsonObject(at) && Object.hasOwn(at, name)
        ? at[name]
        : undefined;
    if (next === undefined) return null;
    at = next;
    if (hasOwnAddress(at, draft)) from = absolute(at.$id as string, from)[0];
  }
  return { schema: at, base: from };
}

function hasOwnAddress(part: Json, draft: Draft): part is JsonObject {
  if (!isJsonObject(part) || typeof part.$id !== "string" || part.$id.startsWith("#")) return false;
  return !(draft === "draft-07" && typeof part.$ref === "string");
}
