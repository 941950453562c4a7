import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { type Draft, partsOf } from "./draft.ts";

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
  /** What a `$ref` leads to; null where no schema is known by that address. */
  readonly resolve: (ref: string, base: string) => { readonly place: Place; readonly address: string } | null;
  /** What a `$dynamicRef` leads to wherever one comes from; null where that depends on the way. */
  readonly resolveDynamic: (ref: string, base: string) => { readonly place: Place; readonly address: string } | null;
}

/** Indexes a schema, and others that it may refer to, by `$id` and anchor. */
export function documentsOf(schema: Json, others: readonly Json[], draft: Draft): Documents {
  const resources = new Map<string, Place>();
  const anchors = new Map<string, Place>();
  const dynamic = new Map<string, Place[]>();

  const visit = (part: Json, base: string, depth: number) => {
    if (!isJsonObject(part) || depth > 200) return;
    let own = base;
    const isReference = draft === "draft-07" && typeof part.$ref === "string";
    if (typeof part.$id === "string" && !isReference) {
      const [address, fragment] = absolute(part.$id, base);
      own = address;
      if (fragment === "" && !resources.has(address)) resources.set(address, { schema: part, base: address });
      if (fragment !== "") anchors.set(`${address}#${fragment}`, { schema: part, base: address });
    }
    if (draft === "2020-12") {
      if (typeof part.$anchor === "string") anchors.set(`${own}#${part.$anchor}`, { schema: part, base: own });
      if (typeof part.$dynamicAnchor === "string") {
        const place = { schema: part, base: own };
        anchors.set(`${own}#${part.$dynamicAnchor}`, place);
        dynamic.set(part.$dynamicAnchor, [...(dynamic.get(part.$dynamicAnchor) ?? []), place]);
      }
    }
    for (const { part: next } of partsOf(part, draft)) visit(next, own, depth + 1);
  };

  const base = baseOf(schema);
  resources.set(base, { schema, base });
  for (const one of [schema, ...others]) {
    resources.set(baseOf(one), { schema: one, base: baseOf(one) });
    visit(one, baseOf(one), 0);
  }
  resources.set(base, { schema, base });

  const resolve = (ref: string, from: string) => {
    const [address, fragment] = absolute(ref, from);
    const anchored = anchors.get(`${address}#${fragment}`);
    if (anchored !== undefined) return { place: anchored, address: `${address}#${fragment}` };
    const resource = resources.get(address);
    if (resource === undefined) return null;
    if (fragment === "") return { place: resource, address };
    if (!fragment.startsWith("/")) return null;
    const place = follow(resource, fragment, draft);
    return place === null ? null : { place, address: `${address}#${fragment}` };
  };

  return {
    root: { schema, base },
    draft,
    resolve,
    resolveDynamic: (ref, from) => {
      const first = resolve(ref, from);
      const name = absolute(ref, from)[1];
      if (first === null || !isJsonObject(first.place.schema)) return first;
      if (first.place.schema.$dynamicAnchor !== name) return first;
      return (dynamic.get(name) ?? []).length === 1 ? first : null;
    },
  };
}

/** The address of a schema: its `$id`, without a fragment. */
function baseOf(schema: Json): string {
  return isJsonObject(schema) && typeof schema.$id === "string" ? absolute(schema.$id, NOWHERE)[0] : NOWHERE;
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
