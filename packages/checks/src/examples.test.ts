import { load, records } from "@standpipe/catalogue";
import { bundle, compile, lowered } from "@standpipe/codegen";
import type { SchemaDocument } from "@standpipe/evolution";
import { loadExamples, loadRegistry } from "@standpipe/evolution/files";
import { describe, expect, it } from "vitest";
import { faultOf } from "./mutation/examples.ts";

const SCHEMAS = new URL("../../../schemas", import.meta.url).pathname;
const registry = loadRegistry(SCHEMAS);
const documents = registry.domains.flatMap((domain) => registry.documents(domain, "record"));

describe("the examples of every record", () => {
  it("covers every record of the catalogue", () => {
    expect(records.map(({ name }) => name).sort()).toEqual(documents.map(({ path }) => path).sort());
  });

  it.each(documents)(
    "$path: valid ones pass, and each invalid one gives just the finding that it names",
    async (document) => {
      const schema = await load(document.path);
      const examples = loadExamples(SCHEMAS, [document]);
      const faults = await Promise.all(examples.map((example) => faultOf(example, schema)));
      expect(faults.filter((fault) => fault !== null)).toEqual([]);
    },
  );

  it.each(documents)("$path: the type alone gives the same verdict as a check of a file", async (document) => {
    const { type } = await load(document.path);
    for (const { file, data, expect: expected } of loadExamples(SCHEMAS, [document])) {
      if (Array.isArray(data)) continue;
      // Held against a register, which no record carries with it.
      if (expected?.code === "lookup-disagrees") continue;
      const { valid, findings } = type.check(data);
      expect(type.is(data), file).toBe(valid);
      const error = expected?.severity === "error" ? expected : undefined;
      expect(
        findings.map(({ code, field }) => ({ code, field })),
        file,
      ).toEqual(error === undefined ? [] : [{ code: error.code, field: error.field }]);
    }
  });
});

describe("the examples inside the schemas", () => {
  const all = registry.domains.flatMap((domain) => registry.documents(domain));

  /** The parts of a document that carry examples, each as a schema that can be compiled alone. */
  const partsOf = (document: SchemaDocument): [name: string, part: SchemaDocument][] => {
    const properties = Object.entries(document.schema.properties ?? {});
    const parts = properties.map(([name, schema]): [string, SchemaDocument] => [name, { ...document, schema }]);
    return document.kind === "record" ? parts : [["itself", document], ...parts];
  };

  it.each(all)("$path: each is what its schema asks", (document) => {
    for (const [name, part] of partsOf(document)) {
      const accepts = compile(lowered(bundle(part, registry)));
      for (const example of part.schema.examples ?? [])
        expect(accepts(example), `${name}: ${JSON.stringify(example)}`).toBe(true);
    }
  });
});
