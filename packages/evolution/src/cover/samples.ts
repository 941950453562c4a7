import type { Schema, SchemaDocument } from "../schemas/document.ts";
import type { Example } from "../schemas/example.ts";
import { fieldsOf } from "../schemas/fields.ts";
import type { Registry } from "../schemas/registry.ts";
import { isObject, walk } from "../schemas/walk.ts";

/** One value of an example, as a schema meets it. */
export interface Sample {
  readonly value: unknown;
  /** The field of the record that the value stands in; null for the record itself. */
  readonly field: string | null;
  readonly example: Example;
}

/** The values of all examples, by the schema (a document, a field or a part) that they are held against. */
export type Samples = ReadonlyMap<Schema, readonly Sample[]>;

/** Collects what each schema meets in the examples. Records without examples, or broken ones, are left out. */
export function samplesOf(
  records: readonly SchemaDocument[],
  registry: Registry,
  examples: readonly Example[],
): Map<Schema, Sample[]> {
  const samples = new Map<Schema, Sample[]>();
  const add = (schema: Schema, sample: Sample) => {
    const known = samples.get(schema);
    if (known === undefined) samples.set(schema, [sample]);
    else known.push(sample);
  };
  const byRecord = new Map<string, Example[]>();
  for (const example of examples) byRecord.set(example.record, [...(byRecord.get(example.record) ?? []), example]);
  for (const record of records) {
    const fields = fieldsOf(record, registry);
    const parts = (record.schema.allOf ?? []).flatMap(({ $ref }) =>
      $ref === undefined ? [] : [registry.resolve($ref, record).schema],
    );
    for (const example of byRecord.get(record.path) ?? []) {
      for (const value of [example.data].flat()) {
        for (const schema of [record.schema, ...parts]) add(schema, { value, field: null, example });
        if (!isObject(value)) continue;
        for (const { name, layers } of fields) {
          const [own] = layers;
          if (own === undefined || !Object.hasOwn(value, name)) continue;
          walk(value[name], own.schema, own.document, registry, (schema, part) =>
            add(schema, { value: part, field: name, example }),
          );
        }
      }
    }
  }
  return samples;
}

/** Values that the standard accepts: those of valid examples, and those that only earn a warning. */
export function accepted(samples: readonly Sample[] = []): readonly Sample[] {
  return samples.filter(({ example: { expect } }) => expect === undefined || expect.severity === "warning");
}

/** The records of valid examples. */
export function validRecords(samples: readonly Sample[]): Readonly<Record<string, unknown>>[] {
  return samples.flatMap(({ value, example }) => (example.expect === undefined && isObject(value) ? [value] : []));
}

/** Values in the field that an example expects one of these findings of; a code that begins with `-` is an ending. */
export function refused(samples: readonly Sample[] = [], ...codes: string[]): readonly Sample[] {
  return samples.filter(({ field, example: { expect } }) => {
    if (expect === undefined || (field !== null && expect.field !== field)) return false;
    return codes.some((code) => (code.startsWith("-") ? expect.code.endsWith(code) : expect.code === code));
  });
}
