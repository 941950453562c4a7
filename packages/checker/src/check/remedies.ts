import type { FieldMetadata } from "@standpipe/runtime";
import { type Detail, isCodeRespelt, nearest, quote } from "@standpipe/runtime/rules";
import type { Layout } from "../layout/layout.ts";
import type { DateOrder } from "../meaning/days.ts";
import { MENDS, type Mend } from "../meaning/mends.ts";
import type { RecordSchema } from "../options.ts";
import { cellReader, entriesOf, entriesText } from "./cells.ts";
import { newDateRemedy } from "./date-remedy.ts";
import type { Breach } from "./groups.ts";
import type { Remedy } from "./remedy.ts";

/** Mended values that are remembered: real columns repeat a few values many times. */
const MOST_REMEMBERED = 1_000;

/** Rules of days. A moment is not among them: a time that a text does not have cannot be made up. */
const DAYS = new Set(["date-format", "partial-date-format"]);

/** Gives the remedy for a rule and a field; null where the rule has none. */
export type RemedyFor = (breach: Pick<Breach, "code" | "field" | "column">) => Remedy | null;

/** Makes the remedies for the findings of a file: none is offered that the schema would refuse. */
export function newRemedies(
  { metadata, type }: RecordSchema,
  layout: Layout | null,
  order: DateOrder | undefined,
): RemedyFor {
  const fields = new Map(metadata.fields.map((field) => [field.name, { field, read: cellReader(field) }]));

  const accepts = (field: string, text: string) => {
    const record = { [field]: fields.get(field)?.read(text) };
    const violations = type["~standpipe"].violations(record);
    return violations.every((violation) => violation.field !== field);
  };

  return ({ code, field, column }) => {
    if (layout !== null) return layoutRemedy(layout, { code, field, column: column ?? null }, order);
    if (DAYS.has(code)) return newDateRemedy(order);
    const mend = MENDS[code];
    if (mend === undefined || field === null) return null;
    // What may grow accepts anything: a code that is only spelt another way is still better than a new one.
    const isSafe = (text: string) => accepts(field, text);
    return newMendRemedy(entryByEntry(fields.get(field)?.field, isSafe, mend));
  };
}

/** A list in one cell is mended entry by entry, those that are right left as they are. */
function entryByEntry(field: FieldMetadata | undefined, isSafe: (text: string) => boolean, mend: Mend): Mend {
  const one: Mend = (found, detail) => {
    const to = mend(found, detail);
    return to !== null && isSafe(to) ? to : null;
  };
  if (field?.list !== true) return one;
  return (found, detail) => {
    const entries = entriesOf(found).map((entry) =>
      isSafe(entry) ? (mend(entry, detail) ?? entry) : one(entry, detail),
    );
    return entries.includes(null) || entries.length === 0 ? null : entriesText(entries as string[]);
  };
}

/** Whether a person can see the difference: a no-break space looks like any other. */
function isSeen({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from.replace(/\s/g, " ") !== to;
}

/** In another layout values are mended as the layout writes them; whether the record then takes them shows in the end. */
function layoutRemedy(
  layout: Layout,
  { code, field, column }: { code: string; field: string | null; column: string | null },
  order: DateOrder | undefined,
): Remedy | null {
  const described =
    column === null ? layout.column(field ?? "") : layout.metadata.fields.find(({ name }) => name === column);
  const own = layout.profile.columns.find(({ name }) => name === described?.name);
  if (DAYS.has(code)) {
    const isUk = own?.date === "dd/mm/yyyy";
    return newDateRemedy(isUk ? "day-first" : order, isUk ? inUkForm : undefined);
  }
  const codes = described?.codes?.map((one) => one.code);
  if (code === "code-unknown" && codes !== undefined)
    return newMendRemedy((found) => (isCodeRespelt(found, codes) ? (nearest(found, codes)?.option ?? null) : null));
  const isPlain = own?.values === undefined && own?.prefix === undefined && own?.lookup === undefined;
  const mend = MENDS[code];
  return mend !== undefined && isPlain && code !== "code-unknown" ? newMendRemedy(mend) : null;
}

function inUkForm(iso: string): string {
  return iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
}

function newMendRemedy(mend: Mend): Remedy {
  const remembered = new Map<string, string | null>();
  let first: { from: string; to: string } | null = null;
  let allMend = true;
  const recall = (found: string, detail: Detail) => {
    const known = remembered.get(found);
    if (known !== undefined) return known;
    const to = mend(found, detail);
    if (remembered.size < MOST_REMEMBERED) remembered.set(found, to);
    return to;
  };
  return {
    look(found, detail) {
      const to = recall(found, detail);
      if (to === null) allMend = false;
      else first ??= { from: found, to };
    },
    mend: recall,
    verdict() {
      if (first === null) return { fix: null, fixable: false };
      // Two long texts side by side show nothing, nor does a number beside the same digits: the words of the rule do.
      if (first.from.length > 60 || first.from === first.to) return { fix: null, fixable: allMend };
      const change = isSeen(first)
        ? `Change ${quote(first.from)} to ${quote(first.to)}`
        : `Put an ordinary space into ${quote(first.to)} in the place of one that only looks like it`;
      return { fix: allMend ? change : `${change}; other values need a person to look`, fixable: allMend };
    },
  };
}
