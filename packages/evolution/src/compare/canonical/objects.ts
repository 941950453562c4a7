import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { isRegularExpression } from "../language/expression.ts";
import type { Node } from "./node.ts";
import { isSchema, type Reader, type ReadKeyword } from "./reader.ts";
import { count } from "./scalars.ts";

const areNamed = (value: Json): value is JsonObject => isJsonObject(value) && Object.values(value).every(isSchema);
const areNames = (value: Json): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string");

/** Every one of the names is there. */
const needs = (names: readonly string[], { arena }: Reader) => arena.all(names.map((name) => arena.has(name)));

/** Where an object has the member, the demand holds; what is no object lacks every member. */
const whereThere = (name: string, demand: Node, { arena }: Reader) => arena.some([arena.lacks(name), demand]);

const SHARED: Readonly<Record<string, ReadKeyword>> = {
  properties: (value, { arena, inside }) =>
    areNamed(value)
      ? arena.all(
          Object.entries(value).map(([name, part]) => arena.members({ kind: "name", name }, inside(part as Json))),
        )
      : null,
  patternProperties: (value, { arena, inside }) => {
    if (!areNamed(value) || !Object.keys(value).every(isRegularExpression)) return null;
    const parts = Object.entries(value);
    return arena.all(parts.map(([source, part]) => arena.members({ kind: "match", source }, inside(part as Json))));
  },
  additionalProperties: (value, { arena, inside, schema: { properties = {}, patternProperties = {} } }) => {
    if (!isSchema(value) || !isJsonObject(properties) || !isJsonObject(patternProperties)) return null;
    const sources = Object.keys(patternProperties);
    if (!sources.every(isRegularExpression)) return null;
    const known = Object.keys(properties).filter(
      (name) => !sources.some((source) => new RegExp(source, "u").test(name)),
    );
    return arena.members({ kind: "rest", names: new Set(known), sources: sources.sort() }, inside(value));
  },
  propertyNames: (value, { arena, inside }) => (isSchema(value) ? arena.names(inside(value)) : null),
  required: (value, reader) => (areNames(value) ? needs(value, reader) : null),
  minProperties: count("members", "least"),
  maxProperties: count("members", "most"),
};

const dependencies: ReadKeyword = (value, reader) => {
  if (!isJsonObject(value)) return null;
  const parts: Node[] = [];
  for (const [name, part] of Object.entries(value) as [string, Json][]) {
    if (areNames(part)) parts.push(whereThere(name, needs(part, reader), reader));
    else if (isSchema(part)) parts.push(whereThere(name, reader.same(part), reader));
    else return null;
  }
  return reader.arena.all(parts);
};

/** Keywords on objects, draft 2020-12. */
export const OBJECTS_2020: Readonly<Record<string, ReadKeyword>> = {
  ...SHARED,
  // The draft has it no more; some validators go on asserting it. So it holds, or it is passed over: nobody knows.
  dependencies: (value, reader) => {
    const demand = dependencies(value, reader);
    return demand === null ? null : reader.arena.some([reader.arena.unknown("dependencies are passed over"), demand]);
  },
  dependentRequired: (value, reader) => {
    if (!isJsonObject(value) || !Object.values(value).every((names) => areNames(names as Json))) return null;
    const parts = Object.entries(value) as [string, readonly string[]][];
    return reader.arena.all(parts.map(([name, names]) => whereThere(name, needs(names, reader), reader)));
  },
  dependentSchemas: (value, reader) => {
    if (!areNamed(value)) return null;
    const parts = Object.entries(value) as [string, Json][];
    return reader.arena.all(parts.map(([name, part]) => whereThere(name, reader.same(part), reader)));
  },
};

/** Keywords on objects, draft-07. */
export const OBJECTS_07: Readonly<Record<string, ReadKeyword>> = { ...SHARED, dependencies };
