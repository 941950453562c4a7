import type { Arena } from "../canonical/arena.ts";
import type { Node } from "../canonical/node.ts";
import type { Json } from "../json.ts";
import type { Budget } from "./budget.ts";

/** A node that must hold, by its `id`; one that must not, by `-id`. */
export type Literal = number;

/** Whether there is a value: this one; certainly none; or not known, perhaps with a value worth a try. */
export type Outcome =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "none"; readonly value?: undefined }
  | { readonly kind: "unsure"; readonly value?: Json };

export const NONE: Outcome = { kind: "none" };
export const UNSURE: Outcome = { kind: "unsure" };

/** A value, sure or worth a try. */
export function outcomeOf(value: Json, isSure: boolean): Outcome {
  return isSure ? { kind: "value", value } : { kind: "unsure", value };
}

/** What the search for values of one type has at hand. */
export interface Search {
  readonly arena: Arena;
  readonly budget: Budget;
  /** Looks for a value that all of these hold for. */
  readonly ask: (literals: readonly Literal[]) => Outcome;
}

/** A demand of a state, with what it says. */
export interface Demand {
  readonly node: Node;
  readonly isMet: boolean;
}

/** The demands on values of one type. */
export interface Task {
  readonly types: number;
  readonly demands: readonly Demand[];
}

export type FindValue = (task: Task, search: Search) => Outcome;
