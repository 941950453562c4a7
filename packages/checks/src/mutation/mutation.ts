import type { RecordSchema } from "@standpipe/checker";
import {
  type Example,
  loadExamples,
  loadRegistry,
  type Registry,
  registryOf,
  type SchemaDocument,
} from "@standpipe/codegen";
import { type Mutant, mutantsOf } from "./constraints.ts";
import { faultOf, recordSchemaOf } from "./examples.ts";

/** What came of taking out each constraint in turn. */
export interface Outcome {
  readonly mutants: number;
  /** Schemas that the generator itself refuses, such as half of a condition: no package can be built from them. */
  readonly refused: number;
  /** Constraints that can be taken out with every example still doing what it says. */
  readonly survivors: readonly string[];
}

/**
 * Takes each constraint of each schema out, one at a time, and looks for an example that notices. `schemas` is the folder.
 */
export async function mutateAll(schemas: string): Promise<Outcome> {
  const registry = loadRegistry(schemas);
  const documents = registry.domains.flatMap((domain) => [...registry.documents(domain)]);
  const records = documents.filter(({ kind }) => kind === "record");
  const examples = new Map(records.map((record) => [record, loadExamples(schemas, [record])]));
  const users = usersOf(records, registry.resolve);
  const mutants = documents.flatMap(mutantsOf);
  const survivors: string[] = [];
  let refused = 0;
  for (const mutant of mutants) {
    const fate = await fateOf(mutant, documents, users, examples);
    if (fate === "refused") refused++;
    if (fate === "survives") survivors.push(`schemas/${mutant.document.path}.json#${mutant.pointer}`);
  }
  return { mutants: mutants.length, refused, survivors };
}

async function fateOf(
  { document, schema, pointer }: Mutant,
  documents: readonly SchemaDocument[],
  users: ReadonlyMap<SchemaDocument, readonly SchemaDocument[]>,
  examples: ReadonlyMap<SchemaDocument, readonly Example[]>,
): Promise<"noticed" | "refused" | "survives"> {
  const mutated = registryOf(documents.map((other) => (other === document ? { ...other, schema } : other)));
  for (const record of users.get(document) ?? []) {
    const changed = mutated.documents(record.domain, "record").find(({ path }) => path === record.path) ?? record;
    const recordSchema = tryRecordSchema(changed, mutated);
    if (recordSchema === null) return "refused";
    // The examples named after the rule are the likeliest to notice, and one is enough.
    const likely = pointer.split("/").at(-1)?.replaceAll("_", "-") ?? "";
    const ordered = [...(examples.get(record) ?? [])].sort(
      (a, b) => Number(b.file.includes(likely)) - Number(a.file.includes(likely)),
    );
    for (const example of ordered) if ((await faultOf(example, recordSchema)) !== null) return "noticed";
  }
  return "survives";
}

function tryRecordSchema(record: SchemaDocument, registry: Registry): RecordSchema | null {
  try {
    return recordSchemaOf(record, registry);
  } catch {
    return null;
  }
}

/** The records that a change of each document can be seen in. */
function usersOf(
  records: readonly SchemaDocument[],
  resolve: (ref: string, from: SchemaDocument) => SchemaDocument,
): Map<SchemaDocument, SchemaDocument[]> {
  const users = new Map<SchemaDocument, SchemaDocument[]>();
  for (const record of records) {
    const seen = new Set<SchemaDocument>();
    const visit = (document: SchemaDocument) => {
      if (seen.has(document)) return;
      seen.add(document);
      for (const [, ref] of JSON.stringify(document.schema).matchAll(/"\$ref":"([^"]+)"/g))
        visit(resolve(ref ?? "", document));
    };
    visit(record);
    for (const document of seen) users.set(document, [...(users.get(document) ?? []), record]);
  }
  return users;
}
