import type { Binding } from "../bind/bind.ts";
import type { RecordSchema } from "../options.ts";
import { Arena } from "./arena.ts";
import { FREE, newEngine } from "./engine.ts";
import { JsonRunner, type JsonStretch } from "./json-runner.ts";
import { type KernelFacts, planOf } from "./plan.ts";
import { ProgramWriter } from "./program-bytes.ts";
import type { Constant } from "./row-rules.ts";

/** Proves records of a JSON file by their bytes. */
export interface JsonKernel {
  /** What is to be said of every proven record, because none so far has a member. */
  readonly constant: Constant;
  /**
   * Holds the records at the start of some bytes against the programs. The bytes begin with a record, and have no byte order
   * mark; `isLast` says that nothing follows them. What is given is overwritten by the next run.
   */
  run(bytes: Uint8Array, isLast: boolean): JsonStretch;
}

/** So many names of members are compared with each record; a file that has more is no file of records. */
const MOST_NAMES = 256;

/**
 * A kernel for the records of JSON Lines (`isLines`) or of the entries of a list, in a record's own layout; null where there
 * would be nothing to gain. `binding` is that of the members met so far: a record with another one is never proven.
 *
 * Where it says that a record is proven, what {@link compileKernel} says of rows holds of it.
 */
export async function compileJsonKernel(
  schema: RecordSchema,
  binding: Binding,
  { isLines, ...facts }: Omit<KernelFacts, "lineEnd"> & { readonly isLines: boolean },
): Promise<JsonKernel | null> {
  const all = planOf(schema, binding, { ...facts, lineEnd: null });
  // What every record lacks and needs is said of each of them.
  if (all === null || all.constant.isInvalid) return null;
  const fields = new Set(schema.metadata.fields.map(({ name }) => name));
  // A record with a member that is not known by its name is never proven, nor one where two members may be the same field.
  const names = binding.columns.map(({ header }, at) => {
    const isField = all.columns[at]?.field === null && fields.has(header) && !facts.set.has(header);
    return isField || !isPlain(header) ? null : header;
  });
  if (names.length > MOST_NAMES) return null;
  const engine = await newEngine();
  if (engine === null) return null;
  const arena = new Arena(engine.memory, FREE);
  const runner = new JsonRunner(engine, arena, all, names, new ProgramWriter(engine, arena), isLines);
  return { constant: all.constant, run: (bytes, isLast) => runner.run(bytes, isLast) };
}

/** True for a name that stands in a file as it is, and that no record could hide something under. */
function isPlain(name: string): boolean {
  const isWritten = JSON.stringify(name) === `"${name}"`;
  return isWritten && name !== "__proto__" && new TextDecoder().decode(new TextEncoder().encode(name)) === name;
}
