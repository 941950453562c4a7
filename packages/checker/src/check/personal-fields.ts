import type { RecordMetadata } from "@standpipe/runtime";

/** The fields of a record that say something of a person. */
export function personalFields({ fields }: RecordMetadata): ReadonlySet<string> {
  return new Set(fields.filter(({ personalData }) => personalData !== null).map(({ name }) => name));
}
