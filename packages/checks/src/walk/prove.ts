import { join } from "node:path";
import { emitDomain } from "@standpipe/codegen";
import { coverageOf, samplesOf } from "@standpipe/evolution";
import { loadExamples, loadLookups, loadRegistry } from "@standpipe/evolution/files";
import { checkerRuleOf } from "../mutation/by-checker.ts";
import { fatesByValidator } from "../mutation/by-validator.ts";
import { mutantsOf } from "../mutation/constraints.ts";
import { faultOf, recordSchemaOf } from "../mutation/examples.ts";

/** What is wrong with a record of a folder of schemas, in sentences; an empty list where nothing. */
export interface Proof {
  /** Examples that do not do what they say. */
  readonly faults: readonly string[];
  /** What the examples do not show. */
  readonly missing: readonly string[];
  /** Constraints that can be taken out, and no example notices. */
  readonly survivors: readonly string[];
}

/** Does with one record what `pnpm test` does with all: it is generated, and held to its examples. */
export async function prove(folder: string, path: string): Promise<Proof> {
  const schemas = join(folder, "schemas");
  const registry = loadRegistry(schemas);
  const domain = path.split("/")[0] ?? "";
  const records = registry.documents(domain, "record");
  const record = records.find((document) => document.path === path);
  if (record === undefined) throw new Error(`There is no record called ${path}`);
  const examples = loadExamples(schemas, records);
  await emitDomain(domain, "1.0.0", registry, examples);
  const own = examples.filter((example) => example.record === path);
  const schema = recordSchemaOf(record, registry, loadLookups(schemas));
  const faults = await Promise.all(own.map((example) => faultOf(example, schema)));
  const coverage = coverageOf(registry, examples, "2026-01-31").find((one) => one.path === path);
  const mutants = mutantsOf(record).filter((mutant) => checkerRuleOf(mutant) === null);
  const fates = fatesByValidator(record, mutants, registry, samplesOf(records, registry, examples));
  return {
    faults: faults.filter((fault) => fault !== null),
    missing: coverage?.missing.map(({ message }) => message) ?? [],
    survivors: [...fates].filter(([, fate]) => fate === "survives").map(([{ pointer }]) => pointer),
  };
}
