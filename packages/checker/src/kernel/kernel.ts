import type { Binding } from "../bind/bind.ts";
import type { RecordSchema } from "../options.ts";
import type { Delimiter } from "../read/types.ts";
import { Arena } from "./arena.ts";
import { FREE, newEngine } from "./engine.ts";
import { type KernelFacts, planOf } from "./plan.ts";
import { ProgramWriter } from "./program-bytes.ts";
import type { Constant } from "./row-rules.ts";
import { Runner } from "./runner.ts";
import type { Stretch } from "./stretch.ts";

/** Proves rows of a CSV file by their bytes. */
export interface Kernel {
  /** What is wrong with every proven row, because the file lacks a column. */
  readonly constant: Constant;
  /**
   * Holds the rows at the start of some bytes against the programs. The bytes begin with a row, and are UTF-8 without a byte
   * order mark; `isLast` says that nothing follows them. What is given is overwritten by the next run.
   */
  run(bytes: Uint8Array, isLast: boolean): Stretch;
}

/**
 * A kernel for the rows of a table in a record's own layout; null where there would be nothing to gain: where the schema has a
 * rule that is not understood, where every row has to be looked at, or where the browser has no vectors.
 *
 * Where it says that a row is proven, checking the row adds nothing to the report but `constant`, one row, and the values
 * that it has: no finding, warning or remark. What only other rows show is left to the caller: repeated keys, references,
 * whole columns, blank rows above it, values that moved to the side.
 */
export async function compileKernel(
  schema: RecordSchema,
  binding: Binding,
  facts: KernelFacts & { readonly delimiter: Delimiter },
): Promise<Kernel | null> {
  const plan = planOf(schema, binding, facts);
  const engine = plan === null ? null : await newEngine();
  if (plan === null || engine === null) return null;
  const arena = new Arena(engine.memory, FREE);
  const runner = new Runner(engine, arena, plan, new ProgramWriter(engine, arena), facts.delimiter);
  return { constant: plan.constant, run: (bytes, isLast) => runner.run(bytes, isLast) };
}
