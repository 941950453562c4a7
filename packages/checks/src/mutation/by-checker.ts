import type { RecordSchema } from "@standpipe/checker";
import { describe } from "@standpipe/codegen";
import { type Example, type Registry, registryOf, type SchemaDocument } from "@standpipe/evolution";
import type { Mutant } from "./constraints.ts";
import { faultOf } from "./examples.ts";
import type { Fate } from "./fate.ts";

/** Rules that only a check of a file knows, with the finding that each gives. */
const CODES: Readonly<Record<string, string>> = {
  "x-key": "key-repeated",
  "x-recommended": "recommended-missing",
  "x-usual": "unusual-value",
  "x-agrees": "lookup-disagrees",
  "x-references": "reference-unknown",
  "x-open": "open-code-unknown",
  "x-lookup": "code-ended",
  "x-end-date": "code-ended",
};

/** The rule of the checker that a mutant changes; null where the validator judges it. */
export function checkerRuleOf({ pointer }: Mutant): string | null {
  return pointer.split("/").find((step) => Object.hasOwn(CODES, step)) ?? null;
}

/** A record with what is needed to check its examples. The validator is that of the schema as it is. */
export interface Bench {
  readonly record: SchemaDocument;
  readonly schema: RecordSchema;
  readonly examples: readonly Example[];
}

/** What becomes of a mutant that only a check of a file can notice. `benches` are the records that show its document. */
export async function fateByChecker(
  mutant: Mutant,
  registry: Registry,
  benches: readonly (() => Bench)[],
): Promise<Fate> {
  const code = CODES[checkerRuleOf(mutant) ?? ""];
  const { document, schema } = mutant;
  const isOwn = document.kind === "record";
  const documents = registry.domains.flatMap((domain) => registry.documents(domain));
  const changed = { ...document, schema };
  const mutated = registryOf(documents.map((other) => (other === document ? changed : other)));
  for (const open of benches) {
    const bench = open();
    const likely = bench.examples.filter(({ expect }) => expect?.code === code);
    // A shared part loses a warning and nothing else, so no other example can notice.
    const tried = isOwn ? [...likely, ...bench.examples.filter((example) => !likely.includes(example))] : likely;
    if (tried.length === 0) continue;
    const metadata = describe(isOwn ? changed : bench.record, mutated, bench.schema.metadata.version);
    for (const example of tried) if ((await faultOf(example, { ...bench.schema, metadata })) !== null) return "noticed";
  }
  return "survives";
}
