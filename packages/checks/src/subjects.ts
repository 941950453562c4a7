import { load, records } from "@standpipe/catalogue";
import { loadExamples, loadRegistry } from "@standpipe/evolution/files";
import type { FieldMetadata, RecordType } from "@standpipe/runtime";
import { schemasFolder } from "./repository.ts";

/** One record as a value, with rows that it accepts and rows that it refuses. */
export interface Subject {
  /** `planning/brownfield-site` */
  readonly name: string;
  readonly type: RecordType<unknown>;
  readonly fields: readonly FieldMetadata[];
  readonly accepted: Readonly<Record<string, unknown>>;
  readonly refused: unknown;
}

/** Every record of the catalogue with two of its examples. */
export async function loadSubjects(): Promise<Subject[]> {
  const registry = loadRegistry(schemasFolder);
  const examples = loadExamples(
    schemasFolder,
    registry.domains.flatMap((domain) => registry.documents(domain, "record")),
  );
  return Promise.all(
    records.map(async ({ name }) => {
      const { type, metadata } = await load(name);
      const own = examples.filter(({ record }) => record === name);
      const accepted = own.find(({ data, expect }) => expect === undefined && !Array.isArray(data))?.data as Readonly<
        Record<string, unknown>
      >;
      const refused = own.find(({ data, expect }) => expect?.code === "required-missing" && !Array.isArray(data))?.data;
      return { name, type, fields: metadata.fields, accepted, refused };
    }),
  );
}
