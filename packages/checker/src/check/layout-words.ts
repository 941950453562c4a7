import type { FieldMetadata } from "@standpipe/runtime";
import type { Detail } from "@standpipe/runtime/rules";
import type { Layout } from "../layout/layout.ts";

const BOUNDS = new Set(["too-small", "too-large"]);

/**
 * The words of a rule as a layout has them: its labels for those of fields, its codes for those of the record, and bounds in
 * its own unit. `column` is the column that the finding is of.
 */
export function inLayoutWords(
  detail: Detail,
  { code, column }: { readonly code: string; readonly column: FieldMetadata | undefined },
  fields: readonly FieldMetadata[],
  layout: Layout,
): Detail {
  const { others, when, limit } = detail;
  const factor = layout.profile.columns.find(({ name }) => name === column?.name)?.scale;
  return {
    ...detail,
    ...(others === undefined ? {} : { others: others.map((label) => labelIn(layout, fields, label)) }),
    ...(when === undefined ? {} : { when: whenIn(layout, fields, when) }),
    ...(limit === undefined || factor === undefined || !BOUNDS.has(code) ? {} : { limit: limit / factor }),
  };
}

function labelIn(layout: Layout, fields: readonly FieldMetadata[], label: string): string {
  const field = fields.find(({ title, name }) => title === label && layout.column(name) !== undefined);
  return field === undefined ? label : (layout.column(field.name)?.title ?? label);
}

/** `Planning status is permissioned or pending-decision and Site type is a`: each clause in the words of its column. */
function whenIn(layout: Layout, fields: readonly FieldMetadata[], when: string): string {
  const known = fields.filter(({ name }) => layout.column(name) !== undefined);
  const titles = known.map(({ title }) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // A longer title may begin with a shorter one.
  const start = new RegExp(`(?:^| and )(?:${titles.sort((a, b) => b.length - a.length).join("|")}) is `, "g");
  const starts = known.length === 0 ? [] : [...when.matchAll(start)].map(({ index }) => index);
  if (starts.length === 0) return when;
  const clauses = starts.map((from, i) => when.slice(from, starts[i + 1]));
  return when.slice(0, starts[0]) + clauses.map((clause) => clauseIn(layout, known, clause)).join("");
}

function clauseIn(layout: Layout, fields: readonly FieldMetadata[], clause: string): string {
  const before = clause.startsWith(" and ") ? " and " : "";
  const own = clause.slice(before.length);
  const field = fields
    .filter(({ title }) => own.startsWith(`${title} is `))
    .sort((a, b) => b.title.length - a.title.length)[0];
  if (field === undefined) return clause;
  const { name, title, list, codes, type } = field;
  const words = new Map<string, string>();
  for (const value of codes?.map((one) => one.code) ?? (type === "boolean" ? [true, false] : [])) {
    const theirs = layout.theirs(name, list ? [value] : value);
    if (theirs !== null) words.set(String(value), theirs);
  }
  const values = own.slice(`${title} is `.length).split(/(, | or )/);
  const said = values.map((value) => words.get(value) ?? value).join("");
  return `${before}${layout.column(name)?.title ?? title} is ${said}`;
}
