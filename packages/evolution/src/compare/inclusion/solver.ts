import { typesOf } from "../canonical/apart.ts";
import type { Arena } from "../canonical/arena.ts";
import { evaluate } from "../canonical/evaluate.ts";
import { ARRAY, BOOLEAN, domainOf, type Node, NULL, NUMBER, OBJECT, STRING } from "../canonical/node.ts";
import type { Json } from "../json.ts";
import type { Budget } from "./budget.ts";
import { findList } from "./lists.ts";
import { findNumber } from "./numbers.ts";
import { findObject } from "./objects.ts";
import {
  type Demand,
  type FindValue,
  type Literal,
  NONE,
  type Outcome,
  outcomeOf,
  type Search,
  UNSURE,
} from "./outcome.ts";
import { copyOf, type State, seenAfter, waysOf } from "./state.ts";
import { findString } from "./strings.ts";

const KINDS: readonly (readonly [types: number, find: FindValue])[] = [
  [STRING, findString],
  [NUMBER, findNumber],
  [ARRAY, findList],
  [OBJECT, findObject],
];
/** Questions inside questions. */
const DEEPEST = 120;

/**
 * Looks for a value for which some demands hold and others do not. First a value is made from what must hold in any case;
 * only where it breaks one of several alternatives, they are gone through one by one. So `none` is certain, and most of
 * what two large schemas share is never looked at.
 */
export class Solver implements Search {
  readonly arena: Arena;
  readonly budget: Budget;
  readonly #known = new Map<string, Outcome>();
  readonly #open = new Map<string, number>();
  /** For each open question, the outermost one that its answer rests on so far. */
  readonly #rests: number[] = [];
  readonly #types = new Map<number, number>();

  constructor(arena: Arena, budget: Budget) {
    this.arena = arena;
    this.budget = budget;
  }

  /**
   * Looks for a value that all of these hold for. A question inside itself is answered with none: a smallest value never
   * holds another one of its kind where it has to. What rests on such an answer is not kept.
   */
  readonly ask = (literals: readonly Literal[]): Outcome => {
    const name = [...new Set(literals)].sort((a, b) => a - b).join();
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const depth = this.#rests.length;
    const open = this.#open.get(name);
    if (open !== undefined) {
      this.#restOn(open);
      return NONE;
    }
    if (depth >= DEEPEST) return UNSURE;
    this.#open.set(name, depth);
    this.#rests.push(Number.POSITIVE_INFINITY);
    const outcome = this.#answer(literals);
    const rests = this.#rests.pop() as number;
    this.#open.delete(name);
    const isOwn = rests >= depth;
    if (outcome.kind === "none" && !isOwn) this.#restOn(rests);
    else this.#known.set(name, outcome);
    return outcome;
  };

