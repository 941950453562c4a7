import { type Json, textOf } from "../json.ts";
import { areApart } from "./apart.ts";
import { compareDecimals, type Decimal, decimalOf } from "./decimal.ts";
import { domainOf, EVERY_TYPE, type Keys, type Limit, type Measure, type Node, type Shape, typeOf } from "./node.ts";

type Bound = Node & { readonly kind: "bound" };

/** Makes nodes, one for equal demands, so that what two schemas share is found by its number. */
export class Arena {
  readonly #nodes: Node[] = [];
  readonly #byText = new Map<string, Node>();
  readonly anything = this.#node("anything", { kind: "anything" });
  readonly nothing = this.#node("nothing", { kind: "nothing" });

  /** How many different nodes there are. */
  get size(): number {
    return this.#nodes.length;
  }

  node(id: number): Node {
    return this.#nodes[id - 1] as Node;
  }

  types(types: number): Node {
    if (types === 0) return this.nothing;
    return types === EVERY_TYPE ? this.anything : this.#node(`types ${types}`, { kind: "types", types });
  }

  values(values: Iterable<Json>): Node {
    const byText = new Map([...values].map((value) => [textOf(value), value]));
    const texts = [...byText.keys()].sort();
    if (texts.length === 0) return this.nothing;
    return this.#node(`values ${texts.join()}`, { kind: "values", values: byText });
  }

  bound(of: Measure, side: "least" | "most", value: number | Decimal, isOpen = false): Node {
    const limit: Limit = { value: typeof value === "number" ? decimalOf(value) : value, isOpen };
    if (of !== "number" && side === "least" && limit.value.digits <= 0n) return this.anything;
    const text = `${of} ${side} ${limit.value.digits}e${limit.value.exponent} ${isOpen}`;
    return this.#node(text, { kind: "bound", of, side, limit });
  }

  multiple(step: number): Node {
    const decimal = decimalOf(step);
    return this.#node(`multiple ${decimal.digits}e${decimal.exponent}`, { kind: "multiple", step: decimal });
  }

  pattern(source: string): Node {
    return this.#node(`pattern ${source}`, { kind: "pattern", source });
  }

  format(name: string): Node {
    return this.#node(`format ${name}`, { kind: "format", name });
  }

  item(index: number, node: Node): Node {
    if (node.kind === "anything") return node;
    return this.#node(`item ${index} ${node.id}`, { kind: "item", index, node });
  }

  items(from: number, node: Node): Node {
    if (node.kind === "anything") return node;
    return this.#node(`items ${from} ${node.id}`, { kind: "items", from, node });
  }

  contains(side: "least" | "most", times: number, node: Node): Node {
    if (side === "least" && times <= 0) return this.anything;
    return this.#node(`contains ${side} ${times} ${node.id}`, { kind: "contains", side, times, node });
  }

  unique(): Node {
    return this.#node("unique", { kind: "unique" });
  }

  members(keys: Keys, node: Node): Node {
    if (node.kind === "anything") return node;
    return this.#node(`members ${textOfKeys(keys)} ${node.id}`, { kind: "members", keys, node });
  }

  names(node: Node): Node {
    if (node.kind === "anything") return node;
    return this.#node(`names ${node.id}`, { kind: "names", node });
  }

  has(name: string): Node {
    return this.#node(`has ${name}`, { kind: "has", name });
  }

  lacks(name: string): Node {
    return this.members({ kind: "name", name }, this.nothing);
  }

  /** Every part holds. Types, bounds and lists of values are drawn together. */
  all(parts: Iterable<Node>): Node {
    const flat = new Set<Node>();
    let types = EVERY_TYPE;
    const take = (part: Node) => {
      if (part.kind === "all") part.parts.forEach(take);
      else if (part.kind === "types") types &= part.types;
      else if (part.kind !== "anything") flat.add(part);
    };
    for (const part of parts) take(part);
    if (flat.has(this.nothing) || types === 0) return this.nothing;
    const values = this.#commonValues(flat, types);
    if (values !== null) return values;
    const relevant = this.#tightest([...flat].filter((part) => (domainOf(part) & types) !== 0));
    if (types !== EVERY_TYPE) relevant.push(this.types(types));
    return this.#joined("all", relevant, this.anything);
  }

  /** At least one part holds. */
  some(parts: Iterable<Node>): Node {
    const flat = new Set<Node>();
    let types = 0;
    const values = new Map<string, Json>();
    const take = (part: Node) => {
      if (part.kind === "some") part.parts.forEach(take);
      else if (part.kind === "types") types |= part.types;
      else if (part.kind === "values") for (const [text, value] of part.values) values.set(text, value);
      else if (part.kind !== "nothing") flat.add(part);
    };
    for (const part of parts) take(part);
    if (flat.has(this.anything) || types === EVERY_TYPE) return this.anything;
    if (types !== 0) flat.add(this.types(types));
    const others = [...values.values()].filter((value) => (typeOf(value) & types) === 0);
    if (others.length > 0) flat.add(this.values(others));
    return this.#joined("some", [...flat], this.nothing);
  }

