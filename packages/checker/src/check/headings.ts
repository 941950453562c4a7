import type { Binding } from "../bind/bind.ts";
import { misspeltHeadings } from "../bind/meant.ts";
import type { CheckOptions } from "../options.ts";
import type { Chosen } from "./choose.ts";
import type { Groups } from "./groups.ts";

/** Where the headings stand, and which of them are never a field spelt another way. The keys of JSON records stand nowhere. */
export interface Headings {
  readonly row?: number;
  readonly line?: number;
  readonly skip: ReadonlySet<string>;
}

/** Says what the headings lack, repeat or have too many of. */
export function checkHeadings(
  { schema, layout, binding, looksLike }: Chosen,
  { row, line, skip }: Headings,
  { strict = false, set = {} }: CheckOptions,
  groups: Groups,
): void {
  const header = (position: number) => binding.columns[position]?.header.trim() ?? "";
  if (looksLike !== null) {
    groups.add({
      code: "other-record",
      field: null,
      found: null,
      detail: { others: [`${looksLike.title} (${looksLike.name})`] },
    });
  }
  const place = { row: row ?? null, line: line ?? null, cell: () => null, record: () => null };
  const known = layout?.metadata ?? schema.metadata;
  const misspelt = misspeltHeadings(binding, known, new Set(Object.keys(set)), skip);
  // A column of another layout is named as it is there, with the field it gives.
  const of = (name: string) => (layout === null ? { field: name } : { field: layout.fieldOf(name), column: name });
  for (const { position, field } of misspelt) {
    groups.add({
      code: "heading-near",
      ...of(field.name),
      found: header(position),
      detail: { example: field.name },
      severity: field.required ? "error" : "warning",
      place,
    });
  }
  // In JSON each record has its own keys, so a missing one is counted record by record.
  if (row !== undefined) {
    for (const { name, codes, typeName } of binding.missing) {
      if (misspelt.some(({ field }) => field.name === name)) continue;
      // An organisation or a code may well be the same all through a file; a reference or an amount never is.
      const isSharable = layout === null && (codes !== null || typeName === "core/types/org-id");
      const others = isSharable ? [name, "sharable"] : [name];
      groups.add({ code: "column-missing", ...of(name), found: null, detail: { others } });
    }
  }
  for (const [field, others] of repeatedByField(binding)) {
    groups.add({ code: "column-repeated", ...of(field), found: null, detail: { others: others.map(header) } });
  }
  const unknown = binding.unknown.filter((at) => !misspelt.some(({ position }) => position === at)).map(header);
  if (unknown.length > 0) {
    groups.add({
      code: "field-unknown",
      field: null,
      found: null,
      detail: { others: unknown },
      count: unknown.length,
      severity: strict ? "error" : "warning",
    });
  }
}

function repeatedByField({ repeated }: Binding): Map<string, number[]> {
  const byField = new Map<string, number[]>();
  for (const { field, position } of repeated) {
    const positions = byField.get(field) ?? [];
    positions.push(position);
    byField.set(field, positions);
  }
  return byField;
}
