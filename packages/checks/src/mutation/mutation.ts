import { type Example, type Registry, type SchemaDocument, samplesOf } from "@standpipe/evolution";
import { loadExamples, loadLookups, loadRegistry } from "@standpipe/evolution/files";
import { type Bench, checkerRuleOf, fateByChecker } from "./by-checker.ts";
import { fatesByValidator } from "./by-validator.ts";
import { type Mutant, mutantsOf } from "./constraints.ts";
import { recordSchemaOf } from "./examples.ts";
import type { Fate } from "./fate.ts";

/** What came of taking out each constraint in turn. */
export interface Outcome {
  readonly mutants: number;
  /** Schemas that the generator itself refuses, such as half of a condition: no package can be built from them. */
  readonly refused: number;
  /** Constraints that can be taken out with every example still doing what it says. */
  readonly survivors: readonly string[];
}

/** One of several equal shares of the work: `{ at: 0, of: 2 }` is the first half. */
export interface Share {
  readonly at: number;
  readonly of: number;
}

/**
 * Takes each constraint of a share of the schemas out, one at a time, and looks for an example that notices. `schemas` is
 * the folder.
 */
export async function mutate(schemas: string, share: Share): Promise<Outcome> {
  const registry = loadRegistry(schemas);
  const documents = registry.domains.flatMap((domain) => [...registry.documents(domain)]);
  const records = documents.filter(({ kind }) => kind === "record");
  const examples = loadExamples(schemas, records);
  const samples = samplesOf(records, registry, examples);
  const users = usersOf(records, registry);
  const benchOf = benches(registry, examples, schemas);
  const fates = new Map<Mutant, Fate>();
  for (const document of shareOf(documents, share)) {
    const mutants = mutantsOf(document);
    const byChecker = mutants.filter((mutant) => checkerRuleOf(mutant) !== null);
    const byValidator = mutants.filter((mutant) => !byChecker.includes(mutant));
    for (const [mutant, fate] of fatesByValidator(document, byValidator, registry, samples)) fates.set(mutant, fate);
    const shown = (users.get(document) ?? []).map((record) => () => benchOf(record));
    for (const mutant of byChecker) fates.set(mutant, await fateByChecker(mutant, registry, shown));
  }
  const survivors = [...fates].filter(([, fate]) => fate === "survives");
  return {
    mutants: fates.size,
    refused: [...fates.values()].filter((fate) => fate === "refused").length,
    survivors: survivors.map(([{ document, pointer }]) => `schemas/${document.path}.json#${pointer}`),
  };
}

/** The heaviest documents are dealt out first, so that all shares take about as long. */
function shareOf(documents: readonly SchemaDocument[], { at, of }: Share): SchemaDocument[] {
  const weight = (document: SchemaDocument) => JSON.stringify(document.schema).length;
  return [...documents].sort((a, b) => weight(b) - weight(a)).filter((_, place) => place % of === at);
}

/** Opens each record once, and only when a check needs it. */
function benches(registry: Registry, examples: readonly Example[], schemas: string): (record: SchemaDocument) => Bench {
  const lookups = loadLookups(schemas);
  const opened = new Map<SchemaDocument, Bench>();
  return (record) => {
    const known = opened.get(record);
    if (known !== undefined) return known;
    const own = examples.filter((example) => example.record === record.path);
    const bench = { record, schema: recordSchemaOf(record, registry, lookups), examples: own };
    opened.set(record, bench);
    return bench;
  };
}

/** The records that a change of each document can be seen in. */
function usersOf(records: readonly SchemaDocument[], { resolve }: Registry): Map<SchemaDocument, SchemaDocument[]> {
  const users = new Map<SchemaDocument, SchemaDocument[]>();
  for (const record of records) {
    const seen = new Set<SchemaDocument>();
    const visit = (document: SchemaDocument) => {
      if (seen.has(document)) return;
      seen.add(document);
      for (const [, ref = ""] of JSON.stringify(document.schema).matchAll(/"\$ref":"([^"#]+)"/g))
        visit(resolve(ref, document));
    };
    visit(record);
    for (const document of seen) users.set(document, [...(users.get(document) ?? []), record]);
  }
  return users;
}
