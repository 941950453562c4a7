import { numberOf } from "../canonical/decimal.ts";
import { evaluate, isAmong } from "../canonical/evaluate.ts";
import { type Keys, type Node, STRING } from "../canonical/node.ts";
import type { Json } from "../json.ts";
import {
  type FindValue,
  type Literal,
  NONE,
  type Outcome,
  outcomeOf,
  type Search,
  type Task,
  UNSURE,
} from "./outcome.ts";

/** Some member is there, with such a name and such a value. */
interface Sought {
  readonly isName: (name: string) => boolean;
  /** What the name has to be, as demands on a text. */
  readonly nameLiterals: readonly Literal[];
  readonly literals: readonly Literal[];
}

interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly named: ReadonlyMap<string, readonly Literal[]>;
  /** Demands on members by other than their one name. */
  readonly general: readonly { readonly keys: Keys; readonly literal: Literal }[];
  readonly required: ReadonlyMap<string, readonly Literal[]>;
  readonly sought: readonly Sought[];
  readonly names: readonly Node[];
  /** Demands that tell names apart: patterns, and what a name that is sought has to be. */
  readonly marks: readonly Literal[];
  /** Names that some demand speaks of. */
  readonly known: ReadonlySet<string>;
}

/** Names that meet these and not those marks are alike to all demands. So many marks are told apart. */
const MOST_MARKS = 8;

/** Looks for an object: the members that must be there, then those that must be somewhere, then as many as are missing. */
export const findObject: FindValue = (task, search) => {
  const wanted = wantedOf(task, search);
  if (wanted.required.size > wanted.most || wanted.least > wanted.most) return NONE;
  const members = new Map<string, Member>();
  let isSure = true;
  // Members that are asked something special are the ones that most often cannot be there.
  const required = [...wanted.required].sort(([, a], [, b]) => b.length - a.length);
  for (const [name, literals] of required) {
    const truth = allows(wanted, name);
    if (truth === false) return NONE;
    if (truth === null) isSure = false;
    const asked = [...literals, ...literalsFor(wanted, name)];
    const outcome = search.ask(asked);
    if (outcome.kind === "none") return NONE;
    if (outcome.kind === "unsure") isSure = false;
    members.set(name, { asked, value: outcome.value, isSure: outcome.kind === "value" });
  }
  const outcome = seek(0, members, wanted, search);
  if (outcome.kind === "value" && !isSure) return outcomeOf(outcome.value, false);
  return outcome;
};

interface Member {
  readonly asked: readonly Literal[];
  readonly value: Json | undefined;
  readonly isSure: boolean;
}

function wantedOf({ demands }: Task, { arena }: Search): Wanted {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const named = new Map<string, Literal[]>();
  const required = new Map<string, Literal[]>();
  const general: { keys: Keys; literal: Literal }[] = [];
  const sought: Sought[] = [];
  const names: Node[] = [];
  const marks = new Set<Literal>();
  const known = new Set<string>();
  const add = (to: Map<string, Literal[]>, name: string, literals: readonly Literal[]) => {
    known.add(name);
    to.set(name, [...(to.get(name) ?? []), ...literals]);
  };
  for (const { node, isMet } of demands) {
    if (node.kind === "bound" && node.of === "members") {
      const limit = numberOf(node.limit.value);
      if ((node.side === "least") === isMet) least = Math.max(least, isMet ? limit : limit + 1);
      else most = Math.min(most, isMet ? limit : limit - 1);
    } else if (node.kind === "has") {
      if (isMet) add(required, node.name, []);
      else add(named, node.name, [arena.nothing.id]);
    } else if (node.kind === "names") {
      if (isMet) names.push(node.node);
      else {
        marks.add(node.node.id);
        const isName = (name: string) => evaluate(node.node, name, false) !== true;
        sought.push({ isName, nameLiterals: [-node.node.id], literals: [] });
      }
    } else if (node.kind === "members") {
      const { keys } = node;
      if (keys.kind === "name") {
        if (isMet) add(named, keys.name, [node.node.id]);
        else add(required, keys.name, [-node.node.id]);
        continue;
      }
      const own = keys.kind === "match" ? [keys.source] : keys.sources;
      for (const source of own) marks.add(arena.pattern(source).id);
      if (keys.kind === "rest") for (const name of keys.names) known.add(name);
      if (isMet) general.push({ keys, literal: node.node.id });
      else {
        const patterns = own.map((source) => arena.pattern(source).id);
        const nameLiterals = keys.kind === "match" ? patterns : patterns.map((pattern) => -pattern);
        sought.push({ isName: (name) => isAmong(keys, name), nameLiterals, literals: [-node.node.id] });
      }
    }
  }
  return { least, most, named, general, required, sought, names, marks: [...marks], known };
}

/** What is asked of the value of a member with this name, if it is there. */
function literalsFor({ named, general }: Wanted, name: string): Literal[] {
  const literals = [...(named.get(name) ?? [])];
  for (const { keys, literal } of general) if (isAmong(keys, name)) literals.push(literal);
  return literals;
}

