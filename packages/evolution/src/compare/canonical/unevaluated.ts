import { baseWithin, type Place } from "../draft/document.ts";
import { isJsonObject, type Json } from "../json.ts";
import { type Node, OBJECT } from "./node.ts";
import { isSchema, type Reader, type ReadKeyword } from "./reader.ts";

/** What has been looked at of a value where some demands hold: names of members, and entries of a list. */
interface Case {
  readonly when: readonly Node[];
  readonly names: readonly string[];
  readonly sources: readonly string[];
  readonly everyMember: boolean;
  readonly entries: number;
  readonly everyEntry: boolean;
  readonly containing: readonly Node[];
}

const NOTHING: Case = {
  when: [],
  names: [],
  sources: [],
  everyMember: false,
  entries: 0,
  everyEntry: false,
  containing: [],
};
/** More cases than this are not told apart. */
const MOST_CASES = 96;

/** Thrown inside this file where cases cannot be told apart. */
class Cannot extends Error {}

/** `unevaluatedProperties` and `unevaluatedItems`, told apart by what the keywords beside them have looked at. */
export const UNEVALUATED: Readonly<Record<string, ReadKeyword>> = {
  unevaluatedProperties: (value, reader) => {
    if (!isSchema(value)) return null;
    const node = reader.inside(value);
    return inEachCase(reader, ({ everyMember, names, sources }) =>
      everyMember
        ? reader.arena.anything
        : reader.arena.members({ kind: "rest", names: new Set(names), sources: [...new Set(sources)].sort() }, node),
    );
  },
  unevaluatedItems: (value, reader) => {
    if (!isSchema(value)) return null;
    const node = reader.inside(value);
    return inEachCase(reader, ({ everyEntry, entries, containing }) =>
      everyEntry ? reader.arena.anything : reader.arena.items(entries, reader.arena.some([node, ...containing])),
    );
  },
};

function inEachCase(reader: Reader, demand: (one: Case) => Node): Node | null {
  try {
    const cases = casesOf({ schema: reader.schema, base: reader.base }, reader, [], true);
    return reader.arena.some(cases.map((one) => reader.arena.all([...one.when, demand(one)])));
  } catch (error) {
    if (error instanceof Cannot) return null;
    throw error;
  }
}

function casesOf(place: Place, reader: Reader, way: readonly Json[], isOutermost = false): readonly Case[] {
  const { schema } = place;
  if (!isJsonObject(schema)) return [NOTHING];
  if (way.includes(schema)) throw new Cannot();
  const { arena } = reader;
  const base = isOutermost ? place.base : baseWithin(schema, place.base, reader.documents.draft);
  const on = (next: Json | undefined) =>
    next === undefined ? [NOTHING] : casesOf({ schema: next, base }, reader, [...way, schema]);
  const node = (part: Json) => reader.at({ schema: part, base });
  const list = (keyword: string) => (Array.isArray(schema[keyword]) ? (schema[keyword] as readonly Json[]) : []);
  const named = (keyword: string) => (isJsonObject(schema[keyword]) ? schema[keyword] : {});

  let cases: readonly Case[] = [
    {
      ...NOTHING,
      names: Object.keys(named("properties")),
      sources: Object.keys(named("patternProperties")),
      everyMember:
        Object.hasOwn(schema, "additionalProperties") ||
        (!isOutermost && Object.hasOwn(schema, "unevaluatedProperties")),
      entries: list("prefixItems").length,
      everyEntry: Object.hasOwn(schema, "items") || (!isOutermost && Object.hasOwn(schema, "unevaluatedItems")),
      containing: isSchema(schema.contains) ? [reader.insideAt({ schema: schema.contains, base })] : [],
    },
  ];
  const and = (others: readonly Case[]) => {
    cases = cases.flatMap((one) => others.map((other) => both(one, other)));
    if (cases.length > MOST_CASES) throw new Cannot();
  };
  const holding = (part: Json) => on(part).map((one) => ({ ...one, when: [...one.when, node(part)] }));
  const failing = (part: Json): Case => ({ ...NOTHING, when: [arena.not(node(part))] });

  for (const keyword of ["$ref", "$dynamicRef"] as const) {
    const ref = schema[keyword];
    if (typeof ref !== "string") continue;
    const { documents } = reader;
    const target = (keyword === "$ref" ? documents.resolve : documents.resolveDynamic)(ref, base);
    if (target === null) throw new Cannot();
    and(casesOf(target.place, reader, [...way, schema]));
  }
  for (const part of list("allOf")) and(on(part));
  for (const part of list("anyOf")) {
    const held = holding(part);
    if (held.some(looksAtSomething)) and([...held, failing(part)]);
  }
  const branches = list("oneOf").map(holding);
  if (branches.flat().some(looksAtSomething)) and(branches.flat());
  if (isSchema(schema.if)) {
    const met = on(schema.if).flatMap((one) => on(schema.then).map((other) => both(one, other)));
    const unmet = on(schema.else);
    if ([...met, ...unmet].some(looksAtSomething)) {
      const condition = node(schema.if);
      and([
        ...met.map((one) => ({ ...one, when: [...one.when, condition] })),
        ...unmet.map((one) => ({ ...one, when: [...one.when, arena.not(condition)] })),
      ]);
    }
  }
  for (const [name, part] of Object.entries(named("dependentSchemas"))) {
    const held = on(part as Json);
    if (!held.some(looksAtSomething)) continue;
    const there = [arena.types(OBJECT), arena.has(name)];
    and([...held.map((one) => ({ ...one, when: [...one.when, ...there] })), { ...NOTHING, when: [arena.lacks(name)] }]);
  }
  return cases;
}

function both(one: Case, other: Case): Case {
  return {
    when: [...one.when, ...other.when],
    names: [...one.names, ...other.names],
    sources: [...one.sources, ...other.sources],
    everyMember: one.everyMember || other.everyMember,
    entries: Math.max(one.entries, other.entries),
    everyEntry: one.everyEntry || other.everyEntry,
    containing: [...one.containing, ...other.containing],
  };
}

function looksAtSomething(one: Case): boolean {
  const { names, sources, everyMember, entries, everyEntry, containing } = one;
  return everyMember || everyEntry || entries > 0 || names.length + sources.length + containing.length > 0;
}