  #restOn(open: number) {
    const last = this.#rests.length - 1;
    if (last >= 0) this.#rests[last] = Math.min(this.#rests[last] as number, open);
  }

  #answer(literals: readonly Literal[]): Outcome {
    const state: State = { types: 127, seen: seenAfter(null), demands: [], choices: [], isDoubtful: false };
    return this.#assume(state, literals) ? this.#search(state) : NONE;
  }

  /** Takes demands in, with all that follows from them; false where they cannot hold together. */
  #assume(state: State, literals: readonly Literal[]): boolean {
    const work = [...literals];
    for (let literal = work.pop(); literal !== undefined; literal = work.pop()) {
      if (state.seen.has(literal)) continue;
      if (state.seen.has(-literal)) return false;
      state.seen.add(literal);
      const isMet = literal > 0;
      const node = this.arena.node(Math.abs(literal));
      switch (node.kind) {
        case "anything":
        case "nothing":
          if ((node.kind === "anything") !== isMet) return false;
          break;
        case "types":
          state.types &= isMet ? node.types : ~node.types;
          break;
        case "not":
          work.push(isMet ? -node.node.id : node.node.id);
          break;
        case "again": {
          const target = node.target().id;
          work.push(isMet ? target : -target);
          break;
        }
        case "all":
        case "some":
          if ((node.kind === "all") === isMet) for (const { id } of node.parts) work.push(isMet ? id : -id);
          else state.choices.push(literal);
          break;
        case "one":
          state.choices.push(literal);
          break;
        case "unknown":
          state.isDoubtful = true;
          break;
        case "values":
          if (isMet) state.types &= this.#typesOf(node);
          else
            for (const value of node.values.values())
              if (typeof value === "object" && value !== null) work.push(-this.arena.same(value).id);
          state.demands.push({ node, isMet });
          break;
        default:
          if (!isMet) state.types &= domainOf(node);
          state.demands.push({ node, isMet });
      }
      if (state.types === 0) return false;
    }
    return true;
  }

  #search(state: State): Outcome {
    if (!this.budget.spend(1)) return UNSURE;
    if (!this.#settle(state)) return NONE;
    const listed = state.demands.find(({ node, isMet }) => isMet && node.kind === "values");
    if (listed?.node.kind === "values") return this.#among(state, [...listed.node.values.values()]);
    const simple: Json[] = [];
    if ((state.types & NULL) !== 0) simple.push(null);
    if ((state.types & BOOLEAN) !== 0) simple.push(false, true);
    let result = simple.length === 0 ? NONE : this.#among(state, simple);
    for (const [types, find] of KINDS) {
      if (result.kind === "value") return result;
      if ((state.types & types) === 0) continue;
      const outcome = this.#ofKind(state, state.types & types, find);
      if (outcome.kind === "value") return outcome;
      if (outcome.kind === "unsure" && result.value === undefined) result = outcome;
    }
    return result;
  }

  /** Drops alternatives that cannot hold, and takes the last one that is left. */
  #settle(state: State): boolean {
    for (let isNew = true; isNew; ) {
      isNew = false;
      const before = state.choices;
      state.choices = [];
      for (const [at, choice] of before.entries()) {
        const ways = waysOf(this.#demandOf(choice)).filter(
          (way) => !way.some((literal) => this.#isDead(state, literal)),
        );
        if (ways.length === 0) return false;
        if (ways.some((way) => way.every((literal) => state.seen.has(literal)))) continue;
        if (ways.length > 1) {
          state.choices.push(choice);
          continue;
        }
        state.choices.push(...before.slice(at + 1));
        if (!this.#assume(state, ways[0] as Literal[])) return false;
        isNew = true;
        break;
      }
    }
    return true;
  }

  #isDead(state: State, literal: Literal): boolean {
    if (state.seen.has(-literal)) return true;
    const node = this.arena.node(Math.abs(literal));
    if (literal > 0) return (this.#typesOf(node) & state.types) === 0;
    if (node.kind === "types") return (state.types & ~node.types) === 0;
    return (domainOf(node) & state.types) === 0;
  }

  #typesOf(node: Node): number {
    let types = this.#types.get(node.id);
    if (types === undefined) {
      types = typesOf(node);
      this.#types.set(node.id, types);
    }
    return types;
  }

  /** Goes through values one by one. */
  #among(state: State, values: readonly Json[]): Outcome {
    let worthATry: Json | undefined;
    for (const value of values) {
      if (!this.budget.spend(1)) return UNSURE;
      if (this.#truthOf(state, value, false) === false) continue;
      const truth = this.#truthOf(state, value, true);
      if (truth === true && !state.isDoubtful) return outcomeOf(value, true);
      if (truth !== false || worthATry === undefined) worthATry = value;
    }
    return worthATry === undefined ? NONE : outcomeOf(worthATry, false);
  }

  #truthOf({ types, demands, choices }: State, value: Json, isFormatSure: boolean): boolean | null {
    let truth: boolean | null = evaluate(this.arena.types(types), value, isFormatSure);
    const all: Demand[] = [...demands, ...choices.map((choice) => this.#demandOf(choice))];
    for (const { node, isMet } of all) {
      if (truth === false) return false;
      const one = evaluate(node, value, isFormatSure);
      if (one === null) truth = null;
      else if (one !== isMet) return false;
    }
    return truth;
  }

  #demandOf(literal: Literal): Demand {
    return { node: this.arena.node(Math.abs(literal)), isMet: literal > 0 };
  }

  #ofKind(state: State, types: number, find: FindValue): Outcome {
    const outcome = find({ types, demands: state.demands }, this);
    if (outcome.kind === "none") return NONE;
    const { value } = outcome;
    const choice = this.#brokenChoice(state, value);
    if (choice === undefined)
      return outcome.kind === "value" && !state.isDoubtful ? outcome : ({ ...outcome, kind: "unsure" } as Outcome);
    let result: Outcome = NONE;
    for (const way of waysOf(this.#demandOf(choice))) {
      const next = copyOf(state, types, choice);
      if (!this.#assume(next, way)) continue;
      const found = this.#search(next);
      if (found.kind === "value") return found;
      if (found.kind === "unsure" && result.value === undefined) result = found;
    }
    return result;
  }

  /** A choice that a value breaks; then one that it may break; any one where there is no value. */
  #brokenChoice(state: State, value: Json | undefined): Literal | undefined {
    if (value === undefined) return state.choices[0];
    let doubtful: Literal | undefined;
    for (const choice of state.choices) {
      const { node, isMet } = this.#demandOf(choice);
      const truth = evaluate(node, value, true);
      if (truth === null) doubtful ??= choice;
      else if (truth !== isMet) return choice;
    }
    return doubtful;
  }
}
