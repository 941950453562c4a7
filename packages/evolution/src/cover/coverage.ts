import type { Example } from "../schemas/example.ts";
import type { Registry } from "../schemas/registry.ts";
import type { Demand, SchemaCoverage } from "./demand.ts";
import { presenceDemands } from "./presence.ts";
import { ruleDemands } from "./record-rules.ts";
import { type Sample, samplesOf } from "./samples.ts";
import { valueDemands } from "./values.ts";

/**
 * What the examples of all records show of each schema: every code, pattern, bound, field, condition and rule, met and
 * broken. A type or codelist is shown by any record that uses it. References to records of another kind are left out,
 * because no example can hold both. `today` is a date like 2026-01-31: rules may compare with it.
 */
export function coverageOf(registry: Registry, examples: readonly Example[], today: string): SchemaCoverage[] {
  const documents = registry.domains.flatMap((domain) => registry.documents(domain));
  const records = documents.filter(({ kind }) => kind === "record");
  const samples = samplesOf(records, registry, examples);
  return documents.map((document) => {
    const { path, kind, schema } = document;
    const own: readonly Sample[] = samples.get(schema) ?? [];
    const demands: Demand[] = [
      ...valueDemands(document, samples),
      ...presenceDemands(document, own),
      ...(kind === "record" ? ruleDemands(document, own, today) : []),
    ];
    const missing = demands.filter(({ isMet }) => !isMet).map(({ pointer, message }) => ({ pointer, message }));
    return { path, kind, demands: demands.length, met: demands.length - missing.length, missing };
  });
}
