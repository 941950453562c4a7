import { type FieldSchema, first, type Schema, type SchemaDocument } from "@standpipe/evolution";
import type { RecordWords } from "@standpipe/runtime/record";
import { either, inDigits } from "@standpipe/runtime/rules";

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
    const saying = (most: number) =>
      Object.entries(part.if?.properties ?? {}).map(([name, value]) => `${label(name)} is ${valuesOf(value, most)}`);
    const [when, inShort] = [saying(Number.POSITIVE_INFINITY), saying(MOST_SAID)];
    if (when.length === 0)
      throw new Error(`schemas/${record.path}.json: allOf/${position} has an "if" of a shape that has no words`);
    const verb = needed.length === 1 ? "is" : "are";
    const sentence = `${either(needed.map(label), "and")} ${verb} needed where ${when.join(" and ")}.`;
    return [{ position, sentence, words: { when: inShort.join(" and ") } }];
  });
}

/** A finding names this many codes of a condition; the description of the record names all. */
const MOST_SAID = 6;

function valuesOf({ const: only, enum: some, minimum }: Schema, most: number): string {
  if (minimum !== undefined) return `at least ${inDigits(minimum as number)}`;
  const values = ((some as unknown[] | undefined) ?? [only]).map(String);
  return values.length <= most
    ? either(values)
    : `${values.slice(0, 3).join(", ")} or one of ${values.length - 3} more`;
}
