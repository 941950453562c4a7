import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import recheck from "recheck/package.json" with { type: "json" };
import type { Literal } from "./literals.ts";

/** Where verdicts on patterns are kept. */
export const KNOWN = new URL("known.json", import.meta.url);

// A smaller search than the default, which finds the same here in less time.
const SEARCH = {
  timeout: 20_000,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 50,
  maxIteration: 5,
};

/** What gave the verdicts: another version, or another search, may come to others. */
const JUDGE = JSON.stringify({ recheck: recheck.version, search: SEARCH });

interface Kept {
  readonly judge: string;
  readonly verdicts: Readonly<Record<string, string | null>>;
}

/**
 * A pattern is always judged in the same way, and to judge all of them takes a minute. So the verdicts are committed, and
 * only patterns without one are looked at: a test holds the file to the patterns that there are. To judge all of them
 * again, delete the file and write it anew.
 */
const kept = readKept();
const known = new Map(Object.entries(kept.judge === JUDGE ? kept.verdicts : {}));

function readKept(): Kept {
  try {
    return JSON.parse(readFileSync(KNOWN, "utf8")) as Kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { judge: "", verdicts: {} };
    throw error;
  }
}

const keyOf = ({ source, flags }: Literal) => `${source}/${flags}`;

/** What a text has to look like to keep the pattern busy; null where its time grows with the length of the text alone. */
export function attackOn(pattern: Literal): string | null {
  const key = keyOf(pattern);
  if (!known.has(key)) known.set(key, findAttack(pattern));
  return known.get(key) ?? null;
}

/** What has to stand in known.json where these are all the patterns. */
export function keptFor(patterns: readonly Literal[]): string {
  const verdicts = new Map(patterns.map((pattern) => [keyOf(pattern), attackOn(pattern)]));
  const kept: Kept = { judge: JUDGE, verdicts: Object.fromEntries([...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))) };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

function findAttack({ source, flags }: Literal): string | null {
  // Neither says what matches: `d` gives places, and `g` goes on after a match.
  const found = checkSync(source, flags.replace(/[dg]/g, ""), SEARCH);
  if (found.status === "safe") return null;
  return found.status === "unknown"
    ? `not known: ${found.error.kind}`
    : `${found.complexity.summary}: ${found.attack.pattern}`;
}
