import { type Detail, isCodeRespelt, nearest, quote } from "@standpipe/runtime/rules";
import { newDateRemedy } from "./dates.ts";
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

/** The remedy for a rule, or null where a person has to decide. */
export function newRemedy({ code }: { readonly code: string }): Remedy | null {
  if (code === "date-format" || code === "datetime-format") return newDateRemedy(code);
  const mend = MENDS[code];
  return mend === undefined ? null : newMendRemedy(mend);
}

function newMendRemedy(mend: Mend): Remedy {
  let first: { from: string; to: string } | null = null;
  let allMend = true;
  return {
    look(found, detail) {
      const to = mend(found, detail);
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
