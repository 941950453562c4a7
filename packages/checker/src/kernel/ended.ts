import type { FieldMetadata, Lookup } from "@standpipe/runtime";

/**
 * The values of a field that may be worth the remark that they have ended. Timid: check/lookups.ts leaves out those that stand for
 * something else today, and those of records that are over themselves.
 */
export function endedValues(
  { codes, lookup }: FieldMetadata,
  lookups: readonly Lookup[],
  today: string,
): ReadonlySet<string> {
  const ended = new Set<string>();
  for (const { code, endDate } of codes ?? []) if (endDate !== null && endDate < today) ended.add(code);
  const table = lookup === null ? undefined : lookups.find(({ name }) => name === lookup.lookup);
  for (const row of table?.rows ?? []) {
    const value = lookup === null ? undefined : row[lookup.column];
    if (typeof value === "string" && typeof row.end_date === "string") ended.add(value);
  }
  return ended;
}
