import { isJsonObject, type Json, type JsonObject, lengthOf, memberOf, textOf } from "../json.ts";
import { expressionOf } from "../language/expression.ts";
import { isOfFormat } from "../witness/formats.ts";
import { compareDecimals, type Decimal, decimalOf, isMultiple } from "./decimal.ts";
import { domainOf, type Keys, type Node, typeOf } from "./node.ts";

/** True, false, or null where it depends on what is not understood. */
export type Truth = boolean | null;

/**
 * Whether a value fits a node. Where `isFormatSure` is false, a text that is not of a format may pass all the same: some
 * validators take formats for annotations, and a proof has to hold for them too.
 */
export function evaluate(node: Node, value: Json, isFormatSure: boolean): Truth {
  if ((domainOf(node) & typeOf(value)) === 0) return true;
  const on = (part: Node, of: Json) => evaluate(part, of, isFormatSure);
  switch (node.kind) {
    case "anything":
      return true;
    case "nothing":
      return false;
    case "types":
      return (node.types & typeOf(value)) !== 0;
    case "values":
      return node.values.has(textOf(value));
    case "bound":
      return isWithin(node, sizeOf(node.of, value));
    case "multiple":
      return isMultiple(decimalOf(value as number), node.step);
    case "pattern":
      return expressionOf(node.source)?.test(value as string) ?? null;
    case "format":
      return (
        isOfFormat(node.name, value as string) || (isFormatSure && isOfFormat(node.name, "") !== null ? false : null)
      );
    case "item":
      return node.index < (value as readonly Json[]).length
        ? on(node.node, (value as Json[])[node.index] as Json)
        : true;
    case "items":
      return every((value as readonly Json[]).slice(node.from), (entry) => on(node.node, entry));
    case "contains":
      return contains(node, value as readonly Json[], on);
    case "unique": {
      const texts = (value as readonly Json[]).map(textOf);
      return new Set(texts).size === texts.length;
    }
    case "members": {
      const object = value as JsonObject;
      if (node.keys.kind === "name") {
        const member = memberOf(object, node.keys.name);
        return member === undefined ? true : on(node.node, member);
      }
      const names = Object.keys(object).filter((name) => isAmong(node.keys, name));
      return every(names, (name) => on(node.node, object[name] as Json));
    }
    case "names":
      return every(Object.keys(value as JsonObject), (name) => on(node.node, name));
    case "has":
      return memberOf(value as JsonObject, node.name) !== undefined;
    case "all":
      return every(node.parts, (part) => on(part, value));
    case "some":
      return not(every(node.parts, (part) => not(on(part, value))));
    case "one": {
      const truths = node.parts.map((part) => on(part, value));
      const held = truths.filter((truth) => truth === true).length;
      if (held > 1) return false;
      return truths.includes(null) ? null : held === 1;
    }
    case "not":
      return not(on(node.node, value));
    case "again":
      return on(node.target(), value);
    case "unknown":
      return null;
  }
}

/** True for a name of a member that the demand speaks of. */
export function isAmong(keys: Keys, name: string): boolean {
  const matches = (source: string) => expressionOf(source)?.test(name) ?? false;
  if (keys.kind === "name") return keys.name === name;
  return keys.kind === "match" ? matches(keys.source) : !keys.names.has(name) && !keys.sources.some(matches);
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function every<T>(parts: Iterable<T>, truthOf: (part: T) => Truth): Truth {
  let truth: Truth = true;
  for (const part of parts) {
    const one = truthOf(part);
    if (one === false) return false;
    if (one === null) truth = null;
  }
  return truth;
}

function contains(
  { node, side, times }: Node & { readonly kind: "contains" },
  entries: readonly Json[],
  on: (node: Node, value: Json) => Truth,
): Truth {
  const truths = entries.map((entry) => on(node, entry));
  const sure = truths.filter((truth) => truth === true).length;
  const possible = sure + truths.filter((truth) => truth === null).length;
  if (side === "least") return sure >= times ? true : possible >= times ? null : false;
  return possible <= times ? true : sure <= times ? null : false;
}

function sizeOf(measure: string, value: Json): Decimal {
  if (typeof value === "number") return decimalOf(value);
  if (typeof value === "string") return decimalOf(lengthOf(value));
  if (measure === "entries") return decimalOf((value as readonly Json[]).length);
  return decimalOf(isJsonObject(value) ? Object.keys(value).length : 0);
}

function isWithin({ side, limit }: Node & { readonly kind: "bound" }, size: Decimal): boolean {
  const order = compareDecimals(size, limit.value);
  if (order === 0) return !limit.isOpen;
  return side === "least" ? order > 0 : order < 0;
}
