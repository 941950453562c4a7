import { CharSet, type Concatenation, type Element, type Expression, JS } from "refa";

/** A step of a pattern: on to `next` by a character of `set`; or without one to `free`, and at an end of the text. */
export interface Step {
  set: CharSet | null;
  next: number;
  readonly free: number[];
  readonly atStart: number[];
  readonly atEnd: number[];
}

/** The texts in which a pattern is found, as steps from `start` to `end`. */
export interface Language {
  readonly steps: readonly Step[];
  readonly start: number;
  readonly end: number;
  /** True where these are the texts that the pattern must not have. */
  readonly isDenied: boolean;
}

/** Counted repetition is written out; a pattern that needs more steps is not followed. */
const MOST_STEPS = 6_000;

/** Thrown inside this file for what is not understood. */
class Cannot extends Error {}

/**
 * The languages that a text must be in for a pattern to be found in it: its own, and one for each look ahead that stands
 * at its beginning. Null where it looks around elsewhere, refers back, or is too large.
 */
export function languagesOf(source: string): readonly Language[] | null {
  try {
    const parser = JS.Parser.fromLiteral({ source, flags: "u" });
    const { expression, maxCharacter } = parser.parse({ assertions: "parse", backreferences: "throw" });
    const [only, ...others] = expression.alternatives;
    const elements = only === undefined || others.length > 0 ? [] : [...only.elements];
    const begin = elements.findIndex((element) => !isStart(element));
    const ahead = begin < 1 ? 0 : elements.slice(begin).findIndex((element) => !isLook(element));
    const looks = begin < 1 ? [] : elements.slice(begin, ahead < 0 ? undefined : begin + ahead);
    const rest =
      looks.length === 0 ? expression.alternatives : [{ elements: elements.filter((one) => !looks.includes(one)) }];
    return [
      build(rest, maxCharacter, false),
      ...looks.map((look) => {
        if (look.type !== "Assertion") throw new Cannot();
        const alternatives = look.alternatives.map((one) => ({ elements: [elements[0] as Element, ...one.elements] }));
        return build(alternatives, maxCharacter, look.negate);
      }),
    ];
  } catch {
    return null;
  }
}

type Alternatives = readonly Pick<Concatenation, "elements">[];

function build(
  alternatives: Alternatives | Expression["alternatives"],
  maxCharacter: number,
  isDenied: boolean,
): Language {
  const any = CharSet.all(maxCharacter);
  const steps: Step[] = [];
  const add = (free: number[], set: CharSet | null = null, next = -1) => {
    if (steps.length >= MOST_STEPS) throw new Cannot();
    return steps.push({ set, next, free, atStart: [], atEnd: [] }) - 1;
  };

  /** Adds what matches one of the alternatives and then goes on to `next`; gives where it begins. */
  const choice = (some: Alternatives, next: number): number =>
    add(some.map(({ elements }) => elements.reduceRight((after, one) => element(one, after), next)));
  const element = (one: Element, next: number): number => {
    switch (one.type) {
      case "CharacterClass":
        return add([], one.characters, next);
      case "Alternation":
        return choice(one.alternatives, next);
      case "Quantifier": {
        let from = next;
        if (one.max === Number.POSITIVE_INFINITY) {
          from = add([next]);
          steps[from]?.free.push(choice(one.alternatives, from));
        } else {
          if (one.max > MOST_STEPS) throw new Cannot();
          for (let i = one.min; i < one.max; i++) from = add([next, choice(one.alternatives, from)]);
        }
        for (let i = 0; i < one.min; i++) from = choice(one.alternatives, from);
        return from;
      }
      case "Assertion": {
        const from = add([]);
        if (isStart(one)) steps[from]?.atStart.push(next);
        else if (isEnd(one)) steps[from]?.atEnd.push(next);
        else throw new Cannot();
        return from;
      }
      default:
        throw new Cannot();
    }
  };
  const loop = (to: number[]) => {
    const at = add(to);
    const again = add([], any, at);
    steps[at]?.free.push(again);
    return at;
  };

  const end = loop([]);
  const start = loop([choice(alternatives, end)]);
  return { steps, start, end, isDenied };
}

/** `^`: nothing before. */
function isStart(element: Element): boolean {
  return element.type === "Assertion" && element.kind === "behind" && element.negate && isAny(element.alternatives);
}

/** `$`: nothing after. */
function isEnd(element: Element): boolean {
  return element.type === "Assertion" && element.kind === "ahead" && element.negate && isAny(element.alternatives);
}

function isLook(element: Element): boolean {
  return element.type === "Assertion" && element.kind === "ahead" && !isEnd(element);
}

function isAny(alternatives: Alternatives): boolean {
  const [only] = alternatives[0]?.elements ?? [];
  return alternatives.length === 1 && only?.type === "CharacterClass" && only.characters.isAll;
}
