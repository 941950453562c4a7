import { Arena } from "./arena.ts";
import { FREE, newEngine } from "./engine.ts";
import type { JsonPlan } from "./json-plan.ts";
import { JsonRunner } from "./json-runner.ts";
import type { JsonStretchData } from "./json-stretch.ts";
import { ProgramWriter } from "./program-bytes.ts";

/** Proves records of a JSON file by their bytes. */
export interface JsonKernel {
  /**
   * Holds the records at the start of some bytes against the programs. The bytes begin with a record, and have no byte order
   * mark; `isLast` says that nothing follows them. What is given is overwritten by the next run.
   */
  run(bytes: Uint8Array, isLast: boolean): JsonStretchData;
}

/**
 * A kernel for the records of JSON Lines, or for the entries of a list; null where the browser has no vectors. What
 * {@link newKernel} says of proven rows holds of proven records.
 */
export async function newJsonKernel(plan: JsonPlan): Promise<JsonKernel | null> {
  const engine = await newEngine();
  if (engine === null) return null;
  const arena = new Arena(engine.memory, FREE);
  const runner = new JsonRunner(engine, arena, plan, new ProgramWriter(engine, arena));
  return { run: (bytes, isLast) => runner.run(bytes, isLast) };
}
