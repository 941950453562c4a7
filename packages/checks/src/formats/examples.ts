import { load, records } from "@standpipe/catalogue";
import type { RecordSchema } from "@standpipe/checker";
import { loadExamples, loadRegistry } from "@standpipe/evolution/files";
import { schemasFolder } from "../repository.ts";

/** One value of an example, and the finding that it is an example of; null where it is right. */
export interface ExampleValue {
  readonly file: string;
  readonly code: string | null;
  readonly value: unknown;
}

/** A record of the standard with the values of all its examples. */
export interface ExampleFile {
  readonly name: string;
  readonly schema: RecordSchema;
  readonly values: readonly ExampleValue[];
}

/** Every record of the standard with its examples. */
export async function loadExampleFiles(): Promise<ExampleFile[]> {
  const registry = loadRegistry(schemasFolder);
  const examples = loadExamples(
    schemasFolder,
    registry.domains.flatMap((domain) => registry.documents(domain, "record")),
  );
  return Promise.all(
    records.map(async ({ name }) => ({
      name,
      schema: await load(name),
      values: examples
        .filter(({ record }) => record === name)
        .flatMap(({ file, data, expect }) =>
          (Array.isArray(data) ? data : [data]).map((value) => ({ file, code: expect?.code ?? null, value })),
        ),
    })),
  );
}
