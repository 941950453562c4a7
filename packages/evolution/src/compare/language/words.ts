import { CharSet } from "refa";
import type { Budget } from "../inclusion/budget.ts";
import { type Recogniser, recognisersOf } from "./automaton.ts";

/** What is asked of a text. */
export interface Wanted {
  readonly found: readonly string[];
  readonly notFound: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Texts that will not do. */
  readonly except: ReadonlySet<string>;
}

/** A text; null where there certainly is none; undefined where that was not found out. */
export type Word = string | null | undefined;

const ALL = CharSet.all(0x10ffff);
/** Characters that people read easily come first. */
const READABLE = ["a", "0", "A", "b", "1", " ", "-", "_", ".", "@", "/"].map(
  (letter) => letter.codePointAt(0) as number,
);
/** Texts longer than this are not looked for with patterns. */
const LONGEST = 20_000;

/** A shortest text that is wanted. */
export function wordOf(wanted: Wanted, budget: Budget): Word {
  if (wanted.least > wanted.most) return null;
  if (wanted.found.length + wanted.notFound.length === 0) return plainWord(wanted);
  const groups = [
    ...wanted.found.map((source) => ({ parts: recognisersOf(source), isWanted: true })),
    ...wanted.notFound.map((source) => ({ parts: recognisersOf(source), isWanted: false })),
  ];
  const understood = groups.filter((group): group is Group => group.parts !== null);
  const word = search(understood, wanted, budget);
  // Without the patterns that are not understood there may be more texts, never fewer.
  if (understood.length === groups.length || word === null) return word;
  return undefined;
}

function plainWord({ least, most, except }: Wanted): Word {
  for (let length = least; length <= most; length++) {
    for (const letter of ["a", "b", "0", " "]) {
      const word = letter.repeat(length);
      if (!except.has(word)) return word;
      if (length === 0) break;
    }
    // All texts of a length are more than any schema lists.
    if (length > 0)
      for (let code = 0x4e00; code < 0x9fff; code++) {
        const word = String.fromCodePoint(code) + "a".repeat(length - 1);
        if (!except.has(word)) return word;
      }
  }
  return null;
}

interface Group {
  readonly parts: readonly Recogniser[];
  readonly isWanted: boolean;
}

/** A text so far: the state of each automaton, how it came about, and the texts left out that begin like it. */
interface Path {
  readonly states: readonly number[];
  readonly code: number;
  readonly before: Path | null;
  /** The text itself as long as a text that is left out begins with it; null from then on. */
  readonly text: string | null;
}

/** Looks at texts from short to long, one for each state that all automata can be in together. */
function search(groups: readonly Group[], { least, most, except }: Wanted, budget: Budget): Word {
  const recognisers = groups.flatMap(({ parts }) => parts);
  const beginnings = new Set([...except].flatMap((text) => prefixes(text)));
  let paths: Path[] = [
    {
      states: recognisers.map(({ automaton }) => automaton.start),
      code: -1,
      before: null,
      text: beginnings.has("") ? "" : null,
    },
  ];
  const seen = new Set<string>();
  for (let length = 0; length <= most && paths.length > 0; length++) {
    if (length > LONGEST) return undefined;
    // Two texts of one length that lead to the same states go on alike. From `least` on, the shorter one does for both.
    if (length < least) seen.clear();
    const next: Path[] = [];
    for (const path of paths) {
      if (length >= least && fits(path, groups, recognisers) && !(path.text !== null && except.has(path.text)))
        return textOf(path);
      if (!budget.spend(recognisers.length)) return undefined;
      for (const { states, set } of follow(path.states, recognisers)) {
        for (const { code, text } of letters(set, path.text, beginnings)) {
          const name = text === null ? states.join() : `${states.join()} ${JSON.stringify(text)}`;
          if (seen.has(name)) continue;
          seen.add(name);
          next.push({ states, code, before: path, text });
        }
      }
    }
    paths = next;
  }
  return null;
}

function prefixes(text: string): string[] {
  const letters = [...text];
  return [...letters, ""].map((_, length) => letters.slice(0, length).join(""));
}

function fits({ states }: Path, groups: readonly Group[], recognisers: readonly Recogniser[]): boolean {
  let at = 0;
  return groups.every(({ parts, isWanted }) => {
    let isFound = true;
    for (const { automaton, isDenied } of parts) {
      const state = states[at++] as number;
      if ((state >= 0 && automaton.accepts(state)) === isDenied) isFound = false;
    }
    return recognisers.length > 0 && isFound === isWanted;
  });
}

/** Where the next character leads all automata together, with the characters that do. */
function follow(states: readonly number[], recognisers: readonly Recogniser[]) {
  let ways: { states: number[]; set: CharSet }[] = [{ states: [], set: ALL }];
  for (const [at, { automaton }] of recognisers.entries()) {
    const state = states[at] as number;
    const steps = state < 0 ? [] : automaton.steps(state);
    const after: { states: number[]; set: CharSet }[] = [];
    for (const way of ways) {
      let rest = way.set;
      for (const { set, next } of steps) {
        const shared = rest.intersect(set);
        if (shared.isEmpty) continue;
        rest = rest.without(shared);
        after.push({ states: [...way.states, next], set: shared });
      }
      if (!rest.isEmpty) after.push({ states: [...way.states, -1], set: rest });
    }
    ways = after;
  }
  return ways;
}

/** One character for all that are alike: those that go on with a text that is left out, and one that leaves them. */
function letters(set: CharSet, text: string | null, beginnings: ReadonlySet<string>) {
  const found: { code: number; text: string | null }[] = [];
  let rest = set;
  if (text !== null) {
    for (const beginning of beginnings) {
      if (!beginning.startsWith(text)) continue;
      const code = beginning.codePointAt(text.length);
      if (code === undefined || beginning.length !== text.length + String.fromCodePoint(code).length) continue;
      if (!rest.has(code)) continue;
      rest = rest.without({ min: code, max: code });
      found.push({ code, text: beginning });
    }
  }
  if (!rest.isEmpty) found.unshift({ code: readable(rest), text: null });
  return found;
}

function readable(set: CharSet): number {
  const letter = READABLE.find((code) => set.has(code));
  if (letter !== undefined) return letter;
  const seen = set.intersect({ min: 0x21, max: 0x7e });
  const ordinary = seen.isEmpty ? set.without({ min: 0xd800, max: 0xdfff }) : seen;
  return (ordinary.isEmpty ? set : ordinary).ranges[0]?.min as number;
}

function textOf(path: Path): string {
  const codes: number[] = [];
  for (let at: Path | null = path; at !== null && at.code >= 0; at = at.before) codes.push(at.code);
  return codes
    .reverse()
    .map((code) => String.fromCodePoint(code))
    .join("");
}
