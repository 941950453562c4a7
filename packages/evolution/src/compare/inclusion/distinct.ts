import type { Json } from "../json.ts";
import { textOf } from "../json.ts";
import { type Literal, NONE, type Outcome, outcomeOf, type Search, UNSURE } from "./outcome.ts";

/** Longer lists of different entries are not looked for one by one. */
const LONGEST = 40;

/**
 * Entries that are all different. An entry with as many values to choose from as there are entries finds one in any
 * case, so that no more values of each are looked at; the rest is a matching.
 */
export function distinctEntries(entries: readonly (readonly Literal[])[], search: Search): Outcome {
  if (entries.length > LONGEST) return UNSURE;
  const domains: (readonly Json[])[] = [];
  const known = new Map<string, readonly Json[]>();
  let isSure = true;
  for (const literals of entries) {
    const name = [...literals].sort().join();
    let domain = known.get(name);
    if (domain === undefined) {
      const found = domainOf(literals, entries.length, search);
      if (!found.isWhole) isSure = false;
      domain = found.values;
      known.set(name, domain);
    }
    domains.push(domain);
  }
  const values = matching(domains);
  if (values !== null) return outcomeOf(values, true);
  return isSure ? NONE : UNSURE;
}

/** Values that all of these hold for: as many as wanted, or all that there are. */
function domainOf(literals: readonly Literal[], wanted: number, { ask, arena }: Search) {
  const values: Json[] = [];
  while (values.length < wanted) {
    const outcome = ask(values.length === 0 ? literals : [...literals, -arena.values(values).id]);
    if (outcome.kind === "unsure") return { values, isWhole: false };
    if (outcome.kind === "none") break;
    values.push(outcome.value);
  }
  return { values, isWhole: true };
}

/** A value for each place, no two alike; null where there are too few. */
function matching(domains: readonly (readonly Json[])[]): Json[] | null {
  const owner = new Map<string, number>();
  const chosen: Json[] = [];
  const assign = (place: number, tried: Set<string>): boolean =>
    (domains[place] as readonly Json[]).some((value) => {
      const text = textOf(value);
      if (tried.has(text)) return false;
      tried.add(text);
      const before = owner.get(text);
      if (before !== undefined && !assign(before, tried)) return false;
      owner.set(text, place);
      chosen[place] = value;
      return true;
    });
  return domains.every((_, place) => assign(place, new Set())) ? chosen : null;
}
