import { parseArgs } from "node:util";
import type { Scope } from "./workloads/figures.ts";

/** What to do. */
export interface Options {
  readonly isQuick: boolean;
  /** Keep the figures in the repository. */
  readonly isWriting: boolean;
  /** What is measured otherwise than usual. */
  readonly scope: Partial<Scope>;
}

export const USAGE = `Usage: pnpm bench [--quick] [--write] [--rows N] [--runs N]

  --quick   a short run, which ends with 1 where a ratio has regressed by half
  --write   writes the figures into docs/performance.md and packages/bench/reference.json;
            with --quick only the latter
  --rows N  how long the file of service requests is; other files follow
  --runs N  how often each contender is run

--rows and --runs take a whole number above 0, and cannot be written down: what is kept is the usual run.`;

/** The options of a command line; null where it cannot be followed. */
export function readOptions(words: readonly string[]): Options | null {
  const values = valuesOf(words);
  if (values === null) return null;
  const { quick: isQuick, write: isWriting, rows, runs } = values;
  if (![rows, runs].every(isCount) || (isWriting && (rows ?? runs) !== undefined)) return null;
  const scope = {
    ...(rows === undefined ? {} : { rows: Number(rows) }),
    ...(runs === undefined ? {} : { turns: Number(runs) }),
  };
  return { isQuick, isWriting, scope };
}

function valuesOf(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        quick: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        rows: { type: "string" },
        runs: { type: "string" },
      },
    }).values;
  } catch {
    return null;
  }
}

function isCount(value: string | undefined): boolean {
  return value === undefined || (/^\d+$/.test(value) && Number(value) > 0 && Number.isSafeInteger(Number(value)));
}
