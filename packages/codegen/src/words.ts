import { fieldsOf, formatHolder, type Registry, type SchemaDocument } from "@standpipe/evolution";
import type { RecordWords } from "@standpipe/runtime/record";
import { conditionsOf } from "./conditions.ts";
import { describe } from "./describe.ts";

type FieldWords = RecordWords["fields"][string];

/** The words that a record's findings are made of: the part of its description that travels with the validator */
export function wordsOf(record: SchemaDocument, registry: Registry): RecordWords {
  const fields = fieldsOf(record, registry);
  const metadata = describe(record, registry, "");
  const words = fields.map(({ name, layers, items }, i): [string, FieldWords] => {
    const { title = name, example = "", expected = null } = metadata.fields[i] ?? {};
    const holder = formatHolder(items ?? layers);
    const format =
      holder === null
        ? {}
        : { format: holder.document.kind === "record" ? name.replaceAll("_", "-") : holder.document.name };
    return [name, { title, example: short(example), ...(expected === null ? {} : { expected }), ...format }];
  });
  return {
    title: metadata.title,
    fields: Object.fromEntries(words),
    conditions: Object.fromEntries(conditionsOf(record, fields).map(({ position, words }) => [position, words])),
  };
}

/** Sentences cut an example at 60 characters, so no more of it has to travel. */
function short(example: string): string {
  return example.length > 60 ? `${example.slice(0, 57)}…` : example;
}
