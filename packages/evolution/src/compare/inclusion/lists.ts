import { numberOf } from "../canonical/decimal.ts";
import { type Json, textOf } from "../json.ts";
import { distinctEntries } from "./distinct.ts";
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

/** So many of the entries from one on are such as these: at least, and at most. */
interface Count {
  readonly from: number;
  readonly literal: Literal;
  readonly least: number;
  readonly most: number;
}

interface Wanted {
  readonly least: number;
  readonly most: number;
  /** What is asked of the entry at a place. */
  readonly at: ReadonlyMap<number, readonly Literal[]>;
  /** What is asked of all entries from a place on. */
  readonly from: readonly { readonly start: number; readonly literal: Literal }[];
  readonly counts: readonly Count[];
  readonly isDistinct: boolean;
  readonly isRepeated: boolean;
  /** From this place on, all entries are asked the same. */
  readonly tail: number;
}

/** Longer lists are not looked for. */
const LONGEST = 120;

/** Looks for a list. A shortest one has no more entries than places that are spoken of, and those that must be there. */
export const findList: FindValue = (task, search) => {
  const wanted = wantedOf(task);
  if (wanted === null || wanted.least > wanted.most) return NONE;
  const needed = wanted.counts.reduce((sum, { least }) => sum + least, 0) + (wanted.isRepeated ? 2 : 0);
  const longest = Math.min(wanted.most, Math.max(wanted.least, wanted.tail + needed));
  let isSure = true;
  let worthATry: Json | undefined;
  for (let length = wanted.least; length <= longest; length++) {
    if (length > LONGEST) return UNSURE;
    const outcome = ofLength(length, wanted, search);
    if (outcome.kind === "value") return outcome;
    if (outcome.kind === "unsure") {
      isSure = false;
      worthATry ??= outcome.value;
    }
  }
  if (isSure) return NONE;
  return worthATry === undefined ? UNSURE : outcomeOf(worthATry, false);
};

function wantedOf({ demands }: Task): Wanted | null {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const at = new Map<number, Literal[]>();
  const from: { start: number; literal: Literal }[] = [];
  const counts = new Map<string, Count>();
  let isDistinct = false;
  let isRepeated = false;
  const count = (start: number, literal: Literal, low: number, high: number) => {
    const name = `${start} ${literal}`;
    const before = counts.get(name) ?? { from: start, literal, least: 0, most: Number.POSITIVE_INFINITY };
    counts.set(name, { ...before, least: Math.max(before.least, low), most: Math.min(before.most, high) });
  };
  for (const { node, isMet } of demands) {
    if (node.kind === "bound" && node.of === "entries") {
      const limit = numberOf(node.limit.value);
      if ((node.side === "least") === isMet) least = Math.max(least, isMet ? limit : limit + 1);
      else most = Math.min(most, isMet ? limit : limit - 1);
    } else if (node.kind === "item") {
      at.set(node.index, [...(at.get(node.index) ?? []), isMet ? node.node.id : -node.node.id]);
      if (!isMet) least = Math.max(least, node.index + 1);
    } else if (node.kind === "items") {
      if (isMet) from.push({ start: node.from, literal: node.node.id });
      else count(node.from, -node.node.id, 1, Number.POSITIVE_INFINITY);
    } else if (node.kind === "contains") {
      if ((node.side === "least") === isMet)
        count(0, node.node.id, isMet ? node.times : node.times + 1, Number.POSITIVE_INFINITY);
      else count(0, node.node.id, 0, isMet ? node.times : node.times - 1);
    } else if (node.kind === "unique") {
      if (isMet) isDistinct = true;
      else isRepeated = true;
    }
  }
  const all = [...counts.values()];
  if (all.some((one) => one.least > one.most)) return null;
  const starts = [
    ...[...at.keys()].map((index) => index + 1),
    ...from.map(({ start }) => start),
    ...all.map((one) => one.from),
  ];
  least = Math.max(least, isRepeated ? 2 : 0, ...all.filter((one) => one.least > 0).map((one) => one.from + one.least));
  return { least, most, at, from, counts: all, isDistinct, isRepeated, tail: Math.max(0, ...starts) };
}

