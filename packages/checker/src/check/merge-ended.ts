import { quote } from "@standpipe/runtime/rules";
import type { Group } from "./groups.ts";

/** Up to so many codes that have ended, each is a finding of its own, which names its successor. */
const MOST_APART = 3;

/** Puts the codes of one field that have ended into one group where they are many. */
export function mergeEnded(groups: readonly Group[], maxSamples: number): readonly Group[] {
  const ended = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.code !== "code-ended") continue;
    const place = `${group.field}\n${group.column}`;
    ended.set(place, [...(ended.get(place) ?? []), group]);
  }
  const merged = new Map<Group, Group | null>();
  for (const all of ended.values()) {
    const [first, ...others] = all;
    if (first === undefined || all.length <= MOST_APART) continue;
    merged.set(first, {
      ...first,
      detail: { limit: all.length, others: all.flatMap(successorOf) },
      count: all.reduce((sum, { count }) => sum + count, 0),
      // One of each code says more than several of one.
      samples: all.flatMap(({ samples }) => samples.slice(0, 1)).slice(0, maxSamples),
    });
    for (const other of others) merged.set(other, null);
  }
  return groups.flatMap((group) => {
    const one = merged.get(group);
    return one === undefined ? [group] : one === null ? [] : [one];
  });
}

/** `E07000012 by E06000066 (Somerset)`; nothing where a code has no successor. */
function successorOf({ detail: { when = "", others = [] } }: Group): string[] {
  return others[0] === undefined ? [] : [`${quote(when)} by ${others[0]}`];
}
