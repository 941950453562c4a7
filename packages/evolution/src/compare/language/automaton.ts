import type { CharSet } from "refa";
import { type Language, languagesOf } from "./language.ts";

/** Tells texts by their code points: a state for each text, and whether a text may end there. */
export interface Automaton {
  readonly start: number;
  accepts(state: number): boolean;
  /** Where each code point leads. Code points in no set lead to a state from which no text is accepted: -1. */
  steps(state: number): readonly { readonly set: CharSet; readonly next: number }[];
}

/** A pattern is found in a text that each of these accepts, or does not where it is denied. */
export interface Recogniser {
  readonly automaton: Automaton;
  readonly isDenied: boolean;
}

const known = new Map<string, readonly Recogniser[] | null>();
const MOST_KNOWN = 2_000;

/** The automata of a pattern; null where the pattern asks for more than regular languages can say. */
export function recognisersOf(source: string): readonly Recogniser[] | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  const languages = languagesOf(source);
  const all = languages?.map((language) => ({ automaton: determine(language), isDenied: language.isDenied })) ?? null;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(source, all);
  return all;
}

/** The subset construction, a state at a time as it is asked for: a state is a set of steps of the language. */
function determine({ steps, start, end }: Language): Automaton {
  const states: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  const followed: (readonly { readonly set: CharSet; readonly next: number }[])[] = [];

  const closure = (from: Iterable<number>, isFirst: boolean): readonly number[] => {
    const all = new Set(from);
    for (const one of all) {
      const step = steps[one];
      for (const next of step?.free ?? []) all.add(next);
      if (isFirst) for (const next of step?.atStart ?? []) all.add(next);
    }
    return [...all].sort((a, b) => a - b);
  };
  // The first state is no other one: only there may the pattern ask for the start of the text.
  const numberOf = (state: readonly number[], isFirst: boolean): number => {
    const name = `${isFirst} ${state.join()}`;
    let number = numbers.get(name);
    if (number === undefined) {
      number = states.push(state) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  const first = numberOf(closure([start], true), true);

  const accepts = (state: number): boolean => {
    const all = new Set(states[state]);
    for (const one of all) {
      const step = steps[one];
      const ways = [step?.free, step?.atEnd, state === first ? step?.atStart : undefined];
      for (const way of ways) for (const next of way ?? []) all.add(next);
    }
    return all.has(end);
  };

  return {
    start: first,
    accepts,
    steps(state) {
      const before = followed[state];
      if (before !== undefined) return before;
      const going = (states[state] ?? []).filter((one) => steps[one]?.set != null);
      const found = parted(going.map((one) => steps[one] as { set: CharSet; next: number })).map(
        ({ set, targets }) => ({
          set,
          next: numberOf(closure(targets, false), false),
        }),
      );
      followed[state] = found;
      return found;
    },
  };
}

/** Sets that may overlap, as sets that do not, each with all the targets that it leads to. */
function parted(steps: readonly { readonly set: CharSet; readonly next: number }[]) {
  let parts: { set: CharSet; targets: number[] }[] = [];
  for (const { set, next } of steps) {
    let rest = set;
    const after: { set: CharSet; targets: number[] }[] = [];
    for (const part of parts) {
      const shared = part.set.intersect(rest);
      if (shared.isEmpty) {
        after.push(part);
        continue;
      }
      rest = rest.without(shared);
      const own = part.set.without(shared);
      if (!own.isEmpty) after.push({ set: own, targets: part.targets });
      after.push({ set: shared, targets: [...part.targets, next] });
    }
    if (!rest.isEmpty) after.push({ set: rest, targets: [next] });
    parts = after;
  }
  return parts;
}
