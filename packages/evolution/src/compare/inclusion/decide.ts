import type { Arena } from "../canonical/arena.ts";
import type { Node } from "../canonical/node.ts";
import type { Json } from "../json.ts";
import { shrink } from "../witness/shrink.ts";
import type { Validators } from "../witness/validators.ts";
import { type Budget, budgetOf } from "./budget.ts";
import type { Literal } from "./outcome.ts";
import { Solver } from "./solver.ts";

/** Whether all that one schema accepts is accepted by another one. */
export interface Answer {
  readonly verdict: "compatible" | "breaking" | "cannot decide";
  /** Where breaking: a smallest value that one accepts and the other one refuses, as two validators say. */
  readonly witness?: Json;
  /** Why there is no verdict, or no witness. */
  readonly why?: string;
}

export const COMPATIBLE: Answer = { verdict: "compatible" };

/** Both sides of the question as validators see them, for a value and smaller ones; null where they cannot compile one. */
export type Confirm = (
  value: Json,
) => Promise<{ readonly accepting: Validators; readonly refusing: Validators } | null>;

/** So many values are looked for where validators disagree about one. */
const MOST_CANDIDATES = 16;

/** Decides whether `left` is inside `right`. The step bound makes it end on any input. */
export async function decide(arena: Arena, left: Node, right: Node, confirm: Confirm, steps: number): Promise<Answer> {
  const budget = budgetOf(steps);
  const solver = new Solver(arena, budget);
  const first = solver.ask([left.id, -right.id]);
  if (first.kind === "none") return COMPATIBLE;
  const candidates = first.value === undefined ? [] : [first.value];
  const found = await witnessAmong(candidates, confirm);
  if (found !== null) return found;
  const others = otherCandidates(arena, left, right, solver, first.value);
  const witness = await witnessAmong(others, confirm);
  if (witness !== null) return witness;
  return { verdict: "cannot decide", why: await whyNot(budget, first.kind, confirm) };
}

async function whyNot(budget: Budget, kind: string, confirm: Confirm): Promise<string> {
  if (!budget.spend(0)) return "the bound on work was reached";
  if ((await confirm(null)) === null) return "a validator cannot compile one of the schemas";
  if (kind === "value") return "the two validators do not agree on any value that shows it";
  return "the schemas hold something that is not modelled, and no value was found that shows a difference";
}

/** The first value that both validators confirm, shrunk as far as it goes on to show what it should. */
export async function witnessAmong(
  candidates: Iterable<Json>,
  confirm: Confirm,
  isShowing: (value: Json) => boolean = () => true,
): Promise<Answer | null> {
  for (const candidate of candidates) {
    const sides = await confirm(candidate);
    if (sides === null) return null;
    const { accepting, refusing } = sides;
    const isWitness = (value: Json) => isShowing(value) && accepting.accept(value) && refusing.refuse(value);
    if (isWitness(candidate)) return { verdict: "breaking", witness: shrink(candidate, isWitness) };
  }
  return null;
}

/** Values that break `right` in another of its parts, or that are in another part of `left`. */
function* otherCandidates(
  arena: Arena,
  left: Node,
  right: Node,
  solver: Solver,
  first: Json | undefined,
): Generator<Json> {
  const parts = (node: Node, kind: "all" | "some") =>
    node.kind === kind || (kind === "some" && node.kind === "one") ? node.parts.slice(0, MOST_CANDIDATES) : [];
  const questions: Literal[][] = [
    ...parts(right, "all").map((part) => [left.id, -part.id]),
    ...parts(left, "some").map((part) => [left.id, part.id, -right.id]),
  ];
  const tried: Json[] = first === undefined ? [] : [first];
  for (const question of questions) {
    const { value } = solver.ask(question);
    if (value === undefined) continue;
    tried.push(value);
    yield value;
  }
  for (let i = 0; i < MOST_CANDIDATES && tried.length > 0; i++) {
    const { value } = solver.ask([left.id, -right.id, -arena.values(tried).id]);
    if (value === undefined) return;
    tried.push(value);
    yield value;
  }
}
