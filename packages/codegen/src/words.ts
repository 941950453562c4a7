import type { RecordWords } from "@standpipe/runtime/record";
import { conditionsOf } from "./conditions.ts";
import { describe } from "./describe.ts";
import type { SchemaDocument } from "./document.ts";
import { fieldsOf, formatHolder } from "./fields.ts";
import type { Registry } from "./registry.ts";

type FieldWords = RecordWords["fields"][string];

/** The words that a record's findings are made of: the part of its description that travels with the validator. */
export function wordsOf(record: SchemaDocument, registry: Registry): RecordWords {
  const fields = fieldsOf(record, registry);
  const metadata = describe(record, registry, "");
  const words = fields.map(({ name, layers, items }, i): [string, FieldWords] => {
    const { title = name, example = "", expected = null } = metadata.fields[i] ?? {};
    const holder = formatHolder(items ?? layers);
    const format =
      holder === null ? {} : { format: holder.kind === "record" ? name.replaceAll("_", "-") : holder.name };
    return [name, { title, example, ...(expected === null ? {} : { expected }), ...format }];
  });
  return {
    title: metadata.title,
    fields: Object.fromEntries(words),
    conditions: Object.fromEntries(conditionsOf(record, fields).map(({ position, words }) => [position, words])),
  };
}
