import { type Detail, isCodeRespelt, nearest, quote } from "@standpipe/runtime/rules";
import type { Layout } from "../layout/layout.ts";
import type { RecordSchema } from "../options.ts";
import { cellReader } from "./cells.ts";
import { newDateRemedy } from "./dates.ts";
import type { Breach } from "./groups.ts";
import type { Remedy } from "./remedy.ts";

/** What the value should be, or null where only a person can tell. */
type Mend = (found: string, detail: Detail) => string | null;

const MENDS: Readonly<Record<string, Mend>> = {
  "code-unknown": (found, { codes = [] }) =>
    isCodeRespelt(found, codes) ? (nearest(found, codes)?.option ?? null) : null,
  "number-type": plainNumber,
  "whole-number-type": (found) => /^-?\d+$/.exec(plainNumber(found) ?? "")?.[0] ?? null,
  "text-format": (found) => (found.trim() === "" ? null : found.trim()),
  "postcode-format": postcode,
  "uprn-format": (found) => /^0+([1-9]\d{0,11})$/.exec(found)?.[1] ?? null,
};

/** Mended values that are remembered: real columns repeat a few values many times. */
const MOST_REMEMBERED = 1_000;

/** Makes the remedies for the findings of a file: none is offered that the schema would refuse. */
export function newRemedies({ metadata, type }: RecordSchema, layout: Layout | null) {
  const readers = new Map(metadata.fields.map((field) => [field.name, cellReader(field)]));

  const accepts = (field: string, text: string) => {
    const record = { [field]: readers.get(field)?.(text) };
    const violations = type["~standpipe"].violations(record);
    return violations.every((violation) => violation.field !== field);
  };

  return ({ code, field, column }: Pick<Breach, "code" | "field" | "column">): Remedy | null => {
    if (layout !== null) return layoutRemedy(layout, { code, field, column: column ?? null });
    if (code === "date-format" || code === "datetime-format") return newDateRemedy(code);
    const mend = MENDS[code];
    if (mend === undefined || field === null) return null;
    return newMendRemedy((found, detail) => {
      const to = mend(found, detail);
      return to !== null && to !== found && accepts(field, to) ? to : null;
    });
  };
}

/** In another layout only its own codes are sure to be right when they are spelt as it spells them. */
function layoutRemedy(
  layout: Layout,
  { code, field, column }: { code: string; field: string | null; column: string | null },
) {
  const columns =
    column === null ? [layout.column(field ?? "")] : layout.metadata.fields.filter(({ name }) => name === column);
  const own = layout.profile.columns.find(({ name }) => name === columns[0]?.name);
  if (code === "date-format" && own?.date !== "dd/mm/yyyy") return newDateRemedy(code);
  const codes = columns[0]?.codes?.map((one) => one.code);
  if (code !== "code-unknown" || codes === undefined) return null;
  return newMendRemedy((found) => (isCodeRespelt(found, codes) ? (nearest(found, codes)?.option ?? null) : null));
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
    verdict() {
      if (first === null) return { fix: null, fixable: false };
      // Two long texts side by side show nothing: the words of the rule do.
      if (first.from.length > 60) return { fix: null, fixable: allMend };
      const change = `Change ${quote(first.from)} to ${quote(first.to)}`;
      return { fix: allMend ? change : `${change}; other values need a person to look`, fixable: allMend };
    },
  };
}

/** A number as money is written in exports (`£1,302.28`, `(281.17)`, `106,396.00-`), in plain digits. */
function plainNumber(found: string): string | null {
  const parts = /^(\()?(-)?\s*£?\s*(-)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(-)?(\))?$/.exec(found);
  if (parts === null || (parts[1] === undefined) !== (parts[6] === undefined)) return null;
  const minus = parts[1] ?? parts[2] ?? parts[3] ?? parts[5];
  return `${minus === undefined ? "" : "-"}${(parts[4] ?? "").replaceAll(",", "")}`;
}

/** A postcode in lower case, or with its space missing or in the wrong place. */
function postcode(found: string): string | null {
  const letters = found.toUpperCase().replace(/\s/g, "");
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(letters) ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : null;
}
