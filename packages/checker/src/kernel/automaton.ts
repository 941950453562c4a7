import { type Pattern, parsePattern } from "./pattern.ts";

/** Tells texts by their bytes: from state 1, one step a byte; in state 0 a text is not accepted any more. */
export interface Automaton {
  /** The next state for each state and byte: 256 for a state. */
  readonly steps: Uint16Array;
  /** 1 for each state in which a text may end. */
  readonly accepts: Uint8Array;
  /** The state in which every visible character of ASCII may follow for ever; 0 where there is none. */
  readonly endless: number;
}

const BYTES = 256;
const ASCII = 128;
/** A pattern that needs more is not compiled: 512 bytes a state, and the cache of a processor has 32 kB. */
const MOST_STATES = 1_024;
/** Counted repetition is written out, and this many parts of it are enough for any pattern of the standard. */
const MOST_PARTS = 4_096;

const known = new Map<string, Automaton | null>();

/** The automaton of a pattern, or null where it cannot be compiled. It accepts ASCII only, and of that what the pattern does. */
export function automatonOf(source: string): Automaton | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  const pattern = parsePattern(source);
  const automaton = pattern === null ? null : determine(pattern);
  known.set(source, automaton);
  return automaton;
}

/** A state of Thompson's construction: it goes on to `next` by a character of `set`, or to all of `free` by none. */
interface Step {
  set: Uint8Array | null;
  next: number;
  free: number[];
}

function determine(pattern: Pattern): Automaton | null {
  const steps: Step[] = [];
  const add = (step: Partial<Step>) => steps.push({ set: null, next: -1, free: [], ...step }) - 1;
  const end = add({});

  /** Adds what matches the pattern and then goes on to `next`; gives where it begins. */
  const build = (part: Pattern, next: number): number => {
    if (steps.length > MOST_PARTS) return next;
    switch (part.kind) {
      case "set":
        return add({ set: part.set, next });
      case "sequence":
        return part.parts.reduceRight((after, one) => build(one, after), next);
      case "choice":
        return add({ free: part.parts.map((one) => build(one, next)) });
      case "repeat": {
        let from = next;
        if (part.most === Number.POSITIVE_INFINITY) {
          from = add({ free: [next] });
          steps[from]?.free.push(build(part.part, from));
        } else {
          for (let i = part.least; i < part.most; i++) from = add({ free: [next, build(part.part, from)] });
        }
        for (let i = 0; i < part.least; i++) from = build(part.part, from);
        return from;
      }
    }
  };

  const start = build(pattern, end);
  return steps.length > MOST_PARTS ? null : subsets(steps, start, end);
}

/** The subset construction: a state of the automaton is a set of steps. */
function subsets(steps: readonly Step[], start: number, end: number): Automaton | null {
  const kinds = kindsOfBytes(steps);
  const states: number[][] = [[], closure(steps, [start])];
  const numbers = new Map(states.map((state, number) => [state.join(), number]));
  const table = new Uint16Array(MOST_STATES * BYTES);
  for (let at = 1; at < states.length; at++) {
    if (states.length > MOST_STATES) return null;
    const going = (states[at] as number[]).filter((one) => steps[one]?.set !== null);
    for (const [byte, ...same] of kinds) {
      const targets = going
        .filter((one) => steps[one]?.set?.[byte as number] === 1)
        .map((one) => (steps[one] as Step).next);
      if (targets.length === 0) continue;
      const state = closure(steps, targets);
      const name = state.join();
      let number = numbers.get(name);
      if (number === undefined) {
        number = states.push(state) - 1;
        numbers.set(name, number);
      }
      table[at * BYTES + (byte as number)] = number;
      for (const other of same) table[at * BYTES + other] = number;
    }
  }
  const isEndless = (state: number) => VISIBLE.every((byte) => table[state * BYTES + byte] === state);
  return {
    steps: table.slice(0, states.length * BYTES),
    accepts: Uint8Array.from(states, (state) => (state.includes(end) ? 1 : 0)),
    endless: Math.max(
      0,
      states.findIndex((_, state) => state > 0 && isEndless(state)),
    ),
  };
}

/** `!` to `~`, as in assembly/value.ts. */
const VISIBLE = Array.from({ length: 0x7e - 0x21 + 1 }, (_, i) => 0x21 + i);

/** Bytes that every set takes or leaves alike: ten kinds instead of 128 bytes are a tenth of the time. */
function kindsOfBytes(steps: readonly Step[]): number[][] {
  const sets = [...new Set(steps.flatMap(({ set }) => (set === null ? [] : [set])))];
  const kinds = new Map<string, number[]>();
  for (let byte = 0; byte < ASCII; byte++) {
    const name = sets.map((set) => set[byte]).join("");
    const kind = kinds.get(name);
    if (kind === undefined) kinds.set(name, [byte]);
    else kind.push(byte);
  }
  return [...kinds.values()];
}

/** The steps with all that they lead to for free, in order. */
function closure(steps: readonly Step[], from: readonly number[]): number[] {
  const all = new Set(from);
  for (const one of all) for (const free of steps[one]?.free ?? []) all.add(free);
  return [...all].sort((a, b) => a - b);
}
