import { headingKey, inDigits, quote } from "@standpipe/runtime/rules";
import { type Binding, headingsCalled } from "../bind/bind.ts";
import { indexOf, type Known } from "../bind/known.ts";
import { misspeltHeadings } from "../bind/meant.ts";
import type { CheckOptions } from "../options.ts";
import type { Chosen } from "./choose.ts";
import type { Groups } from "./groups.ts";

/** Where the headings stand, and which of them are never a field spelt another way. The keys of JSON records stand nowhere. */
export interface Headings {
  readonly row?: number;
  readonly line?: number | null;
  readonly skip: ReadonlySet<string>;
}

/** Says what the headings lack, repeat or have too many of. */
export function checkHeadings(
  { schema, layout, binding, looksLike }: Chosen,
  { row, line, skip }: Headings,
  { strict = false, set = {}, columns = {}, candidates }: CheckOptions,
  groups: Groups,
): void {
  const headings = binding.columns.map(({ header: text }) => text);
  const absent = Object.keys(columns).filter((heading) => headingsCalled(heading, headings).length === 0);
  if (absent.length > 0) {
    groups.add({ code: "mapping-unused", field: null, found: null, detail: { others: absent }, count: absent.length });
  }
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
  const unknown = binding.unknown.filter((at) => !misspelt.some(({ position }) => position === at)).map(header);
  const distinct = [...new Set(unknown)];
  // In JSON each record has its own keys, so a missing one is counted record by record.
  if (row !== undefined) {
    for (const { name } of binding.missing) {
      if (misspelt.some(({ field }) => field.name === name)) continue;
      // An organisation or a code may well be the same all through a file; a reference or an amount never is.
      const field = layout === null ? known.fields.find((one) => one.name === name) : undefined;
      const isSharable = field !== undefined && (field.codes !== null || field.typeName === "core/types/org-id");
      // One of the columns that nothing reads may well be the one that is missing.
      const others = [name, isSharable ? "sharable" : "", ...distinct];
      groups.add({ code: "column-missing", ...of(name), found: null, detail: { others } });
    }
  }
  for (const [field, others] of repeatedByField(binding)) {
    const example = header(binding.positions.get(field) ?? -1);
    groups.add({
      code: "column-repeated",
      ...of(field),
      found: null,
      detail: { example, others: others.map(header) },
    });
  }
  if (unknown.length > 0) {
    groups.add({
      code: "field-unknown",
      field: null,
      found: null,
      detail: { others: distinct, ...asideOf(unknown, schema.metadata.name, candidates ?? { records: [] }) },
      count: unknown.length,
      severity: strict ? "error" : "warning",
    });
  }
}

/** Unknown headings that are looked for in other records, and how many of those found are said. */
const [MOST_SOUGHT, MOST_ELSEWHERE] = [50, 3];

/** What else there is to say of headings that nothing reads: that several are alike, or are known elsewhere. */
function asideOf(unknown: readonly string[], own: string, candidates: Known): { readonly when?: string } {
  const times = new Map<string, number>();
  for (const heading of unknown) times.set(heading, (times.get(heading) ?? 0) + 1);
  const alike = [...times].flatMap(([heading, count]) =>
    count > 1 ? [`${inDigits(count)} columns are called ${quote(heading)}`] : [],
  );
  // A word alone, such as “Line”, is no field of another record but a word.
  const sought = [...times.keys()].filter((heading) => /\p{L}[\s_-]\p{L}|\p{Ll}\p{Lu}/u.test(heading));
  const index = indexOf(candidates);
  const elsewhere = sought.slice(0, MOST_SOUGHT).flatMap((heading) => {
    const key = headingKey(heading);
    const known = index.records(key).filter((at) => candidates.records[at]?.name !== own);
    // A name that several records know says nothing of any of them.
    const [at, another] = known;
    const only = another === undefined ? candidates.records[at ?? -1] : undefined;
    return only === undefined ? [] : [`${quote(heading)} is a field of ${only.title}`];
  });
  const sentences = [...alike.slice(0, MOST_ELSEWHERE), ...elsewhere.slice(0, MOST_ELSEWHERE)];
  return sentences.length === 0 ? {} : { when: sentences.join(". ") };
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
