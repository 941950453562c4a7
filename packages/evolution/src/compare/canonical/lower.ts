import { baseWithin, type Documents, type Place } from "../draft/document.ts";
import { ANNOTATIONS } from "../draft/draft.ts";
import { isJsonObject, type Json, type JsonObject, textOf } from "../json.ts";
import type { Arena } from "./arena.ts";
import { LISTS_07, LISTS_2020 } from "./lists.ts";
import { DYNAMIC, LOGIC } from "./logic.ts";
import type { Node } from "./node.ts";
import { OBJECTS_07, OBJECTS_2020 } from "./objects.ts";
import type { Reader, ReadKeyword } from "./reader.ts";
import { SCALARS } from "./scalars.ts";
import { UNEVALUATED } from "./unevaluated.ts";

const KEYWORDS: Readonly<Record<Documents["draft"], Readonly<Record<string, ReadKeyword>>>> = {
  "2020-12": { ...SCALARS, ...LISTS_2020, ...OBJECTS_2020, ...LOGIC, ...DYNAMIC, ...UNEVALUATED },
  "draft-07": { ...SCALARS, ...LISTS_07, ...OBJECTS_07, ...LOGIC },
};
/** Schemas nested deeper than this are not looked into. */
const DEEPEST = 150;

/** A keyword that was not understood, with its value. */
export interface NotModelled {
  readonly keyword: string;
  readonly value: Json;
}

/** Turns the schemas of one side into nodes. */
export class Lowering {
  readonly notModelled: NotModelled[] = [];
  /** False where a reference leads nowhere, or back to itself: validators would look for it on the web, or never end. */
  isRunnable = true;
  readonly #arena: Arena;
  readonly #documents: Documents;
  readonly #side: string;
  readonly #known = new Map<JsonObject, Node>();
  readonly #open = new Map<JsonObject, number>();
  readonly #numbers = new Map<JsonObject, number>();
  #inside = 0;
  #deep = 0;

  constructor(arena: Arena, documents: Documents, side: string) {
    this.#arena = arena;
    this.#documents = documents;
    this.#side = side;
  }

  /** The node of a schema, each once. A schema inside itself becomes a node that leads back to it. */
  node({ schema, base }: Place): Node {
    if (typeof schema === "boolean") return schema ? this.#arena.anything : this.#arena.nothing;
    if (!isJsonObject(schema)) return this.#arena.unknown(`schema ${textOf(schema)}`);
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const open = this.#open.get(schema);
    if (open !== undefined) return this.#back(schema, open);
    if (this.#deep > DEEPEST) return this.#closed(schema, "is nested too deep");
    this.#open.set(schema, this.#inside);
    this.#deep++;
    const node = this.#arena.all(this.#keywordsOf(schema, base));
    this.#deep--;
    this.#open.delete(schema);
    this.#known.set(schema, node);
    return node;
  }

  /** The node of a part of the value: a step that a schema inside itself may take as often as it likes. */
  #part(place: Place): Node {
    this.#inside++;
    const node = this.node(place);
    this.#inside--;
    return node;
  }

  #keywordsOf(schema: JsonObject, base: string): Node[] {
    const { draft } = this.#documents;
    // What stands beside a reference counts from draft 2019-09 on.
    const alone = draft === "draft-07" && typeof schema.$ref === "string";
    // The draft says to pass over an `$id` beside a reference, and validators do not.
    if (alone && schema.$id !== undefined) return [this.#not("$ref", schema.$ref as Json)];
    const keywords = alone ? ["$ref"] : Object.keys(schema);
    const from = baseWithin(schema, base, draft);
    const reader: Reader = {
      arena: this.#arena,
      documents: this.#documents,
      schema,
      base: from,
      same: (part) => this.node({ schema: part, base: from }),
      at: (place) => this.node(place),
      inside: (part) => this.#part({ schema: part, base: from }),
      insideAt: (place) => this.#part(place),
    };
    return keywords.map((keyword) => {
      if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) return this.#arena.anything;
      const value = schema[keyword] as Json;
      if (keyword === "$dynamicRef" && typeof value === "string" && this.#documents.resolve(value, from) === null)
        this.isRunnable = false;
      const read = Object.hasOwn(KEYWORDS[draft], keyword) ? KEYWORDS[draft][keyword] : undefined;
      return read?.(value, reader) ?? this.#not(keyword, value);
    });
  }

  #back(schema: JsonObject, open: number): Node {
    // A schema that leads back to itself without a step into the value means nothing.
    if (this.#inside === open) return this.#closed(schema, "leads back to itself");
    const node = () => this.#known.get(schema) ?? this.#arena.anything;
    return this.#arena.again(`${this.#side} ${this.#numberOf(schema)}`, node);
  }

  #numberOf(schema: JsonObject): number {
    const number = this.#numbers.get(schema) ?? this.#numbers.size;
    this.#numbers.set(schema, number);
    return number;
  }

  /** A schema that is not looked into; none is like another. */
  #closed(schema: JsonObject, why: string): Node {
    this.isRunnable = false;
    this.notModelled.push({ keyword: "$ref", value: why });
    return this.#arena.unknown(`${this.#side} ${this.#numberOf(schema)} ${why}`);
  }

  #not(keyword: string, value: Json): Node {
    if (keyword === "$ref") this.isRunnable = false;
    this.notModelled.push({ keyword, value });
    return this.#arena.unknown(`${keyword} ${textOf(value)}`);
  }
}