  /** Exactly one part holds. */
  one(parts: readonly Node[]): Node {
    const possible = parts.filter(({ kind }) => kind !== "nothing");
    if (possible.length <= 1 || areApart(possible)) return this.some(possible);
    return this.#joined("one", possible, this.nothing);
  }

  not(node: Node): Node {
    if (node.kind === "not") return node.node;
    if (node.kind === "anything") return this.nothing;
    if (node.kind === "nothing") return this.anything;
    if (node.kind === "types") return this.types(EVERY_TYPE & ~node.types);
    return this.#node(`not ${node.id}`, { kind: "not", node });
  }

  /** A demand that is being read further out: how a schema speaks of itself. */
  again(address: string, target: () => Node): Node {
    return this.#node(`again ${address}`, { kind: "again", target });
  }

  /** A demand that nobody here understands. It is the same wherever it is written the same. */
  unknown(what: string): Node {
    return this.#node(`unknown ${what}`, { kind: "unknown", what });
  }

  /** The demand to be this list or object, in parts that can be denied one by one. */
  same(value: Json): Node {
    if (Array.isArray(value)) {
      const count = value.length;
      const entries = value.map((entry, index) => this.item(index, this.values([entry])));
      const bounds = [this.bound("entries", "least", count), this.bound("entries", "most", count)];
      return this.all([this.types(typeOf(value)), ...bounds, ...entries]);
    }
    if (value === null || typeof value !== "object") return this.values([value]);
    const members = Object.entries(value);
    const rest: Keys = { kind: "rest", names: new Set(Object.keys(value)), sources: [] };
    return this.all([
      this.types(typeOf(value)),
      this.members(rest, this.nothing),
      ...members.map(([name]) => this.has(name)),
      ...members.map(([name, member]) => this.members({ kind: "name", name }, this.values([member as Json]))),
    ]);
  }

  #commonValues(flat: Set<Node>, types: number): Node | null {
    const lists = [...flat].filter((part) => part.kind === "values");
    const [first, ...others] = lists;
    if (first === undefined) return null;
    const common = [...first.values].filter(
      ([text, value]) => (typeOf(value) & types) !== 0 && others.every(({ values }) => values.has(text)),
    );
    for (const list of lists) flat.delete(list);
    const node = this.values(common.map(([, value]) => value));
    const mask = common.reduce((all, [, value]) => all | typeOf(value), 0);
    const rest = [...flat].filter((part) => (domainOf(part) & mask) !== 0);
    return node === this.nothing ? node : this.#joined("all", [...rest, node], node);
  }

  #tightest(parts: readonly Node[]): Node[] {
    const tightest = new Map<string, Bound>();
    for (const part of parts) {
      if (part.kind !== "bound") continue;
      const name = `${part.of} ${part.side}`;
      const before = tightest.get(name);
      if (before === undefined || isTighter(part, before)) tightest.set(name, part);
    }
    return parts.filter((part) => part.kind !== "bound" || tightest.get(`${part.of} ${part.side}`) === part);
  }

  #joined(kind: "all" | "some" | "one", parts: readonly Node[], none: Node): Node {
    const sorted = [...parts].sort((a, b) => a.id - b.id);
    const distinct = kind === "one" ? sorted : [...new Set(sorted)];
    if (distinct.length === 0) return none;
    if (distinct.length === 1) return distinct[0] as Node;
    return this.#node(`${kind} ${distinct.map(({ id }) => id).join()}`, { kind, parts: distinct });
  }

  #node(text: string, shape: Shape): Node {
    const before = this.#byText.get(text);
    if (before !== undefined) return before;
    const node: Node = { id: this.#nodes.length + 1, ...shape };
    this.#nodes.push(node);
    this.#byText.set(text, node);
    return node;
  }
}

function isTighter(one: Bound, other: Bound): boolean {
  const order =
    compareDecimals(one.limit.value, other.limit.value) || (one.limit.isOpen ? 1 : 0) * (one.side === "least" ? 1 : -1);
  return one.side === "least" ? order > 0 : order < 0;
}

function textOfKeys(keys: Keys): string {
  if (keys.kind === "name") return `name ${JSON.stringify(keys.name)}`;
  if (keys.kind === "match") return `match ${JSON.stringify(keys.source)}`;
  return `rest ${JSON.stringify([...keys.names].sort())} ${JSON.stringify([...keys.sources].sort())}`;
}
