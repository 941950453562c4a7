import { check, type RecordSchema, type Report } from "@standpipe/checker";
import { bundle, compile, describe, lowered, wordsOf } from "@standpipe/codegen";
import type { DataFile, Example, Registry, SchemaDocument } from "@standpipe/evolution";
import type { Lookup } from "@standpipe/runtime";
import { defineRecord } from "@standpipe/runtime/record";

/** A record ready to check with, built from schemas in memory rather than from a package. */
export function recordSchemaOf(
  document: SchemaDocument,
  registry: Registry,
  lookups: readonly DataFile[],
): RecordSchema {
  const schema = bundle(document, registry);
  const version = "0.0.0";
  return {
    metadata: describe(document, registry, version),
    type: defineRecord({
      name: document.path,
      id: document.id,
      version,
      schema,
      words: wordsOf(document, registry),
      validate: compile(lowered(schema)),
    }),
    lookups: lookups.map(({ name, content }) => ({ ...(content as Omit<Lookup, "name">), name })),
  };
}

/** What is wrong with an example, in one sentence; null where it does just what it says. */
export async function faultOf({ file, data, expect }: Example, schema: RecordSchema): Promise<string | null> {
  const report = await check(JSON.stringify(Array.isArray(data) ? data : [data]), { schema });
  if (expect === undefined) {
    return report.valid ? null : `${file} is an example of a valid record, and gives ${named(report)}`;
  }
  const found = report.findings.filter(({ severity }) => severity !== "info");
  const [only] = found;
  const isIt =
    found.length === 1 &&
    only?.code === expect.code &&
    only.field === expect.field &&
    only.severity === expect.severity &&
    only.count === 1;
  return isIt
    ? null
    : `${file} should give just ${expect.severity} ${expect.code} of ${expect.field}, and gives ${named(report)}`;
}

function named({ findings }: Report): string {
  const all = findings.map(({ severity, code, field, count }) => `${severity} ${code} of ${field} ×${count}`);
  return all.length === 0 ? "nothing" : all.join(", ");
}
