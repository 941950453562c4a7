import type { Demand, Literal } from "./outcome.ts";

/** What is known to be asked of one value, and what is still to be chosen. */
export interface State {
  types: number;
  readonly seen: Seen;
  readonly demands: Demand[];
  choices: Literal[];
  /** True where a demand is not understood. */
  isDoubtful: boolean;
}

/** What has been taken in. A copy of thousands of literals for each alternative would be most of the work. */
interface Seen {
  has(literal: Literal): boolean;
  add(literal: Literal): void;
}

/** What was taken in before, and room for more. */
export function seenAfter(before: Seen | null): Seen {
  const own = new Set<Literal>();
  return {
    has: (literal) => own.has(literal) || (before?.has(literal) ?? false),
    add: (literal) => {
      own.add(literal);
    },
  };
}

/** The same demands on values of some types only, with one choice taken away to be made. */
export function copyOf({ seen, demands, choices, isDoubtful }: State, types: number, without: Literal): State {
  return {
    types,
    seen: seenAfter(seen),
    demands: [...demands],
    choices: choices.filter((choice) => choice !== without),
    isDoubtful,
  };
}

/** The ways in which a choice can be made good. */
export function waysOf({ node, isMet }: Demand): Literal[][] {
  if (node.kind !== "all" && node.kind !== "some" && node.kind !== "one") return [];
  const ids = node.parts.map(({ id }) => id);
  if (node.kind !== "one") return ids.map((id) => [isMet ? id : -id]);
  if (isMet) return ids.map((id, at) => [id, ...ids.filter((_, other) => other !== at).map((other) => -other)]);
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));
  return [ids.map((id) => -id), ...pairs];
}