/** Decides for each entry which of the counts it is one of, from the first to the last. */
function ofLength(length: number, wanted: Wanted, search: Search): Outcome {
  const { counts } = wanted;
  let isSure = true;
  let worthATry: Json | undefined;
  const entries: (readonly Literal[])[] = [];
  const values: Json[] = [];
  const certain: boolean[] = [];

  const place = (at: number, held: readonly number[], before: readonly number[]): Outcome => {
    if (!search.budget.spend(1)) return UNSURE;
    if (at === length) return complete();
    const asked = [
      ...(wanted.at.get(at) ?? []),
      ...wanted.from.filter(({ start }) => at >= start).map(({ literal }) => literal),
    ];
    for (const chosen of choices(at, held, before)) {
      const literals = [
        ...asked,
        ...chosen.flatMap((one, i) => (one === 0 ? [] : [one * (counts[i] as Count).literal])),
      ];
      const outcome = search.ask(literals);
      if (outcome.kind === "none") continue;
      if (outcome.kind === "unsure" && outcome.value === undefined) {
        isSure = false;
        continue;
      }
      entries.push(literals);
      values.push(outcome.value as Json);
      certain.push(outcome.kind === "value");
      const next = place(
        at + 1,
        held.map((one, i) => one + (chosen[i] === 1 ? 1 : 0)),
        chosen,
      );
      entries.pop();
      values.pop();
      certain.pop();
      if (next.kind === "value") return next;
      if (next.kind === "unsure") {
        isSure = false;
        worthATry ??= next.value;
      }
    }
    return NONE;
  };

  /** For each count: 1 where the entry is such a one, -1 where it is not, 0 where that does not matter. */
  const choices = (at: number, held: readonly number[], before: readonly number[]): number[][] => {
    const left = length - at - 1;
    const each = counts.map((count, i): number[] => {
      if (at < count.from) return [0];
      const missing = count.least - (held[i] as number);
      const others = Number.isFinite(count.most) ? -1 : 0;
      const ways: number[] = [];
      if (missing > 0 || Number.isFinite(count.most)) if ((held[i] as number) < count.most) ways.push(1);
      if (missing <= left) ways.push(others);
      return ways;
    });
    const all = each.reduce<number[][]>((some, ways) => some.flatMap((one) => ways.map((way) => [...one, way])), [[]]);
    // In the tail all orders are alike, and one of them is enough.
    if (at <= wanted.tail) return all;
    return all.filter((one) => compare(one, before) <= 0);
  };

  const complete = (): Outcome => {
    const doubt = certain.includes(false);
    if (wanted.isRepeated) return repeated(entries, values, doubt, search);
    if (!wanted.isDistinct || new Set(values.map(textOf)).size === values.length) return outcomeOf([...values], !doubt);
    return distinctEntries(entries, search);
  };

  const outcome = place(
    0,
    counts.map(() => 0),
    counts.map(() => 1),
  );
  if (outcome.kind !== "none") return outcome;
  if (isSure) return NONE;
  return worthATry === undefined ? UNSURE : outcomeOf(worthATry, false);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [i, value] of one.entries()) if (value !== other[i]) return value - (other[i] as number);
  return 0;
}

/** Two entries that are the same. */
function repeated(
  entries: readonly (readonly Literal[])[],
  values: readonly Json[],
  doubt: boolean,
  { ask }: Search,
): Outcome {
  let outcome: Outcome = NONE;
  for (const [i, one] of entries.entries())
    for (const [j, other] of entries.entries()) {
      if (j <= i) continue;
      const both = ask([...one, ...other]);
      if (both.kind === "none") continue;
      if (both.value === undefined) {
        outcome = UNSURE;
        continue;
      }
      const list = values.map((value, at) => (at === i || at === j ? (both.value as Json) : value));
      if (both.kind === "value" && !doubt) return outcomeOf(list, true);
      outcome = outcomeOf(list, false);
    }
  return outcome;
}
