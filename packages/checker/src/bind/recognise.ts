import type { RecordMetadata } from "@standpipe/runtime";
import { type Binding, bindColumns } from "./bind.ts";

/** A record that the headings of a file may mean, with how they bind to it. */
export interface Recognised {
  readonly record: RecordMetadata;
  readonly binding: Binding;
  /** Which of the rows (or sets of records) that were offered holds the headings. */
  readonly index: number;
}

/** The record and the row of headings that fit best, or null where none fits. Ties go to the earlier row. */
export function recognise(
  headings: readonly (readonly string[])[],
  records: readonly RecordMetadata[],
  given: ReadonlySet<string>,
): Recognised | null {
  let best: Recognised | null = null;
  headings.forEach((headers, index) => {
    for (const record of records) {
      const binding = bindColumns(headers, record, given);
      if (!isLikely(binding, record, given)) continue;
      if (best === null || binding.score > best.binding.score) best = { record, binding, index };
    }
  });
  return best;
}

/** With less than half of what a record needs, a few common headings such as Name and Start date would be enough. */
function isLikely(binding: Binding, record: RecordMetadata, given: ReadonlySet<string>): boolean {
  const needed = record.fields.filter(({ name, required }) => required && !given.has(name)).length;
  return binding.score > 0 && (needed - binding.missing.length) * 2 >= needed;
}