function allows({ names }: Wanted, name: string): boolean | null {
  let truth: boolean | null = true;
  for (const node of names) {
    const one = evaluate(node, name, false);
    if (one === false) return false;
    if (one === null) truth = null;
  }
  return truth;
}

/** Finds a member for each that is sought: one that is there already, one that is spoken of, or a new one. */
function seek(at: number, members: ReadonlyMap<string, Member>, wanted: Wanted, search: Search): Outcome {
  if (!search.budget.spend(1)) return UNSURE;
  const sought = wanted.sought[at];
  if (sought === undefined) return fill(members, wanted, search);
  let result: Outcome = NONE;
  const attempt = (name: string, asked: readonly Literal[], isSureName: boolean): boolean => {
    const outcome = search.ask(asked);
    if (outcome.kind === "none") return false;
    const isSure = outcome.kind === "value" && isSureName;
    const next = seek(at + 1, new Map([...members, [name, { asked, value: outcome.value, isSure }]]), wanted, search);
    if (next.kind === "none") return false;
    if (result.kind === "none" || result.value === undefined) result = next;
    if (next.kind === "value") result = next;
    return next.kind === "value";
  };
  for (const [name, member] of members)
    if (sought.isName(name) && attempt(name, [...member.asked, ...sought.literals], true)) return result;
  if (members.size >= wanted.most) return result;
  for (const name of wanted.known) {
    if (members.has(name) || !sought.isName(name)) continue;
    const truth = allows(wanted, name);
    if (truth === false) continue;
    if (attempt(name, [...literalsFor(wanted, name), ...sought.literals], truth === true)) return result;
  }
  const fresh = newNames(sought.nameLiterals, [...wanted.known, ...members.keys()], wanted, search);
  for (const { name, isSure } of fresh.names)
    if (attempt(name, [...literalsFor(wanted, name), ...sought.literals], isSure)) return result;
  return result.kind === "none" && !fresh.areAll ? UNSURE : result;
}

/** Adds members until there are enough. None of them can be in the way of another. */
function fill(members: ReadonlyMap<string, Member>, wanted: Wanted, search: Search): Outcome {
  if (members.size > wanted.most) return NONE;
  const all = new Map(members);
  let isSure = true;
  const add = (name: string, isSureName: boolean): boolean => {
    const asked = literalsFor(wanted, name);
    const outcome = search.ask(asked);
    if (outcome.kind === "none") return false;
    if (outcome.kind === "unsure") isSure = false;
    if (outcome.value === undefined) return false;
    all.set(name, { asked, value: outcome.value, isSure: outcome.kind === "value" && isSureName });
    return true;
  };
  for (const name of wanted.known) {
    if (all.size >= wanted.least) break;
    const truth = allows(wanted, name);
    if (!all.has(name) && truth !== false) add(name, truth === true);
  }
  while (all.size < wanted.least) {
    const fresh = newNames([], [...wanted.known, ...all.keys()], wanted, search);
    if (!fresh.areAll) isSure = false;
    if (!fresh.names.some(({ name, isSure: isSureName }) => add(name, isSureName))) break;
    if (!search.budget.spend(1)) return UNSURE;
  }
  if (all.size < wanted.least) return isSure ? NONE : UNSURE;
  const entries = [...all];
  if (entries.some(([, { value }]) => value === undefined)) return UNSURE;
  const object = Object.fromEntries(entries.map(([name, { value }]) => [name, value as Json]));
  return outcomeOf(object, isSure && entries.every(([, member]) => member.isSure));
}

/** New names, one for each way in which a name can meet the marks. */
function newNames(
  literals: readonly Literal[],
  used: readonly string[],
  wanted: Wanted,
  { arena, ask, budget }: Search,
) {
  const base = [
    arena.types(STRING).id,
    ...wanted.names.map(({ id }) => id),
    ...literals,
    ...(used.length === 0 ? [] : [-arena.values(used).id]),
  ];
  const names: { name: string; isSure: boolean }[] = [];
  let areAll = wanted.marks.length <= MOST_MARKS;
  const refine = (at: number, chosen: readonly Literal[]) => {
    if (!budget.spend(1)) {
      areAll = false;
      return;
    }
    const outcome = ask(chosen);
    if (outcome.kind === "none") return;
    if (outcome.kind === "unsure") {
      areAll = false;
      if (typeof outcome.value === "string") names.push({ name: outcome.value, isSure: false });
      return;
    }
    const mark = at < MOST_MARKS ? wanted.marks[at] : undefined;
    if (mark === undefined) {
      names.push({ name: outcome.value as string, isSure: true });
      return;
    }
    for (const sign of [-mark, mark])
      if (!chosen.includes(-sign)) refine(at + 1, chosen.includes(sign) ? chosen : [...chosen, sign]);
  };
  refine(0, base);
  return { names, areAll };
}
