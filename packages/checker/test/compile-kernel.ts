import type { Binding } from "../src/bind/bind.ts";
import { newKernel } from "../src/kernel/kernel.ts";
import { type KernelFacts, planOf } from "../src/kernel/plan.ts";
import { stretchOf } from "../src/kernel/stretch.ts";
import type { RecordSchema } from "../src/options.ts";

/** A kernel whose runs are read at once; null where nothing would be gained by one. */
export async function compileKernel(schema: RecordSchema, binding: Binding, facts: KernelFacts) {
  const plan = planOf(schema, binding, facts);
  const kernel = plan === null ? null : await newKernel(plan);
  if (plan === null || kernel === null) return null;
  return {
    constant: plan.constant,
    run: (bytes: Uint8Array, isLast: boolean) => stretchOf(kernel.run(bytes, isLast), bytes),
  };
}
