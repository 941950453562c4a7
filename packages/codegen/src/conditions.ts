import type { RecordWords } from "@standpipe/runtime/record";
import { either } from "@standpipe/runtime/rules";
import type { Schema, SchemaDocument } from "./document.ts";
import { type FieldSchema, first } from "./fields.ts";

/** A conditional rule of a record, in words. `position` is its place in `allOf`. */
export interface ConditionInWords {
  readonly position: number;
  readonly sentence: string;
  readonly words: RecordWords["conditions"][number];
}

/** Puts the conditional rules of a record into words. Throws where one has a shape that the words do not cover. */
export function conditionsOf(record: SchemaDocument, fields: readonly FieldSchema[]): ConditionInWords[] {
  const label = (name: string) =>
    first<string>(fields.find((field) => field.name === name)?.layers ?? [], "title") ?? name;
  return (record.schema.allOf ?? []).flatMap((part, position): ConditionInWords[] => {
    if (part.if === undefined) return [];
    const needed = part.then?.required ?? [];
    const absent = part.if.allOf?.map((clause) => clause.not?.required?.[0]);
    if (absent?.every((name) => name !== undefined)) {
      const oneOf = [...absent, ...needed] as string[];
      const sentence = `At least one of ${either(oneOf.map(label))} is needed.`;
      return [{ position, sentence, words: { oneOf } }];
    }
    const when = Object.entries(part.if.properties ?? {}).map(
      ([name, value]) => `${label(name)} is ${valuesOf(value)}`,
    );
    if (when.length === 0)
      throw new Error(`schemas/${record.path}.json: allOf/${position} has an "if" of a shape that has no words`);
    const words = { when: when.join(" and ") };
    const verb = needed.length === 1 ? "is" : "are";
    return [{ position, sentence: `${either(needed.map(label), "and")} ${verb} needed where ${words.when}.`, words }];
  });
}

function valuesOf({ const: only, enum: some }: Schema): string {
  return either(((some as unknown[] | undefined) ?? [only]).map(String));
}
