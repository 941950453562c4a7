import { Arena } from "./arena.ts";
import { FREE, newEngine } from "./engine.ts";
import type { Plan } from "./plan.ts";
import { ProgramWriter } from "./program-bytes.ts";
import { Runner } from "./runner.ts";
import type { StretchData } from "./stretch.ts";

/** Proves rows of a CSV file by their bytes. */
export interface Kernel {
  /**
   * Holds the rows at the start of some bytes against the programs. The bytes begin with a row, and are UTF-8 without a byte
   * order mark; `isLast` says that nothing follows them. What is given is overwritten by the next run.
   */
  run(bytes: Uint8Array, isLast: boolean): StretchData;
}

/**
 * A kernel for the rows of a table in a record's own layout; null where the browser has no vectors.
 *
 * Where it says that a row is proven, checking the row adds nothing to the report but the plan's `constant`, one row, and
 * the values that it has: no finding, warning or remark. What only other rows show is left to the caller: repeated keys,
 * references, whole columns, blank rows above it, values that moved to the side.
 */
export async function newKernel(plan: Plan): Promise<Kernel | null> {
  const engine = await newEngine();
  if (engine === null) return null;
  const arena = new Arena(engine.memory, FREE);
  const runner = new Runner(engine, arena, plan, new ProgramWriter(engine, arena));
  return { run: (bytes, isLast) => runner.run(bytes, isLast) };
}
