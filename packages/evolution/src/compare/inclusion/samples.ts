import { type Decimal, numberOf, times } from "../canonical/decimal.ts";
import type { Node } from "../canonical/node.ts";

/** So many multiples of each step are tried. */
const MULTIPLES = 250;

/**
 * Numbers to try although the exact sums say that nothing breaks: validators divide binary fractions, and may refuse 1.1
 * as a multiple of 0.01. Only where the whole value is a number, and a step that is no whole number has changed.
 */
export function gridSamples(left: Node, right: Node): number[] {
  const steps = stepsOf(left);
  const others = stepsOf(right);
  const isFine = (step: Decimal) => step.exponent >= 0 || steps.some((own) => own === step);
  if (others.every(isFine)) return [];
  const samples = steps.flatMap((step) =>
    Array.from({ length: MULTIPLES }, (_, factor) => numberOf(times(step, BigInt(factor)))),
  );
  return samples.filter((sample) => Number.isFinite(sample));
}

function stepsOf(node: Node): Decimal[] {
  if (node.kind === "multiple") return [node.step];
  return node.kind === "all" ? node.parts.flatMap(stepsOf) : [];
}
